// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/serviceverbcommand.h"

#include "cli/clitr.h"
#include "cli/options.h"
#include "cli/serviceverification.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::cli {

namespace {

constexpr auto answerPatience = 10s;
constexpr auto glance = 2s; // For a gateway that should be up already.
constexpr auto closingPatience = 2s;

//! Does the gateway of the service answer?
Result<> answers(const service::ServiceState &state, const ServiceDesk &desk,
                 std::chrono::milliseconds patience)
{
    if (!state.installed)
        return fail(ErrorCode::NotFound, Tr::tr("the service file cannot be read"));
    const auto settings = desk.settingsOf(*state.installed);
    if (!settings)
        return tl::unexpected(settings.error());
    const auto target = desk.targetOf(*settings);
    if (!target)
        return tl::unexpected(target.error());
    return waitForAnswer(*target, settings->paths, patience);
}

QString capitalised(QString text)
{
    text[0] = text[0].toUpper();
    return text;
}

//! After its service has ended: somebody else holds the port.
void warnOfHeldPort(const service::ServiceState &before, ServiceReply &reply)
{
    const auto port = before.installed ? before.installed->port() : std::nullopt;
    const auto holder = port ? waitForClosedPort(*port, closingPatience) : QString();
    if (!holder.isEmpty())
        reply.warn(Tr::tr("Port %1 is still held, by %2: not by this service.")
                       .arg(QString::number(*port), holder));
}

QString wordOf(ServiceVerbCommand::Verb verb)
{
    switch (verb) {
    case ServiceVerbCommand::Verb::Start:
        return u"start"_s;
    case ServiceVerbCommand::Verb::Stop:
        return u"stop"_s;
    case ServiceVerbCommand::Verb::Restart:
        return u"restart"_s;
    case ServiceVerbCommand::Verb::Uninstall:
        return u"uninstall"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

ServiceVerbCommand::ServiceVerbCommand(Verb verb)
    : m_verb(verb)
{ }

QString ServiceVerbCommand::path() const
{
    return "gateway "_L1 + wordOf(m_verb);
}

QString ServiceVerbCommand::summary() const
{
    switch (m_verb) {
    case Verb::Start:
        return Tr::tr("Start the service");
    case Verb::Stop:
        return Tr::tr("Stop the service until it is started again");
    case Verb::Restart:
        return Tr::tr("Start the service over");
    case Verb::Uninstall:
        return Tr::tr("Stop the service and remove it");
    }
    Q_UNREACHABLE();
}

void ServiceVerbCommand::declare(CLI::App &app)
{
    addFlag(app, "--json", m_json, Tr::tr("Print JSON"));
}

QString ServiceVerbCommand::failure() const
{
    return Tr::tr("Gateway %1 failed").arg(wordOf(m_verb));
}

int ServiceVerbCommand::run(const CommandContext &context)
{
    ServiceDesk desk(context);
    ServiceReply reply(wordOf(m_verb), m_json ? ServiceReply::Form::Json : ServiceReply::Form::Text,
                       context, desk.manager().words());
    if (m_verb == Verb::Uninstall)
        return uninstall(desk, reply);
    const auto state = QCoro::waitFor(desk.manager().query());
    if (!state)
        return reply.fail(Tr::tr("Gateway service check failed"), state.error());
    if (state->isMasked && m_verb != Verb::Stop)
        return reply.fail(
            Tr::tr("Gateway service is masked. Run: %1").arg(reply.words().unmaskCommand));
    reply.setLoaded(state->isLoaded);
    if (!state->isLoaded)
        return notLoaded(reply);
    switch (m_verb) {
    case Verb::Start:
        return start(*state, desk, reply);
    case Verb::Stop:
        return stop(*state, desk, reply);
    default:
        return restart(*state, desk, reply);
    }
}

int ServiceVerbCommand::notLoaded(ServiceReply &reply) const
{
    const QString message = Tr::tr("Gateway service %1.").arg(reply.words().notLoaded);
    reply.line(message);
    reply.add(u"message"_s, message);
    if (m_verb == Verb::Stop)
        return reply.succeed(u"not-loaded"_s);
    for (const auto &command :
         {reply.context().commandHint(u"clawdbot gateway install"_s),
          reply.context().commandHint(u"clawdbot gateway"_s), reply.words().startCommand})
        reply.hint(Tr::tr("Start with: %1"), command);
    return reply.succeed(u"not-loaded"_s);
}

int ServiceVerbCommand::start(const service::ServiceState &state, ServiceDesk &desk,
                              ServiceReply &reply) const
{
    const bool isRunning = state.runtime.status == service::ServiceRuntime::Status::Running;
    if (!isRunning || !answers(state, desk, glance))
        return restart(state, desk, reply);
    reply.done(u"service runtime: "_s + reply.words().activeWord);
    return reply.succeed(u"started"_s);
}

int ServiceVerbCommand::restart(const service::ServiceState &before, ServiceDesk &desk,
                                ServiceReply &reply) const
{
    const auto restarted = QCoro::waitFor(desk.manager().restart());
    const auto after = QCoro::waitFor(desk.manager().query());
    if (!restarted) {
        Error error = restarted.error();
        if (after)
            error.hint = reasonsOf(after->runtime).join(u'\n');
        return reply.fail(failure(), error);
    }
    if (!after)
        return reply.fail(failure(), after.error());
    // A Scheduled Task does not tell its process.
    const bool isNew = after->runtime.pid
        ? after->runtime.pid != before.runtime.pid
        : after->runtime.status == service::ServiceRuntime::Status::Running;
    if (!isNew)
        return reply.fail(Tr::tr("%1: Error: no new process was started").arg(failure()),
                          reasonsOf(after->runtime));
    if (const auto answered = answers(*after, desk, answerPatience); !answered)
        return reply.fail(Tr::tr("%1: it was started and does not answer").arg(failure()),
                          answered.error());
    reply.line(Tr::tr("Restarted %1: %2").arg(reply.words().kind, reply.words().name));
    reply.done(u"service runtime: "_s + reply.words().activeWord);
    reply.setLoaded(after->isLoaded);
    return reply.succeed(m_verb == Verb::Start ? u"started"_s : u"restarted"_s);
}

int ServiceVerbCommand::stop(const service::ServiceState &before, ServiceDesk &desk,
                             ServiceReply &reply) const
{
    if (const auto stopped = QCoro::waitFor(desk.manager().stop()); !stopped)
        return reply.fail(failure(), stopped.error());
    const auto after = QCoro::waitFor(desk.manager().query());
    if (!after)
        return reply.fail(failure(), after.error());
    if (after->runtime.pid)
        return reply.fail(
            Tr::tr("%1: Error: process %2 is still there").arg(failure()).arg(*after->runtime.pid));
    reply.line(Tr::tr("Stopped %1: %2").arg(reply.words().kind, reply.words().name));
    warnOfHeldPort(before, reply);
    reply.setLoaded(after->isLoaded);
    return reply.succeed(u"stopped"_s);
}

int ServiceVerbCommand::uninstall(ServiceDesk &desk, ServiceReply &reply) const
{
    const auto &context = reply.context();
    if (context.environment.value(u"CLAWDBOT_NIX_MODE"_s) == "1"_L1)
        return reply.fail(Tr::tr("Nix mode detected; service uninstall is disabled."));
    const auto settings = readSettings(context);
    if (!settings)
        return reply.fail(failure(), settings.error());
    const auto plan = desk.plan(*settings);
    if (!plan)
        return reply.fail(failure(), plan.error());
    const auto before = QCoro::waitFor(desk.manager().query());
    if (!before)
        return reply.fail(failure(), before.error());
    const auto removed = QCoro::waitFor(desk.manager().uninstall(*plan));
    if (!removed)
        return reply.fail(failure(), removed.error());
    const auto after = QCoro::waitFor(desk.manager().query());
    if (after && (after->isLoaded || after->runtime.pid))
        return reply.fail(Tr::tr("Gateway service still loaded after uninstall."));
    reply.setLoaded(false);
    if (before->runtime.pid)
        reply.line(Tr::tr("Stopped %1: %2").arg(reply.words().kind, reply.words().name));
    if (removed->wasThere)
        reply.line(Tr::tr("Removed %1: %2").arg(reply.words().kind, removed->path));
    else
        reply.line(
            Tr::tr("%1 not found at %2").arg(capitalised(reply.words().kind), removed->path));
    warnOfHeldPort(*before, reply);
    return reply.succeed(u"uninstalled"_s);
}

} // namespace claw::cli
