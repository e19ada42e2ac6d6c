// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "flight/flightfile.h"

#include <QFileInfo>

#include <cstring>

using namespace Qt::StringLiterals;

namespace claw::flight {

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

format::Header freshHeader()
{
    format::Header header{};
    header.identity = {.magic = format::magic,
                       .version = format::version,
                       .byteOrder = format::byteOrder,
                       .recordSize = format::recordSize,
                       .recordCount = format::recordCount,
                       .checksum = 0};
    format::seal(header.identity);
    return header;
}

bool isUsable(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    format::Identity identity{};
    return info.isFile() && info.size() == format::fileSize && file.open(QFile::ReadOnly)
        && file.read(reinterpret_cast<char *>(&identity), sizeof identity) == sizeof identity
        && format::isOurs(identity);
}

Result<QString> moveAside(const QString &path)
{
    const QString kept = path + u".aside"_s;
    if (QFileInfo(kept).isFile())
        QFile::remove(kept);
    QFile file(path);
    if (!file.rename(kept))
        return fail(ErrorCode::Unavailable,
                    u"cannot set %1 aside: %2"_s.arg(path, file.errorString()));
    return kept;
}

// Every byte is written: a page of a sparse file that meets a full disk would be a fatal signal.
Result<> create(const QString &path)
{
    QFile file(path);
    QByteArray bytes(format::fileSize, '\0');
    const format::Header header = freshHeader();
    std::memcpy(bytes.data(), &header, sizeof header);
    const bool written = file.open(QFile::WriteOnly | QFile::Truncate, ownerOnly)
        && file.write(bytes) == bytes.size() && file.flush();
    if (written)
        return {};
    const QString reason = file.errorString();
    if (file.isOpen())
        file.remove();
    return fail(ErrorCode::Unavailable, u"cannot write %1: %2"_s.arg(path, reason));
}

} // namespace

Result<std::unique_ptr<FlightFile>> FlightFile::open(const QString &path)
{
    std::unique_ptr<FlightFile> opened(new FlightFile);
    const QFileInfo info(path);
    if ((info.exists() || info.isSymLink()) && !isUsable(path)) {
        auto kept = moveAside(path);
        if (!kept)
            return tl::unexpected(kept.error());
        opened->m_setAside = *std::move(kept);
    }
    if (!QFileInfo::exists(path)) {
        if (const auto created = create(path); !created)
            return tl::unexpected(created.error());
    }
    if (const auto mapped = opened->map(path); !mapped)
        return tl::unexpected(mapped.error());
    return opened;
}

std::unique_ptr<FlightFile> FlightFile::inMemory()
{
    std::unique_ptr<FlightFile> opened(new FlightFile);
    opened->m_memory.resize(format::fileSize);
    opened->m_base = opened->m_memory.data();
    opened->header() = freshHeader();
    return opened;
}

FlightFile::~FlightFile()
{
    if (isOnDisk() && m_base)
        m_file.unmap(m_base);
}

Result<> FlightFile::map(const QString &path)
{
    m_file.setFileName(path);
    if (m_file.open(QFile::ReadWrite))
        m_base = m_file.map(0, format::fileSize);
    if (!m_base)
        return fail(ErrorCode::Unavailable, u"cannot map %1: %2"_s.arg(path, m_file.errorString()));
    return {};
}

format::Header &FlightFile::header()
{
    return *reinterpret_cast<format::Header *>(m_base);
}

format::Record &FlightFile::slot(quint64 sequence)
{
    const auto index = qsizetype(sequence % format::recordCount);
    return *reinterpret_cast<format::Record *>(m_base + format::headerSize
                                               + index * format::recordSize);
}

QByteArray FlightFile::bytes() const
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(m_base), format::fileSize);
}

} // namespace claw::flight
