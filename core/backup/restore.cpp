// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "backup/restore.h"

#include "backup/backuptr.h"
#include "backup/staging.h"
#include "files/diskbarrier.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace claw::backup {

namespace {

//! One name that changes hands.
struct Swap
{
    QString staged;
    QString place;
    QString aside; //!< Empty: there was nothing in the place.
};

Result<> rename(const QString &from, const QString &to)
{
    if (const auto renamed = files::replaceFile(from, to); !renamed)
        return fail(ErrorCode::Unavailable, renamed.error().message,
                    Tr::tr("%1 may be the root of a disk, or belong to another user").arg(from));
    return {};
}

bool removeAll(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return true;
    return info.isDir() && !info.isSymLink() ? QDir(path).removeRecursively() : QFile::remove(path);
}

Result<> apply(Swap &swap)
{
    const QFileInfo place(swap.place);
    if (place.exists() || place.isSymLink()) {
        const QString aside = swap.place + u".before-restore"_s;
        if (!removeAll(aside))
            return fail(ErrorCode::Unavailable, Tr::tr("cannot remove %1").arg(aside));
        if (const auto moved = rename(swap.place, aside); !moved)
            return moved;
        swap.aside = aside;
    }
    return rename(swap.staged, swap.place);
}

void undo(const Swap &swap)
{
    if (QFileInfo::exists(swap.place) && !QFileInfo::exists(swap.staged))
        QDir().rename(swap.place, swap.staged);
    if (!swap.aside.isEmpty())
        QDir().rename(swap.aside, swap.place);
}

Result<QStringList> swapAll(std::vector<Swap> swaps)
{
    QStringList kept;
    for (size_t i = 0; i < swaps.size(); ++i) {
        const auto applied = apply(swaps[i]);
        if (!applied) {
            for (size_t done = i + 1; done-- > 0;)
                undo(swaps[done]);
            return tl::unexpected(applied.error());
        }
        if (!swaps[i].aside.isEmpty())
            kept.append(swaps[i].aside);
    }
    return kept;
}

} // namespace

Result<Restored> restore(const QString &path, const std::vector<Root> &roots)
{
    Staging staging(roots);
    if (const auto prepared = staging.prepare(); !prepared)
        return tl::unexpected(prepared.error());
    auto manifest = verify(path, &staging);
    if (!manifest)
        return tl::unexpected(manifest.error());
    std::vector<Swap> swaps;
    for (const auto &root : staging.filledRoots())
        swaps.push_back(
            {.staged = Staging::placeFor(root), .place = root.path, .aside = QString()});
    auto kept = swapAll(std::move(swaps));
    if (!kept)
        return tl::unexpected(kept.error());
    return Restored{.manifest = *std::move(manifest), .keptAside = *std::move(kept)};
}

} // namespace claw::backup
