// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace claw::ledger {

//! By which way an input came in. Idempotency keys of one kind mean nothing to another.
enum class InputKind { ChatSend, Agent, Send, Channel, Hook, Cron, Wake };
[[nodiscard]] QString toWord(InputKind kind);
[[nodiscard]] std::optional<InputKind> inputKindFrom(const QString &word);

//! Where an input is. The numbers are in the database; those from Done on are final.
enum class InputState {
    Accepted = 0, //!< Promised to somebody; waits for its turn.
    Running = 1,
    Done = 2,
    Failed = 3,
    Aborted = 4, //!< Stopped on request.
    Interrupted = 5, //!< Its gateway died, and running it again could do something twice.
};
[[nodiscard]] constexpr bool isFinal(InputState state)
{
    return state >= InputState::Done;
}

struct NewInput
{
    InputKind kind = InputKind::ChatSend;
    QString idempotencyKey; //!< Empty: every one is new.
    QString sessionKey; //!< Canonical.
    QByteArray
        payload; //!< What is needed to run it after a restart; at most Ledger::largestPayload.
};

struct Input
{
    qint64 id = 0; //!< Grows with every acceptance, never used again.
    InputKind kind = InputKind::ChatSend;
    QString idempotencyKey;
    QString sessionKey;
    QByteArray payload; //!< Empty once the input is final and nobody needs it any more.
    InputState state = InputState::Accepted;
    bool hasSideEffects = false; //!< A tool that changes the world had started.
    QString runId; //!< Of the run that took it last; empty: none has begun it.
    QByteArray answer; //!< What finish() left for whoever asks again.
    qint64 acceptedAtMs = 0;
};

//! The answer to an input that wants in.
struct Acceptance
{
    Input input;
    bool isNew = true; //!< False: there is one with this key already, and this is it.
};

//! The way of a reply to the outside.
enum class DeliveryState {
    Pending = 0,
    Sent = 1,
    Failed = 2,
    Unknown = 3, //!< Its gateway died while it was being sent.
};

struct NewDelivery
{
    std::optional<qint64> inputId; //!< What it answers.
    QString channel;
    QString target;
    QByteArray payload;
};

struct Delivery
{
    qint64 id = 0;
    std::optional<qint64> inputId;
    QString channel;
    QString target;
    QByteArray payload;
    DeliveryState state = DeliveryState::Pending;
    int attempts = 0;
    QString detail; //!< Why it failed, or the id the channel gave it.
};

//! How many inputs there ever were, and what became of them.
struct LedgerCounts
{
    qint64 accepted = 0;
    qint64 done = 0;
    qint64 failed = 0;
    qint64 aborted = 0;
    qint64 interrupted = 0;
    qint64 open = 0; //!< Counted from the rows, unlike the others.
    qint64 pendingDeliveries = 0;

    //! Nothing is lost and nothing appeared from nowhere.
    [[nodiscard]] bool isBalanced() const
    {
        return accepted == done + failed + aborted + interrupted + open;
    }
    bool operator==(const LedgerCounts &) const = default;
};

//! What models used up, or may use up, for one agent on one day.
struct Spending
{
    QString day; //!< YYYY-MM-DD, where the gateway is.
    QString agentId;
    double costUsd = 0;
    qint64 tokens = 0;

    bool operator==(const Spending &) const = default;
};

//! What the last gateway left behind. Told once, after a start.
struct Recovery
{
    std::vector<Input> queued; //!< Had not begun: run them.
    std::vector<Input> resumable; //!< Had begun but changed nothing outside: run them again.
    //! Had begun and changed something outside: tell the people, then finish them as Interrupted.
    std::vector<Input> interrupted;
    std::vector<Delivery> unsent; //!< Send them.
    std::vector<Delivery> unknown; //!< Closed as unknown just now.
};

} // namespace claw::ledger
