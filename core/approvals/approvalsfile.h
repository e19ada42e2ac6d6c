// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "approvals/execpolicy.h"
#include "base/random.h"
#include "base/secret.h"

#include <QJsonObject>
#include <QMap>

#include <optional>
#include <vector>

namespace claw::approvals {

// What `exec-approvals.json` holds. `rest` keeps the members of an object that we do not know.

//! Programs that an agent may run without asking.
struct AllowlistEntry
{
    QString id;
    QString pattern; //!< See patternMatches().
    std::optional<qint64> lastUsedAtMs;
    std::optional<QString> lastUsedCommand;
    std::optional<QString> lastResolvedPath;
    QJsonObject rest;
};

//! Settings as they are written; a word that means nothing counts as unset but stays.
struct ApprovalSettings
{
    std::optional<QString> security;
    std::optional<QString> ask;
    std::optional<QString> askFallback;
    std::optional<bool> autoAllowSkills;
};

struct AgentApprovals
{
    ApprovalSettings settings;
    std::optional<std::vector<AllowlistEntry>> allowlist;
    QJsonObject rest;
};

//! The whole file.
struct ApprovalsFile
{
    QString socketPath; //!< Where the desktop app of the reference listens.
    Secret socketToken;
    ApprovalSettings defaults;
    QMap<QString, AgentApprovals> agents; //!< By id; `*` is every agent.

    //! What others or earlier versions wrote, brought into shape: `agents.default` becomes part of
    //! `agents.main`, and every entry has an id. As a value from a client it passed the schema.
    [[nodiscard]] static ApprovalsFile fromJson(const QJsonObject &object, Random &random);
    //! Compact, members in the order of the format.
    [[nodiscard]] QByteArray toJson() const;
    //! For clients: without the token of the socket.
    [[nodiscard]] QByteArray toRedactedJson() const;
    //! The text of the file: two spaces, a line feed at the end.
    [[nodiscard]] QByteArray toText() const;

    //! The rules for an agent: its own, else those of `*`, else the defaults, else `fallback`.
    [[nodiscard]] ExecPolicy policyFor(const QString &agentId, const ExecPolicy &fallback) const;
    //! The entries of `*` and then its own.
    [[nodiscard]] std::vector<AllowlistEntry> allowlistFor(const QString &agentId) const;
    //! False when the agent has that pattern already.
    bool addPattern(const QString &agentId, const QString &pattern, Random &random);
    //! False when it has not.
    bool removePattern(const QString &agentId, const QString &pattern);
};

//! Whose settings count when no agent is named.
[[nodiscard]] QString mainAgent();

} // namespace claw::approvals
