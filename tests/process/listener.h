// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcess>

//! A child that listens on a free port of 127.0.0.1 for as long as this lives; see portlistener.cpp.
class Listener : public QProcess
{
public:
    explicit Listener(const QStringList &arguments = {})
    {
        start(QStringLiteral(CLAW_PORT_LISTENER), arguments);
        if (waitForReadyRead(10000))
            m_port = readAllStandardOutput().trimmed().split('\n').first().toUShort();
    }
    ~Listener() override
    {
        closeWriteChannel();
        waitForFinished(10000);
    }

    quint16 port() const { return m_port; }

private:
    quint16 m_port = 0;
};
