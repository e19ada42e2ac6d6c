// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "skills/skillinstaller.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::skills {

namespace {

Installation refused(const QString &message)
{
    return {.isOk = false, .message = message};
}

//! Program and arguments; empty for a kind that is not known.
QStringList commandFor(const Installer &installer, const QString &nodeManager)
{
    const QString &package = installer.package;
    if (installer.kind == "brew"_L1)
        return {u"brew"_s, u"install"_s, package};
    if (installer.kind == "go"_L1)
        return {u"go"_s, u"install"_s, package};
    if (installer.kind == "uv"_L1)
        return {u"uv"_s, u"tool"_s, u"install"_s, package};
    if (installer.kind != "node"_L1)
        return {};
    if (nodeManager == "pnpm"_L1 || nodeManager == "bun"_L1)
        return {nodeManager, u"add"_s, u"-g"_s, package};
    if (nodeManager == "yarn"_L1)
        return {nodeManager, u"global"_s, u"add"_s, package};
    return {u"npm"_s, u"install"_s, u"-g"_s, package};
}

Installation installationOf(const process::ProcessOutcome &outcome, const QString &program)
{
    using process::ProcessEnd;
    Installation done{.isOk = outcome.succeeded(),
                      .message = u"Installed"_s,
                      .out = QString::fromUtf8(outcome.out).trimmed(),
                      .err = QString::fromUtf8(outcome.err).trimmed()};
    if (outcome.end == ProcessEnd::Exited)
        done.exitCode = outcome.exitCode;
    if (done.isOk)
        return done;
    if (outcome.end == ProcessEnd::NotFound) {
        const bool isBrews = program == "uv"_L1 || program == "go"_L1;
        done.message =
            program + (isBrews ? u" not installed (install via brew)"_s : u" not installed"_s);
    } else if (outcome.end == ProcessEnd::Exited) {
        done.message = u"Install failed (exit %1)"_s.arg(outcome.exitCode);
    } else {
        done.message = outcome.end == ProcessEnd::TimedOut ? u"Install failed (timed out)"_s
                                                           : u"Install failed (unknown exit)"_s;
    }
    if (const QString why = outcome.complaint().left(200);
        outcome.end == ProcessEnd::Exited && !why.isEmpty())
        done.message += ": "_L1 + why;
    return done;
}

} // namespace

QCoro::Task<Installation> SkillInstaller::install(Installer installer, QString nodeManager,
                                                  std::chrono::milliseconds deadline)
{
    if (installer.kind == "download"_L1)
        co_return refused(u"download installers are not supported; fetch it by hand: "_s
                          + installer.package);
    const QStringList command = commandFor(installer, nodeManager);
    if (command.isEmpty())
        co_return refused(u"unsupported installer"_s);
    if (installer.package.isEmpty() || installer.package.startsWith(u'-'))
        co_return refused(u"invalid package name: \"%1\""_s.arg(installer.package));
    if (m_isBusy)
        co_return refused(u"another installation is running"_s);
    m_isBusy = true;
    constexpr qsizetype mostOutput = 64 * 1024;
    process::ProcessRequest request{.program = command.first(),
                                    .arguments = command.mid(1),
                                    .input = {},
                                    .environment = {},
                                    .workingDirectory = {},
                                    .deadline = std::clamp(deadline, shortestTime, longestTime),
                                    .outputLimit = mostOutput};
    const auto token = m_stop.get_token();
    const auto outcome = co_await m_runner.run(std::move(request), token);
    m_isBusy = false;
    co_return installationOf(outcome, command.first());
}

} // namespace claw::skills
