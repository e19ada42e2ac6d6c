// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "config/httpconfig.h"

#include <QJsonValue>
#include <QStringList>

namespace claw::openai {

//! What stands in the content of one message.
struct InputParts
{
    QString text; //!< Of all its parts, in lines.
    QStringList images; //!< As data: URLs.
    QStringList files; //!< `<file name="...">` blocks; a file without text is none.
};

//! The content of a message that has its right shape: a text, or a list of parts. Fails with
//! InvalidRequest for what is not taken.
[[nodiscard]] Result<InputParts> inputPartsIn(const QJsonValue &content,
                                              const config::ResponsesEndpointConfig &limits);

} // namespace claw::openai
