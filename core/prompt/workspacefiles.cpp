// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/workspacefiles.h"

#include "files/atomicfile.h"

#include <QDir>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace claw::prompt {

namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024;

struct KnownFile
{
    QLatin1StringView name;
    bool forSubagents;
};
constexpr auto knownFiles = std::to_array<KnownFile>({{"AGENTS.md"_L1, true},
                                                      {"SOUL.md"_L1, false},
                                                      {"TOOLS.md"_L1, true},
                                                      {"IDENTITY.md"_L1, false},
                                                      {"USER.md"_L1, false},
                                                      {"HEARTBEAT.md"_L1, false},
                                                      {"BOOTSTRAP.md"_L1, false}});

//! Half of a surrogate pair at a cut would not survive the way to the provider.
QString head(const QString &text, qsizetype chars)
{
    const bool splitsPair = chars > 0 && text.at(chars - 1).isHighSurrogate();
    return text.first(splitsPair ? chars - 1 : chars);
}

QString tail(const QString &text, qsizetype chars)
{
    const bool splitsPair = chars > 0 && text.at(text.size() - chars).isLowSurrogate();
    return text.last(splitsPair ? chars - 1 : chars);
}

QString withoutEndBlanks(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

std::optional<ContextFile> readContextFile(const QString &name, const ContextFileRules &rules)
{
    const QString path = QDir(rules.workspaceDir).filePath(name);
    const auto bytes = files::readAll(path, largestFile);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return ContextFile{.name = name,
                           .content = u"[MISSING] Expected at: "_s + path,
                           .isRead = false,
                           .path = path};
    if (!bytes)
        return ContextFile{.name = name,
                           .content = u"[UNREADABLE] %1: %2"_s.arg(path, bytes.error().message),
                           .isRead = false,
                           .path = path};
    const QString text = withoutEndBlanks(QString::fromUtf8(*bytes));
    if (text.isEmpty())
        return std::nullopt;
    return ContextFile{.name = name,
                       .content = trimmedToFit(text, name, rules.maxChars),
                       .path = path,
                       .rawChars = text.size()};
}

} // namespace

std::vector<ContextFile> readContextFiles(const ContextFileRules &rules)
{
    std::vector<ContextFile> found;
    for (const KnownFile &known : knownFiles) {
        if (rules.forSubagent && !known.forSubagents)
            continue;
        if (auto file = readContextFile(QString(known.name), rules))
            found.push_back(*std::move(file));
    }
    return found;
}

QString trimmedToFit(const QString &text, const QString &fileName, qsizetype maxChars)
{
    if (text.size() <= maxChars)
        return text;
    const QString first = head(text, maxChars * 7 / 10);
    const QString last = tail(text, maxChars * 2 / 10);
    const QString note =
        u"[…%1 is cut here: %2 characters from its start and %3 from its end, of %4. "
        "Read the file for the rest.…]"_s.arg(fileName)
            .arg(first.size())
            .arg(last.size())
            .arg(text.size());
    return first + u"\n\n"_s + note + u"\n\n"_s + last;
}

} // namespace claw::prompt
