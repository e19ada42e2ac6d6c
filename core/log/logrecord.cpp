// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "log/logrecord.h"

#include "base/version.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace claw::log {

namespace {

//! The part of `_meta` that is the same in every line of a process.
const QJsonObject &commonMeta()
{
    static const QJsonObject meta{{"runtime"_L1, "native"_L1},
                                  {"runtimeVersion"_L1, buildVersion()},
                                  {"hostname"_L1, QSysInfo::machineHostName()},
                                  {"parentNames"_L1, QJsonArray{"clawdbot"_L1}}};
    return meta;
}

} // namespace

QString subsystemOf(const char *category)
{
    const QLatin1StringView name(category);
    if (name.isEmpty() || name == "default"_L1 || name == "claw.app"_L1 || name == "claw.server"_L1)
        return u"gateway"_s;
    if (name.startsWith("claw."_L1))
        return "gateway/"_L1 + QString(name.mid(5)).replace(u'.', u'/');
    return QString(name).replace(u'.', u'/');
}

QByteArray jsonLine(const LogRecord &record)
{
    const QString time =
        QDateTime::fromMSecsSinceEpoch(record.timeMs, Qt::UTC).toString(Qt::ISODateWithMs);
    const QByteArray binding = QJsonDocument(QJsonObject{{"subsystem"_L1, record.subsystem}})
                                   .toJson(QJsonDocument::Compact);
    QJsonObject meta = commonMeta();
    meta.insert("name"_L1, QString::fromUtf8(binding));
    meta.insert("date"_L1, time);
    meta.insert("logLevelId"_L1, static_cast<int>(record.level));
    meta.insert("logLevelName"_L1, recordNameOf(record.level));
    const QJsonObject line{{"0"_L1, QString::fromUtf8(binding)},
                           {"1"_L1, record.message},
                           {"_meta"_L1, meta},
                           {"time"_L1, time}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace claw::log
