// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/agentidentity.h"
#include "config/agentresolution.h"
#include "json/jsonwriter.h"
#include "server/liveconfig.h"
#include "server/methodregistry.h"
#include "server/methods/methods.h"
#include "sessions/sessions.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

using protocol::optional;
using protocol::Schema;

void addIfFilled(json::ObjectWriter &writer, QLatin1StringView key, const QString &text)
{
    if (!text.trimmed().isEmpty())
        writer.add(key, text.trimmed());
}

QByteArray encodeIdentity(const config::AgentConfig &agent, const QString &workspaceDir)
{
    const config::IdentityConfig &identity = agent.identity;
    json::ObjectWriter writer;
    addIfFilled(writer, "name"_L1, identity.name);
    addIfFilled(writer, "theme"_L1, identity.theme);
    addIfFilled(writer, "emoji"_L1, identity.emoji);
    addIfFilled(writer, "avatar"_L1, identity.avatar);
    writer.add("avatarUrl"_L1, config::avatarUrl(identity.avatar, workspaceDir));
    return writer.take();
}

//! Reads the avatars; on a worker.
QByteArray encodeAgents(const config::ConfigPtr &config, const QStringList &ids,
                        const files::StatePaths &paths)
{
    QByteArrayList agents;
    for (const QString &id : ids) {
        json::ObjectWriter writer;
        writer.add("id"_L1, id);
        if (const config::AgentConfig *agent = config::findAgent(config->agents, id)) {
            addIfFilled(writer, "name"_L1, agent->name);
            const QString workspace = config::agentWorkspace(config->agents, id, paths);
            const QByteArray identity = encodeIdentity(*agent, workspace);
            if (identity != "{}")
                writer.addRaw("identity"_L1, identity);
        }
        agents.append(writer.take());
    }
    return '[' + agents.join(',') + ']';
}

QCoro::Task<Reply> list(sessions::Sessions &sessions, LiveConfig &config, files::StatePaths paths)
{
    const config::ConfigPtr snapshot = config.snapshot();
    co_await sessions.stores().refresh();
    const sessions::KeyRules rules = sessions.stores().rules();
    QStringList ids = sessions.stores().agentIds();
    if (!ids.contains(rules.mainKey))
        ids.append(rules.mainKey); // The reference lists it as an agent, and clients expect it.
    const auto encoding = QtConcurrent::run(&encodeAgents, snapshot, ids, paths);
    const QByteArray agents = co_await encoding;
    json::ObjectWriter writer;
    writer.add("defaultId"_L1, rules.defaultAgentId).add("mainKey"_L1, rules.mainKey);
    writer.add("scope"_L1, rules.isGlobal ? "global"_L1 : "per-sender"_L1);
    writer.addRaw("agents"_L1, agents);
    co_return writer.take();
}

//! The agent that the params name; the default agent when they name none.
Result<QString> agentNamed(const QJsonObject &params, const LiveConfig &config)
{
    const QString agentId = params.value("agentId"_L1).toString().trimmed();
    const QString key = params.value("sessionKey"_L1).toString().trimmed();
    if (key.isEmpty())
        return agentId.isEmpty() ? config::defaultAgentId(config.config().agents)
                                 : config::normalizedAgentId(agentId);
    const auto parsed = sessions::parseAgentKey(key);
    const QString ofKey = config::normalizedAgentId(parsed ? parsed->agentId : QString());
    if (!agentId.isEmpty() && config::normalizedAgentId(agentId) != ofKey)
        return fail(ErrorCode::InvalidRequest,
                    u"invalid agent.identity.get params: agent \"%1\" does not match session key "
                    "agent \"%2\""_s.arg(agentId, ofKey));
    return ofKey;
}

QCoro::Task<Reply> identity(LiveConfig &config, files::StatePaths paths, Call call)
{
    const auto agentId = agentNamed(call.object(), config);
    if (!agentId)
        co_return tl::unexpected(agentId.error());
    const auto read = [](const config::ConfigPtr &snapshot, const QString &id,
                         const files::StatePaths &where) {
        return config::identityOf(*snapshot, id, where);
    };
    const auto reading = QtConcurrent::run(read, config.snapshot(), *agentId, paths);
    const config::AgentIdentity found = co_await reading;
    json::ObjectWriter writer;
    writer.add("agentId"_L1, found.agentId).add("name"_L1, found.name);
    writer.add("avatar"_L1, found.avatar);
    co_return writer.take();
}

} // namespace

void addAgentMethods(MethodRegistry &registry, sessions::Sessions &sessions, LiveConfig &config,
                     const files::StatePaths &paths)
{
    registry.add({.name = u"agents.list"_s,
                  .schema = Schema::object({}),
                  .handler = [&sessions, &config, &paths](const Call &) {
                      return list(sessions, config, paths);
                  }});
    registry.add(
        {.name = u"agent.identity.get"_s,
         .schema = Schema::object({
             optional("agentId"_L1, Schema::nonEmptyString()),
             optional("sessionKey"_L1, Schema::string()),
         }),
         .handler = [&config, &paths](const Call &call) { return identity(config, paths, call); }});
}

} // namespace claw::server
