// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/wireclient.h"

#include <QElapsedTimer>
#include <QList>

#include <memory>
#include <vector>

namespace claw::bench {

//! Where a gateway listens and what it wants to hear.
struct Target
{
    quint16 port = 0;
    QString token;
};

//! What a client shows to be let in.
enum class Proof {
    Token, //!< The shared token alone.
    Device, //!< And a signature by a key of its own: what the programs people use do.
};

//! Something that keeps a gateway busy from start() on and counts what it gets done. Everything here runs
//! in nested event loops of the caller; a load is stopped by destroying it.
class Load : public QObject
{
    Q_OBJECT

public:
    explicit Load(Target target);

    //! Begins; returns when the clients it starts with are connected, false when that failed.
    [[nodiscard]] virtual bool start() = 0;

    [[nodiscard]] quint64 done() const { return m_done; }
    //! Events that arrived at clients of this load.
    [[nodiscard]] quint64 delivered() const { return m_delivered; }
    //! Why the run is worthless; empty while all is well.
    [[nodiscard]] QString fault() const { return m_fault; }

protected:
    //! A new client that reports its failures and events here. Without a device key when there is none
    //! to be had, which is a fault.
    WireClient &addClient(Proof proof = Proof::Token);
    //! Connects `count` more clients, a few at a time; the last of them by index in clients().
    [[nodiscard]] bool connectClients(int count);
    [[nodiscard]] WireClient &client(std::size_t index) { return *m_clients.at(index); }
    [[nodiscard]] const Target &target() const { return m_target; }
    void countDone(int count) { m_done += quint64(count); }
    void giveUp(const QString &why) { m_fault = why; }

private:
    Target m_target;
    quint64 m_done = 0;
    quint64 m_delivered = 0;
    QString m_fault;
    std::vector<std::unique_ptr<WireClient>> m_clients;
};

//! Clients that are connected and silent.
class IdleLoad final : public Load
{
public:
    IdleLoad(Target target, int clients);
    [[nodiscard]] bool start() override;

private:
    int m_count;
};

//! Clients that connect, hear hello-ok, leave and connect again.
class HandshakeLoad final : public Load
{
public:
    HandshakeLoad(Target target, int clients, Proof proof);
    [[nodiscard]] bool start() override;

private:
    int m_count;
    Proof m_proof;
};

//! Clients that keep `inFlight` requests each unanswered.
class RequestLoad final : public Load
{
public:
    RequestLoad(Target target, QByteArray request, int clients, int inFlight);
    [[nodiscard]] bool start() override;

private:
    QByteArray m_request;
    int m_count;
    int m_inFlight;
};

//! One client that asks, waits for the answer and asks again, with a look at the clock.
class PatientLoad final : public Load
{
public:
    PatientLoad(Target target, QByteArray request);
    [[nodiscard]] bool start() override;

    //! The time that 99 of 100 answers took at most, in ms, of those since start().
    [[nodiscard]] double percentile99() const;

private:
    void ask();

    QByteArray m_request;
    QElapsedTimer m_asked;
    QList<double> m_times; //!< In ms.
};

//! Clients that listen while one more makes presence change.
class FanoutLoad final : public Load
{
public:
    FanoutLoad(Target target, int listeners);
    [[nodiscard]] bool start() override;

private:
    int m_count;
};

} // namespace claw::bench
