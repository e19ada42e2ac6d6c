// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/askedrun.h"

#include "agent/attachments.h"
#include "base/random.h"
#include "config/agentresolution.h"
#include "openai/addressing.h"
#include "server/liveconfig.h"
#include "sessions/sessions.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::server::web {

namespace {

QString field(const net::HttpHead &head, QByteArrayView name)
{
    return QString::fromLatin1(head.headers.value(name).value_or(QByteArray())).trimmed();
}

QString agentFor(const net::HttpHead &head, const QString &model, const config::Config &config)
{
    for (const char *name : {"X-Clawdbot-Agent-Id", "X-Clawdbot-Agent"}) {
        if (const QString id = field(head, name); !id.isEmpty())
            return config::normalizedAgentId(id);
    }
    if (const auto named = openai::agentNamedBy(model))
        return *named;
    const bool hasMain = config::agentIds(config.agents).contains(u"main"_s);
    return hasMain ? u"main"_s : config::defaultAgentId(config.agents);
}

QString sessionFor(const ApiServices &services, const net::HttpHead &head, const AskedRun &asked)
{
    if (const QString key = field(head, "X-Clawdbot-Session-Key"); !key.isEmpty())
        return key;
    const config::Config &config = services.conversation.config.config();
    return openai::sessionKeyOf({.agentId = agentFor(head, asked.model, config),
                                 .prefix = asked.prefix,
                                 .user = asked.user,
                                 .uuid = services.random.uuid()});
}

} // namespace

Result<std::vector<providers::ImageBlock>> imagesOf(const openai::AskedPrompt &prompt)
{
    QJsonArray attachments;
    for (const QString &image : prompt.images)
        attachments.append(QJsonObject{{u"type"_s, u"image"_s}, {u"content"_s, image}});
    return agent::imagesAmong(attachments);
}

agent::RunRequest askedRun(const ApiServices &services, const net::HttpHead &head, AskedRun asked)
{
    const sessions::SessionTarget target =
        services.conversation.sessions.stores().target(sessionFor(services, head, asked));
    agent::RunRequest request;
    request.kind = ledger::InputKind::Agent;
    request.runId = asked.runId;
    request.idempotencyKey = asked.runId;
    request.sessionKey = target.key;
    request.shownKey = target.literalKey;
    request.agentId = target.agentId;
    request.message = asked.prompt.message;
    request.extraSystemPrompt = asked.prompt.extraSystemPrompt;
    request.images = std::move(asked.images);
    return request;
}

} // namespace claw::server::web
