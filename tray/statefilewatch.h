// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFileSystemWatcher>
#include <QObject>

namespace claw::tray {

//! Notices that the files of a gateway changed: its lock, its configuration, its service file. Files may
//! come and go: where one is missing its directory is watched.
class StateFileWatch : public QObject
{
    Q_OBJECT

public:
    explicit StateFileWatch(QObject *parent = nullptr);

    //! Watches these instead.
    void setFiles(const QStringList &files);

Q_SIGNALS:
    void changed();

private:
    void onChanged();
    void watchWhatIsThere();

    QFileSystemWatcher m_watcher;
    QStringList m_files;
};

} // namespace claw::tray
