// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/bench/talker.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::bench {

namespace {

constexpr auto answerLimit = 30s;

client::ConnectOptions optionsFor(const Target &target)
{
    client::ConnectOptions options;
    options.url = QUrl(u"ws://127.0.0.1:%1"_s.arg(target.port));
    options.token = Secret(target.token);
    options.client.id = u"test"_s;
    options.client.mode = u"test"_s;
    options.client.version = u"0"_s;
    options.client.platform = u"linux"_s;
    options.scopes = {u"operator.admin"_s};
    return options;
}

} // namespace

Talker::Talker(Target target, const ModelServer &model)
    : m_model(model)
    , m_client(optionsFor(target), m_clock, m_random)
{
    connect(&m_client, &client::GatewayClient::eventReceived, this, &Talker::onEvent);
}

Result<> Talker::connectNow()
{
    const auto hello = QCoro::waitFor(m_client.open(answerLimit));
    if (!hello)
        return tl::unexpected(hello.error());
    return {};
}

void Talker::talk(int conversations)
{
    m_wanted = conversations;
    for (int i = int(m_runs.size()); i < conversations; ++i)
        say(u"agent:main:bench-%1"_s.arg(i));
}

void Talker::say(const QString &sessionKey)
{
    const QString runId = u"run-%1-%2"_s.arg(m_random.uuid()).arg(++m_messages);
    m_runs.insert(runId, sessionKey);
    QJsonObject params{{u"sessionKey"_s, sessionKey},
                       {u"message"_s, u"message %1"_s.arg(m_messages)},
                       {u"idempotencyKey"_s, runId}};
    QCoro::connect(m_client.request(u"chat.send"_s, params, answerLimit), this,
                   [this, runId](const Result<QJsonValue> &answer) {
                       if (!answer)
                           goOn(runId, answer.error().message);
                   });
}

void Talker::onEvent(const QString &name, const QJsonValue &payload)
{
    const QJsonObject event = payload.toObject();
    if (name == "chat"_L1)
        return onChat(event);
    if (name != "agent"_L1 || event.value("stream"_L1) != "assistant"_L1)
        return;
    const qint64 now = m_model.elapsed();
    const QString delta = event.value("data"_L1)["delta"_L1].toString();
    for (const QString &word : delta.split(u' ', Qt::SkipEmptyParts))
        if (const qint64 saidAt = m_model.saidAt(word.toInt()); saidAt != 0)
            m_delays.append(double(now - saidAt) / 1e6);
}

void Talker::onChat(const QJsonObject &event)
{
    const QString state = event.value("state"_L1).toString();
    if (state == "delta"_L1)
        return;
    const QString why = state == "final"_L1
        ? QString()
        : u"%1 %2"_s.arg(state, event.value("errorMessage"_L1).toString());
    goOn(event.value("runId"_L1).toString(), why);
}

void Talker::goOn(const QString &runId, const QString &fault)
{
    const QString sessionKey = m_runs.take(runId);
    if (sessionKey.isEmpty())
        return;
    m_turns += fault.isEmpty();
    m_failures += !fault.isEmpty();
    if (!fault.isEmpty())
        m_fault = fault;
    if (m_runs.size() < m_wanted)
        say(sessionKey);
}

double Talker::healthMs()
{
    QElapsedTimer clock;
    clock.start();
    const auto answer = QCoro::waitFor(m_client.request(u"health"_s, QJsonObject(), answerLimit));
    return answer ? double(clock.nsecsElapsed()) / 1e6 : -1;
}

} // namespace claw::bench
