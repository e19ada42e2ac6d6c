// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "files/statelock.h"

#include "files/atomicfile.h"
#include "log/categories.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace claw::files {

namespace {

constexpr qint64 largestContent = 16 * 1024;

} // namespace

std::optional<LockHolder> LockHolder::fromJson(const QJsonObject &object)
{
    LockHolder holder{
        .pid = object["pid"_L1].toInteger(),
        .startedAt = QDateTime::fromString(object["startedAt"_L1].toString(), Qt::ISODateWithMs),
        .url = object["url"_L1].toString(),
        .configPath = object["configPath"_L1].toString(),
        .version = object["version"_L1].toString()};
    if (holder.pid <= 0)
        return std::nullopt;
    return holder;
}

QJsonObject LockHolder::toJson() const
{
    QJsonObject object{{"pid"_L1, pid},
                       {"startedAt"_L1, startedAt.toUTC().toString(Qt::ISODateWithMs)},
                       {"configPath"_L1, configPath},
                       {"version"_L1, version}};
    if (!url.isEmpty())
        object.insert("url"_L1, url);
    return object;
}

StateLock::StateLock(FileLock lock)
    : m_lock(std::move(lock))
{ }

Result<StateLock> StateLock::tryAcquire(const QString &path, const LockHolder &self)
{
    if (const auto made = ensurePrivateDir(QFileInfo(path).path()); !made)
        return tl::unexpected(made.error());
    auto locked = FileLock::tryLock(path);
    if (!locked) {
        Error error = std::move(locked.error());
        if (error.code != ErrorCode::Conflict)
            return failWithin(u"cannot lock the state directory"_s, std::move(error));
        if (const auto holder = lastHolder(path))
            error.details = holder->toJson();
        return tl::unexpected(std::move(error));
    }
    StateLock lock(*std::move(locked));
    lock.describe(self);
    return lock;
}

std::optional<LockHolder> StateLock::lastHolder(const QString &path)
{
    const auto content = readAll(path, largestContent);
    if (!content)
        return std::nullopt;
    // Only the first line: behind it may lie the end of an older, longer content.
    const QByteArray line = content->left(content->indexOf('\n'));
    return LockHolder::fromJson(QJsonDocument::fromJson(line).object());
}

void StateLock::describe(const LockHolder &self)
{
    const QByteArray line = QJsonDocument(self.toJson()).toJson(QJsonDocument::Compact) + '\n';
    if (const auto written = m_lock.setContent(line); !written)
        qCWarning(lcFiles).noquote()
            << "cannot describe this gateway in its lock file:" << written.error().message;
}

} // namespace claw::files
