// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/legacykeys.h"

#include <array>

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

enum class Applies { Always, ToStrings };

struct LegacyRule
{
    QLatin1StringView path; //!< Keys joined with dots; none of them holds a dot itself.
    QLatin1StringView text; //!< What became of it; %1 stands for the path.
    Applies applies = Applies::Always;
};

constexpr auto movedToChannels = "%1 config moved to channels.%1"_L1;

// In the order in which they are reported.
constexpr auto rules = std::to_array<LegacyRule>({
    {"whatsapp"_L1, movedToChannels},
    {"telegram"_L1, movedToChannels},
    {"discord"_L1, movedToChannels},
    {"slack"_L1, movedToChannels},
    {"signal"_L1, movedToChannels},
    {"imessage"_L1, movedToChannels},
    {"msteams"_L1, movedToChannels},
    {"routing.allowFrom"_L1, "%1 was removed; use channels.whatsapp.allowFrom instead"_L1},
    {"routing.bindings"_L1, "%1 was moved; use top-level bindings instead"_L1},
    {"routing.agents"_L1, "%1 was moved; use agents.list instead"_L1},
    {"routing.defaultAgentId"_L1, "%1 was moved; use agents.list[].default instead"_L1},
    {"routing.agentToAgent"_L1, "%1 was moved; use tools.agentToAgent instead"_L1},
    {"routing.groupChat.requireMention"_L1,
     "%1 was removed; use channels.whatsapp/telegram/imessage groups defaults (e.g. "
     "channels.whatsapp.groups.\"*\".requireMention) instead"_L1},
    {"routing.groupChat.mentionPatterns"_L1,
     "%1 was moved; use agents.list[].groupChat.mentionPatterns or "
     "messages.groupChat.mentionPatterns instead"_L1},
    {"routing.queue"_L1, "%1 was moved; use messages.queue instead"_L1},
    {"routing.transcribeAudio"_L1, "%1 was moved; use tools.media.audio.models instead"_L1},
    {"telegram.requireMention"_L1,
     "%1 was removed; use channels.telegram.groups.\"*\".requireMention instead"_L1},
    {"identity"_L1, "%1 was moved; use agents.list[].identity instead"_L1},
    {"agent"_L1,
     "%1.* was moved; use agents.defaults (and tools.* for tool/elevated/exec settings) "
     "instead"_L1},
    {"tools.bash"_L1, "%1 was removed; use tools.exec instead"_L1},
    {"agent.model"_L1,
     "%1 string was replaced by agents.defaults.model.primary/fallbacks and "
     "agents.defaults.models"_L1,
     Applies::ToStrings},
    {"agent.imageModel"_L1,
     "%1 string was replaced by agents.defaults.imageModel.primary/fallbacks"_L1,
     Applies::ToStrings},
    {"agent.allowedModels"_L1, "%1 was replaced by agents.defaults.models"_L1},
    {"agent.modelAliases"_L1, "%1 was replaced by agents.defaults.models.*.alias"_L1},
    {"agent.modelFallbacks"_L1, "%1 was replaced by agents.defaults.model.fallbacks"_L1},
    {"agent.imageModelFallbacks"_L1, "%1 was replaced by agents.defaults.imageModel.fallbacks"_L1},
    {"messages.tts.enabled"_L1, "%1 was replaced by messages.tts.auto"_L1},
    {"gateway.token"_L1, "%1 is ignored; use gateway.auth.token instead"_L1},
});

} // namespace

void findLegacyKeys(const json::Json5Node &root, Findings &findings)
{
    if (root.kind != json::Json5Node::Kind::Object)
        return;
    for (const LegacyRule &rule : rules) {
        const QString path = rule.path;
        const QStringList steps = path.split(u'.');
        const json::Json5Node *value = root.find(steps);
        if (!value || (rule.applies == Applies::ToStrings && !value->scalar.isString()))
            continue;
        const QString text = QString(rule.text).arg(path);
        findings.report(root, text + " (auto-migrated on load)."_L1, steps);
    }
}

} // namespace claw::config
