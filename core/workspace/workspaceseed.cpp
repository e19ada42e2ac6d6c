// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "workspace/workspaceseed.h"

#include "files/atomicfile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::workspace {

namespace {

constexpr qint64 largestTemplate = 64 * 1024;
const QString bootstrapName = QStringLiteral("BOOTSTRAP.md");

QString templatesOf(SeedKind kind)
{
    return kind == SeedKind::Development ? u":/workspace/development/"_s
                                         : u":/workspace/templates/"_s;
}

// A dangling link is somebody's too.
bool isThere(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() || file.isSymLink();
}

Result<> writeTemplate(const QString &source, const QString &target)
{
    auto text = files::readAll(source, largestTemplate);
    if (!text)
        return tl::unexpected(std::move(text.error()));
    return files::writeAtomically(target, *text);
}

} // namespace

Result<Seeded> seedWorkspace(const QString &dir, SeedKind kind)
{
    if (const auto made = files::ensurePrivateDir(dir); !made)
        return tl::unexpected(made.error());
    QStringList names = QDir(templatesOf(kind)).entryList(QDir::Files, QDir::Name);
    const bool isNew = std::none_of(names.begin(), names.end(), [&dir](const QString &name) {
        return name != bootstrapName && isThere(QDir(dir).filePath(name));
    });
    if (!isNew)
        names.removeAll(bootstrapName); // The first conversation is over.

    Seeded seeded;
    seeded.wantsRepository = isNew && !isThere(QDir(dir).filePath(u".git"_s));
    for (const QString &name : std::as_const(names)) {
        const QString target = QDir(dir).filePath(name);
        if (isThere(target))
            continue;
        if (const auto written = writeTemplate(templatesOf(kind) + name, target); !written)
            return tl::unexpected(written.error());
        seeded.written.append(name);
    }
    return seeded;
}

} // namespace claw::workspace
