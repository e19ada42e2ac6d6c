// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "approvals/approvalsstore.h"
#include "nodehost/runparams.h"
#include "process/processrunner.h"

#include <QCoroTask>
#include <QProcessEnvironment>

#include <functional>
#include <stop_token>

namespace claw::nodehost {

//! Tells the gateway what became of a command (`node.event`).
using TellGateway = std::function<void(const QString &event, const QJsonObject &payload)>;

//! The rules for commands besides exec-approvals.json: those of the configuration.
struct ExecDefaults
{
    approvals::ExecPolicy policy{.security = approvals::Security::Allowlist};
    QStringList safePrograms = approvals::defaultSafePrograms();
};

//! What running commands needs. All but the values outlive it.
struct SystemRunServices
{
    approvals::ApprovalsStore &approvals;
    process::ProcessRunner &runner;
    QProcessEnvironment environment; //!< Of this process.
    QString home;
    std::function<ExecDefaults(const QString &agentId)> defaults;
    TellGateway tell;
};

/*! `system.run`: runs one command for the gateway when the rules of this machine allow it.

    The gateway asks the person; here only the answer is believed, and only where the rules of this
    machine leave the question to a person. A command runs in a process group of its own and ends with
    its time; of its output so much is kept that the answer fits into one message.
*/
class SystemRun
{
public:
    static constexpr std::chrono::milliseconds longestRun = std::chrono::minutes(30);
    static constexpr qsizetype outputLimit = 96 * 1024; //!< Bytes of each stream.

    explicit SystemRun(SystemRunServices services);

    //! `stop` also says that this object may be gone. The result as JSON text; Unavailable, in the words of the protocol, when it may not run.
    [[nodiscard]] QCoro::Task<Result<QByteArray>> run(RunParams params, std::stop_token stop);

private:
    [[nodiscard]] QCoro::Task<Result<approvals::CommandAssessment>> assess(RunParams params);
    [[nodiscard]] QCoro::Task<> noteApproval(RunParams params,
                                             approvals::CommandAssessment assessment);
    [[nodiscard]] Result<> objection(const RunParams &params,
                                     const approvals::CommandAssessment &assessment) const;
    [[nodiscard]] process::ProcessRequest requestFor(
        const RunParams &params, const approvals::CommandAssessment &assessment) const;
    void tell(const QString &event, const RunParams &params, QJsonObject more) const;

    SystemRunServices m_services;
};

} // namespace claw::nodehost
