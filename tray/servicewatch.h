// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/taskscope.h"

#include <QObject>
#include <QProcessEnvironment>

#include <memory>

namespace claw::tray {

//! Says when the service manager changed its mind about one service: that it is worth asking. Watches, and
//! never asks by itself. Where the platform does not tell, nothing is ever emitted.
class ServiceWatch : public QObject
{
    Q_OBJECT

public:
    //! `unit` as the platform calls it: "clawdbot-gateway.service".
    ServiceWatch(const QProcessEnvironment &environment, QString unit, QObject *parent = nullptr);
    ~ServiceWatch() override;

    //! Finds the manager; again when it was lost. Does nothing while it is found.
    void start();

Q_SIGNALS:
    void changed();
    //! The manager went away.
    void lost();

private Q_SLOTS:
    void onChanged();
    void onDisconnected();

private:
    QCoro::Task<> connectToManager();

    QString m_address;
    QString m_unit;
    QString m_connection; //!< Of D-Bus; empty: none.
    bool m_isConnecting = false;
    async::TaskScope m_scope;
};

} // namespace claw::tray
