// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/bootrun.h"

#include "async/pause.h"
#include "config/agentresolution.h"
#include "log/categories.h"
#include "prompt/bodyassembly.h"

#include <QCoroFuture>
#include <QFile>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace claw::agent {

namespace {

constexpr std::chrono::milliseconds afterTheStart{250}; // Clients that wait for it come first.
constexpr std::chrono::hours mostForTheRun{1};
constexpr qint64 longest = 256 * 1024; // More than any model reads as an instruction.

//! Empty without a file. On a worker.
QString readBootFile(const QString &workspace)
{
    QFile file(workspace + u"/BOOT.md"_s);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(lcAgent).noquote() << "boot: failed to read BOOT.md:" << file.errorString();
        return {};
    }
    return QString::fromUtf8(file.read(longest)).trimmed();
}

RunRequest bootRequest(const QString &agentId, const QString &text, const RunPorts &ports)
{
    const auto &stores = ports.sessions.stores();
    RunRequest request;
    request.kind = ledger::InputKind::Wake;
    request.runId = ports.random.uuid();
    request.sessionKey = u"agent:%1:%2"_s.arg(agentId, stores.rules().mainKey);
    request.shownKey = request.sessionKey;
    request.agentId = agentId;
    request.message = prompt::bootBody(text);
    request.channel.clear(); // It came by no channel, and must not change where replies go.
    return request;
}

} // namespace

QCoro::Task<> playBootFile(QPointer<Runner> runner, RunPorts ports, std::stop_token stop)
{
    if (ports.paths.profile == "dev"_L1 || !ports.config()->hooks.internal)
        co_return;
    co_await async::pause(afterTheStart, stop);
    if (!runner || stop.stop_requested())
        co_return;
    const QString agentId = config::defaultAgentId(ports.config()->agents);
    const auto reading = QtConcurrent::run(
        &readBootFile, config::agentWorkspace(ports.config()->agents, agentId, ports.paths));
    const QString text = co_await reading;
    if (!runner || text.isEmpty())
        co_return;
    RunRequest request = bootRequest(agentId, text, ports);
    const QString runId = request.runId;
    RunBoard &board = runner->board();
    runner->take(std::move(request));
    const auto end = co_await board.ended(runId, mostForTheRun);
    if (end && end->state == ledger::InputState::Failed)
        qCWarning(lcAgent).noquote() << "boot: agent run failed:" << end->error;
}

} // namespace claw::agent
