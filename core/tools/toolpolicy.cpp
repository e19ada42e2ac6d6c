// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tools/toolpolicy.h"

#include "config/agentresolution.h"
#include "sessions/sessionkey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::tools {

namespace {

//! What a sub-agent is started for is a task, not the conduct of other conversations.
const QStringList &neverForSubagents()
{
    static const QStringList names{u"sessions_list"_s,  u"sessions_history"_s, u"sessions_send"_s,
                                   u"sessions_spawn"_s, u"gateway"_s,          u"agents_list"_s,
                                   u"whatsapp_login"_s, u"session_status"_s,   u"cron"_s,
                                   u"memory_search"_s,  u"memory_get"_s};
    return names;
}

struct ProviderMatch
{
    QString key; //!< As written.
    config::ProviderToolRules rules;
};

//! The rules for the model, else those for its provider.
std::optional<ProviderMatch> rulesFor(const config::ToolRules &rules,
                                      const providers::ModelRef &model)
{
    QStringList names{model.text().toLower()};
    if (model.model.contains(u'/')) // A model of a broker goes by the name of its maker too.
        names.append(model.model.toLower());
    names.append(model.provider.toLower());
    for (const QString &name : std::as_const(names)) {
        for (auto it = rules.byProvider.begin(); it != rules.byProvider.end(); ++it) {
            if (it.key().trimmed().toLower() == name)
                return ProviderMatch{it.key(), *it};
        }
    }
    return std::nullopt;
}

QString unknownWords(const QStringList &words)
{
    QStringList unknown;
    for (const QString &word : words) {
        if (!isKnownToolWord(word) && normalizedToolName(word) != "group:plugins"_L1)
            unknown.append(word.trimmed());
    }
    unknown.removeAll(QString());
    return unknown.join(u", "_s);
}

} // namespace

ToolPolicy ToolPolicy::of(const config::Config &config, const ToolAsker &asker)
{
    static const config::ToolRules none;
    const config::AgentConfig *agent = config::findAgent(config.agents, asker.agentId);
    const config::ToolRules &everybody = config.tools.rules;
    const config::ToolRules &own = agent ? agent->tools : none;
    const QString ownSection = u"agents.list[%1].tools"_s.arg(asker.agentId);
    const auto shared = rulesFor(everybody, asker.model);
    const auto ownForModel = rulesFor(own, asker.model);
    const auto byProvider = [](const QString &section, const ProviderMatch &match) {
        return u"%1.byProvider[%2]"_s.arg(section, match.key);
    };

    ToolPolicy policy;
    if (own.profile)
        policy.addProfile(ownSection, *own.profile);
    else if (everybody.profile)
        policy.addProfile(u"tools"_s, *everybody.profile);
    if (ownForModel && ownForModel->rules.profile)
        policy.addProfile(byProvider(ownSection, *ownForModel), *ownForModel->rules.profile);
    else if (shared && shared->rules.profile)
        policy.addProfile(byProvider(u"tools"_s, *shared), *shared->rules.profile);
    policy.addLists(u"tools"_s, everybody.lists);
    if (shared)
        policy.addLists(byProvider(u"tools"_s, *shared), shared->rules.lists);
    policy.addLists(ownSection, own.lists);
    if (ownForModel)
        policy.addLists(byProvider(ownSection, *ownForModel), ownForModel->rules.lists);
    if (sessions::isSubagentKey(asker.sessionKey))
        policy.addSubagents(config.tools.subagents);
    return policy;
}

void ToolPolicy::addProfile(const QString &section, config::ToolProfile profile)
{
    const config::ToolLists lists = listsOf(profile);
    m_stages.push_back({.allowSource = section + u".profile"_s,
                        .denySource = {},
                        .allow = ToolNames(lists.allow),
                        .deny = ToolNames(lists.deny)});
}

void ToolPolicy::addLists(const QString &section, const config::ToolLists &lists)
{
    QStringList allow = lists.allow;
    const QString unknown = unknownWords(allow);
    const bool isUseful = std::any_of(allow.begin(), allow.end(), isKnownToolWord);
    if (!isUseful)
        allow.clear();
    if (!unknown.isEmpty())
        m_warnings.append(isUseful ? u"%1.allow names unknown tools: %2"_s.arg(section, unknown)
                                   : u"%1.allow names unknown tools only and is ignored: %2"_s.arg(
                                       section, unknown));
    m_stages.push_back({.allowSource = section + u".allow"_s,
                        .denySource = section + u".deny"_s,
                        .allow = ToolNames(allow),
                        .deny = ToolNames(lists.deny)});
}

void ToolPolicy::addSubagents(const config::ToolLists &lists)
{
    m_stages.push_back({.allowSource = u"tools.subagents.tools.allow"_s,
                        .denySource = u"the rules for sub-agents"_s,
                        .allow = ToolNames(lists.allow),
                        .deny = ToolNames(neverForSubagents() + lists.deny)});
}

QString ToolPolicy::refusalOf(const QString &name) const
{
    const QString tool = normalizedToolName(name);
    for (const Stage &stage : m_stages) {
        if (stage.deny.contains(tool))
            return stage.denySource;
        const bool isAllowed = stage.allow.isEmpty() || stage.allow.contains(tool)
            || (tool == "apply_patch"_L1 && stage.allow.contains(u"exec"_s));
        if (!isAllowed)
            return stage.allowSource;
    }
    return {};
}

} // namespace claw::tools
