// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/composition.h"
#include "app/diskwatch.h"

#include <QPointer>

namespace claw::app {

//! Holds the state directory for this process, and says what cannot be kept on the disk: in the log,
//! and through the gateway in `health` and `status`. Takes it back when the disk is well again.
class StateKeeper : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! For the rest of the process, whatever gateways it runs.
    void take(StateClaim claim);
    //! Gives the directory to another process.
    void release();
    //! Speaks through this gateway from now on; `url` is where it listens.
    void watch(Composition &composition, const QString &url);
    //! Why lines of the log file are dropped; empty when they are not.
    void setLogTrouble(const QString &why);
    //! Why nothing is kept on the disk; empty when all is well.
    [[nodiscard]] const QString &trouble() const { return m_claim.trouble; }

private:
    void report(const QString &part, const QString &why);
    void onDiskFailing(const QString &why);
    void onDiskRecovered();

    StateClaim m_claim;
    QString m_logTrouble;
    QString m_url;
    QPointer<Composition> m_composition;
    std::unique_ptr<DiskWatch> m_disk;
};

} // namespace claw::app
