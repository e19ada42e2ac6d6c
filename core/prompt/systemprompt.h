// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "prompt/workspacefiles.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace claw::prompt {

enum class PromptMode {
    Full, //!< For the sessions of people.
    Minimal, //!< For sub-agents: no skills, memory, messaging, silence or heartbeats.
    None //!< One line that says who the model is.
};

struct ToolLine
{
    QString name; //!< As the model calls it.
    QString summary; //!< One line; may be empty.
};

struct AliasLine
{
    QString alias;
    QString model; //!< provider/model
};

//! The facts of the last section. Empty ones are left out.
struct RuntimeFacts
{
    QString agentId;
    QString host;
    QString repoRoot;
    QString os;
    QString arch;
    QString model; //!< provider/model
    QString defaultModel;
    QString channel;
    QStringList channelCapabilities; //!< Told with a channel only.
    QString thinking; //!< Level; empty: off.
    QString reasoning; //!< Level; empty: off.
};

//! How freely the model may react to messages on a channel.
struct ReactionRules
{
    QString channel; //!< Empty: no such section.
    bool isExtensive = false; //!< Else sparingly.
};

struct SystemPromptInput
{
    PromptMode mode = PromptMode::Full;
    std::vector<ToolLine> tools; //!< Those that the policy allows, in any order.
    QString skills; //!< The list of skills, as XML; empty: none.
    std::vector<AliasLine> aliases;
    QString workspaceDir;
    std::vector<ContextFile> contextFiles;
    QString docsDir; //!< Empty: there is no copy here.
    QStringList sandboxFacts; //!< One a line; empty: no sandbox.
    QStringList ownerNumbers;
    QString timeZone; //!< IANA name. Never a time: it would spoil the cache of the provider.
    QStringList messageToolHints; //!< Of the channels, one a line.
    QStringList deliverableChannels;
    QString voiceHint; //!< How to speak, when replies are spoken; empty: they are not.
    QString extraContext; //!< Of the group, or of the task of a sub-agent.
    ReactionRules reactions;
    bool wantsReasoningTags = false; //!< The provider has no other place for thoughts.
    QString heartbeatPrompt;
    RuntimeFacts runtime;
};

//! Who the model is, what it can do and where: the same text for the same input, as long as nothing
//! changes, because providers cache it. No empty lines between sections.
[[nodiscard]] QString systemPrompt(const SystemPromptInput &input);

} // namespace claw::prompt
