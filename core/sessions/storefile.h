// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "sessions/sessionentry.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>

#include <optional>

namespace claw::sessions {

//! Tells one version of a file from the next without reading it.
struct FileStamp
{
    qint64 modifiedMs = -1;
    qint64 size = -1; //!< -1: no such file.

    [[nodiscard]] static FileStamp of(const QString &path);
    bool operator==(const FileStamp &) const = default;
};

//! The entries of a store as they are written: key to the text of the entry. A map, because the file
//! is written in the order of its keys and copies are shared with the worker that writes it.
using EntryTexts = QMap<QString, QByteArray>;

//! A `sessions.json` as it was read.
struct StoreContent
{
    EntryTexts texts;
    QHash<QString, SessionIndex> index; //!< Of the same keys.
    FileStamp stamp;
};

//! The text of an entry as it stands in the file: two spaces of indentation, one level deep.
[[nodiscard]] QByteArray entryText(const QJsonObject &entry);

// These block: they are for workers.

//! A missing file is an empty store. Fails with InvalidRequest when the file is no JSON object,
//! with TooLarge over 256 MiB, else as files::readAll(). Members that are no objects are left out of
//! the index and kept in the texts.
[[nodiscard]] Result<StoreContent> readStore(const QString &path);

struct StoreWrite
{
    QString path;
    EntryTexts texts; //!< The whole store as we know it.
    QSet<QString> dirty; //!< What is ours in it: changed or removed since `seen`.
    FileStamp seen; //!< The version the rest came from.
};

struct StoreWritten
{
    FileStamp stamp;
    std::optional<StoreContent> merged; //!< When somebody else had written since `seen`.
    QString setAside; //!< Where an unusable file was put; empty: there was none.
};

//! Replaces the file under its lock. If somebody else has written it meanwhile, their entries stay
//! and only the dirty ones are ours. A file that cannot be understood is set aside first.
[[nodiscard]] Result<StoreWritten> writeStore(StoreWrite write);

} // namespace claw::sessions
