// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/nodeservicecommands.h"

#include "cli/clitr.h"
#include "cli/command.h"
#include "cli/commandline.h"
#include "cli/nodeoptions.h"
#include "cli/nodeservicedesk.h"
#include "cli/options.h"
#include "cli/servicereply.h"
#include "json/jsontext.h"

#include <QCoroTask>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

using service::ServiceRuntime;
using service::StartNow;

nodehost::HostFile hostFileOf(const CliSettings &settings)
{
    SystemRandom random;
    return nodehost::HostFile::read(nodehost::HostFile::pathIn(settings.paths.stateDir), random);
}

//! One of the commands; what they answer has the form of the gateway's.
class NodeServiceCommand : public Command
{
public:
    explicit NodeServiceCommand(QString verb)
        : m_verb(std::move(verb))
    { }
    QString path() const override { return u"node "_s + m_verb; }
    void declare(CLI::App &app) override { addFlag(app, "--json", m_json, Tr::tr("Print JSON")); }
    int run(const CommandContext &context) override
    {
        NodeServiceDesk desk(context);
        ServiceReply reply(m_verb, m_json ? ServiceReply::Form::Json : ServiceReply::Form::Text,
                           context, desk.manager().words());
        const auto settings = readSettings(context);
        if (!settings)
            return reply.fail(failure(), settings.error());
        return serve(desk, *settings, reply);
    }

protected:
    [[nodiscard]] virtual int serve(NodeServiceDesk &desk, const CliSettings &settings,
                                    ServiceReply &reply) = 0;
    [[nodiscard]] QString failure() const { return Tr::tr("Node %1 failed").arg(m_verb); }

    bool m_json = false;

private:
    QString m_verb;
};

class NodeInstallCommand final : public NodeServiceCommand
{
public:
    NodeInstallCommand()
        : NodeServiceCommand(u"install"_s)
    { }
    QString summary() const override { return Tr::tr("Keep the node host running as a service"); }
    void declare(CLI::App &app) override
    {
        m_options.declare(app);
        addOption(app, "--runtime", "<runtime>", m_runtime,
                  Tr::tr("Accepted and not needed: node or bun"));
        addFlag(app, "--force", m_force, Tr::tr("Reinstall/overwrite if already installed"));
        NodeServiceCommand::declare(app);
    }

protected:
    int serve(NodeServiceDesk &desk, const CliSettings &settings, ServiceReply &reply) override
    {
        const auto host = m_options.over(hostFileOf(settings));
        if (!host)
            return reply.fail(host.error().message);
        const auto state = QCoro::waitFor(desk.manager().query());
        if (!state)
            return reply.fail(Tr::tr("Node service check failed"), state.error());
        if (state->isLoaded && state->installed && !m_force) {
            reply.setLoaded(true);
            reply.line(Tr::tr("Node service already %1.").arg(reply.words().loaded));
            reply.line(Tr::tr("Reinstall with: %1")
                           .arg(reply.context().commandHint(u"clawdbot node install --force"_s)));
            return reply.succeed(u"already-installed"_s);
        }
        const auto kept = host->write(nodehost::HostFile::pathIn(settings.paths.stateDir));
        if (!kept)
            return reply.fail(failure(), kept.error());
        return install(desk, desk.plan(settings, *host), reply);
    }

private:
    int install(NodeServiceDesk &desk, const service::ServicePlan &plan, ServiceReply &reply) const
    {
        const auto installed = QCoro::waitFor(desk.manager().install(plan, StartNow::Yes));
        if (!installed)
            return reply.fail(failure(), installed.error());
        const auto state = QCoro::waitFor(desk.manager().query());
        if (!state)
            return reply.fail(Tr::tr("Node service check failed"), state.error());
        reply.line({});
        reply.line(Tr::tr("Installed %1: %2").arg(reply.words().kind, *installed));
        reply.setLoaded(state->isLoaded);
        if (state->runtime.status != ServiceRuntime::Status::Running)
            return reply.fail(Tr::tr("Node install failed: it was started and does not run"));
        reply.done(u"service runtime: "_s + reply.words().activeWord);
        return reply.succeed(u"installed"_s);
    }

    NodeOptions m_options;
    std::optional<QString> m_runtime;
    bool m_force = false;
};

