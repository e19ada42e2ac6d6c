// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/logline.h"

#include "json/jsontext.h"

#include <QDateTime>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

std::optional<QString> textOf(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

//! The arguments of the log call; the binding, which comes first, is said by the label already.
QString messageOf(const QJsonObject &record, const std::optional<QString> &name)
{
    QStringList parts;
    for (int i = 0; record.contains(QString::number(i)); ++i) {
        const QJsonValue part = record.value(QString::number(i));
        if (i == 0 && name && part.toString() == *name)
            continue;
        if (part.isString())
            parts.append(part.toString());
        else if (!part.isNull())
            parts.append(QString::fromUtf8(json::compact(part)));
    }
    return parts.join(u' ');
}

QString isoTime(const QString &time)
{
    const auto parsed = QDateTime::fromString(time, Qt::ISODateWithMs);
    return parsed.isValid() ? parsed.toUTC().toString(Qt::ISODateWithMs) : time;
}

QString clockTime(const QString &time)
{
    const auto parsed = QDateTime::fromString(time, Qt::ISODateWithMs);
    return parsed.isValid() ? parsed.toUTC().toString(u"HH:mm:ss"_s) : time;
}

Tone toneOf(const QString &level)
{
    if (level == "error"_L1 || level == "fatal"_L1)
        return Tone::Failure;
    if (level == "warn"_L1)
        return Tone::Warning;
    if (level == "debug"_L1 || level == "trace"_L1)
        return Tone::Muted;
    return Tone::Info;
}

} // namespace

LogLine LogLine::parse(const QString &raw)
{
    LogLine line{.time = {}, .level = {}, .subsystem = {}, .module = {}, .message = {}, .raw = raw};
    const auto parsed = json::parse(raw.toUtf8());
    if (!parsed || !parsed->isObject())
        return line;
    const QJsonObject record = parsed->toObject();
    const QJsonObject meta = record.value("_meta"_L1).toObject();
    const auto name = textOf(meta, "name"_L1);
    const auto named = json::parse(name.value_or(QString()).toUtf8());
    line.isRecord = true;
    line.time = textOf(record, "time"_L1);
    if (!line.time)
        line.time = textOf(meta, "date"_L1);
    if (const auto level = textOf(meta, "logLevelName"_L1))
        line.level = level->toLower();
    if (named) {
        line.subsystem = textOf(named->toObject(), "subsystem"_L1);
        line.module = textOf(named->toObject(), "module"_L1);
    }
    line.message = messageOf(record, name);
    return line;
}

bool LogLine::isAtLeast(log::LogLevel least) const
{
    const auto own = level ? log::logLevelFromName(*level) : std::nullopt;
    return own && *own >= least;
}

QJsonObject LogLine::toJson() const
{
    if (!isRecord)
        return {{u"type"_s, u"raw"_s}, {u"raw"_s, raw}};
    QJsonObject object{{u"type"_s, u"log"_s}, {u"message"_s, message}, {u"raw"_s, raw}};
    const auto add = [&object](const QString &key, const std::optional<QString> &value) {
        if (value)
            object.insert(key, *value);
    };
    add(u"time"_s, time);
    add(u"level"_s, level);
    add(u"subsystem"_s, subsystem);
    add(u"module"_s, module);
    return object;
}

QString LogLine::plainText() const
{
    if (!isRecord)
        return raw;
    QStringList parts{isoTime(time.value_or(QString())), level.value_or(QString()),
                      subsystem ? *subsystem : module.value_or(QString()),
                      message.isEmpty() ? raw : message};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString LogLine::prettyText(const Terminal &terminal) const
{
    if (!isRecord)
        return raw;
    const Tone tone = toneOf(level.value_or(QString()));
    QStringList parts;
    const auto add = [&](Tone tone, const QString &text) {
        if (!text.isEmpty())
            parts.append(terminal.paint(tone, text));
    };
    add(Tone::Muted, clockTime(time.value_or(QString())));
    add(tone, level.value_or(QString()));
    add(Tone::Accent, subsystem ? *subsystem : module.value_or(QString()));
    add(tone, message.isEmpty() ? raw : message);
    return parts.join(u' ');
}

} // namespace claw::cli
