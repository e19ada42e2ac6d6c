// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tools/filepath.h"

#include "files/beneath.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace claw::tools {

namespace {

void rename(QJsonObject &arguments, QLatin1StringView alias, QLatin1StringView plain)
{
    const auto said = arguments.constFind(alias);
    if (said == arguments.constEnd())
        return;
    const QJsonValue value = *said;
    arguments.remove(alias);
    if (!arguments.contains(plain))
        arguments.insert(plain, value);
}

QStringList spellingsOf(const QString &path)
{
    static const QRegularExpression special(
        u"[\\x{00A0}\\x{2000}-\\x{200A}\\x{202F}\\x{205F}\\x{3000}]"_s);
    static const QRegularExpression halfOfTheDay(u" (AM|PM)\\."_s);
    const QString plain = QString(path).replace(special, u" "_s);
    const QString narrow = QString(plain).replace(halfOfTheDay, u"\u202F\\1."_s);
    QStringList spellings{path, plain, narrow};
    spellings.removeDuplicates();
    return spellings;
}

} // namespace

QJsonObject withPlainNames(QJsonObject arguments)
{
    rename(arguments, "file_path"_L1, "path"_L1);
    rename(arguments, "old_string"_L1, "oldText"_L1);
    rename(arguments, "new_string"_L1, "newText"_L1);
    return arguments;
}

Result<QString> pathOf(const QJsonObject &arguments, const files::StatePaths &paths)
{
    const QString path = arguments.value("path"_L1).toString();
    if (path.trimmed().isEmpty())
        return fail(ErrorCode::InvalidRequest, u"the path is missing"_s,
                    u"give it as path or file_path"_s);
    const bool isAtHome = path == "~"_L1 || path.startsWith("~/"_L1) || path.startsWith("~\\"_L1);
    return isAtHome ? paths.homeDir + path.sliced(1) : path;
}

Result<FoundFile> findFile(const QString &workspaceDir, const QString &path)
{
    std::optional<Error> asWritten;
    for (const QString &spelling : spellingsOf(path)) {
        auto file = files::openBeneath(workspaceDir, spelling);
        if (file)
            return FoundFile{*std::move(file), spelling};
        if (file.error().code != ErrorCode::NotFound)
            return tl::unexpected(explained(file.error(), workspaceDir));
        if (!asWritten)
            asWritten = file.error();
    }
    return tl::unexpected(*asWritten);
}

Error explained(Error error, const QString &workspaceDir)
{
    if (error.code == ErrorCode::Forbidden)
        error.hint =
            u"this tool reaches files of the workspace %1 only; use a copy that lies there, "
            "or ask the user to put one there"_s.arg(workspaceDir);
    return error;
}

} // namespace claw::tools
