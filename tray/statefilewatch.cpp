// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/statefilewatch.h"

#include <QFileInfo>
#include <QSet>

namespace claw::tray {

StateFileWatch::StateFileWatch(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &StateFileWatch::onChanged);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &StateFileWatch::onChanged);
}

void StateFileWatch::setFiles(const QStringList &files)
{
    if (files == m_files)
        return;
    m_files = files;
    watchWhatIsThere();
}

void StateFileWatch::onChanged()
{
    watchWhatIsThere();
    Q_EMIT changed();
}

void StateFileWatch::watchWhatIsThere()
{
    // A file that was replaced is another file: its name has to be watched anew.
    QSet<QString> wanted;
    for (const auto &file : m_files) {
        const QFileInfo info(file);
        if (info.exists())
            wanted.insert(file);
        if (QFileInfo::exists(info.path()))
            wanted.insert(info.path());
    }
    const QStringList present = m_watcher.files() + m_watcher.directories();
    for (const auto &path : present) {
        if (!wanted.remove(path))
            m_watcher.removePath(path);
    }
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted.values());
}

} // namespace claw::tray
