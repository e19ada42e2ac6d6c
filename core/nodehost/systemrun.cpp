// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "nodehost/systemrun.h"

#include "json/jsonwriter.h"

#include <QDir>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::nodehost {

namespace {

using approvals::CommandAssessment;
using approvals::Ruling;
using process::ProcessEnd;
using process::ProcessOutcome;

constexpr qsizetype longestTail = 20'000; // Of the output, for the conversation.

//! What the gateway hears of a run that ended.
struct RunReport
{
    std::optional<int> exitCode;
    bool timedOut = false;
    QString out;
    QString err;
    QString error; //!< Why it did not run; empty when it did.

    [[nodiscard]] bool succeeded() const { return exitCode == 0 && !timedOut && error.isEmpty(); }
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] QString combined() const;
};

QByteArray RunReport::toJson() const
{
    json::ObjectWriter writer;
    writer.add("exitCode"_L1, exitCode)
        .add("timedOut"_L1, timedOut)
        .add("success"_L1, succeeded())
        .add("stdout"_L1, out)
        .add("stderr"_L1, err)
        .add("error"_L1, error.isEmpty() ? QJsonValue() : QJsonValue(error));
    return writer.take();
}

QString RunReport::combined() const
{
    QStringList parts{out, err, error};
    parts.removeAll(QString());
    const QString text = parts.join(u'\n').trimmed();
    return text.size() > longestTail ? u"... (truncated) "_s + text.right(longestTail) : text;
}

RunReport reportOf(const ProcessOutcome &outcome, const QString &program)
{
    RunReport report{.timedOut = outcome.end == ProcessEnd::TimedOut,
                     .out = QString::fromUtf8(outcome.out),
                     .err = QString::fromUtf8(outcome.err)};
    switch (outcome.end) {
    case ProcessEnd::Exited:
        report.exitCode = outcome.exitCode;
        break;
    case ProcessEnd::NotFound:
        report.error = u"there is no such program: "_s + program;
        break;
    case ProcessEnd::NotStarted:
        report.error = std::exchange(report.err, QString());
        break;
    case ProcessEnd::Stopped:
        report.error = u"the node host is stopping"_s;
        break;
    case ProcessEnd::Signalled:
    case ProcessEnd::TimedOut:
        break;
    }
    if (outcome.truncated) {
        QString &stream = report.err.trimmed().isEmpty() ? report.out : report.err;
        stream += u"\n... (truncated)"_s;
    }
    return report;
}

tl::unexpected<Error> refused(const QString &text)
{
    return fail(ErrorCode::Unavailable, text);
}

} // namespace

SystemRun::SystemRun(SystemRunServices services)
    : m_services(std::move(services))
{ }

QCoro::Task<Result<QByteArray>> SystemRun::run(RunParams params, std::stop_token stop)
{
    const auto assessment = co_await assess(params);
    if (!assessment)
        co_return tl::unexpected(assessment.error());
    if (stop.stop_requested())
        co_return refused(u"the node host is stopping"_s);
    if (const auto allowed = objection(params, *assessment); !allowed) {
        QJsonObject reason;
        reason.insert("reason"_L1, allowed.error().hint);
        tell(u"exec.denied"_s, params, reason);
        co_return refused(allowed.error().message);
    }
    co_await noteApproval(params, *assessment);
    if (stop.stop_requested())
        co_return refused(u"the node host is stopping"_s);
    auto request = requestFor(params, *assessment);
    const auto outcome = co_await m_services.runner.run(std::move(request), stop);
    const RunReport report = reportOf(outcome, params.argv.front());
    if (stop.stop_requested()) // Whoever runs us may be gone.
        co_return report.toJson();
    QJsonObject end;
    if (report.exitCode)
        end.insert("exitCode"_L1, *report.exitCode);
    end.insert("timedOut"_L1, report.timedOut);
    end.insert("success"_L1, report.succeeded());
    end.insert("output"_L1, report.combined());
    tell(u"exec.finished"_s, params, end);
    co_return report.toJson();
}

