// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "log/redaction.h"

#include "log/secretpatterns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace claw::log {

namespace {

constexpr auto shortestSecret = 4;
constexpr auto mostSecrets = 3 * 256; // Three spellings each.
constexpr auto mostPatterns = 64;
constexpr auto mask = "***"_L1;

QString jsonEscaped(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array).mid(2).chopped(2); // ["..."]
}

void maskFirstGroup(QString &text, const QRegularExpression &pattern)
{
    qsizetype from = 0;
    for (auto match = pattern.match(text, from); match.hasMatch();
         match = pattern.match(text, from)) {
        const int group = match.capturedLength(1) > 0 ? 1 : 0;
        const qsizetype start = match.capturedStart(group);
        text.replace(start, match.capturedLength(group), mask);
        from = start + mask.size();
    }
}

} // namespace

void Redactor::registerSecret(const Secret &secret)
{
    const QString &text = secret.reveal();
    if (text.size() < shortestSecret)
        return;
    const std::scoped_lock lock(m_mutex);
    for (const QString &spelling :
         {text, jsonEscaped(text), QString::fromLatin1(QUrl::toPercentEncoding(text))}) {
        if (!m_secrets.contains(spelling))
            m_secrets.append(spelling);
    }
    while (m_secrets.size() > mostSecrets)
        m_secrets.removeFirst();
}

Result<> Redactor::addPattern(const QString &pattern)
{
    QRegularExpression compiled(pattern, QRegularExpression::CaseInsensitiveOption);
    if (!compiled.isValid())
        return fail(ErrorCode::InvalidConfig,
                    u"invalid pattern %1: %2"_s.arg(pattern, compiled.errorString()));
    if (compiled.match(QString()).hasMatch())
        return fail(ErrorCode::InvalidConfig, u"pattern %1 matches anything"_s.arg(pattern));
    const std::scoped_lock lock(m_mutex);
    if (m_patterns.size() >= mostPatterns)
        return fail(ErrorCode::TooLarge, u"more than %1 patterns"_s.arg(mostPatterns));
    m_patterns.push_back(std::move(compiled));
    return {};
}

QString Redactor::redacted(QString text) const
{
    {
        const std::scoped_lock lock(m_mutex);
        replaceSecrets(text);
        for (const QRegularExpression &pattern : m_patterns)
            maskFirstGroup(text, pattern);
    }
    for (const SecretPattern &pattern : secretPatterns())
        text.replace(pattern.expression, pattern.replacement);
    return text;
}

void Redactor::replaceSecrets(QString &text) const
{
    for (const QString &secret : m_secrets)
        text.replace(secret, mask);
}

} // namespace claw::log
