// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/messagestream.h"
#include "agent/run.h"
#include "directives/directives.h"
#include "providers/modelclient.h"
#include "replies/finalpayloads.h"
#include "sessions/transcriptwriter.h"
#include "tools/toolregistry.h"
#include "usage/spendcap.h"

#include <QCoroTask>

#include <functional>
#include <optional>
#include <vector>

namespace claw::agent {

//! What a turn needs of its surroundings. References and whatever the functions hold outlive it.
struct TurnPorts
{
    providers::ModelClient &models;
    tools::ToolRegistry &tools;
    usage::SpendCap &spending;
    const Clock &clock;
    //! Adds a message to the transcript.
    std::function<QCoro::Task<Result<>>(providers::Message message,
                                        sessions::Durability durability)>
        record;
    //! Called before the first tool that changes the world: the run is not to be repeated.
    std::function<QCoro::Task<Result<>>()> beforeSideEffects;
    //! Puts a message that joins the turn on record; as the model is to read it.
    std::function<QCoro::Task<Result<providers::Message>>(RunRequest message)> join;
};

//! What a turn begins with.
struct TurnSetup
{
    providers::CompletionRequest request; //!< Its messages end with the question.
    tools::ToolPolicy toolPolicy;
    tools::ToolContext toolContext;
    replies::FinalTag finalTag = replies::FinalTag::Ignored;
    directives::ReasoningLevel reasoning = directives::ReasoningLevel::Off;
};

//! What came of it.
struct TurnOutcome
{
    std::vector<replies::VisibleReply> replies; //!< One for each message of the model.
    QStringList texts; //!< As the model wrote them, one for each block.
    QString thoughts; //!< Of the last message, whether people are to see them or not.
    std::optional<replies::ToolFailure> toolFailure; //!< The last one.
    std::optional<providers::AssistantMessage> last;
    std::optional<providers::Failure> failure; //!< Why the model gave no reply; not set by a stop.
    std::optional<Error> trouble; //!< The transcript could not be written.
};

/*! The loop of a turn: ask the model, run the tools it wants one after the other, ask again, until it
    wants none. Ends early when the run is stopped. The object outlives the task.
*/
class Turn
{
public:
    Turn(RunPtr run, TurnPorts ports, TurnSetup setup);

    [[nodiscard]] QCoro::Task<TurnOutcome> play();

private:
    [[nodiscard]] QCoro::Task<providers::AssistantMessage> ask();
    [[nodiscard]] QCoro::Task<> runTools(std::vector<providers::ToolCallBlock> calls);
    [[nodiscard]] QCoro::Task<tools::ToolOutput> call(tools::PreparedCall prepared, QString callId);
    [[nodiscard]] QCoro::Task<> conclude(providers::ToolCallBlock call,
                                         tools::PreparedCall prepared, tools::ToolOutput output);
    [[nodiscard]] QCoro::Task<> letJoin();
    [[nodiscard]] QCoro::Task<> keep(providers::Message message, sessions::Durability durability);
    void show(const std::optional<replies::VisiblePart> &part);
    void showThoughts(const QString &thoughts);
    [[nodiscard]] bool isOver() const;

    RunPtr m_run;
    TurnPorts m_ports;
    TurnSetup m_setup;
    TurnOutcome m_outcome;
    QString m_shownThoughts; //!< Of the current message.
    bool m_hasSideEffects = false;
};

} // namespace claw::agent
