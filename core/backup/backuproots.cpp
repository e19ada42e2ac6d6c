// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "backup/backuproots.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace claw::backup {

namespace {

constexpr std::array rootNames{"state"_L1, "config"_L1, "credentials"_L1, "identity"_L1,
                               "approvals"_L1};

constexpr qsizetype longestName = 1024;

bool isBelow(const QString &path, const QString &dir)
{
    return path == dir || path.startsWith(dir + u'/');
}

//! A link stays where it is; what it names is what is kept and replaced.
QString resolved(const QString &path)
{
    const QString target = QFileInfo(path).canonicalFilePath();
    return target.isEmpty() ? path : target;
}

//! Of the state directory: what another gateway, or the next one, has no use for.
bool isOfTheMoment(const QString &relative)
{
    return relative == "logs"_L1 || relative == "gateway.lock"_L1 || relative == "events.ring"_L1
        || relative.startsWith("flight.bin"_L1);
}

void addBelow(const QString &dir, const QString &name, SourceList &list)
{
    const auto entries = QDir(dir).entryInfoList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &entry : entries) {
        const QString inner = name + u'/' + entry.fileName();
        if (name == "state"_L1 && isOfTheMoment(entry.fileName()))
            continue;
        if (entry.isDir() && !entry.isSymLink())
            addBelow(entry.filePath(), inner, list);
        else if (entry.isFile() && isSafeName(inner))
            list.files.push_back({.name = inner, .path = entry.filePath()});
        else
            list.leftOut.append(entry.filePath());
    }
}

} // namespace

std::vector<Root> rootsOf(const files::StatePaths &paths)
{
    std::vector<Root> roots{{.name = u"state"_s, .path = resolved(paths.stateDir)}};
    const auto add = [&](const QString &name, const QString &path, bool isFile) {
        if (!isBelow(path, paths.stateDir))
            roots.push_back({.name = name, .path = resolved(path), .isFile = isFile});
    };
    add(u"config"_s, paths.configPath, true);
    add(u"credentials"_s, paths.credentialsDir, false);
    add(u"identity"_s, QFileInfo(paths.deviceIdentityPath()).path(), false);
    add(u"approvals"_s, paths.execApprovalsPath(), true);
    return roots;
}

SourceList filesOf(const Root &root)
{
    SourceList list;
    if (!root.isFile)
        addBelow(root.path, root.name, list);
    else if (QFileInfo(root.path).isFile())
        list.files.push_back({.name = root.name, .path = root.path});
    std::ranges::sort(list.files, {}, &SourceFile::name);
    return list;
}

bool isSafeName(const QString &name)
{
    const auto parts = name.split(u'/');
    const bool hasRoot = std::ranges::find(rootNames, parts.first()) != rootNames.end();
    const bool isPlain = std::ranges::none_of(name, [](QChar c) {
        return c == u'\\' || c == u':' || c.category() == QChar::Other_Control;
    });
    const bool isDirect = std::ranges::none_of(parts, [](const QString &part) {
        return part.isEmpty() || part == "."_L1 || part == ".."_L1;
    });
    return hasRoot && isPlain && isDirect && name.size() <= longestName;
}

} // namespace claw::backup
