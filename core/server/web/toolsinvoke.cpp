// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/toolsinvoke.h"

#include "config/agentresolution.h"
#include "files/statepaths.h"
#include "server/liveconfig.h"
#include "server/web/apibody.h"
#include "server/web/apiroute.h"
#include "server/web/toolanswers.h"
#include "sessions/sessions.h"
#include "tools/statuscard.h"
#include "tools/toolregistry.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::server::web {

namespace {

constexpr qint64 largestBody = 2 * 1024 * 1024;

//! What a program asks for.
struct AskedTool
{
    QString name;
    QString action; //!< For tools that have a parameter of this name; empty: none.
    QJsonObject arguments;
    QString sessionKey;
};

Result<AskedTool> askedIn(const QByteArray &body)
{
    const auto object = objectIn(body);
    if (!object)
        return tl::unexpected(object.error());
    AskedTool asked;
    asked.name = object->value("tool"_L1).toString().trimmed();
    if (asked.name.isEmpty())
        return fail(ErrorCode::InvalidRequest, u"tools.invoke requires body.tool"_s);
    asked.action = object->value("action"_L1).toString().trimmed();
    asked.arguments = object->value("args"_L1).toObject();
    asked.sessionKey = object->value("sessionKey"_L1).toString().trimmed();
    if (asked.sessionKey.isEmpty())
        asked.sessionKey = u"main"_s;
    return asked;
}

bool isForAgentsAlone(const QString &name)
{
    static const tools::ToolNames names({u"group:fs"_s, u"group:runtime"_s});
    return names.contains(name);
}

//! Null: it is not there, or may not be used. Names are taken as they are written.
const tools::Tool *toolNamed(const QString &name, const tools::ToolRegistry &registry,
                             const tools::ToolPolicy &policy)
{
    const tools::Tool *tool = registry.find(name);
    const bool isThere = tool && tool->spec().name == name && !isForAgentsAlone(name);
    return isThere && policy.allows(name) ? tool : nullptr;
}

QJsonObject argumentsFor(const tools::Tool &tool, const AskedTool &asked)
{
    QJsonObject arguments = asked.arguments;
    const QJsonObject known = tool.spec().parameters.value("properties"_L1).toObject();
    if (!asked.action.isEmpty() && known.contains("action"_L1) && !arguments.contains("action"_L1))
        arguments.insert("action"_L1, asked.action);
    return arguments;
}

//! The first parameter that has to be there and is not; empty: none.
QString missingIn(const QJsonObject &arguments, const tools::Tool &tool)
{
    const QJsonArray required = tool.spec().parameters.value("required"_L1).toArray();
    for (const QJsonValue &key : required) {
        const QJsonValue value = arguments.value(key.toString());
        const bool isBlank = value.isString() && value.toString().trimmed().isEmpty();
        if (value.isUndefined() || value.isNull() || isBlank)
            return key.toString();
    }
    return {};
}

tools::ToolContext contextOf(const ApiServices &services, const sessions::SessionTarget &target,
                             const std::stop_token &stop)
{
    const config::ConfigPtr config = services.conversation.config.snapshot();
    return {.agentId = target.agentId,
            .sessionKey = target.key,
            .sessionId = target.entry().value("sessionId"_L1).toString(),
            .workspaceDir = config::agentWorkspace(config->agents, target.agentId, services.paths),
            .config = config,
            .model = tools::agentModel(*config, target.agentId),
            .onProgress = {},
            .stop = stop};
}

QCoro::Task<> answer(ApiServices services, ExchangePtr exchange)
{
    const auto asked = askedIn(exchange->body());
    if (!asked) {
        exchange->respond(apiFailure(asked.error()));
        co_return;
    }
    auto &stores = services.conversation.sessions.stores();
    co_await stores.refresh();
    if (exchange->stop().stop_requested())
        co_return; // Nobody wants it any more, and the gateway may be gone.
    const sessions::SessionTarget target = stores.target(asked->sessionKey);
    tools::ToolContext context = contextOf(services, target, exchange->stop());
    const tools::ToolAsker asker{.agentId = target.agentId, .sessionKey = target.key, .model = {}};
    const auto policy = tools::ToolPolicy::of(*context.config, asker);
    const tools::Tool *tool = toolNamed(asked->name, services.tools, policy);
    if (!tool) {
        exchange->respond(toolNotFound(asked->name));
        co_return;
    }
    const QJsonObject arguments = argumentsFor(*tool, *asked);
    if (const QString missing = missingIn(arguments, *tool); !missing.isEmpty()) {
        exchange->respond(toolFailed(missing + u" required"_s));
        co_return;
    }
    tools::PreparedCall call = services.tools.prepare(asked->name, arguments, policy);
    const auto output = co_await services.tools.run(std::move(call), std::move(context));
    exchange->respond(toolAnswered(output));
}

} // namespace

void addToolsInvoke(net::HttpRouter &router, const ApiServices &services)
{
    router.add(
        apiRoute(services, &answer, net::exactPath("/tools/invoke"), [] { return largestBody; }));
}

} // namespace claw::server::web
