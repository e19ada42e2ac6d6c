// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/configreader.h"

#include "config/compactionreader.h"
#include "config/messagesreader.h"
#include "config/modelsreader.h"
#include "config/sectionreader.h"
#include "config/toolsreader.h"

namespace claw::config {

namespace {

// Leading slash, no trailing one; the root alone is no base path.
QString normalizedBasePath(const QString &written)
{
    QString path = written.trimmed();
    if (path.isEmpty())
        return {};
    if (!path.startsWith(u'/'))
        path.prepend(u'/');
    if (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

void readAuth(const SectionReader &in, AuthConfig &auth)
{
    in.read("mode"_L1, auth.mode);
    in.read("token"_L1, auth.token);
    in.read("password"_L1, auth.password);
    in.read("allowTailscale"_L1, auth.allowTailscale);
}

void readControlUi(const SectionReader &in, ControlUiConfig &ui)
{
    in.read("enabled"_L1, ui.enabled);
    in.read("basePath"_L1, ui.basePath);
    ui.basePath = normalizedBasePath(ui.basePath);
    in.read("allowInsecureAuth"_L1, ui.allowInsecureAuth);
    in.read("allowedOrigins"_L1, ui.allowedOrigins);
}

void readRemote(const SectionReader &in, RemoteConfig &remote)
{
    in.read("url"_L1, remote.url);
    in.read("transport"_L1, remote.transport);
    in.read("token"_L1, remote.token);
    in.read("password"_L1, remote.password);
    in.read("tlsFingerprint"_L1, remote.tlsFingerprint);
    in.read("sshTarget"_L1, remote.sshTarget);
    in.read("sshIdentity"_L1, remote.sshIdentity);
}

void readTls(const SectionReader &in, TlsConfig &tls)
{
    in.read("enabled"_L1, tls.enabled);
    in.read("autoGenerate"_L1, tls.autoGenerate);
    in.read("certPath"_L1, tls.certPath);
    in.read("keyPath"_L1, tls.keyPath);
    in.read("caPath"_L1, tls.caPath);
}

template<typename Limits>
void readInputLimits(const SectionReader &in, Limits &limits)
{
    in.read("allowUrl"_L1, limits.allowUrl);
    in.read("allowedMimes"_L1, limits.allowedMimes);
    in.read("maxBytes"_L1, limits.maxBytes);
    in.read("maxRedirects"_L1, limits.maxRedirects);
    in.read("timeoutMs"_L1, limits.timeout);
}

void readHttp(const SectionReader &in, HttpConfig &http)
{
    const SectionReader endpoints = in.section("endpoints"_L1);
    endpoints.section("chatCompletions"_L1).read("enabled"_L1, http.chatCompletionsEnabled);
    const SectionReader responses = endpoints.section("responses"_L1);
    responses.read("enabled"_L1, http.responses.enabled);
    responses.read("maxBodyBytes"_L1, http.responses.maxBodyBytes);
    readInputLimits(responses.section("images"_L1), http.responses.images);
    const SectionReader files = responses.section("files"_L1);
    readInputLimits(files, http.responses.files);
    files.read("maxChars"_L1, http.responses.files.maxChars);
    const SectionReader pdf = files.section("pdf"_L1);
    pdf.read("maxPages"_L1, http.responses.files.pdfMaxPages);
    pdf.read("maxPixels"_L1, http.responses.files.pdfMaxPixels);
    pdf.read("minTextChars"_L1, http.responses.files.pdfMinTextChars);
}

void readNodes(const SectionReader &in, NodesConfig &nodes)
{
    in.read("allowCommands"_L1, nodes.allowCommands);
    in.read("denyCommands"_L1, nodes.denyCommands);
    const SectionReader browser = in.section("browser"_L1);
    browser.read("mode"_L1, nodes.browserMode);
    browser.read("node"_L1, nodes.browserNode);
}

void readGateway(const SectionReader &in, GatewayConfig &gateway)
{
    in.read("mode"_L1, gateway.mode);
    in.read("port"_L1, gateway.port);
    in.read("bind"_L1, gateway.bind);
    in.read("customBindHost"_L1, gateway.customBindHost);
    in.read("trustedProxies"_L1, gateway.trustedProxies);
    readAuth(in.section("auth"_L1), gateway.auth);
    readControlUi(in.section("controlUi"_L1), gateway.controlUi);
    in.section("tailscale"_L1).read("mode"_L1, gateway.tailscale.mode);
    in.section("tailscale"_L1).read("resetOnExit"_L1, gateway.tailscale.resetOnExit);
    readTls(in.section("tls"_L1), gateway.tls);
    in.section("reload"_L1).read("mode"_L1, gateway.reload.mode);
    in.section("reload"_L1).read("debounceMs"_L1, gateway.reload.debounce);
    readRemote(in.section("remote"_L1), gateway.remote);
    readHttp(in.section("http"_L1), gateway.http);
    readNodes(in.section("nodes"_L1), gateway.nodes);
}

ModelChoice readModel(const QJsonValue &value, ModelChoice model)
{
    if (value.isString())
        return {.primary = value.toString(), .fallbacks = {}};
    const SectionReader in(value.toObject());
    in.read("primary"_L1, model.primary);
    in.read("fallbacks"_L1, model.fallbacks);
    return model;
}

std::optional<HeartbeatConfig> readHeartbeat(const SectionReader &parent)
{
    if (!parent.has("heartbeat"_L1))
        return std::nullopt;
    const SectionReader in = parent.section("heartbeat"_L1);
    HeartbeatConfig heartbeat;
    in.read("every"_L1, heartbeat.every);
    if (in.has("activeHours"_L1)) {
        const SectionReader hours = in.section("activeHours"_L1);
        ActiveHours &active = heartbeat.activeHours.emplace();
        hours.read("start"_L1, active.start);
        hours.read("end"_L1, active.end);
        hours.read("timezone"_L1, active.timezone);
    }
    in.read("model"_L1, heartbeat.model);
    in.read("session"_L1, heartbeat.session);
    in.read("target"_L1, heartbeat.target);
    in.read("to"_L1, heartbeat.to);
    in.read("prompt"_L1, heartbeat.prompt);
    in.read("ackMaxChars"_L1, heartbeat.ackMaxChars);
    in.read("includeReasoning"_L1, heartbeat.includeReasoning);
    return heartbeat;
}

void readDefaults(const SectionReader &in, AgentDefaults &defaults)
{
    defaults.model = readModel(in.value("model"_L1), defaults.model);
    defaults.imageModel = readModel(in.value("imageModel"_L1), defaults.imageModel);
    defaults.models = readModelPreferences(in.value("models"_L1).toObject());
    in.read("workspace"_L1, defaults.workspace);
    in.read("skipBootstrap"_L1, defaults.skipBootstrap);
    in.read("bootstrapMaxChars"_L1, defaults.bootstrapMaxChars);
    in.read("userTimezone"_L1, defaults.userTimezone);
    in.read("contextTokens"_L1, defaults.contextTokens);
    in.read("thinkingDefault"_L1, defaults.thinkingDefault);
    in.read("verboseDefault"_L1, defaults.verboseDefault);
    in.read("elevatedDefault"_L1, defaults.elevatedDefault);
    in.read("timeoutSeconds"_L1, defaults.timeout);
    defaults.heartbeat = readHeartbeat(in);
    defaults.compaction = readCompaction(in.value("compaction"_L1).toObject());
    defaults.contextPruning = readContextPruning(in.value("contextPruning"_L1).toObject());
    in.read("maxConcurrent"_L1, defaults.maxConcurrent);
    in.section("subagents"_L1).read("maxConcurrent"_L1, defaults.maxConcurrentSubagents);
}

LimitsConfig readLimits(const SectionReader &in)
{
    LimitsConfig limits;
    in.read("costUsdPerDay"_L1, limits.costUsdPerDay);
    in.read("tokensPerDay"_L1, limits.tokensPerDay);
    return limits;
}

AgentConfig readAgent(const SectionReader &in)
{
    AgentConfig agent;
    in.read("id"_L1, agent.id);
    in.read("default"_L1, agent.isDefault);
    in.read("name"_L1, agent.name);
    in.read("workspace"_L1, agent.workspace);
    in.read("agentDir"_L1, agent.agentDir);
    if (in.has("model"_L1))
        agent.model = readModel(in.value("model"_L1), {});
    const SectionReader identity = in.section("identity"_L1);
    identity.read("name"_L1, agent.identity.name);
    identity.read("theme"_L1, agent.identity.theme);
    identity.read("emoji"_L1, agent.identity.emoji);
    identity.read("avatar"_L1, agent.identity.avatar);
    agent.heartbeat = readHeartbeat(in);
    agent.tools = readToolRules(in.value("tools"_L1).toObject());
    in.section("subagents"_L1).read("allowAgents"_L1, agent.allowedSubagents);
    agent.limits = readLimits(in.section("limits"_L1));
    return agent;
}

void readLogging(const SectionReader &in, LoggingConfig &logging)
{
    in.read("level"_L1, logging.level);
    in.read("consoleLevel"_L1, logging.consoleLevel);
    in.read("file"_L1, logging.file);
    in.read("consoleStyle"_L1, logging.consoleStyle);
    logging.redactTools = in.value("redactSensitive"_L1).toString() != "off"_L1;
    in.read("redactPatterns"_L1, logging.redactPatterns);
}

} // namespace

Config readConfig(const QJsonObject &document)
{
    const SectionReader in(document);
    Config config;
    readGateway(in.section("gateway"_L1), config.gateway);
    const SectionReader agentsSection = in.section("agents"_L1);
    readDefaults(agentsSection.section("defaults"_L1), config.agents.defaults);
    config.agents.defaults.blockStreaming =
        readBlockStreaming(agentsSection.value("defaults"_L1).toObject());
    const QJsonArray agents = agentsSection.array("list"_L1);
    for (const QJsonValue &agent : agents)
        config.agents.list.push_back(readAgent(SectionReader(agent.toObject())));
    config.models = readModels(in.value("models"_L1).toObject());
    config.credentials = readCredentials(in.value("auth"_L1).toObject());
    config.limits = readLimits(in.section("limits"_L1));
    in.section("session"_L1).read("scope"_L1, config.session.scope);
    in.section("session"_L1).read("dmScope"_L1, config.session.dmScope);
    in.section("session"_L1).read("store"_L1, config.session.store);
    config.tools = readTools(in.value("tools"_L1).toObject());
    config.session.sendPolicy =
        readSendPolicy(in.section("session"_L1).value("sendPolicy"_L1).toObject());
    config.session.resets = ResetRules(in.value("session"_L1).toObject());
    readLogging(in.section("logging"_L1), config.logging);
    if (!in.section("session"_L1).array("resetTriggers"_L1).isEmpty())
        in.section("session"_L1).read("resetTriggers"_L1, config.session.resetTriggers);
    config.messages = readMessages(in.value("messages"_L1).toObject());
    config.commands = readCommands(in.value("commands"_L1).toObject());
    in.section("hooks"_L1).section("internal"_L1).read("enabled"_L1, config.hooks.internal);
    in.section("ui"_L1).read("seamColor"_L1, config.ui.seamColor);
    const SectionReader assistant = in.section("ui"_L1).section("assistant"_L1);
    assistant.read("name"_L1, config.ui.assistantName);
    assistant.read("avatar"_L1, config.ui.assistantAvatar);
    in.section("update"_L1).read("channel"_L1, config.update.channel);
    in.section("update"_L1).read("checkOnStart"_L1, config.update.checkOnStart);
    in.section("meta"_L1).read("lastTouchedVersion"_L1, config.meta.lastTouchedVersion);
    in.section("meta"_L1).read("lastTouchedAt"_L1, config.meta.lastTouchedAt);
    const SectionReader shellEnv = in.section("env"_L1).section("shellEnv"_L1);
    shellEnv.read("enabled"_L1, config.shellEnv.enabled);
    shellEnv.read("timeoutMs"_L1, config.shellEnv.timeout);
    return config;
}

} // namespace claw::config
