// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/configwatcher.h"

#include "log/categories.h"

#include <QDateTime>
#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

void refuseVanished(ConfigOutcome &outcome)
{
    outcome.valid = false;
    outcome.config.reset();
    outcome.issues.push_back({.path = {},
                              .message = u"the configuration file is gone"_s,
                              .reason = {},
                              .file = outcome.path,
                              .position = {}});
}

} // namespace

ConfigWatcher::ConfigWatcher(ConfigLoader loader, const ConfigOutcome &current, QObject *parent)
    : QObject(parent)
    , m_loader(std::move(loader))
    , m_hash(current.hash)
    , m_resolved(current.resolved)
    , m_valid(current.valid)
    , m_hasExisted(current.exists)
{
    m_debounce.setSingleShot(true);
    setDebounce(std::chrono::milliseconds(300));
    connect(&m_debounce, &QTimer::timeout, this, &ConfigWatcher::load);
    connect(&m_reading, &QFutureWatcherBase::finished, this,
            [this] { onLoaded(m_reading.result()); });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &ConfigWatcher::onMoved);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ConfigWatcher::onMoved);
    watch(current.files);
}

void ConfigWatcher::setDebounce(std::chrono::milliseconds debounce)
{
    m_debounce.setInterval(settleTime + debounce);
}

void ConfigWatcher::reload()
{
    m_isForced = true;
    if (m_isLoading)
        m_isStale = true;
    else
        load();
}

void ConfigWatcher::onMoved()
{
    // Our state lives in the same directory and moves all the time.
    const auto now = traces();
    if (now == m_traces)
        return;
    m_traces = now;
    m_debounce.start();
}

void ConfigWatcher::load()
{
    if (m_isLoading) {
        m_isStale = true;
        return;
    }
    m_isLoading = true;
    m_reading.setFuture(QtConcurrent::run([loader = m_loader] { return loader.load(); }));
}

void ConfigWatcher::onLoaded(ConfigOutcome outcome)
{
    m_isLoading = false;
    if (!outcome.exists && m_hasExisted)
        refuseVanished(outcome);
    m_hasExisted = m_hasExisted || outcome.exists;
    watch(outcome.files);
    const bool isSame =
        outcome.hash == m_hash && outcome.resolved == m_resolved && outcome.valid == m_valid;
    const bool isForced = std::exchange(m_isForced, false);
    m_hash = outcome.hash;
    m_resolved = outcome.resolved;
    m_valid = outcome.valid;
    if (std::exchange(m_isStale, false))
        m_debounce.start();
    if (!isSame || isForced)
        Q_EMIT loaded(outcome);
}

void ConfigWatcher::watch(const QStringList &files)
{
    // A replaced file is a new one to the system: the watch on the old one is gone. The directories
    // tell when a missing file appears.
    QStringList wanted;
    for (const QString &file : files) {
        const QFileInfo info(file);
        if (info.isFile())
            wanted.append(file);
        if (QFileInfo(info.path()).isDir())
            wanted.append(info.path());
    }
    wanted.removeDuplicates();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString &path : watched) {
        if (!wanted.contains(path))
            m_watcher.removePath(path);
    }
    for (const QString &path : wanted) {
        if (!watched.contains(path) && !m_watcher.addPath(path))
            qCWarning(lcConfig).noquote() << "cannot watch" << path << "for changes";
    }
    m_files = files;
    const auto now = traces();
    if (!m_traces.isEmpty() && now != m_traces)
        m_isStale = true; // it moved between the reading and this look
    m_traces = now;
}

QHash<QString, ConfigWatcher::Trace> ConfigWatcher::traces() const
{
    QHash<QString, Trace> all;
    for (const QString &file : m_files) {
        const QFileInfo info(file);
        if (info.exists())
            all.insert(file, {info.lastModified().toMSecsSinceEpoch(), info.size()});
        else
            all.insert(file, {});
    }
    return all;
}

} // namespace claw::config
