// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/schema.h"

#include "config/config.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

Shape talkShape()
{
    return object({
        {"voiceId"_L1, text()},
        {"voiceAliases"_L1, textMap()},
        {"modelId outputFormat"_L1, text()},
        {"apiKey"_L1, secret()},
        {"interruptOnSpeech"_L1, boolean()},
    });
}

Shape uiShape()
{
    const Shape assistant = object({
        {"name"_L1, text({.most = 50})},
        {"avatar"_L1, text({.most = 200})},
    });
    return object({{"seamColor"_L1, hexColor()}, {"assistant"_L1, assistant}});
}

Shape webShape()
{
    const Shape reconnect = object({
        {"initialMs maxMs factor"_L1, positiveNumber()},
        {"jitter"_L1, ratio()},
        {"maxAttempts"_L1, nonNegative()},
    });
    return object({
        {"enabled"_L1, boolean()},
        {"heartbeatSeconds"_L1, positive()},
        {"reconnect"_L1, reconnect},
    });
}

Shape audioShape()
{
    // Only the first word is run; the rest are its arguments.
    const ShapeRule runsAProgram = [](const json::Json5Node &command, Findings &findings) {
        static const Shape program = executable();
        const Findings::Step step(findings, u"0"_s);
        const json::Json5Node nothing{
            .span = command.span, .source = command.source, .scalar = u""_s};
        program->check(command.elements.empty() ? nothing : command.elements.front(), findings);
    };
    const Shape transcription = object({
        {"command"_L1, withRule(texts(), runsAProgram), Presence::Required},
        {"timeoutSeconds"_L1, positive()},
    });
    return object({{"transcription"_L1, transcription}});
}

Shape canvasHostShape()
{
    return object({
        {"enabled"_L1, boolean()},
        {"root"_L1, text()},
        {"port"_L1, positive()},
        {"liveReload"_L1, boolean()},
    });
}

Shape wizardShape()
{
    return object({
        {"lastRunAt lastRunVersion lastRunCommit lastRunCommand"_L1, text()},
        {"lastRunMode"_L1, choice<GatewayMode>()},
    });
}

Shape cronShape()
{
    return object({
        {"enabled"_L1, boolean()},
        {"store"_L1, text()},
        {"maxConcurrentRuns"_L1, positive()},
    });
}

Shape nodeHostShape()
{
    const Shape proxy = object({{"enabled"_L1, boolean()}, {"allowProfiles"_L1, texts()}});
    return object({{"browserProxy"_L1, proxy}});
}

//! Each agent that broadcast names must be one of agents.list, unless that list is empty.
void checkBroadcastAgents(const json::Json5Node &root, Findings &findings)
{
    const auto *agents = root.find({u"agents"_s, u"list"_s});
    const auto *broadcast = root.find({u"broadcast"_s});
    if (!agents || agents->elements.empty() || !broadcast)
        return;
    QSet<QString> known;
    for (const json::Json5Node &agent : agents->elements)
        known.insert(agent.find({u"id"_s})->scalar.toString());
    const Findings::Step inBroadcast(findings, u"broadcast"_s);
    for (const json::Json5Member &peer : broadcast->members) {
        if (peer.key == "strategy"_L1)
            continue;
        const Findings::Step inPeer(findings, peer.key);
        for (size_t i = 0; i < peer.value.elements.size(); ++i) {
            const Findings::Step inList(findings, QString::number(i));
            const json::Json5Node &id = peer.value.elements[i];
            if (!known.contains(id.scalar.toString())) {
                findings.report(
                    id,
                    u"Unknown agent id \"%1\" (not in agents.list)."_s.arg(id.scalar.toString()));
            }
        }
    }
}

// A form shows the channels that run in the process: none yet.
const QByteArray channelsThatRun =
    R"({"type":"object","properties":{},"additionalProperties":true,"required":[]})";

Shape wholeDocument()
{
    const Shape flag = object({{"enabled"_L1, boolean()}});
    const QJsonObject automatic{{u"native"_s, u"auto"_s}, {u"nativeSkills"_s, u"auto"_s}};
    return object({
        {"meta"_L1, object({{"lastTouchedVersion lastTouchedAt"_L1, text()}})},
        {"env"_L1, envShape()},
        {"wizard"_L1, wizardShape()},
        {"diagnostics"_L1, diagnosticsShape()},
        {"logging"_L1, loggingShape()},
        {"update"_L1,
         object({{"channel"_L1, choice<UpdateChannel>()}, {"checkOnStart"_L1, boolean()}})},
        {"browser"_L1, browserShape()},
        {"ui"_L1, uiShape()},
        {"auth"_L1, authShape()},
        {"models"_L1, modelsShape()},
        {"limits"_L1, limitsShape()},
        {"nodeHost"_L1, nodeHostShape()},
        {"agents"_L1, agentsShape()},
        {"tools"_L1, toolsShape()},
        {"bindings"_L1, bindingsShape()},
        {"broadcast"_L1, broadcastShape()},
        {"audio"_L1, audioShape()},
        {"media"_L1, object({{"preserveFilenames"_L1, boolean()}})},
        {"messages"_L1, messagesShape()},
        {"commands"_L1, commandsShape(), Presence::Optional, automatic},
        {"approvals"_L1, approvalsShape()},
        {"session"_L1, sessionShape()},
        {"cron"_L1, cronShape()},
        {"hooks"_L1, hooksShape()},
        {"web"_L1, webShape()},
        {"channels"_L1, describedAs(channelsShape(), channelsThatRun)},
        {"discovery"_L1, object({{"wideArea"_L1, flag}})},
        {"canvasHost"_L1, canvasHostShape()},
        {"talk"_L1, talkShape()},
        {"gateway"_L1, gatewayShape()},
        {"skills"_L1, skillsShape()},
        {"plugins"_L1, pluginsShape()},
    });
}

} // namespace

const ShapeNode &configShape()
{
    static const Shape document = withRule(wholeDocument(), checkBroadcastAgents);
    return *document;
}

} // namespace claw::config
