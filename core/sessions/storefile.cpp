// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "sessions/storefile.h"

#include "files/atomicfile.h"
#include "files/setaside.h"
#include "json/json5document.h"
#include "json/jsontext.h"
#include "json/jsonwriter.h"
#include "json/rawmembers.h"
#include "sessions/lockfile.h"

#include <QDateTime>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace claw::sessions {

namespace {

constexpr qint64 maxStoreBytes = 256 * 1024 * 1024;

void take(StoreContent &content, const QString &key, const QByteArray &text,
          const QJsonValue &value)
{
    content.texts.insert(key, text);
    if (value.isObject())
        content.index.insert(key, indexOf(key, migrated(value.toObject())));
}

//! Members keep the text they have in the file.
Result<StoreContent> contentOfJson(const QByteArray &bytes)
{
    const auto members = json::rawMembers(bytes);
    if (!members)
        return tl::unexpected(members.error());
    StoreContent content;
    for (const json::RawMember &member : *members) {
        const QByteArray text = member.value.toByteArray();
        const auto value = json::parse(text);
        if (!value)
            return failWithin(member.key, value.error());
        take(content, member.key, text, *value);
    }
    return content;
}

//! For files that a person has edited.
Result<StoreContent> contentOfJson5(const QByteArray &bytes)
{
    const auto document = json::Json5Document::parse(bytes);
    if (!document)
        return fail(ErrorCode::InvalidRequest, document.error().libraryText());
    if (document->root().kind != json::Json5Node::Kind::Object)
        return fail(ErrorCode::InvalidRequest, u"not a JSON object"_s);
    const QJsonObject store = document->root().toJson().toObject();
    StoreContent content;
    for (auto it = store.constBegin(); it != store.constEnd(); ++it)
        take(content, it.key(), entryText(it->toObject()), *it);
    return content;
}

QByteArray fileText(const EntryTexts &texts)
{
    if (texts.isEmpty())
        return "{}";
    qsizetype size = 4;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        size += it.key().size() + it->size() + 8;
    QByteArray out;
    out.reserve(size);
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        out.append(out.isEmpty() ? "{\n  " : ",\n  ");
        json::appendString(out, it.key());
        out.append(": ").append(*it);
    }
    return out.append("\n}");
}

//! What is on the disk now with our own changes in it.
StoreContent overlaid(StoreContent disk, const StoreWrite &write)
{
    for (const QString &key : write.dirty) {
        const auto own = write.texts.constFind(key);
        if (own == write.texts.cend()) {
            disk.texts.remove(key);
            disk.index.remove(key);
            continue;
        }
        const auto value = json::parse(*own);
        take(disk, key, *own, value.value_or(QJsonValue()));
    }
    return disk;
}

} // namespace

FileStamp FileStamp::of(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    return {.modifiedMs = info.lastModified().toMSecsSinceEpoch(), .size = info.size()};
}

QByteArray entryText(const QJsonObject &entry)
{
    return json::pretty(entry).replace("\n", "\n  "); // No string of JSON holds a bare line end.
}

Result<StoreContent> readStore(const QString &path)
{
    // The stamp first: what is written while we read has a newer one and is read again.
    const FileStamp stamp = FileStamp::of(path);
    const auto bytes = files::readAll(path, maxStoreBytes);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return StoreContent{};
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto content = contentOfJson(*bytes);
    if (!content)
        content = contentOfJson5(*bytes);
    if (!content)
        return failWithin(path, content.error());
    content->stamp = stamp;
    return content;
}

Result<StoreWritten> writeStore(StoreWrite write)
{
    const auto made = files::ensurePrivateDir(QFileInfo(write.path).path());
    if (!made)
        return tl::unexpected(made.error());
    const auto lock = LockFile::acquire(write.path, {});
    if (!lock)
        return tl::unexpected(lock.error());

    StoreWritten written;
    if (FileStamp::of(write.path) != write.seen) {
        auto disk = readStore(write.path);
        if (disk) {
            written.merged = overlaid(*std::move(disk), write);
            write.texts = written.merged->texts;
        } else if (disk.error().code == ErrorCode::InvalidRequest) {
            const auto kept = files::setAside(write.path, QDateTime::currentMSecsSinceEpoch());
            if (!kept)
                return tl::unexpected(kept.error());
            written.setAside = *kept;
        } else {
            return tl::unexpected(disk.error());
        }
    }
    const auto done = files::writeAtomically(write.path, fileText(write.texts));
    if (!done)
        return tl::unexpected(done.error());
    written.stamp = FileStamp::of(write.path);
    if (written.merged)
        written.merged->stamp = written.stamp;
    return written;
}

} // namespace claw::sessions
