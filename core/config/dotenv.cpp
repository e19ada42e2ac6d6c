// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/dotenv.h"

#include "files/atomicfile.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

QString unquoted(QString value)
{
    value = value.trimmed();
    const QChar quote = value.isEmpty() ? QChar() : value.front();
    const bool isQuoted = value.size() > 1 && value.back() == quote && u"'\"`"_s.contains(quote);
    if (!isQuoted)
        return value;
    value = value.sliced(1, value.size() - 2);
    if (quote == u'"')
        value.replace("\\n"_L1, "\n"_L1).replace("\\r"_L1, "\r"_L1);
    return value;
}

} // namespace

QMap<QString, QString> parseDotEnv(const QString &text)
{
    static const QRegularExpression assignment(
        uR"(^[^\S\n]*(?:export\s+)?([\w.-]+)(?:[^\S\n]*=|:[^\S\n]+))"
        uR"(([^\S\n]*(?:'[^']*'|"(?:\\"|[^"])*"|`[^`]*`)(?=[^\S\n]*(?:#.*)?$)|[^#\n]*))"_s,
        QRegularExpression::MultilineOption);
    QMap<QString, QString> variables;
    auto matches = assignment.globalMatch(QString(text).remove(u'\r'));
    while (matches.hasNext()) {
        const auto match = matches.next();
        variables.insert(match.captured(1), unquoted(match.captured(2)));
    }
    return variables;
}

QProcessEnvironment withDotEnv(QProcessEnvironment environment, const QStringList &files)
{
    constexpr qint64 mostBytes = 1024 * 1024;
    for (const QString &file : files) {
        const auto bytes = files::readAll(file, mostBytes);
        if (!bytes)
            continue;
        const auto variables = parseDotEnv(QString::fromUtf8(*bytes));
        for (auto it = variables.begin(); it != variables.end(); ++it) {
            if (!environment.contains(it.key()))
                environment.insert(it.key(), *it);
        }
    }
    return environment;
}

QProcessEnvironment withVariables(QProcessEnvironment environment,
                                  const QMap<QString, QString> &variables)
{
    for (auto it = variables.begin(); it != variables.end(); ++it) {
        if (environment.value(it.key()).trimmed().isEmpty())
            environment.insert(it.key(), *it);
    }
    return environment;
}

} // namespace claw::config
