// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/taskscope.h"
#include "base/result.h"
#include "log/logtail.h"
#include "tray/statefilewatch.h"

#include <QPointer>
#include <QTimer>

namespace claw::tray {

class GatewayWatch;

//! The log of a gateway as it grows: from its file on this machine, else from the gateway itself. A file
//! tells when it grows; a gateway elsewhere is asked once a second while this lives.
class LogSource : public QObject
{
    Q_OBJECT

public:
    //! `gateway` outlives it.
    explicit LogSource(GatewayWatch &gateway);

    //! Begins with the end of the log.
    void start();

Q_SIGNALS:
    void linesRead(const QStringList &lines);
    //! What was read before is of another file.
    void restarted();
    void failed(const QString &message);

private:
    QCoro::Task<> readMore();
    [[nodiscard]] QCoro::Task<Result<log::LogTail>> readFile();
    [[nodiscard]] QCoro::Task<Result<log::LogTail>> askGateway();
    void take(const log::LogTail &tail);
    void scheduleNext();

    GatewayWatch &m_gateway;
    StateFileWatch m_file;
    std::optional<qint64> m_cursor;
    bool m_isReading = false;
    QTimer m_soon;
    async::TaskScope m_scope;
};

} // namespace claw::tray
