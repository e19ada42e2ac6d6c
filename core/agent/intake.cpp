// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/intake.h"

#include "agent/inputpayload.h"
#include "agent/notice.h"
#include "agent/runnames.h"
#include "log/categories.h"
#include "log/logfield.h"
#include "prompt/runtrace.h"

#include <QCoroFuture>
#include <QPointer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace claw::agent {

namespace {

//! The run of an input that is not to be run again; what it was may be unreadable.
RunRequest interruptedRun(const ledger::Input &input)
{
    RunRequest request;
    request.inputId = input.id;
    request.runId = input.idempotencyKey;
    request.sessionKey = request.shownKey = input.sessionKey;
    request = requestOf(input).value_or(std::move(request));
    if (!input.runId.isEmpty())
        request.runId = input.runId;
    return request;
}

//! On a worker. By a gateway that died before it could say so in the ledger.
bool isInterruptionNoted(const QString &transcript, const RunRequest &request)
{
    const auto trace = prompt::traceOf(transcript, request.idempotencyKey, {request.runId});
    return trace.answer && trace.answer->value("stopReason"_L1) == "injected"_L1;
}

void warnNotNoted(const Error &error)
{
    qCWarning(lcAgent).noquote() << "an interruption is not in the transcript:" << error.message;
}

} // namespace

Intake::Intake(RunPorts ports, Runner &runner, MessageReader &reader, QObject *parent)
    : QObject(parent)
    , m_ports(std::move(ports))
    , m_runner(runner)
    , m_reader(reader)
{ }

QCoro::Task<Result<Admission>> Intake::admit(RunRequest request)
{
    const QPointer<Intake> self(this);
    ledger::NewInput input;
    input.kind = request.kind;
    input.idempotencyKey = request.idempotencyKey;
    input.sessionKey = request.sessionKey;
    input.payload = encodePayload(request);
    const auto accepted = co_await m_ports.ledger.accept(input);
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
    const auto left = co_await m_ports.ledger.recover();
    if (!self)
        co_return;
    if (!left) {
        qCWarning(lcAgent).noquote()
            << "what the last gateway left is not known:" << left.error().message;
        co_return;
    }
    std::vector<ledger::Input> open = left->resumable;
    open.insert(open.end(), left->queued.begin(), left->queued.end());
    QStringList runIds = resume(open);
    for (const ledger::Input &input : left->interrupted) {
        runIds.append(interruptedRun(input).runId);
        m_scope.start(closeInterrupted(input));
    }
    Q_EMIT tookUp(runIds);
    const auto resumed = left->resumable.size() + left->queued.size();
    if (resumed + left->interrupted.size() > 0)
        qCInfo(lcAgent).noquote() << u"%1 resumed, %2 interrupted, 0 lost"_s.arg(resumed).arg(
            left->interrupted.size());
}

QStringList Intake::resume(const std::vector<ledger::Input> &open)
{
    std::vector<RunRequest> requests;
    for (const ledger::Input &input : open) {
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
        requests.push_back(std::move(*request));
    }
    keepRunNames(requests);
    QStringList runIds;
    for (RunRequest &request : requests) {
        runIds.append(request.runId);
        m_reader.take(std::move(request));
    }
    return runIds;
}

//! On record last: what is told twice is better than what is not told at all.
QCoro::Task<> Intake::closeInterrupted(ledger::Input input)
{
    const QPointer<Intake> self(this);
    const RunRequest request = interruptedRun(input);
    co_await noteInterruption(request);
    if (!self)
        co_return;
    const qint64 nowMs = m_ports.clock.nowMs();
    m_runner.announce({.runId = request.runId,
                       .sessionKey = request.shownKey,
                       .seq = 1,
                       .tsMs = nowMs,
                       .body = RunFailed{.startedAtMs = input.acceptedAtMs,
                                         .endedAtMs = nowMs,
                                         .error = interruptedText()}});
    const RunEnd end{.runId = request.runId,
                     .state = ledger::InputState::Interrupted,
                     .endedAtMs = nowMs,
                     .error = interruptedText()};
    if (request.report && m_ports.report)
        co_await m_ports.report(request, end);
    if (self)
        co_await m_runner.settle(request, end);
}

//! In the conversation, where the person who waits for an answer looks for it. Once.
QCoro::Task<> Intake::noteInterruption(RunRequest request)
{
    const QPointer<Intake> self(this);
    const sessions::TurnBegin asItIs;
    const auto session = co_await m_ports.sessions.beginTurn(request.sessionKey, asItIs);
    if (!self || !session) {
        if (self)
            warnNotNoted(session.error());
        co_return;
    }
    const auto looking = QtConcurrent::run(&isInterruptionNoted, session->transcriptPath, request);
    const bool isNoted = co_await looking;
    if (!self || isNoted)
        co_return;
    sessions::NewEntry entry{
        .fields = {{u"message"_s, noticeMessage(interruptedText(), m_ports.clock.nowMs())}},
        .runId = request.runId};
    const std::vector<sessions::NewEntry> entries(1, entry);
    const auto written =
        co_await m_ports.sessions.append(session->key, entries, true, sessions::Durability::Synced);
    if (!written)
        warnNotNoted(written.error());
}

} // namespace claw::agent
