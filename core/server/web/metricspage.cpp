// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/metricspage.h"

#include "agent/runner.h"
#include "base/version.h"
#include "ledger/ledger.h"
#include "metrics/exposition.h"
#include "metrics/processfacts.h"
#include "server/controlplane.h"
#include "usage/spendcap.h"

using namespace Qt::StringLiterals;

namespace claw::server::web {

namespace {

using metrics::Exposition;
using metrics::Type;

void addGateway(Exposition &page, const ControlPlane &controlPlane)
{
    page.family("clawdbot_build_info", Type::Gauge, "The version that runs.");
    page.sample({{"version"_L1, buildVersion()}, {"qt"_L1, QString::fromLatin1(qVersion())}}, 1);
    page.gauge("clawdbot_degraded", "1 when the gateway says of itself that something is broken.",
               controlPlane.degradation().isEmpty() ? 0 : 1);

    const Census census = controlPlane.census();
    page.family("clawdbot_clients", Type::Gauge, "Connected clients, by role.");
    page.sample({{"role"_L1, u"operator"_s}}, double(census.operators));
    page.sample({{"role"_L1, u"node"_s}}, double(census.nodes));
    page.gauge("clawdbot_handshakes_open", "Connections before the end of their handshake.",
               double(census.strangers));
}

void addTraffic(Exposition &page, const Traffic &traffic)
{
    page.counter("clawdbot_connections_total", "WebSocket connections since the start.",
                 double(traffic.connections()));
    page.counter("clawdbot_slow_clients_closed_total",
                 "Clients that were closed because they took events too slowly.",
                 double(traffic.slowClients()));

    const auto &requests = traffic.requests();
    page.family("clawdbot_rpc_duration_seconds", Type::Histogram,
                "Time from a request to its last answer, by method.");
    for (auto it = requests.begin(); it != requests.end(); ++it)
        page.histogram({{"method"_L1, it.key()}}, it->times);
    page.family("clawdbot_rpc_failures_total", Type::Counter,
                "Requests that were answered with an error, by method.");
    for (auto it = requests.begin(); it != requests.end(); ++it)
        page.sample({{"method"_L1, it.key()}}, double(it->failures));

    const auto &events = traffic.events();
    page.family("clawdbot_events_total", Type::Counter, "Broadcast events, by name.");
    for (auto it = events.begin(); it != events.end(); ++it)
        page.sample({{"event"_L1, QString(it.key())}}, double(it->broadcasts));
    page.family("clawdbot_events_dropped_total", Type::Counter,
                "Times an event did not reach a client that was too slow, by name.");
    for (auto it = events.begin(); it != events.end(); ++it)
        page.sample({{"event"_L1, QString(it.key())}}, double(it->skipped));
}

void addWork(Exposition &page, const agent::Runner &runner, const ledger::Ledger &ledger)
{
    page.family("clawdbot_runs", Type::Gauge, "Runs of agents, by what they do.");
    page.sample({{"state"_L1, u"running"_s}}, double(runner.lanes().running()));
    page.sample({{"state"_L1, u"waiting"_s}}, double(runner.lanes().waiting()));

    const ledger::LedgerCounts &counts = ledger.counts();
    page.family("clawdbot_ledger_inputs", Type::Gauge,
                "Inputs that were accepted and are still on record, by what became of them.");
    page.sample({{"state"_L1, u"open"_s}}, double(counts.open));
    page.sample({{"state"_L1, u"done"_s}}, double(counts.done));
    page.sample({{"state"_L1, u"failed"_s}}, double(counts.failed));
    page.sample({{"state"_L1, u"aborted"_s}}, double(counts.aborted));
    page.sample({{"state"_L1, u"interrupted"_s}}, double(counts.interrupted));
    page.gauge("clawdbot_ledger_accepted", "Inputs that were accepted and are still on record.",
               double(counts.accepted));
    page.gauge("clawdbot_ledger_balanced", "1 when every accepted input is accounted for.",
               counts.isBalanced() ? 1 : 0);
    page.gauge("clawdbot_ledger_up", "1 when the ledger can be written.", ledger.isOpen() ? 1 : 0);
    page.gauge("clawdbot_deliveries_pending", "Answers that are still to be delivered.",
               double(counts.pendingDeliveries));
}

void addSpending(Exposition &page, const usage::SpendCap &spending)
{
    const auto &agents = spending.book().agents();
    page.family("clawdbot_spent_today_tokens", Type::Gauge,
                "Tokens of models used since midnight, by agent.");
    for (auto it = agents.begin(); it != agents.end(); ++it)
        page.sample({{"agent"_L1, it.key()}}, double(it->spent.tokens));
    page.family("clawdbot_spent_today_usd", Type::Gauge,
                "US dollars spent on models since midnight, by agent.");
    for (auto it = agents.begin(); it != agents.end(); ++it)
        page.sample({{"agent"_L1, it.key()}}, it->spent.costUsd);
    const usage::SpendPot &all = spending.book().all();
    if (all.limits.costUsdPerDay)
        page.gauge("clawdbot_spend_limit_usd", "What all agents may spend a day.",
                   *all.limits.costUsdPerDay);
    if (all.limits.tokensPerDay)
        page.gauge("clawdbot_spend_limit_tokens", "Tokens that all agents may use a day.",
                   double(*all.limits.tokensPerDay));
}

void addLoop(Exposition &page, const flight::FlightRecorder *recorder,
             std::chrono::nanoseconds delay)
{
    page.gauge("clawdbot_loop_delay_seconds",
               "How long an event waited for its turn, measured for this answer.",
               std::chrono::duration<double>(delay).count());
    if (!recorder)
        return;
    page.counter("clawdbot_loop_stalls_total", "Times one event took 50 ms or more.",
                 double(recorder->stalls().count));
    page.counter("clawdbot_loop_stall_seconds_total", "How long those took together.",
                 double(recorder->stalls().totalMs) / 1000);
}

//! By the names that all clients of Prometheus have for these.
void addProcess(Exposition &page)
{
    const auto facts = metrics::ProcessFacts::now();
    if (facts.residentBytes)
        page.gauge("process_resident_memory_bytes", "Resident memory.",
                   double(*facts.residentBytes));
    if (facts.virtualBytes)
        page.gauge("process_virtual_memory_bytes", "Virtual memory.", double(*facts.virtualBytes));
    if (facts.cpuSeconds)
        page.counter("process_cpu_seconds_total", "User and system time.", *facts.cpuSeconds);
    if (facts.openFiles)
        page.gauge("process_open_fds", "Open file descriptors.", double(*facts.openFiles));
    if (facts.mostFiles)
        page.gauge("process_max_fds", "The most that may be open.", double(*facts.mostFiles));
    if (facts.threads)
        page.gauge("process_threads", "Threads.", double(*facts.threads));
    if (facts.startedAt)
        page.gauge("process_start_time_seconds", "When it began, in seconds since 1970.",
                   *facts.startedAt);
}

} // namespace

QByteArray encodeMetrics(const MetricsSources &sources, std::chrono::nanoseconds loopDelay)
{
    Exposition page;
    addGateway(page, sources.controlPlane);
    addTraffic(page, sources.controlPlane.traffic());
    addWork(page, sources.runner, sources.ledger);
    addSpending(page, sources.spending);
    addLoop(page, sources.controlPlane.recorder(), loopDelay);
    addProcess(page);
    return page.text();
}

} // namespace claw::server::web
