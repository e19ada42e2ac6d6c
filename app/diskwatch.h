// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/taskscope.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace claw::app {

//! Finds out whether a directory takes writes, by writing, on a worker. Looks when it is asked to, at
//! most every few seconds; once the disk fails it goes on looking by itself until it is well again.
class DiskWatch : public QObject
{
    Q_OBJECT

public:
    explicit DiskWatch(QString directory, QObject *parent = nullptr);

    //! Looks now, unless it has just looked.
    void look();
    //! Somebody else could not write: looks until writing works, and says recovered() then.
    void suspect();
    [[nodiscard]] bool isFailing() const { return m_fails; }

Q_SIGNALS:
    //! The disk has begun to refuse writes, or gives another reason than before.
    void failing(const QString &why);
    void recovered();

private:
    [[nodiscard]] QCoro::Task<> probe();

    QString m_directory;
    QString m_reason;
    bool m_fails = false;
    bool m_isLooking = false;
    QElapsedTimer m_sinceLook;
    QTimer m_again;
    async::TaskScope m_scope;
};

} // namespace claw::app
