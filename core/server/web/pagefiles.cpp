// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/pagefiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace claw::server::web {

PageFiles PageFiles::fromTable(const QByteArray &json, const Reader &read)
{
    PageFiles files;
    const QJsonArray rows = QJsonDocument::fromJson(json).object().value("files"_L1).toArray();
    for (const QJsonValue &row : rows) {
        const auto content = [&](QLatin1StringView form) {
            const QString name = row[form].toString();
            return name.isEmpty() ? QByteArray() : read(name);
        };
        files.m_files.insert(row["name"_L1].toString().toUtf8(),
                             {.type = row["type"_L1].toString().toUtf8(),
                              .hash = row["hash"_L1].toString().toUtf8(),
                              .plain = content("plain"_L1),
                              .gzip = content("gzip"_L1),
                              .brotli = content("br"_L1)});
    }
    return files;
}

const PageFile *PageFiles::find(const QByteArray &name) const
{
    const auto it = m_files.constFind(name);
    return it == m_files.constEnd() ? nullptr : &*it;
}

} // namespace claw::server::web
