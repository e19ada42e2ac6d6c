// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tts/ttspreferences.h"

#include "files/atomicfile.h"
#include "json/jsontext.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace claw::tts {

namespace {

constexpr qint64 mostBytes = 64 * 1024;

QJsonObject readFile(const QString &path)
{
    const auto value = files::readAll(path, mostBytes).and_then(json::parse);
    return value.value_or(QJsonValue()).toObject();
}

} // namespace

TtsPreferences readTtsPreferences(const QString &path)
{
    const QJsonObject tts = readFile(path).value("tts"_L1).toObject();
    TtsPreferences preferences{
        .automatic =
            config::fromWord<config::TtsAuto>(tts.value("auto"_L1).toString().trimmed().toLower()),
        .provider = config::fromWord<config::TtsProvider>(tts.value("provider"_L1).toString())};
    const QJsonValue enabled = tts.value("enabled"_L1); // As older versions wrote it.
    if (!preferences.automatic && enabled.isBool())
        preferences.automatic = enabled.toBool() ? config::TtsAuto::Always : config::TtsAuto::Off;
    return preferences;
}

Result<> changeTtsPreferences(const QString &path, const TtsPreferences &changes)
{
    QJsonObject file = readFile(path);
    QJsonObject tts = file.value("tts"_L1).toObject();
    if (changes.automatic) {
        tts.remove("enabled"_L1);
        tts.insert("auto"_L1, QString(config::toWord(*changes.automatic)));
    }
    if (changes.provider)
        tts.insert("provider"_L1, QString(config::toWord(*changes.provider)));
    file.insert("tts"_L1, tts);
    const QString dir = QFileInfo(path).path();
    // The place may be a directory of the user's, whose mode is not ours to change.
    const auto made = QFileInfo::exists(dir) ? Result<>() : files::ensurePrivateDir(dir);
    return made.and_then([&] { return files::writeAtomically(path, json::pretty(file)); });
}

} // namespace claw::tts