//! `stop`, `restart` and `uninstall`.
class NodeVerbCommand final : public NodeServiceCommand
{
public:
    enum class Verb { Stop, Restart, Uninstall };
    explicit NodeVerbCommand(Verb verb)
        : NodeServiceCommand(wordOf(verb))
        , m_action(verb)
    { }
    QString summary() const override
    {
        switch (m_action) {
        case Verb::Stop:
            return Tr::tr("Stop the node host service until it is started again");
        case Verb::Restart:
            return Tr::tr("Start the node host service over");
        case Verb::Uninstall:
            return Tr::tr("Stop the node host service and remove it");
        }
        Q_UNREACHABLE();
    }

protected:
    int serve(NodeServiceDesk &desk, const CliSettings &settings, ServiceReply &reply) override
    {
        if (m_action == Verb::Uninstall)
            return uninstall(desk, settings, reply);
        const auto state = QCoro::waitFor(desk.manager().query());
        if (!state)
            return reply.fail(Tr::tr("Node service check failed"), state.error());
        reply.setLoaded(state->isLoaded);
        if (!state->isLoaded) {
            reply.line(Tr::tr("Node service %1.").arg(reply.words().notLoaded));
            reply.hint(Tr::tr("Start with: %1"),
                       reply.context().commandHint(u"clawdbot node install"_s));
            return reply.succeed(u"not-loaded"_s);
        }
        const bool isStop = m_action == Verb::Stop;
        const auto done = QCoro::waitFor(isStop ? desk.manager().stop() : desk.manager().restart());
        if (!done)
            return reply.fail(failure(), done.error());
        reply.line((isStop ? Tr::tr("Stopped %1: %2") : Tr::tr("Restarted %1: %2"))
                       .arg(reply.words().kind, reply.words().name));
        return reply.succeed(isStop ? u"stopped"_s : u"restarted"_s);
    }

private:
    static QString wordOf(Verb verb)
    {
        if (verb == Verb::Stop)
            return u"stop"_s;
        return verb == Verb::Restart ? u"restart"_s : u"uninstall"_s;
    }
    int uninstall(NodeServiceDesk &desk, const CliSettings &settings, ServiceReply &reply) const
    {
        const auto plan = desk.plan(settings, hostFileOf(settings));
        const auto removed = QCoro::waitFor(desk.manager().uninstall(plan));
        if (!removed)
            return reply.fail(failure(), removed.error());
        reply.setLoaded(false);
        reply.line(removed->wasThere
                       ? Tr::tr("Removed %1: %2").arg(reply.words().kind, removed->path)
                       : Tr::tr("%1 not found at %2").arg(reply.words().kind, removed->path));
        return reply.succeed(removed->wasThere ? u"uninstalled"_s : u"not-loaded"_s);
    }

    Verb m_action;
};

class NodeStatusCommand final : public NodeServiceCommand
{
public:
    NodeStatusCommand()
        : NodeServiceCommand(u"status"_s)
    { }
    QString summary() const override
    {
        return Tr::tr("Whose node this machine is, and its service");
    }

protected:
    int serve(NodeServiceDesk &desk, const CliSettings &settings, ServiceReply &reply) override
    {
        const auto host = hostFileOf(settings);
        const auto state = QCoro::waitFor(desk.manager().query());
        const service::ServiceState nothing;
        const service::ServiceState &found = state ? *state : nothing;
        if (m_json) {
            printJson(host, found, reply);
            return 0;
        }
        auto &out = reply.context().out;
        out.line(
            Tr::tr("Node: %1")
                .arg(host.displayName.isEmpty() ? Tr::tr("not set up yet") : host.displayName));
        out.line(Tr::tr("Gateway: %1").arg(gatewayUrl(host).toString()));
        out.line(u"Service: %1 (%2)"_s.arg(
            reply.words().label, found.isLoaded ? reply.words().loaded : reply.words().notLoaded));
        if (!state)
            out.line(u"Runtime: unknown (%1)"_s.arg(state.error().message));
        else
            out.line(u"Runtime: %1"_s.arg(found.runtime.shortSummary()));
        if (!found.isLoaded)
            out.line(Tr::tr("Start with: %1")
                         .arg(reply.context().commandHint(u"clawdbot node install"_s)));
        return 0;
    }

private:
    static void printJson(const nodehost::HostFile &host, const service::ServiceState &state,
                          ServiceReply &reply)
    {
        QJsonObject runtime{{u"status"_s, service::toWord(state.runtime.status)}};
        if (state.runtime.pid)
            runtime.insert("pid"_L1, *state.runtime.pid);
        const QJsonObject answer{{u"node"_s,
                                  QJsonObject{{u"nodeId"_s, host.nodeId},
                                              {u"displayName"_s, host.displayName},
                                              {u"gateway"_s, gatewayUrl(host).toString()}}},
                                 {u"service"_s,
                                  QJsonObject{{u"label"_s, reply.words().label},
                                              {u"loaded"_s, state.isLoaded},
                                              {u"loadedText"_s, reply.words().loaded},
                                              {u"notLoadedText"_s, reply.words().notLoaded},
                                              {u"runtime"_s, runtime}}}};
        reply.context().out.line(QString::fromUtf8(json::pretty(answer)));
    }
};

} // namespace

void addNodeServiceCommands(CommandLine &line)
{
    using Verb = NodeVerbCommand::Verb;
    line.add(std::make_unique<NodeStatusCommand>());
    line.add(std::make_unique<NodeInstallCommand>());
    for (const auto verb : {Verb::Stop, Verb::Restart, Verb::Uninstall})
        line.add(std::make_unique<NodeVerbCommand>(verb));
}

} // namespace claw::cli
