// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "remote/tailscale.h"

#include "remote/tailscaleproblem.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::remote {

namespace {

constexpr auto questionDeadline = 5s;
constexpr auto changeDeadline = 15s;

// The second is where the app of macOS keeps it; it exists nowhere else.
const QStringList programs{u"tailscale"_s,
                           u"/Applications/Tailscale.app/Contents/MacOS/Tailscale"_s};

//! A run, and under which name the program was found.
struct Run
{
    QString program;
    process::ProcessOutcome outcome{.end = process::ProcessEnd::NotFound};
};

process::ProcessRequest request(const QString &program, const QStringList &arguments,
                                std::chrono::milliseconds deadline)
{
    return {.program = program, .arguments = arguments, .deadline = deadline};
}

QCoro::Task<Run> run(process::ProcessRunner *runner, QStringList arguments,
                     std::chrono::milliseconds deadline, std::stop_token stop)
{
    Run result;
    for (const QString &program : programs) {
        auto question = request(program, arguments, deadline);
        result.program = program;
        result.outcome = co_await runner->run(std::move(question), stop);
        if (result.outcome.end != process::ProcessEnd::NotFound)
            break;
    }
    co_return result;
}

QCoro::Task<Result<TailscaleStatus>> askStatus(process::ProcessRunner *runner, std::stop_token stop)
{
    QStringList arguments{u"status"_s, u"--json"_s};
    const Run answer = co_await run(runner, std::move(arguments), questionDeadline, stop);
    if (!answer.outcome.succeeded())
        co_return tl::unexpected(explainTailscale(answer.outcome, u"tailscale status"_s));
    co_return parseTailscaleStatus(answer.outcome.out);
}

QCoro::Task<Result<QString>> askWhois(process::ProcessRunner *runner, QString address,
                                      std::stop_token stop)
{
    QStringList arguments{u"whois"_s, u"--json"_s, std::move(address)};
    const Run answer = co_await run(runner, std::move(arguments), questionDeadline, stop);
    if (!answer.outcome.succeeded())
        co_return tl::unexpected(explainTailscale(answer.outcome, u"tailscale whois"_s));
    co_return parseWhoisLogin(answer.outcome.out);
}

// Once more as root where the first refusal is one of rights; sudo asks nobody (-n).
QCoro::Task<Result<>> change(process::ProcessRunner *runner, QStringList arguments,
                             std::stop_token stop)
{
    const Run first = co_await run(runner, arguments, changeDeadline, stop);
    if (first.outcome.succeeded())
        co_return Result<>();
    if (wantsRoot(first.outcome)) {
        const QStringList asRoot = QStringList{u"-n"_s, first.program} + arguments;
        auto again = request(u"sudo"_s, asRoot, changeDeadline);
        const auto second = co_await runner->run(std::move(again), stop);
        if (second.succeeded())
            co_return Result<>();
    }
    const QString what = u"tailscale "_s + arguments.first();
    co_return tl::unexpected(explainTailscale(first.outcome, what));
}

} // namespace

QCoro::Task<Result<TailscaleStatus>> Tailscale::status(std::stop_token stop)
{
    return askStatus(&m_runner, std::move(stop));
}

QCoro::Task<Result<>> Tailscale::expose(config::TailscaleMode mode, quint16 port,
                                        std::stop_token stop)
{
    return change(&m_runner,
                  {QString(config::toWord(mode)), u"--bg"_s, u"--yes"_s, QString::number(port)},
                  std::move(stop));
}

QCoro::Task<Result<>> Tailscale::withdraw(config::TailscaleMode mode, std::stop_token stop)
{
    return change(&m_runner, {QString(config::toWord(mode)), u"reset"_s}, std::move(stop));
}

QCoro::Task<Result<QString>> Tailscale::loginAt(QString address, std::stop_token stop)
{
    return askWhois(&m_runner, std::move(address), std::move(stop));
}

} // namespace claw::remote
