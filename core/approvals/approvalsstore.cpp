// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "approvals/approvalsstore.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace claw::approvals {

CommandAssessment assess(const ApprovalsFile &file, const CommandInquiry &inquiry)
{
    const QString agent = inquiry.agentId.isEmpty() ? mainAgent() : inquiry.agentId;
    CommandAssessment assessment{.policy = file.policyFor(agent, inquiry.fallback),
                                 .analysis = inquiry.argv.isEmpty()
                                     ? analyzeLine(inquiry.line, inquiry.surroundings)
                                     : analyzeArguments(inquiry.argv, inquiry.surroundings),
                                 .verdict = {}};
    const Allowance allowance{
        .allowlist = file.allowlistFor(agent),
        .safePrograms = inquiry.safePrograms,
        .skillPrograms = assessment.policy.autoAllowSkills ? inquiry.skillPrograms : QStringList()};
    assessment.verdict = judge(assessment.analysis, allowance, inquiry.surroundings);
    return assessment;
}

ApprovalsStore::ApprovalsStore(ApprovalsDisk disk)
    : m_disk(std::move(disk))
{
    m_worker.setMaxThreadCount(1);
}

ApprovalsStore::~ApprovalsStore()
{
    m_worker.waitForDone();
}

QCoro::Task<Result<ApprovalsSnapshot>> ApprovalsStore::ensure()
{
    auto future = QtConcurrent::run(&m_worker, [disk = m_disk] { return disk.ensure(); });
    auto snapshot = co_await future;
    co_return snapshot;
}

QCoro::Task<Result<ApprovalsSnapshot>> ApprovalsStore::replace(QJsonObject file, QString baseHash)
{
    auto future = QtConcurrent::run(&m_worker, [disk = m_disk, file, baseHash] {
        return disk.replace(disk.fromJson(file), baseHash);
    });
    auto snapshot = co_await future;
    co_return snapshot;
}

QCoro::Task<Result<>> ApprovalsStore::noteUse(AllowlistUse use)
{
    auto future = QtConcurrent::run(&m_worker, [disk = m_disk, use] { return disk.noteUse(use); });
    const Result<> written = co_await future;
    co_return written;
}

QCoro::Task<Result<>> ApprovalsStore::allow(QString agentId, QStringList patterns)
{
    auto future = QtConcurrent::run(
        &m_worker, [disk = m_disk, agentId, patterns] { return disk.allow(agentId, patterns); });
    const Result<> written = co_await future;
    co_return written;
}

QCoro::Task<Result<CommandAssessment>> ApprovalsStore::assess(CommandInquiry inquiry)
{
    auto future = QtConcurrent::run(&m_worker, [disk = m_disk, inquiry] {
        return disk.ensure().map([&inquiry](const ApprovalsSnapshot &snapshot) {
            return approvals::assess(snapshot.file, inquiry);
        });
    });
    auto assessment = co_await future;
    co_return assessment;
}

} // namespace claw::approvals
