// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/environmentfile.h"

#include "service/servicefiles.h"

using namespace Qt::StringLiterals;

namespace claw::service {

namespace {

// Inside double quotes a backslash makes these literal, and only these.
constexpr QStringView quotable = u"\"\\`$";

QString quoted(const QString &value)
{
    QString text;
    for (const QChar c : value) {
        if (quotable.contains(c))
            text += u'\\';
        text += c;
    }
    return u'"' + text + u'"';
}

QString unquoted(const QString &value)
{
    if (value.size() < 2 || value.front() != value.back())
        return value;
    const QString inner = value.mid(1, value.size() - 2);
    if (value.front() == u'\'')
        return inner;
    if (value.front() != u'"')
        return value;
    QString text;
    for (qsizetype i = 0; i < inner.size(); ++i) {
        const bool isEscape =
            inner[i] == u'\\' && i + 1 < inner.size() && quotable.contains(inner[i + 1]);
        text += inner[isEscape ? ++i : i];
    }
    return text;
}

QString nameOf(const QString &line)
{
    const QString trimmed = line.trimmed();
    if (trimmed.startsWith(u'#') || trimmed.startsWith(u';') || !trimmed.contains(u'='))
        return {};
    return trimmed.section(u'=', 0, 0).trimmed();
}

} // namespace

EnvironmentEntries parseEnvironmentFile(const QString &text)
{
    EnvironmentEntries entries;
    for (const auto &line : text.split(u'\n')) {
        if (const auto name = nameOf(line); !name.isEmpty())
            entries.append({name, unquoted(line.section(u'=', 1).trimmed())});
    }
    return entries;
}

QString withVariable(const QString &text, const QString &name, const QString &value)
{
    QStringList lines = text.split(u'\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    lines.removeIf([&name](const QString &line) { return nameOf(line) == name; });
    if (!value.isEmpty())
        lines.append(name + u'=' + quoted(value));
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

QProcessEnvironment withEnvironmentFile(QProcessEnvironment environment, const QString &path)
{
    QProcessEnvironment merged(environment);
    for (const auto &entry : parseEnvironmentFile(textOf(path))) {
        if (!environment.contains(entry.name))
            merged.insert(entry.name, entry.value);
    }
    return merged;
}

} // namespace claw::service