QCoro::Task<Result<CommandAssessment>> SystemRun::assess(RunParams params)
{
    const ExecDefaults defaults = m_services.defaults(params.agentId);
    const QString path = m_services.environment.value(u"PATH"_s);
    approvals::CommandInquiry inquiry;
    inquiry.argv = params.argv;
    inquiry.agentId = params.agentId;
    inquiry.surroundings.directory = params.cwd.isEmpty() ? QDir::currentPath() : params.cwd;
    inquiry.surroundings.home = m_services.home;
    inquiry.surroundings.searchPath = params.environment.value(u"PATH"_s, path);
    inquiry.fallback = defaults.policy;
    inquiry.safePrograms = defaults.safePrograms;
    auto assessment = co_await m_services.approvals.assess(std::move(inquiry));
    co_return assessment;
}

//! The message is for the gateway, the hint the reason in `exec.denied`.
Result<> SystemRun::objection(const RunParams &params, const CommandAssessment &assessment) const
{
    switch (assessment.ruling()) {
    case Ruling::Refuse:
        return fail(ErrorCode::Unavailable, u"SYSTEM_RUN_DISABLED: security=deny"_s,
                    u"security=deny"_s);
    case Ruling::AskPerson:
        if (!params.isApproved)
            return fail(ErrorCode::Unavailable, u"SYSTEM_RUN_DENIED: approval required"_s,
                        u"approval-required"_s);
        break;
    case Ruling::RefuseAsMiss:
        if (!params.isApproved)
            return fail(ErrorCode::Unavailable, u"SYSTEM_RUN_DENIED: allowlist miss"_s,
                        u"allowlist-miss"_s);
        break;
    case Ruling::Run:
        break;
    }
    if (params.needsScreenRecording)
        return fail(ErrorCode::Unavailable, u"PERMISSION_MISSING: screenRecording"_s,
                    u"permission:screenRecording"_s);
    return {};
}

//! "Always" puts the programs on the list; an entry that was used remembers it. What the disk refuses
//! does not keep the command from running.
QCoro::Task<> SystemRun::noteApproval(RunParams params, CommandAssessment assessment)
{
    const QString agent = params.agentId.isEmpty() ? approvals::mainAgent() : params.agentId;
    QStringList programs;
    for (const auto &part : assessment.analysis.parts) {
        if (!part.executable.isEmpty())
            programs.append(part.executable);
    }
    const bool isAlways = params.decision == approvals::Decision::AllowAlways
        && assessment.policy.security == approvals::Security::Allowlist;
    if (isAlways && !programs.isEmpty()) {
        [[maybe_unused]] const auto kept = co_await m_services.approvals.allow(agent, programs);
    }
    if (!assessment.verdict.matches.empty()) {
        approvals::AllowlistUse use;
        use.agentId = agent;
        use.entries = assessment.verdict.matches;
        use.command = params.shownCommand();
        use.executable = programs.value(0);
        [[maybe_unused]] const auto noted = co_await m_services.approvals.noteUse(std::move(use));
    }
}

process::ProcessRequest SystemRun::requestFor(const RunParams &params,
                                              const CommandAssessment &assessment) const
{
    process::ProcessRequest request;
    request.program = params.argv.front();
    // What was judged is what runs, whatever stands first in some PATH.
    const bool isLine = !approvals::shellLineOf(params.argv).isNull();
    if (!isLine && !assessment.analysis.parts.empty()
        && !assessment.analysis.parts.front().executable.isEmpty())
        request.program = assessment.analysis.parts.front().executable;
    request.arguments = params.argv.mid(1);
    request.environment = params.environment;
    request.workingDirectory = params.cwd;
    request.deadline = std::min(params.timeout.value_or(longestRun), longestRun);
    request.grace = 1s;
    request.outputLimit = outputLimit;
    return request;
}

void SystemRun::tell(const QString &event, const RunParams &params, QJsonObject more) const
{
    more.insert("sessionKey"_L1, params.sessionKey);
    more.insert("runId"_L1, params.runId);
    more.insert("host"_L1, u"node"_s);
    more.insert("command"_L1, params.shownCommand());
    m_services.tell(event, more);
}

} // namespace claw::nodehost
