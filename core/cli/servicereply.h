// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/commandcontext.h"
#include "service/servicemanager.h"

#include <optional>

namespace claw::cli {

//! What a service command answers: lines for a person as they come, or one JSON object at the end.
//! The members of the object are those of the reference.
class ServiceReply
{
public:
    enum class Form { Text, Json };

    ServiceReply(QString action, Form form, const CommandContext &context,
                 service::ServiceWords words);

    //! A line of the text form.
    void line(const QString &text);
    //! The same with a green check mark in front.
    void done(const QString &text);
    //! On stderr, or in `warnings`.
    void warn(const QString &text);
    //! In `hints`; in the text form `prefix` and the hint are a line.
    void hint(const QString &sentence, const QString &command);
    //! Whether the service is registered now, for the JSON form.
    void setLoaded(bool isLoaded) { m_isLoaded = isLoaded; }
    //! Further members of the JSON form.
    void add(const QString &key, const QJsonValue &value) { m_further.insert(key, value); }

    //! Ends the command: exit code 0.
    [[nodiscard]] int succeed(const QString &result, const QString &message = {});
    //! Ends the command: exit code 1. `error` is a whole message; its lines of advice go to stderr.
    [[nodiscard]] int fail(const QString &error, const QStringList &advice = {});
    //! The same for a failure on the way: "<what>: Error: <message>" and the lines of its hint.
    [[nodiscard]] int fail(const QString &what, const Error &error);

    [[nodiscard]] const service::ServiceWords &words() const { return m_words; }
    [[nodiscard]] const CommandContext &context() const { return m_context; }

private:
    void print(bool isOk, const QString &result, const QString &message);

    QString m_action;
    Form m_form;
    const CommandContext &m_context;
    service::ServiceWords m_words;
    std::optional<bool> m_isLoaded;
    QStringList m_hints;
    QStringList m_warnings;
    QJsonObject m_further;
};

} // namespace claw::cli
