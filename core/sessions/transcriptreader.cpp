// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "sessions/transcriptreader.h"

#include "json/jsontext.h"
#include "sessions/backwardlines.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonValue>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::sessions {

namespace {

constexpr qint64 previewBytes = 1024 * 1024;
constexpr int previewLines = 200;
constexpr qint64 lastTextBytes = 16 * 1024;
constexpr int lastTextLines = 20;
constexpr qint64 firstTextBytes = 8 * 1024;
constexpr int firstTextLines = 10;

bool isPlainName(const QString &name)
{
    return !name.isEmpty() && !name.contains(u'/') && !name.contains(u'\\')
        && !name.contains(QChar(u'\0')) && name != "."_L1 && name != ".."_L1;
}

//! As JavaScript sees it.
bool isTruthy(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Double:
        return value.toDouble() != 0;
    case QJsonValue::String:
        return !value.toString().isEmpty();
    case QJsonValue::Array:
    case QJsonValue::Object:
        return true;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return false;
}

//! The message of a line; undefined when there is none.
QJsonValue messageIn(const QByteArray &line)
{
    if (!line.contains("\"message\"")) // Cheaper than reading an image that is not wanted.
        return QJsonValue::Undefined;
    const auto entry = json::parse(line);
    const QJsonValue message = entry ? entry->toObject().value("message"_L1) : QJsonValue();
    return isTruthy(message) ? message : QJsonValue(QJsonValue::Undefined);
}

std::optional<QString> textBy(const QJsonValue &message, const QStringList &roles)
{
    const QJsonObject object = message.toObject();
    return roles.contains(object.value("role"_L1).toString()) ? firstText(object) : std::nullopt;
}

} // namespace

QStringList TranscriptPlaces::candidates() const
{
    QStringList paths;
    if (!sessionFile.isEmpty())
        paths.append(sessionFile);
    if (isPlainName(sessionId)) {
        const QString name = sessionId + u".jsonl"_s;
        paths.append(QDir(QFileInfo(storePath).path()).filePath(name));
        if (!homeDir.isEmpty())
            paths.append(QDir(homeDir).filePath(u".clawdbot/sessions/"_s + name));
    }
    paths.removeDuplicates();
    return paths;
}

QString TranscriptPlaces::existing() const
{
    const QStringList paths = candidates();
    const auto found = std::find_if(paths.begin(), paths.end(),
                                    [](const QString &path) { return QFileInfo::exists(path); });
    return found == paths.end() ? QString() : *found;
}

QString TranscriptPlaces::preferred() const
{
    return candidates().value(0);
}

QByteArrayList readHistory(const QString &path, HistoryLimits limits)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    BackwardLines lines(file);
    QByteArrayList messages; // Newest first.
    qint64 bytes = 2;
    while (messages.size() < limits.messages) {
        const auto line = lines.previous();
        if (!line)
            break;
        const QJsonValue message = messageIn(*line);
        if (message.isUndefined())
            continue;
        QByteArray text =
            json::compact(message.isObject() ? sanitized(message.toObject()) : message);
        bytes += text.size() + (messages.isEmpty() ? 0 : 1);
        if (bytes > limits.bytes && !messages.isEmpty())
            break;
        messages.append(std::move(text));
    }
    std::reverse(messages.begin(), messages.end());
    return messages;
}

std::vector<PreviewItem> readPreview(const QString &path, PreviewLimits limits)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    BackwardLines lines(file, previewBytes);
    std::vector<PreviewItem> items; // Newest first.
    int messages = 0;
    for (int seen = 0; seen < previewLines && messages < limits.items; ++seen) {
        const auto line = lines.previous();
        if (!line)
            break;
        const QJsonValue message = messageIn(*line);
        if (!message.isObject())
            continue;
        ++messages;
        if (auto item = previewOf(message.toObject(), limits.chars))
            items.push_back(*std::move(item));
    }
    std::reverse(items.begin(), items.end());
    return items;
}

std::optional<QString> readFirstUserText(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArrayList lines = file.read(firstTextBytes).split('\n');
    for (qsizetype i = 0; i < std::min<qsizetype>(firstTextLines, lines.size()); ++i) {
        if (auto text = textBy(messageIn(lines[i]), {u"user"_s}))
            return text;
    }
    return std::nullopt;
}

std::optional<QString> readLastText(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    BackwardLines lines(file, lastTextBytes);
    for (int seen = 0; seen < lastTextLines; ++seen) {
        const auto line = lines.previous();
        if (!line)
            break;
        if (auto text = textBy(messageIn(*line), {u"user"_s, u"assistant"_s}))
            return text;
    }
    return std::nullopt;
}

} // namespace claw::sessions
