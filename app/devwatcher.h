// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace claw::app {

//! Says when one of some files has become another: a rebuilt program, an edited configuration. The
//! directories are watched too, because editors and linkers replace files rather than write into them.
class DevWatcher : public QObject
{
    Q_OBJECT

public:
    explicit DevWatcher(const QStringList &files, QObject *parent = nullptr);

Q_SIGNALS:
    //! Once for a burst of changes, when the files have been quiet for a while and exist. The first
    //! file that differs from what it was at start.
    void changed(const QString &file);

private:
    struct Watched
    {
        QString path;
        qint64 size = -1;
        qint64 modifiedMs = 0;

        [[nodiscard]] static Watched now(const QString &path);
        bool operator==(const Watched &) const = default;
    };

    void onQuiet();

    QList<Watched> m_files;
    QFileSystemWatcher m_watcher;
    QTimer m_quiet;
};

} // namespace claw::app
