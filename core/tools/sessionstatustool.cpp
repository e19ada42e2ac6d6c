// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tools/sessionstatustool.h"

#include "providers/modelcatalog.h"
#include "tools/sessionaccess.h"
#include "tools/toolhint.h"
#include "tools/toolschema.h"

using namespace Qt::StringLiterals;

namespace claw::tools {

namespace {

bool isAllowed(const providers::ModelRef &model, const config::AgentDefaults &defaults)
{
    for (auto it = defaults.models.begin(); it != defaults.models.end(); ++it) {
        if (providers::ModelRef::parse(it.key(), u"anthropic"_s) == model)
            return true;
    }
    return defaults.models.isEmpty();
}

config::ModelRef asReference(const providers::ModelRef &model)
{
    return {.provider = model.provider, .model = model.model};
}

sessions::ModelRules modelRules(const config::ConfigPtr &config, const QString &agentId)
{
    const providers::ModelRef usual = agentModel(*config, agentId);
    sessions::ModelRules rules;
    rules.defaultModel = asReference(usual);
    rules.choose = [config, usual](const QString &words) -> Result<config::ModelRef> {
        const auto &defaults = config->agents.defaults;
        const providers::ModelRef model = providers::resolveModel(words, defaults);
        if (model.isEmpty())
            return fail(ErrorCode::InvalidRequest, u"\"%1\" is no model"_s.arg(words),
                        u"name it as provider/model"_s);
        if (model != usual && !isAllowed(model, defaults))
            return fail(ErrorCode::InvalidRequest,
                        u"the model %1 is not allowed"_s.arg(model.text()),
                        u"the setting agents.defaults.models names those that are"_s);
        return asReference(model);
    };
    return rules;
}

} // namespace

SessionStatusTool::SessionStatusTool(sessions::Sessions &sessions, const Clock &clock,
                                     ActivitySource activity)
    : m_sessions(sessions)
    , m_clock(clock)
    , m_activity(std::move(activity))
{
    m_spec.name = u"session_status"_s;
    m_spec.description =
        u"Shows the status of a session: model, tokens, cost, context, levels and the time of the "
        "user. Use it for questions about these. It can also set the model of the session."_s;
    m_spec.parameters = objectSchema({
        {"sessionKey"_L1, textShape(), "Key or id of the session; this one unless told"_L1},
        {"model"_L1, textShape(),
         "The model that the session is to use from now on; default: the usual one"_L1},
    });
}

bool SessionStatusTool::changesTheWorld(const QJsonObject &arguments) const
{
    return !arguments.value("model"_L1).toString().trimmed().isEmpty();
}

QString SessionStatusTool::hint(const QJsonObject &arguments) const
{
    return hintOf(arguments, {{"sessionKey"_L1, "session"_L1}, {"model"_L1, "model"_L1}});
}

QCoro::Task<ToolOutput> SessionStatusTool::run(QJsonObject arguments, ToolContext context)
{
    co_await m_sessions.stores().refresh();
    QString words = arguments.value("sessionKey"_L1).toString().trimmed();
    if (words.isEmpty())
        words = context.sessionKey;
    const auto target = findSession(m_sessions.stores(), context.config->tools.agentToAgent,
                                    context.agentId, words);
    if (!target)
        co_return ToolOutput::failure(m_spec.name, target.error());
    QJsonObject entry = target->entry();
    const QString key = target->key;
    const QString agentId = target->agentId;
    const QString model = arguments.value("model"_L1).toString().trimmed();
    if (!model.isEmpty()) {
        const bool isReset = model.compare("default"_L1, Qt::CaseInsensitive) == 0;
        QJsonObject members;
        members.insert("model"_L1, isReset ? QJsonValue() : QJsonValue(model));
        sessions::ModelRules rules = modelRules(context.config, agentId);
        const auto patched = co_await m_sessions.patch(key, members, std::move(rules));
        if (!patched)
            co_return ToolOutput::failure(m_spec.name, patched.error());
        entry = patched->entry;
    }
    StatusCard card = StatusCard::of(*context.config, agentId, key, entry, m_clock.nowMs());
    if (m_activity)
        card.activity = m_activity(key);
    const QString text = card.text();
    QJsonObject details{{u"ok"_s, true}, {u"sessionKey"_s, key}, {u"statusText"_s, text}};
    details.insert("changedModel"_L1, !model.isEmpty());
    co_return ToolOutput::text(text, details);
}

} // namespace claw::tools
