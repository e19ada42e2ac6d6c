// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "backup/staging.h"

#include "backup/backuptr.h"
#include "files/atomicfile.h"
#include "files/diskbarrier.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::backup {

namespace {

constexpr qint64 leftFree = 64 * 1024 * 1024; // For everybody else on that disk.

} // namespace

Staging::Staging(std::vector<Root> roots)
    : m_roots(std::move(roots))
{ }

Staging::~Staging()
{
    m_file.close();
    [[maybe_unused]] const bool cleared = clear(); // What stays is cleared by the next try.
}

QString Staging::placeFor(const Root &root)
{
    return root.path + u".restoring"_s;
}

bool Staging::clear()
{
    return std::ranges::all_of(m_roots, [](const Root &root) {
        const QString place = placeFor(root);
        if (!QFileInfo::exists(place))
            return true;
        return root.isFile ? QFile::remove(place) : QDir(place).removeRecursively();
    });
}

Result<> Staging::prepare()
{
    if (!clear())
        return fail(ErrorCode::Unavailable,
                    Tr::tr("an earlier restore has left something behind that cannot be removed"),
                    Tr::tr("remove what ends in .restoring beside %1").arg(m_roots.front().path));
    const QStorageInfo disk(QFileInfo(m_roots.front().path).path());
    m_room = std::max<qint64>(0, disk.bytesAvailable() - leftFree);
    return {};
}

std::vector<Root> Staging::filledRoots() const
{
    std::vector<Root> filled;
    std::ranges::copy_if(m_roots, std::back_inserter(filled),
                         [this](const Root &root) { return m_filled.contains(root.name); });
    return filled;
}

Result<> Staging::begin(const ArchiveReader::Entry &entry)
{
    const QString name = entry.name.section(u'/', 0, 0);
    const QString inner = entry.name.section(u'/', 1);
    const auto root = std::ranges::find(m_roots, name, &Root::name);
    if (root == m_roots.end())
        return fail(
            ErrorCode::InvalidRequest,
            Tr::tr("the backup has its %1 outside of the state directory, this machine has not")
                .arg(name),
            Tr::tr("set the same CLAWDBOT_* variables as where it was made"));
    if (root->isFile != inner.isEmpty())
        return fail(ErrorCode::InvalidRequest, Tr::tr("the backup is damaged: %1").arg(entry.name));
    m_filled.insert(name);
    m_file.setFileName(inner.isEmpty() ? placeFor(*root) : placeFor(*root) + u'/' + inner);
    if (const auto made = files::ensurePrivateDir(QFileInfo(m_file).path()); !made)
        return made;
    auto mode = files::privateFile;
    if (entry.isExecutable)
        mode |= QFile::ExeOwner;
    if (!m_file.open(QFile::WriteOnly | QFile::NewOnly, mode))
        return failure();
    return {};
}

Result<> Staging::write(const QByteArray &bytes)
{
    m_room -= bytes.size();
    if (m_room < 0)
        return fail(ErrorCode::TooLarge, Tr::tr("there is no room for what the backup holds"),
                    Tr::tr("it is written beside what is there, so both need room for a while"));
    if (m_file.write(bytes) != bytes.size())
        return failure();
    return {};
}

Result<> Staging::end()
{
    if (!m_file.flush())
        return failure();
    if (const auto synced = files::syncToDisk(m_file); !synced)
        return synced;
    m_file.close();
    return {};
}

tl::unexpected<Error> Staging::failure() const
{
    return fail(ErrorCode::Unavailable,
                Tr::tr("cannot write %1: %2").arg(m_file.fileName(), m_file.errorString()));
}

} // namespace claw::backup
