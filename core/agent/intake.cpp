// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/intake.h"

#include "agent/inputpayload.h"
#include "agent/notice.h"
#include "log/categories.h"
#include "log/logfield.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace claw::agent {

Intake::Intake(ledger::Ledger &ledger, sessions::Sessions &sessions, MessageReader &reader,
               const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_sessions(sessions)
    , m_reader(reader)
    , m_clock(clock)
{ }

QCoro::Task<Result<Admission>> Intake::admit(RunRequest request)
{
    const QPointer<Intake> self(this);
    ledger::NewInput input;
    input.kind = request.kind;
    input.idempotencyKey = request.idempotencyKey;
    input.sessionKey = request.sessionKey;
    input.payload = encodePayload(request);
    const auto accepted = co_await m_ledger.accept(input);
    if (!self)
        co_return fail(ErrorCode::Unavailable, u"the gateway is stopping"_s);
    if (!accepted)
        co_return tl::unexpected(accepted.error());
    Admission admission;
    admission.acceptedAtMs = accepted->input.acceptedAtMs;
    if (accepted->isNew) {
        request.inputId = accepted->input.id;
        m_reader.take(std::move(request));
        co_return admission;
    }
    admission.status = Admission::Status::InFlight;
    if (ledger::isFinal(accepted->input.state)) {
        admission.status = Admission::Status::Ended;
        admission.end = endOf(accepted->input);
    }
    co_return admission;
}

void Intake::recover()
{
    m_scope.start(takeUp());
}

QCoro::Task<> Intake::takeUp()
{
    const QPointer<Intake> self(this);
    const auto left = co_await m_ledger.recover();
    if (!self)
        co_return;
    if (!left) {
        qCWarning(lcAgent).noquote()
            << "what the last gateway left is not known:" << left.error().message;
        co_return;
    }
    resume(left->resumable);
    resume(left->queued);
    for (const ledger::Input &input : left->interrupted)
        m_scope.start(tellInterrupted(input));
    const auto resumed = left->resumable.size() + left->queued.size();
    if (resumed + left->interrupted.size() > 0)
        qCInfo(lcAgent).noquote() << u"%1 resumed, %2 interrupted, 0 lost"_s.arg(resumed).arg(
            left->interrupted.size());
}

void Intake::resume(const std::vector<ledger::Input> &inputs)
{
    for (const ledger::Input &input : inputs) {
        if (isNotice(input)) {
            Q_EMIT wakeFound(input);
            continue;
        }
        auto request = requestOf(input);
        if (!request) {
            qCWarning(lcAgent).noquote()
                << request.error().message << log::field("input", input.id);
            continue;
        }
        request->isRecovered = true; // Even a waiting one may have begun two gateways ago.
        m_reader.take(std::move(*request));
    }
}

//! In the conversation, where the person who waits for an answer looks for it.
QCoro::Task<> Intake::tellInterrupted(ledger::Input input)
{
    const auto request = requestOf(input);
    if (request)
        Q_EMIT interruptionFound(*request);
    const QString runId = request ? request->runId : input.idempotencyKey;
    sessions::NewEntry entry{
        .fields = {{u"message"_s, noticeMessage(interruptedText(), m_clock.nowMs())}},
        .runId = runId};
    std::vector<sessions::NewEntry> entries;
    entries.push_back(std::move(entry));
    const auto written =
        co_await m_sessions.append(input.sessionKey, entries, true, sessions::Durability::Synced);
    if (!written)
        qCWarning(lcAgent).noquote()
            << "an interruption is not in the transcript:" << written.error().message;
}

} // namespace claw::agent
