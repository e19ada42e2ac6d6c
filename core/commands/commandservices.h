// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace claw::commands {

//! What a compaction did.
struct Compacted
{
    bool isDone = false; //!< False: there was nothing to gain, see `reason`.
    std::optional<qint64> tokensBefore;
    std::optional<qint64> tokensAfter;
    QString reason; //!< Why it was not done, or not wholly; may be empty.
};

//! What a span of use cost.
struct SpanCost
{
    std::optional<double> dollars; //!< nullopt: nothing is known.
    bool isPartial = false; //!< Some of it has no price.
};

struct UsageCosts
{
    SpanCost session;
    qint64 sessionTokens = 0;
    SpanCost today; //!< Local time.
    SpanCost last30Days;
};

/*! What commands do to the gateway around them, whoever offers it. All keys are canonical; every
    task may fail with the words that a person reads.
*/
class CommandServices
{
public:
    virtual ~CommandServices() = default;

    //! Changes a session as `sessions.patch` does; the entry afterwards.
    [[nodiscard]] virtual QCoro::Task<Result<QJsonObject>> patch(QString key,
                                                                 QJsonObject members) = 0;
    //! Sets members of the entry that no patch knows; null removes one.
    [[nodiscard]] virtual QCoro::Task<Result<>> note(QString key, QJsonObject members) = 0;
    //! Ends the runs of a session, empties its queue and waits for the end, at most 15 s. How many
    //! runs there were.
    [[nodiscard]] virtual QCoro::Task<int> abort(QString key) = 0;
    //! Summarises the conversation; nothing of the session runs meanwhile.
    [[nodiscard]] virtual QCoro::Task<Result<Compacted>> compact(QString key,
                                                                 QString instructions) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<UsageCosts>> usageCosts(QString key) = 0;
    //! What a run would send besides the conversation, in the form of `systemPromptReport`.
    [[nodiscard]] virtual QCoro::Task<Result<QJsonObject>> contextReport(QString key) = 0;
    //! Messages that wait for a run of the session to end.
    [[nodiscard]] virtual int queueDepth(const QString &key) const = 0;
    //! Where the key for a provider comes from, never the key: `api-key (OPENAI_API_KEY)`; empty:
    //! there is none.
    [[nodiscard]] virtual QString credentialLabel(const QString &provider) const = 0;
    //! Whether a credential profile exists and is one of the provider's.
    [[nodiscard]] virtual Result<> checkProfile(const QString &profile,
                                                const QString &provider) const = 0;
    //! A part of the configuration file, secrets replaced; undefined when it is not there.
    [[nodiscard]] virtual QCoro::Task<Result<QJsonValue>> configValue(QStringList path) = 0;
    //! Writes or, with nullopt, removes a part; false when there was nothing to remove.
    [[nodiscard]] virtual QCoro::Task<Result<bool>> editConfig(QStringList path,
                                                               std::optional<QJsonValue> value) = 0;
    //! Restarts the gateway soon.
    [[nodiscard]] virtual Result<> restart() = 0;
};

} // namespace claw::commands
