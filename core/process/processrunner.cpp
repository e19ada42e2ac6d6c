// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "process/processrunner.h"

#include "log/categories.h"
#include "process/processtr.h"
#include "process/runningprocess.h"

#include <QCoroSignal>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace claw::process {

namespace {

constexpr qsizetype longestComplaint = 500;

ErrorCode codeOf(ProcessEnd end)
{
    switch (end) {
    case ProcessEnd::NotFound:
        return ErrorCode::NotFound;
    case ProcessEnd::TimedOut:
        return ErrorCode::Timeout;
    case ProcessEnd::Stopped:
        return ErrorCode::Aborted;
    default:
        return ErrorCode::Unavailable;
    }
}

QString reason(const ProcessOutcome &outcome)
{
    switch (outcome.end) {
    case ProcessEnd::NotFound:
        return Tr::tr("the program is not installed");
    case ProcessEnd::NotStarted:
        return Tr::tr("the program could not be started");
    case ProcessEnd::TimedOut:
        return Tr::tr("no answer in time");
    case ProcessEnd::Stopped:
        return u"stopped"_s;
    case ProcessEnd::Signalled:
        return Tr::tr("ended by signal %1").arg(outcome.signal);
    case ProcessEnd::Exited:
        return Tr::tr("exit code %1").arg(outcome.exitCode);
    }
    Q_UNREACHABLE();
}

} // namespace

QString ProcessOutcome::complaint() const
{
    const QString said = QString::fromUtf8(err).simplified();
    return (said.isEmpty() ? QString::fromUtf8(out).simplified() : said).left(longestComplaint);
}

tl::unexpected<Error> ProcessOutcome::failure(const QString &what) const
{
    const QString said = complaint();
    const bool byItself = end == ProcessEnd::Exited || end == ProcessEnd::NotStarted;
    return fail(codeOf(end), what + u": "_s + (byItself && !said.isEmpty() ? said : reason(*this)));
}

LocalProcessRunner::LocalProcessRunner(QProcessEnvironment environment)
    : m_environment(std::move(environment))
{ }

QCoro::Task<ProcessOutcome> LocalProcessRunner::run(ProcessRequest request, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return ProcessOutcome{.end = ProcessEnd::Stopped};
    auto environment = m_environment;
    for (auto it = request.environment.cbegin(); it != request.environment.cend(); ++it)
        environment.insert(it.key(), it.value());
    const QString wanted = request.program;
    request.program = findProgram(wanted, environment);
    if (request.program.isEmpty())
        co_return ProcessOutcome{.end = ProcessEnd::NotFound};

    RunningProcess process(std::move(request), environment);
    const std::stop_callback onStop(stop, [&process] {
        QMetaObject::invokeMethod(&process, &RunningProcess::stop, Qt::QueuedConnection);
    });
    process.start();
    if (!process.hasEnded())
        co_await qCoro(&process, &RunningProcess::ended);
    auto outcome = process.takeOutcome();
    qCDebug(lcProcess).noquote() << wanted << "ended:" << reason(outcome);
    co_return outcome;
}

QString findProgram(const QString &program, const QProcessEnvironment &environment)
{
    if (QDir::fromNativeSeparators(program).contains(u'/')) {
        const QFileInfo file(program);
        return file.exists() && !file.isDir() ? program : QString();
    }
    const QString found = QStandardPaths::findExecutable(
        program, {u"/usr/bin"_s, u"/bin"_s, u"/usr/sbin"_s, u"/sbin"_s});
    if (!found.isEmpty())
        return found;
    const auto path = environment.value(u"PATH"_s).split(QDir::listSeparator(), Qt::SkipEmptyParts);
    return path.isEmpty() ? QString() : QStandardPaths::findExecutable(program, path);
}

} // namespace claw::process
