// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "process/socktable.h"

#include <QHostAddress>
#include <QtEndian>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace claw::process {

namespace {

// Columns: sl local_address rem_address st tx:rx tr:when retrnsmt uid timeout inode ...
enum Column { LocalAddress = 1, State = 3, Uid = 7, Inode = 9, ColumnCount };
constexpr QByteArrayView stateListen = "0A";

//! The kernel prints an address as 32-bit words in the byte order of the machine.
QHostAddress fromHex(const QByteArray &hex)
{
    const QByteArray raw = QByteArray::fromHex(hex);
    std::array<quint8, 16> bytes{};
    if (raw.size() != 4 && raw.size() != 16)
        return {};
    for (qsizetype i = 0; i < raw.size(); i += 4) {
        const auto word = qFromBigEndian<quint32>(raw.constData() + i);
        qToUnaligned(word, bytes.data() + i);
    }
    if (raw.size() == 4)
        return QHostAddress(qFromBigEndian<quint32>(bytes.data()));
    return QHostAddress(bytes.data());
}

QString shown(const QHostAddress &address, quint16 port)
{
    const bool v6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (v6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address.toString()).arg(port);
}

std::optional<ListeningSocket> parse(const QByteArray &line, quint16 port)
{
    const QList<QByteArray> columns = line.simplified().split(' ');
    if (columns.size() < ColumnCount || columns[State] != stateListen)
        return std::nullopt;
    const QList<QByteArray> local = columns[LocalAddress].split(':');
    if (local.size() != 2 || local[1].toUInt(nullptr, 16) != port)
        return std::nullopt;
    bool hasInode = false;
    const quint64 inode = columns[Inode].toULongLong(&hasInode);
    if (!hasInode)
        return std::nullopt;
    return ListeningSocket{
        .inode = inode, .uid = columns[Uid].toUInt(), .address = shown(fromHex(local[0]), port)};
}

} // namespace

std::vector<ListeningSocket> listeningSockets(const QByteArray &table, quint16 port)
{
    std::vector<ListeningSocket> found;
    for (const QByteArray &line : table.split('\n')) {
        if (auto socket = parse(line, port))
            found.push_back(*std::move(socket));
    }
    return found;
}

} // namespace claw::process
