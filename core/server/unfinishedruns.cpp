// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/unfinishedruns.h"

#include "json/jsontext.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

// Events of a run begin with its id, and this follows.
constexpr QByteArrayView behindId{",\"stream\":"};
constexpr qsizetype longestId = 512;

//! Whether an event is of one of these runs, without reading it: most are, and long.
bool isOneOf(const QByteArrayList &heads, const QByteArray &payload)
{
    return std::any_of(heads.begin(), heads.end(),
                       [&payload](const QByteArray &head) { return payload.startsWith(head); });
}

bool isEnd(const QJsonObject &told)
{
    return told["stream"_L1] == "lifecycle"_L1 && told["data"_L1]["phase"_L1] != "start"_L1;
}

} // namespace

std::vector<UnfinishedRun> unfinishedRuns(const std::vector<EventRing::Event> &events)
{
    std::vector<UnfinishedRun> unfinished;
    const QByteArray agentName =
        QByteArray(protocol::event::agent.name.data(), protocol::event::agent.name.size());
    QByteArrayList heads; // Of events of runs whose last word was found.
    QSet<QString> found;
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        if (event->name != agentName || isOneOf(heads, event->payload))
            continue;
        const QJsonObject told = json::parse(event->payload).value_or(QJsonValue()).toObject();
        const QString runId = told["runId"_L1].toString();
        // Room for the next run is made after the end.
        if (runId.isEmpty() || found.contains(runId) || told["stream"_L1] == "compaction"_L1)
            continue;
        found.insert(runId);
        const qsizetype end = event->payload.left(longestId).indexOf(behindId);
        if (end > 0)
            heads.append(event->payload.left(end + behindId.size()));
        if (!isEnd(told))
            unfinished.push_back({.runId = runId, .sessionKey = told["sessionKey"_L1].toString()});
    }
    return unfinished;
}

} // namespace claw::server
