// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/agentsconfig.h"
#include "directives/directives.h"
#include "ledger/ledgerrecords.h"
#include "providers/message.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace claw::agent {

//! Another accepted message that a run answers along with its own.
struct AnsweredInput
{
    qint64 inputId = 0; //!< Its row in the ledger.
    QString idempotencyKey;
};

//! How the main session hears what came of a run.
struct EndReport
{
    QString name; //!< What it is told by.
    bool isUrgent = true; //!< The agent looks at once, not with its next beat.
    QString undelivered; //!< Why the reply cannot go out; empty: it can, or need not.
};

//! What somebody wants of an agent, as it is kept in the ledger and run.
struct RunRequest
{
    ledger::InputKind kind = ledger::InputKind::ChatSend;
    QString runId; //!< What its events and answers are called by.
    QString idempotencyKey; //!< The client's; marks what the user said in the transcript.
    QString sessionKey; //!< Canonical; empty: a conversation of this run alone.
    QString shownKey; //!< As the client spelled it; events carry it.
    QString agentId;
    QString sessionId; //!< Asked for by id; empty: the session of the key.
    QString message;
    std::vector<providers::ImageBlock> images;
    QString messageId; //!< Told to the model; empty: nothing is told.
    QString model; //!< For this run: reference or alias; empty: the session's.
    std::optional<config::ThinkingLevel> thinking; //!< For this run.
    std::optional<config::VerboseLevel> verbose; //!< For this run; not kept, the message says it.
    std::optional<directives::ReasoningLevel> reasoning; //!< The same.
    std::optional<std::chrono::seconds> timeout; //!< nullopt: the configured one.
    QString lane = QStringLiteral("main");
    QString extraSystemPrompt;
    QString channel = QStringLiteral("webchat"); //!< By which way it came, and its reply goes.
    QString to; //!< The other end on that channel; empty: none.
    QString label; //!< A new name for the session; empty: as it is.
    QString spawnedBy; //!< The session that asked for it; empty: a person.
    std::optional<EndReport> report; //!< nullopt: the main session is told nothing.

    // Of this gateway process, not kept.
    qint64 inputId = 0; //!< Its row in the ledger; 0: nobody was promised anything.
    std::vector<AnsweredInput> merged; //!< What else became part of the message.
    bool startsOver = false; //!< A new conversation was asked for.
    bool isRecovered = false; //!< A gateway before this one may have begun it.
    QString begunAs; //!< What the run was called in which it had begun; empty: it had not.

    //! Clients wait for the end of a run by this name.
    [[nodiscard]] bool goesOn() const { return !begunAs.isEmpty() && begunAs == runId; }
};

} // namespace claw::agent
