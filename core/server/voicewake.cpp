// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/voicewake.h"

#include "base/clock.h"
#include "files/atomicfile.h"
#include "json/jsontext.h"

#include <QCoroFuture>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QPointer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

constexpr qint64 mostBytes = 64 * 1024;

QStringList usable(const QStringList &words)
{
    QStringList triggers;
    for (const QString &word : words) {
        const QString trimmed = word.trimmed();
        if (!trimmed.isEmpty() && triggers.size() < VoiceWake::mostTriggers)
            triggers.append(trimmed.left(VoiceWake::longestTrigger));
    }
    return triggers.isEmpty() ? QStringList{u"clawd"_s, u"claude"_s, u"computer"_s} : triggers;
}

Result<QStringList> readTriggers(const QString &path)
{
    const auto text = files::readAll(path, mostBytes);
    if (!text && text.error().code != ErrorCode::NotFound)
        return tl::unexpected(text.error());
    // A file that nobody can read is as good as none: a person sets the words again.
    const auto file = text ? json::parse(*text) : Result<QJsonValue>(QJsonObject());
    QStringList words;
    const QJsonArray stored = file.value_or(QJsonValue())["triggers"_L1].toArray();
    for (const QJsonValue &word : stored)
        words.append(word.toString());
    return usable(words);
}

Result<> writeTriggers(const QString &path, const QStringList &triggers, qint64 nowMs)
{
    const QJsonObject file{{u"triggers"_s, QJsonArray::fromStringList(triggers)},
                           {u"updatedAtMs"_s, nowMs}};
    return files::ensurePrivateDir(QFileInfo(path).path()).and_then([&] {
        return files::writeAtomically(path, json::pretty(file) + '\n');
    });
}

} // namespace

VoiceWake::VoiceWake(const QString &settingsDir, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_path(settingsDir + u"/voicewake.json"_s)
    , m_clock(clock)
{ }

QCoro::Task<Result<QStringList>> VoiceWake::triggers() const
{
    const auto reading = QtConcurrent::run(readTriggers, m_path);
    auto read = co_await reading;
    co_return read;
}

QCoro::Task<Result<QStringList>> VoiceWake::setTriggers(QStringList words)
{
    const QPointer<VoiceWake> self(this);
    const QStringList triggers = usable(words);
    const auto writing = QtConcurrent::run(writeTriggers, m_path, triggers, m_clock.nowMs());
    const auto written = co_await writing;
    if (!written)
        co_return tl::unexpected(written.error());
    if (self)
        Q_EMIT self->changed(triggers);
    co_return triggers;
}

} // namespace claw::server
