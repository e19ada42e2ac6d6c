// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/server/wireclient.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>

#include <memory>

namespace claw::testing {

//! A client that comes back with its cursor, and remembers every kept event it was told of.
class ResumingClient
{
public:
    explicit ResumingClient(quint16 port, const QString &cursor = {})
        : m_port(port)
        , m_cursor(cursor)
    { }

    //! Waits for a gateway and signs in there. False: nobody let us in, or what was missed is gone.
    [[nodiscard]] bool join()
    {
        const QDeadlineTimer patience(30'000);
        while (!patience.hasExpired()) {
            m_wire = std::make_unique<WireClient>(m_port);
            const bool isOpen = QTest::qWaitFor(
                [this] {
                    return m_wire->socket.state() != QAbstractSocket::ConnectingState
                        && m_wire->socket.state() != QAbstractSocket::HostLookupState;
                },
                2000);
            if (isOpen && m_wire->socket.isValid())
                return signIn();
            QTest::qWait(50);
        }
        return false;
    }
    //! The network breaks: what is on its way to us is lost.
    void cut() { m_wire.reset(); }
    [[nodiscard]] bool isCut() const
    {
        return !m_wire || m_wire->socket.state() != QAbstractSocket::ConnectedState;
    }

    //! Takes what has come.
    void listen()
    {
        if (!m_wire)
            return;
        for (const QJsonObject &frame : std::exchange(m_wire->frames, {}))
            take(frame);
    }
    [[nodiscard]] QJsonObject ask(const QString &id, const QString &method,
                                  const QJsonValue &params)
    {
        const QJsonObject answer = m_wire->ask(id, method, params);
        for (const QJsonObject &frame : std::exchange(m_wire->events, {}))
            take(frame);
        return answer;
    }

    //! Payloads of `chat` events about a run.
    [[nodiscard]] QList<QJsonObject> chat(const QString &runId, const QString &state)
    {
        listen();
        QList<QJsonObject> found;
        for (const QJsonObject &event : std::as_const(m_told)) {
            const QJsonObject payload = event[QLatin1StringView("payload")].toObject();
            if (event[QLatin1StringView("event")] == QLatin1StringView("chat")
                && payload[QLatin1StringView("runId")] == runId
                && payload[QLatin1StringView("state")] == state)
                found.append(payload);
        }
        return found;
    }
    //! Ids of runs that began and were not told to be over.
    [[nodiscard]] QStringList openRuns()
    {
        listen();
        QStringList open;
        for (const QJsonObject &event : std::as_const(m_told)) {
            const QJsonObject payload = event[QLatin1StringView("payload")].toObject();
            const QString runId = payload[QLatin1StringView("runId")].toString();
            const QString state = payload[QLatin1StringView("state")].toString();
            if (event[QLatin1StringView("event")] != QLatin1StringView("chat"))
                continue;
            open.removeAll(runId);
            if (state == QLatin1StringView("delta"))
                open.append(runId);
        }
        return open;
    }

    [[nodiscard]] const QString &cursor() const { return m_cursor; }
    [[nodiscard]] qsizetype count() const { return m_told.size(); }
    //! Of all that was told, in its order.
    [[nodiscard]] QByteArray hash()
    {
        listen();
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QJsonObject &event : std::as_const(m_told))
            hash.addData(json::compact(event));
        return hash.result().toHex();
    }

private:
    [[nodiscard]] bool signIn()
    {
        QJsonObject resume;
        if (!m_cursor.isEmpty())
            resume.insert(QStringLiteral("cursor"), m_cursor);
        QJsonObject params = connectParams();
        params.insert(QStringLiteral("resume"), resume);
        const QJsonObject answer = m_wire->connectWith(params);
        const QJsonObject told =
            answer[QLatin1StringView("payload")][QLatin1StringView("resume")].toObject();
        if (m_cursor.isEmpty())
            m_cursor = told[QLatin1StringView("cursor")].toString();
        else if (!told[QLatin1StringView("complete")].toBool())
            return false;
        return answer[QLatin1StringView("ok")].toBool() && !m_cursor.isEmpty();
    }
    void take(const QJsonObject &frame)
    {
        const QString cursor = frame[QLatin1StringView("cursor")].toString();
        if (cursor.isEmpty())
            return;
        m_cursor = cursor;
        m_told.append({{QStringLiteral("event"), frame[QLatin1StringView("event")]},
                       {QStringLiteral("payload"), frame[QLatin1StringView("payload")]}});
    }

    quint16 m_port;
    QString m_cursor;
    std::unique_ptr<WireClient> m_wire;
    QList<QJsonObject> m_told;
};

} // namespace claw::testing
