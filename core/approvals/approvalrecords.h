// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "approvals/execpolicy.h"
#include "base/result.h"

#include <QByteArray>
#include <QJsonValue>

#include <optional>

namespace claw::approvals {

//! A command that somebody wants a person's yes for, as it is shown to them. Whoever asks is
//! responsible for the truth of it.
struct ApprovalQuestion
{
    QString command;
    std::optional<QString> cwd;
    std::optional<QString> host;
    std::optional<QString> security;
    std::optional<QString> ask;
    std::optional<QString> agentId;
    std::optional<QString> resolvedPath;
    std::optional<QString> sessionKey;

    friend bool operator==(const ApprovalQuestion &, const ApprovalQuestion &) = default;

    //! All members, null where nothing is known.
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static ApprovalQuestion fromJson(const QJsonObject &object);
};

//! A question on its way to an answer.
struct PendingApproval
{
    QString id;
    ApprovalQuestion question;
    qint64 createdAtMs = 0;
    qint64 expiresAtMs = 0;

    //! The payload of `exec.approval.requested`.
    [[nodiscard]] QByteArray toJson() const;
    //! Nullopt for what makes no sense.
    [[nodiscard]] static std::optional<PendingApproval> fromJson(const QJsonValue &value);
};

//! How a question ended.
struct ApprovalAnswer
{
    PendingApproval approval;
    std::optional<Decision> decision; //!< Nullopt: nobody answered in time.

    //! What the one who asked gets.
    [[nodiscard]] QByteArray toJson() const;
};

//! That somebody decided.
struct ApprovalResolution
{
    QString id;
    Decision decision = Decision::Deny;
    QString resolvedBy; //!< The name of whoever did, for people.
    qint64 ts = 0;

    //! The payload of `exec.approval.resolved`.
    [[nodiscard]] QByteArray toJson() const;
};

} // namespace claw::approvals
