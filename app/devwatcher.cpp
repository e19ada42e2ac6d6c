// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/devwatcher.h"

#include <QDateTime>
#include <QFileInfo>

using namespace std::chrono_literals;

namespace claw::app {

namespace {

// A linker writes a big file for longer than an editor saves a small one.
constexpr auto quietTime = 400ms;

} // namespace

DevWatcher::Watched DevWatcher::Watched::now(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {.path = path};
    return {
        .path = path, .size = info.size(), .modifiedMs = info.lastModified().toMSecsSinceEpoch()};
}

DevWatcher::DevWatcher(const QStringList &files, QObject *parent)
    : QObject(parent)
{
    for (const auto &file : files) {
        m_files.append(Watched::now(file));
        m_watcher.addPath(file);
        m_watcher.addPath(QFileInfo(file).path());
    }
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietTime);
    const auto wait = [this] { m_quiet.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
    connect(&m_quiet, &QTimer::timeout, this, &DevWatcher::onQuiet);
}

void DevWatcher::onQuiet()
{
    for (auto &file : m_files) {
        m_watcher.addPath(file.path); // A replaced file is no longer watched.
        const auto now = Watched::now(file.path);
        if (now.size <= 0 || now == file)
            continue;
        file = now;
        Q_EMIT changed(file.path);
        return;
    }
}

} // namespace claw::app
