// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/backoff.h"
#include "process/companion.h"
#include "remote/servicerecord.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace claw::remote {

//! Keeps a gateway announced on the local network for as long as it lives. A helper does the work
//! (discoveryhelper.h); when it dies it is started again, later each time, and without an mDNS daemon
//! nothing happens at all. Says in the log what came of it, once for each change.
class Advertisement : public QObject
{
    Q_OBJECT

public:
    //! `random` outlives this object. `program` is the helper.
    Advertisement(QString program, ServiceRecord record, QProcessEnvironment environment,
                  Random &random);

    void start();
    //! Ends when the network has been told goodbye, within a second or so.
    [[nodiscard]] QCoro::Task<> stop();

    //! The name under which it is announced now, which differs from the record's when two machines
    //! have the same; empty while it is not.
    [[nodiscard]] const QString &announcedName() const { return m_announcedName; }
    //! Of the helper; 0 when none runs.
    [[nodiscard]] qint64 helperPid() const { return m_helper ? m_helper->pid() : 0; }

Q_SIGNALS:
    //! announcedName() is another.
    void changed();

private:
    void launch();
    void onLine(const QByteArray &line);
    void onEnded(const QString &why, int exitCode);
    void setAnnouncedName(const QString &name);

    QString m_program;
    ServiceRecord m_record;
    QProcessEnvironment m_environment;
    Backoff m_backoff;
    QTimer m_retry;
    std::unique_ptr<process::Companion> m_helper;
    QString m_announcedName;
    bool m_hasComplained = false; //!< Since it worked last.
};

} // namespace claw::remote
