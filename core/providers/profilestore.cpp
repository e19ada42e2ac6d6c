// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "providers/profilestore.h"

#include "files/atomicfile.h"
#include "json/jsontext.h"
#include "providers/providerlog.h"

#include <QFileInfo>
#include <QMutex>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace claw::providers {

namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024;

Result<QJsonObject> objectIn(const QString &path)
{
    return files::readAll(path, mostBytes).and_then(json::parse).map([](const QJsonValue &value) {
        return value.toObject();
    });
}

//! Held by whoever changes a file of this process.
QMutex &oneAtATime()
{
    static QMutex mutex;
    return mutex;
}

//! On a worker, where writes of several runs may meet.
void writeUsage(const QString &path, const QString &id, const QString &provider,
                const ProfileUsage &usage)
{
    const QMutexLocker lock(&oneAtATime());
    auto object = objectIn(path);
    if (!object || !object->value("profiles"_L1).toObject().contains(id))
        return; // Somebody took the profile away meanwhile.
    QJsonObject stats = object->value("usageStats"_L1).toObject();
    stats.insert(id, usage.toJson());
    object->insert("usageStats"_L1, stats);
    if (usage.errorCount == 0) {
        QJsonObject lastGood = object->value("lastGood"_L1).toObject();
        lastGood.insert(provider, id);
        object->insert("lastGood"_L1, lastGood);
    }
    const auto written = files::writeAtomically(path, json::pretty(*object) + '\n');
    if (!written)
        qCWarning(lcProviders).noquote() << "auth profiles not written:" << written.error().message;
}

} // namespace

ProfileStore::ProfileStore(QString mainDir, const Clock &clock)
    : m_mainDir(std::move(mainDir))
    , m_clock(clock)
{ }

QString ProfileStore::pathIn(const QString &agentDir)
{
    return agentDir + u"/auth-profiles.json"_s;
}

Result<> ProfileStore::save(const QString &agentDir, const AuthProfile &profile)
{
    const QMutexLocker lock(&oneAtATime());
    const QString path = pathIn(agentDir);
    auto object = objectIn(path);
    if (!object && object.error().code != ErrorCode::NotFound)
        return failWithin(path, object.error());
    QJsonObject file = object ? *object : QJsonObject{{u"version"_s, 1}};
    QJsonObject profiles = file.value("profiles"_L1).toObject();
    profiles.insert(profile.id, profile.toJson());
    file.insert("profiles"_L1, profiles);
    // What happened to the key before says nothing about this one.
    QJsonObject stats = file.value("usageStats"_L1).toObject();
    stats.remove(profile.id);
    if (file.contains("usageStats"_L1))
        file.insert("usageStats"_L1, stats);
    if (const auto made = files::ensurePrivateDir(agentDir); !made)
        return made;
    return files::writeAtomically(path, json::pretty(file) + '\n');
}

AuthProfiles ProfileStore::profilesFor(const QString &agentDir)
{
    AuthProfiles all = read(pathIn(agentDir));
    if (agentDir != m_mainDir)
        all.addMissing(read(pathIn(m_mainDir)));
    return all;
}

const AuthProfiles &ProfileStore::read(const QString &path)
{
    const QFileInfo info(path);
    File &file = m_files[path];
    if (file.size == (info.exists() ? info.size() : 0) && file.modified == info.lastModified())
        return file.content;
    file.size = info.exists() ? info.size() : 0;
    file.modified = info.lastModified();
    if (!info.exists()) {
        file.content = {};
        return file.content;
    }
    auto content = objectIn(path).and_then(AuthProfiles::fromJson);
    if (!content) {
        qCWarning(lcProviders).noquote()
            << "auth profiles not read:" << path + u": "_s + content.error().message;
        file.content = {};
        return file.content;
    }
    // What happened since is known better here than in the file.
    for (auto it = file.content.usage.begin(); it != file.content.usage.end(); ++it) {
        const ProfileUsage &told = content->usage.value(it.key());
        if (std::max(it->lastUsedMs, it->lastFailureMs)
            > std::max(told.lastUsedMs, told.lastFailureMs))
            content->usage.insert(it.key(), *it);
    }
    file.content = *std::move(content);
    return file.content;
}

template<typename Change>
void ProfileStore::change(const QString &agentDir, const AuthProfile &profile, Change apply)
{
    QString path = pathIn(agentDir);
    if (!read(path).find(profile.id))
        path = pathIn(m_mainDir);
    if (!read(path).find(profile.id))
        return;
    ProfileUsage &usage = m_files[path].content.usage[profile.id];
    apply(usage);
    QThreadPool::globalInstance()->start([path, id = profile.id, provider = profile.provider,
                                          now = usage] { writeUsage(path, id, provider, now); });
}

void ProfileStore::recordSuccess(const QString &agentDir, const AuthProfile &profile)
{
    change(agentDir, profile,
           [this](ProfileUsage &usage) { usage.recordSuccess(m_clock.nowMs()); });
}

void ProfileStore::recordFailure(const QString &agentDir, const AuthProfile &profile,
                                 FailureReason reason, const config::CooldownConfig &cooldowns)
{
    change(agentDir, profile, [&](ProfileUsage &usage) {
        usage.recordFailure(reason, profile.provider, cooldowns, m_clock.nowMs());
    });
}

} // namespace claw::providers
