// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/pairingfiles.h"

#include "files/atomicfile.h"
#include "files/setaside.h"
#include "json/jsontext.h"
#include "json/statejson.h"
#include "log/categories.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace claw::auth {

namespace {

//! The entries of a file; empty when it is missing or had to be set aside.
Result<QJsonObject> readEntries(const QString &path, qint64 nowMs)
{
    const auto bytes = files::readAll(path, PairingFiles::largestFile);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return QJsonObject();
    if (!bytes && bytes.error().code != ErrorCode::TooLarge)
        return tl::unexpected(bytes.error());

    const auto value = bytes.and_then(json::parse);
    if (value && value->isObject())
        return value->toObject();
    const auto kept = files::setAside(path, nowMs);
    if (!kept)
        return tl::unexpected(kept.error());
    qCWarning(lcAuth).noquote() << path << "cannot be used, starting empty; kept as" << *kept;
    return QJsonObject();
}

//! Sorts the entries of a file into those we understand and the rest.
template<typename T>
void readInto(QHash<QString, T> &records, QJsonObject &unreadable, const QJsonObject &entries)
{
    records.reserve(entries.size());
    for (auto it = entries.constBegin(); it != entries.constEnd(); ++it) {
        auto record = json::fromJson<T>(*it);
        if (record) {
            records.insert(it.key(), *std::move(record));
        } else {
            unreadable.insert(it.key(), *it);
            qCWarning(lcAuth).noquote()
                << "pairing entry" << it.key() << "makes no sense:" << record.error().message;
        }
    }
}

template<typename T>
QByteArray fileText(const QHash<QString, T> &records, const QJsonObject &unreadable)
{
    QStringList keys = records.keys();
    keys.sort(); // The same state gives the same text.
    QByteArray text("{");
    for (const QString &key : keys)
        json::appendMember(text, key, toJson(records[key]));
    return json::indented(json::withRest(text + '}', unreadable));
}

//! Writes one file unless it already holds this text; returns its digest.
Result<QByteArray> writeChanged(const QString &path, const QByteArray &text,
                                const QByteArray &digestBefore)
{
    const QByteArray digest = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    if (digest == digestBefore)
        return digest;
    return files::ensurePrivateDir(QFileInfo(path).path())
        .and_then([&] { return files::writeAtomically(path, text); })
        .map([&] { return digest; });
}

} // namespace

PairingFiles PairingFiles::in(const QString &devicesDir)
{
    return {.pairedPath = devicesDir + "/paired.json"_L1,
            .pendingPath = devicesDir + "/pending.json"_L1};
}

Result<PairingState> PairingFiles::read(qint64 nowMs) const
{
    const auto paired = readEntries(pairedPath, nowMs);
    if (!paired)
        return tl::unexpected(paired.error());
    const auto pending = readEntries(pendingPath, nowMs);
    if (!pending)
        return tl::unexpected(pending.error());
    PairingState state;
    readInto(state.paired, state.unreadablePaired, *paired);
    readInto(state.pending, state.unreadablePending, *pending);
    return state;
}

Result<PairingDigests> PairingFiles::write(const PairingState &state,
                                           const PairingDigests &before) const
{
    const auto paired = writeChanged(pairedPath, pairedFileText(state), before.paired);
    if (!paired)
        return tl::unexpected(paired.error());
    const auto pending = writeChanged(pendingPath, pendingFileText(state), before.pending);
    if (!pending)
        return tl::unexpected(pending.error());
    return PairingDigests{.paired = *paired, .pending = *pending};
}

QByteArray pairedFileText(const PairingState &state)
{
    return fileText(state.paired, state.unreadablePaired);
}

QByteArray pendingFileText(const PairingState &state)
{
    return fileText(state.pending, state.unreadablePending);
}

} // namespace claw::auth
