// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "backup/manifest.h"

#include "backup/backuptr.h"
#include "json/jsonreader.h"
#include "json/jsontext.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace claw::backup {

namespace {

const auto formatName = u"clawdbot-backup"_s;

tl::unexpected<Error> damaged(const QString &what)
{
    return fail(ErrorCode::InvalidRequest, Tr::tr("the backup is damaged: %1").arg(what));
}

} // namespace

QByteArray Manifest::toJson() const
{
    QJsonArray list;
    for (const auto &[name, record] : files) {
        QJsonObject file{{u"path"_s, name},
                         {u"size"_s, record.size},
                         {u"sha256"_s, QString::fromLatin1(record.sha256)}};
        if (record.isExecutable)
            file.insert(u"executable"_s, true);
        list.append(file);
    }
    return json::pretty(QJsonObject{{u"format"_s, formatName},
                                    {u"version"_s, version},
                                    {u"createdAt"_s, createdAt},
                                    {u"program"_s, program},
                                    {u"files"_s, list}});
}

Result<Manifest> Manifest::fromJson(const QByteArray &text)
{
    const auto parsed = json::parse(text);
    if (!parsed || parsed->toObject().value("format"_L1).toString() != formatName)
        return damaged(Tr::tr("its manifest is none"));
    const QJsonObject object = parsed->toObject();
    Manifest manifest{.version = object.value("version"_L1).toInt(),
                      .createdAt = object.value("createdAt"_L1).toString(),
                      .program = object.value("program"_L1).toString(),
                      .files = {}};
    if (manifest.version != currentVersion)
        return fail(ErrorCode::InvalidRequest,
                    Tr::tr("the backup has version %1, this program knows version %2")
                        .arg(manifest.version)
                        .arg(currentVersion),
                    Tr::tr("restore it with the program that made it (%1)").arg(manifest.program));
    for (const QJsonValue entry : object.value("files"_L1).toArray()) {
        const QJsonObject file = entry.toObject();
        manifest.files.insert_or_assign(
            file.value("path"_L1).toString(),
            FileRecord{.size = file.value("size"_L1).toInteger(-1),
                       .isExecutable = file.value("executable"_L1).toBool(),
                       .sha256 = file.value("sha256"_L1).toString().toLatin1()});
    }
    return manifest;
}

qint64 Manifest::totalBytes() const
{
    qint64 total = 0;
    for (const auto &[name, record] : files)
        total += record.size;
    return total;
}

Result<> Manifest::check(const std::map<QString, FileRecord> &found) const
{
    for (const auto &[name, record] : files) {
        const auto file = found.find(name);
        if (file == found.end())
            return damaged(Tr::tr("%1 is missing").arg(name));
        if (file->second.size != record.size || file->second.sha256 != record.sha256)
            return damaged(Tr::tr("%1 is not what was put into it").arg(name));
    }
    for (const auto &[name, record] : found) {
        if (!files.contains(name))
            return damaged(Tr::tr("%1 does not belong to it").arg(name));
    }
    return {};
}

} // namespace claw::backup
