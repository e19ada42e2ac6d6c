// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/servicereply.h"

#include "cli/clitr.h"
#include "json/jsontext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::cli {

ServiceReply::ServiceReply(QString action, Form form, const CommandContext &context,
                           service::ServiceWords words)
    : m_action(std::move(action))
    , m_form(form)
    , m_context(context)
    , m_words(std::move(words))
{ }

void ServiceReply::line(const QString &text)
{
    if (m_form == Form::Text)
        m_context.out.line(text);
}

void ServiceReply::done(const QString &text)
{
    line(m_context.out.paint(Tone::Success, u"✓"_s) + u' ' + text);
}

void ServiceReply::warn(const QString &text)
{
    m_warnings.append(text);
    if (m_form == Form::Text)
        m_context.err.line(m_context.err.paint(Tone::Warning, text));
}

void ServiceReply::hint(const QString &sentence, const QString &command)
{
    m_hints.append(command);
    line(sentence.arg(command));
}

int ServiceReply::succeed(const QString &result, const QString &message)
{
    if (!message.isEmpty())
        line(message);
    if (m_form == Form::Json)
        print(true, result, message);
    return 0;
}

int ServiceReply::fail(const QString &error, const QStringList &advice)
{
    if (m_form == Form::Json) {
        m_hints += advice;
        print(false, {}, error);
        return 1;
    }
    m_context.err.line(m_context.err.paint(Tone::Failure, error));
    for (const auto &text : advice)
        m_context.err.line(text);
    return 1;
}

int ServiceReply::fail(const QString &what, const Error &error)
{
    return fail(Tr::tr("%1: Error: %2").arg(what, error.message),
                error.hint.split(u'\n', Qt::SkipEmptyParts));
}

void ServiceReply::print(bool isOk, const QString &result, const QString &message)
{
    QJsonObject json = m_further;
    json.insert(u"action"_s, m_action);
    json.insert(u"ok"_s, isOk);
    if (!result.isEmpty())
        json.insert(u"result"_s, result);
    if (!message.isEmpty())
        json.insert(isOk ? u"message"_s : u"error"_s, message);
    if (!m_hints.isEmpty())
        json.insert(u"hints"_s, QJsonArray::fromStringList(m_hints));
    if (!m_warnings.isEmpty())
        json.insert(u"warnings"_s, QJsonArray::fromStringList(m_warnings));
    if (m_isLoaded)
        json.insert(u"service"_s,
                    QJsonObject{{u"label"_s, m_words.label},
                                {u"loaded"_s, *m_isLoaded},
                                {u"loadedText"_s, m_words.loaded},
                                {u"notLoadedText"_s, m_words.notLoaded}});
    m_context.out.line(QString::fromUtf8(json::pretty(json)));
}

} // namespace claw::cli
