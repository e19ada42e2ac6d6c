// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/taskscript.h"

#include "service/servicetr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::service {

namespace {

//! Inside quotes cmd leaves everything alone but the percent sign.
QString escaped(const QString &value)
{
    return QString(value).replace(u'%', u"%%"_s);
}

QString unescaped(const QString &value)
{
    return QString(value).replace(u"%%"_s, u"%"_s);
}

QString quoted(const QString &word)
{
    const bool isPlain = !word.isEmpty() && std::ranges::all_of(word, [](QChar c) {
        return c.isLetterOrNumber() || QStringView(u"-_.:/\\=").contains(c);
    });
    return isPlain ? word : u'"' + escaped(word) + u'"';
}

//! Words of a command line without quotes inside words, which paths on Windows cannot have.
QStringList wordsOf(const QString &line)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    bool hasWord = false;
    for (const QChar c : line) {
        if (c == u'"') {
            isQuoted = !isQuoted;
            hasWord = true;
        } else if (c.isSpace() && !isQuoted) {
            if (hasWord)
                words.append(unescaped(word));
            word.clear();
            hasWord = false;
        } else {
            word += c;
            hasWord = true;
        }
    }
    if (hasWord)
        words.append(unescaped(word));
    return words;
}

QString withoutQuotes(const QString &text)
{
    const bool isQuoted = text.size() > 1 && text.startsWith(u'"') && text.endsWith(u'"');
    return isQuoted ? text.mid(1, text.size() - 2) : text;
}

Result<> checkQuotes(const ServicePlan &plan)
{
    QStringList values = plan.command;
    for (const auto &entry : plan.environment)
        values.append(entry.value);
    for (const auto &value : values) {
        if (value.contains(u'"'))
            return fail(
                ErrorCode::InvalidRequest,
                Tr::tr("A batch file cannot hold a value with a quotation mark: %1").arg(value));
    }
    return {};
}

} // namespace

Result<QString> renderTaskScript(const ServicePlan &plan)
{
    auto checked = checkRepresentable(plan);
    if (checked)
        checked = checkQuotes(plan);
    if (!checked)
        return tl::unexpected(checked.error());
    QStringList lines{u"@echo off"_s, u"chcp 65001 >nul"_s,
                      "rem "_L1 + escaped(plan.names.description(plan.version))};
    for (const auto &entry : plan.environment) {
        if (entry.name.compare("PATH"_L1, Qt::CaseInsensitive) != 0)
            lines.append(u"set \"%1=%2\""_s.arg(entry.name, escaped(entry.value)));
    }
    QStringList words;
    for (const auto &word : plan.command)
        words.append(quoted(word));
    lines.append(words.join(u' '));
    return lines.join(u"\r\n"_s) + u"\r\n"_s;
}

std::optional<InstalledService> readTaskScript(const QString &text)
{
    InstalledService service;
    for (const auto &raw : text.split(u'\n')) {
        const auto line = raw.trimmed();
        const auto lower = line.toLower();
        if (line.isEmpty() || lower.startsWith("@echo"_L1) || lower.startsWith("rem "_L1)
            || lower.startsWith("chcp "_L1))
            continue;
        if (lower.startsWith("set "_L1)) {
            const auto assignment = withoutQuotes(line.mid(4).trimmed());
            if (assignment.indexOf(u'=') > 0)
                service.environment.append(
                    {assignment.section(u'=', 0, 0), unescaped(assignment.section(u'=', 1))});
        } else if (lower.startsWith("cd /d "_L1)) {
            service.workingDirectory = unescaped(withoutQuotes(line.mid(6).trimmed()));
        } else {
            service.command = wordsOf(line);
            return service;
        }
    }
    return std::nullopt;
}

} // namespace claw::service
