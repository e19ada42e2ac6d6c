// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/promptinput.h"

#include "config/agentresolution.h"
#include "log/categories.h"
#include "prompt/heartbeattext.h"
#include "sessions/sessionentry.h"
#include "sessions/sessionkey.h"
#include "workspace/workspaceseed.h"

#include <QSysInfo>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace claw::agent {

namespace {

//! The first sentence of a description says what a tool is for.
QString summaryOf(const QString &description)
{
    const qsizetype end = description.indexOf(u". ");
    return (end < 0 ? description : description.first(end + 1)).simplified();
}

std::vector<prompt::AliasLine> aliasesOf(const config::AgentDefaults &defaults)
{
    std::vector<prompt::AliasLine> lines;
    for (auto it = defaults.models.cbegin(); it != defaults.models.cend(); ++it) {
        if (!it->alias.isEmpty())
            lines.push_back({.alias = it->alias, .model = it.key()});
    }
    return lines;
}

//! A workspace without its files gets them; without them the agent still runs. Whether it is new.
bool seed(const QString &workspaceDir, const config::AgentDefaults &defaults)
{
    if (defaults.skipBootstrap)
        return false;
    const auto seeded = workspace::seedWorkspace(workspaceDir, workspace::SeedKind::Assistant);
    if (!seeded)
        qCWarning(lcAgent).noquote() << "workspace:" << seeded.error().message;
    return seeded && seeded->wantsRepository;
}

QString timeZoneOf(const config::AgentDefaults &defaults)
{
    const QString own = defaults.userTimezone.trimmed();
    return own.isEmpty() ? QString::fromLatin1(QTimeZone::systemTimeZoneId()) : own;
}

QString heartbeatPromptOf(const config::Config &config, const QString &agentId)
{
    const QString own = config::heartbeatFor(config.agents, agentId).prompt;
    return own.isEmpty() ? prompt::defaultHeartbeatPrompt() : own;
}

} // namespace

PromptFacts promptFacts(const RunRequest &request, const sessions::TurnSession &session,
                        const providers::CompletionRequest &wanted, const config::Config &config,
                        const files::StatePaths &paths,
                        const std::optional<skills::SkillSetting> &skills)
{
    const auto &defaults = config.agents.defaults;
    PromptFacts facts;
    facts.wantsRepository =
        seed(config::agentWorkspace(config.agents, session.agentId, paths), defaults);
    const bool isSubagent = sessions::isSubagentKey(session.key);
    prompt::SystemPromptInput &input = facts.input;
    input.mode = isSubagent ? prompt::PromptMode::Minimal : prompt::PromptMode::Full;
    for (const providers::ToolSpec &tool : wanted.prompt.tools)
        input.tools.push_back({.name = tool.name, .summary = summaryOf(tool.description)});
    input.aliases = aliasesOf(defaults);
    input.workspaceDir = config::agentWorkspace(config.agents, session.agentId, paths);
    input.contextFiles = prompt::readContextFiles({.workspaceDir = input.workspaceDir,
                                                   .forSubagent = isSubagent,
                                                   .maxChars = defaults.bootstrapMaxChars});
    if (skills && !isSubagent)
        input.skills = skills->promptList();
    input.timeZone = timeZoneOf(defaults);
    input.extraContext = request.extraSystemPrompt;
    input.heartbeatPrompt = heartbeatPromptOf(config, session.agentId);
    input.runtime = {.agentId = session.agentId,
                     .host = QSysInfo::machineHostName(),
                     .os = QSysInfo::prettyProductName(),
                     .arch = QSysInfo::currentCpuArchitecture(),
                     .model = wanted.model,
                     .defaultModel = defaults.model.primary,
                     .channel = request.channel,
                     .thinking = config::toWord(wanted.prompt.thinking),
                     .reasoning = request.reasoning
                         ? QString(config::toWord(*request.reasoning))
                         : sessions::textOf(session.entry, "reasoningLevel"_L1)};
    return facts;
}

} // namespace claw::agent
