// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "providers/message.h"

#include <QCoroTask>
#include <QString>

#include <functional>
#include <stop_token>
#include <vector>

namespace claw::prompt {

//! Asks the model for one text.
using SummaryCall =
    std::function<QCoro::Task<Result<QString>>(QString system, QString text, int maxTokens)>;

enum class SummaryKind {
    History, //!< Of whole turns.
    TurnPrefix //!< Of the beginning of a turn whose rest stays as it is.
};

//! How something is to be summarised.
struct SummaryJob
{
    SummaryCall call;
    SummaryKind kind = SummaryKind::History;
    QString focus; //!< What a person wants to find in it; may be empty.
    int maxTokens = 16'000; //!< Of one summary.
    qint64 windowTokens = 200'000; //!< Of the model.
    std::stop_token stop;
};

//! One summary with one call, however long the messages are. An old summary is carried on in the new
//! one. Fails as the call, with Aborted after a stop, and with Unavailable for an empty answer.
[[nodiscard]] QCoro::Task<Result<QString>> summarise(SummaryJob job,
                                                     std::vector<providers::Message> messages,
                                                     QString previous);

/*! A summary made in parts that fit the window: chunk by chunk, each carrying on the summary of the
    one before, and longer histories in two halves that are merged. A message that is too large by
    itself is left out with a note when nothing else helps. Fails as summarise().
*/
[[nodiscard]] QCoro::Task<Result<QString>> summariseInStages(
    SummaryJob job, std::vector<providers::Message> messages, QString previous);

} // namespace claw::prompt
