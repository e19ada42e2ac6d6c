// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "approvals/allowlist.h"
#include "approvals/approvalsdisk.h"

#include <QCoroTask>
#include <QThreadPool>

namespace claw::approvals {

//! A command that is about to run, and the rules that somebody else has for it already.
struct CommandInquiry
{
    QStringList argv; //!< Without a shell; or empty, and `line` is for a shell.
    QString line;
    QString agentId; //!< Empty: the main agent.
    Surroundings surroundings;
    ExecPolicy fallback; //!< Where the file says nothing.
    QStringList safePrograms = defaultSafePrograms();
    QStringList skillPrograms;
};

//! What the rules of this machine say of it.
struct CommandAssessment
{
    ExecPolicy policy;
    CommandAnalysis analysis;
    Verdict verdict;

    [[nodiscard]] Ruling ruling() const { return rule(policy, verdict.isAllowed); }
};

//! The rules of this machine, asked and changed without blocking: a worker of its own reads and writes
//! the file, one thing after the other.
class ApprovalsStore
{
public:
    explicit ApprovalsStore(ApprovalsDisk disk);
    //! Waits for the worker to finish what it does.
    ~ApprovalsStore();

    // See ApprovalsDisk.
    [[nodiscard]] QCoro::Task<Result<ApprovalsSnapshot>> ensure();
    [[nodiscard]] QCoro::Task<Result<ApprovalsSnapshot>> replace(QJsonObject file,
                                                                 QString baseHash);
    [[nodiscard]] QCoro::Task<Result<>> noteUse(AllowlistUse use);
    [[nodiscard]] QCoro::Task<Result<>> allow(QString agentId, QStringList patterns);

    //! Looks the command up in the rules and on the disk.
    [[nodiscard]] QCoro::Task<Result<CommandAssessment>> assess(CommandInquiry inquiry);

private:
    ApprovalsDisk m_disk;
    QThreadPool m_worker;
};

//! The work of ApprovalsStore::assess(), once the file is read. Blocks.
[[nodiscard]] CommandAssessment assess(const ApprovalsFile &file, const CommandInquiry &inquiry);

} // namespace claw::approvals
