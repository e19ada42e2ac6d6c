// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/runend.h"
#include "agent/turn.h"
#include "base/random.h"
#include "directives/runlevels.h"
#include "files/statepaths.h"
#include "ledger/ledger.h"
#include "prompt/bodyassembly.h"
#include "sessions/sessions.h"
#include "skills/skillsetting.h"
#include "usage/spendcap.h"

#include <chrono>
#include <functional>

namespace claw::agent {

//! What runs are made of. References outlive every run that is not abandoned.
struct RunPorts
{
    const files::StatePaths &paths;
    sessions::Sessions &sessions;
    ledger::Ledger &ledger;
    providers::ModelClient &models;
    tools::ToolRegistry &tools;
    std::function<config::ConfigPtr()> config; //!< In force; a run keeps what it began with.
    //! Takes the notices that wait for the next prompt of a session.
    std::function<std::vector<prompt::HappenedEvent>(const QString &sessionKey)> takeNotices;
    //! Keeps a notice for the next prompt of a session.
    std::function<void(const QString &sessionKey, const QString &text)> addNotice;
    usage::SpendCap &spending;
    const Clock &clock;
    Random &random;
    //! Tells what came of a run with an EndReport, before its end is on record: a crash between the two
    //! tells it again, which must not matter. Unset: nobody is told.
    std::function<QCoro::Task<>(RunRequest request, RunEnd end)> report = {};
    //! Puts a new workspace under version control; unset: nobody does.
    std::function<QCoro::Task<>(const QString &directory, std::stop_token stop)> makeRepository =
        {};
    //! The skills of an agent, for its system prompt. Null: there are none.
    std::function<skills::SkillSetting(const QString &agentId)> skills = {};
};

//! A run that can begin.
struct PreparedRun
{
    sessions::TurnSession session;
    config::ConfigPtr config;
    providers::Model model; //!< What is known of the one to ask first.
    TurnSetup setup;
    QJsonObject report; //!< Where the characters of the system prompt come from.
    directives::RunLevels levels;
    std::chrono::milliseconds timeout{0};
    std::vector<sessions::NewEntry> opening; //!< For the transcript, before the first answer.
    std::vector<qint64> toldInputs; //!< Rows of the ledger that end with this opening.
    //! A gateway before this one had got the answer and died before it could say so.
    std::optional<providers::AssistantMessage> answer;
};

//! Finds the session of a run, reads what the model is to know, and chooses model, level and tools.
[[nodiscard]] QCoro::Task<Result<PreparedRun>> prepareRun(RunPtr run, RunPorts ports);

//! The conversation of a prepared run anew, and its question, once a compaction has made room.
[[nodiscard]] QCoro::Task<Result<std::vector<providers::Message>>> promptAfterCompaction(
    PreparedRun prepared, RunRequest request);

//! The same before anything of the run was written: other turns may have come before it meanwhile.
[[nodiscard]] QCoro::Task<Result<PreparedRun>> withConversationAnew(PreparedRun prepared,
                                                                    RunRequest request);

//! What the user said, as the model reads it, with `text` as assembled for it.
[[nodiscard]] providers::UserMessage userMessage(const RunRequest &request, const QString &text,
                                                 qint64 nowMs);
//! The line of the transcript for it.
[[nodiscard]] sessions::NewEntry userEntry(const RunRequest &request,
                                           const providers::UserMessage &message);

} // namespace claw::agent
