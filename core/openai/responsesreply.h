// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "openai/tokenusage.h"

#include <QByteArray>
#include <QString>

namespace claw::openai {

/*! The answers to one request of `/v1/responses`: whole, or as the events of a stream in their order
    `opening()`, `delta()` any number of times, `closing()`. What they share is the name of the answer and of
    the one message in it.
*/
class ResponsesReply
{
public:
    struct Names
    {
        QString id; //!< `resp_...`
        QString messageId; //!< `msg_...`
        qint64 createdAtSeconds = 0;
        QString model; //!< As it was asked for.
    };
    explicit ResponsesReply(Names names);

    [[nodiscard]] QByteArray whole(const QString &text, const TokenUsage &usage) const;
    //! No model could be asked.
    [[nodiscard]] QByteArray failure(const QString &why) const;

    [[nodiscard]] QByteArray opening() const;
    [[nodiscard]] QByteArray delta(const QString &text) const;
    //! Before closing(): no model could be asked.
    [[nodiscard]] QByteArray failed(const QString &why) const;
    enum class Ending { Completed, Failed };
    [[nodiscard]] QByteArray closing(const QString &text, const TokenUsage &usage,
                                     Ending ending) const;

private:
    [[nodiscard]] QByteArray resource(QLatin1StringView status, const QByteArray &output,
                                      const TokenUsage &usage, const QString &error = {}) const;
    [[nodiscard]] QByteArray item(const QString &text, QLatin1StringView status) const;
    [[nodiscard]] QByteArray ofResponse(QLatin1StringView type, const QByteArray &response) const;
    [[nodiscard]] QByteArray ofItem(QLatin1StringView type, const QByteArray &item) const;
    [[nodiscard]] QByteArray ofPart(QLatin1StringView type, QLatin1StringView member,
                                    const QByteArray &value) const;

    Names m_names;
};

} // namespace claw::openai
