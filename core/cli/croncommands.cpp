// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/croncommands.h"

#include "cli/clitr.h"
#include "cli/commandalias.h"
#include "cli/commandline.h"
#include "cli/cronjoboptions.h"
#include "cli/cronlines.h"
#include "cli/options.h"
#include "cli/rpccommand.h"
#include "json/jsontext.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

//! Everything of the group prints the answer of the gateway as JSON, but for the list.
class CronCommand : public RpcCommand
{
protected:
    [[nodiscard]] bool needsValidConfig() const override { return true; }

    static Result<> ask(GatewaySession &session, const CommandContext &context,
                        const QString &method, const QJsonObject &params)
    {
        const auto answer = session.request(method, params);
        if (!answer)
            return tl::unexpected(answer.error());
        context.out.line(QString::fromUtf8(json::pretty(*answer)));
        return {};
    }

    //! After a change, for whoever waits for a job that will not come.
    static void warnWhenDisabled(GatewaySession &session, const CommandContext &context)
    {
        const auto status = session.request(u"cron.status"_s, QJsonObject());
        if (!status || (*status)["enabled"_L1].toBool(true))
            return;
        context.err.line(
            Tr::tr("warning: cron scheduler is disabled in the Gateway; jobs are saved but "
                   "will not run automatically."));
        context.err.line(
            Tr::tr("Re-enable with `cron.enabled: true` (or remove `cron.enabled: false`) "
                   "and restart the Gateway."));
        const QString store = (*status)["storePath"_L1].toString();
        if (!store.isEmpty())
            context.err.line(Tr::tr("store: %1").arg(store));
    }
};

class CronStatusCommand final : public CronCommand
{
public:
    QString path() const override { return u"cron status"_s; }
    QString summary() const override { return Tr::tr("Show how the scheduler is"); }

protected:
    Result<> converse(GatewaySession &session, const CommandContext &context) override
    {
        return ask(session, context, u"cron.status"_s, QJsonObject());
    }
};

class CronListCommand final : public CronCommand
{
public:
    QString path() const override { return u"cron list"_s; }
    QString summary() const override { return Tr::tr("List the jobs"); }
    void declare(CLI::App &app) override
    {
        addFlag(app, "--all", m_showsAll, Tr::tr("Include disabled jobs"));
        RpcCommand::declare(app);
    }

protected:
    Result<> converse(GatewaySession &session, const CommandContext &context) override
    {
        const QJsonObject params{{u"includeDisabled"_s, m_showsAll}};
        if (m_rpc.json)
            return ask(session, context, u"cron.list"_s, params);
        const auto answer = session.request(u"cron.list"_s, params);
        if (!answer)
            return tl::unexpected(answer.error());
        const auto jobs = (*answer)["jobs"_L1].toArray();
        for (const QString &line : cronLines(jobs, SystemClock().nowMs(), context.out))
            context.out.line(line);
        return {};
    }

private:
    bool m_showsAll = false;
};

class CronAddCommand final : public CronCommand
{
public:
    QString path() const override { return u"cron add"_s; }
    QString summary() const override { return Tr::tr("Add a job"); }
    void declare(CLI::App &app) override
    {
        addAlias(app, "create");
        m_options.declareForAdd(app);
        RpcCommand::declare(app);
    }

protected:
    Result<> check() override
    {
        auto params = m_options.newJob(SystemClock().nowMs());
        if (!params)
            return tl::unexpected(params.error());
        m_params = *std::move(params);
        return {};
    }
    Result<> converse(GatewaySession &session, const CommandContext &context) override
    {
        const auto added = ask(session, context, u"cron.add"_s, m_params);
        if (added)
            warnWhenDisabled(session, context);
        return added;
    }

private:
    CronJobOptions m_options;
    QJsonObject m_params;
};

class CronEditCommand final : public CronCommand
{
public:
    QString path() const override { return u"cron edit"_s; }
    QString summary() const override { return Tr::tr("Change what a job is"); }
    void declare(CLI::App &app) override
    {
        addArgument(app, "id", m_id, Tr::tr("The job, see cron list"));
        m_options.declareForEdit(app);
        RpcCommand::declare(app);
    }

protected:
    Result<> check() override
    {
        auto patch = m_options.patch(SystemClock().nowMs());
        if (!patch)
            return tl::unexpected(patch.error());
        m_patch = *std::move(patch);
        return {};
    }
    Result<> converse(GatewaySession &session, const CommandContext &context) override
    {
        const QJsonObject params{{u"id"_s, m_id}, {u"patch"_s, m_patch}};
        const auto changed = ask(session, context, u"cron.update"_s, params);
        if (changed)
            warnWhenDisabled(session, context);
        return changed;
    }

private:
    CronJobOptions m_options;
    QString m_id;
    QJsonObject m_patch;
};

class CronSwitchCommand final : public CronCommand
{
public:
    enum class Direction { Enable, Disable };
    explicit CronSwitchCommand(Direction direction)
        : m_enables(direction == Direction::Enable)
    { }

    QString path() const override { return m_enables ? u"cron enable"_s : u"cron disable"_s; }
    QString summary() const override
    {
        return m_enables ? Tr::tr("Let a job run again") : Tr::tr("Keep a job without running it");
    }
    void declare(CLI::App &app) override
    {
        addArgument(app, "id", m_id, Tr::tr("The job, see cron list"));
        RpcCommand::declare(app);
    }

protected:
    Result<> converse(GatewaySession &session, const CommandContext &context) override
    {
        const QJsonObject patch{{u"enabled"_s, m_enables}};
        const QJsonObject params{{u"id"_s, m_id}, {u"patch"_s, patch}};
        const auto changed = ask(session, context, u"cron.update"_s, params);
        if (changed)
            warnWhenDisabled(session, context);
        return changed;
    }

private:
    bool m_enables;
    QString m_id;
};

class CronRemoveCommand final : public CronCommand
{
public:
    QString path() const override { return u"cron rm"_s; }
    QString summary() const override { return Tr::tr("Remove a job"); }
    void declare(CLI::App &app) override
    {
        addAlias(app, "remove");
        addAlias(app, "delete");
        addArgument(app, "id", m_id, Tr::tr("The job, see cron list"));
        RpcCommand::declare(app);
    }

protected:
    Result<> converse(GatewaySession &session, const CommandContext &context) override
    {
        return ask(session, context, u"cron.remove"_s, QJsonObject{{u"id"_s, m_id}});
    }

private:
    QString m_id;
};

class CronRunCommand final : public CronCommand
{
public:
    QString path() const override { return u"cron run"_s; }
    QString summary() const override { return Tr::tr("Run a job now if it is due"); }
    void declare(CLI::App &app) override
    {
        addArgument(app, "id", m_id, Tr::tr("The job, see cron list"));
        addFlag(app, "--force", m_isForced, Tr::tr("Run it although it is not due"));
        RpcCommand::declare(app);
    }

protected:
    Result<> converse(GatewaySession &session, const CommandContext &context) override
    {
        const QJsonObject params{{u"id"_s, m_id}, {u"mode"_s, m_isForced ? u"force"_s : u"due"_s}};
        return ask(session, context, u"cron.run"_s, params);
    }

private:
    QString m_id;
    bool m_isForced = false;
};

class CronRunsCommand final : public CronCommand
{
public:
    QString path() const override { return u"cron runs"_s; }
    QString summary() const override { return Tr::tr("Show when a job ran and what came of it"); }
    void declare(CLI::App &app) override
    {
        addRequiredOption(app, "--id", "<id>", m_id, Tr::tr("The job, see cron list"));
        addOption(app, "--limit", "<n>", m_limit, Tr::tr("The newest so many (default 50)"));
        addFlag(app, "--receipts", m_showsReceipts,
                Tr::tr("Include due times at which the job did not run, and why"));
        RpcCommand::declare(app);
    }

protected:
    Result<> converse(GatewaySession &session, const CommandContext &context) override
    {
        constexpr int defaultLimit = 50;
        const int limit = m_limit.value_or(QString()).toInt();
        QJsonObject params{{u"id"_s, m_id}, {u"limit"_s, limit > 0 ? limit : defaultLimit}};
        if (m_showsReceipts) // Other gateways refuse what they do not know.
            params.insert("receipts"_L1, true);
        return ask(session, context, u"cron.runs"_s, params);
    }

private:
    QString m_id;
    std::optional<QString> m_limit;
    bool m_showsReceipts = false;
};

} // namespace

void addCronCommands(CommandLine &line)
{
    using Direction = CronSwitchCommand::Direction;
    line.addGroup(u"cron"_s, Tr::tr("Let agents do things by the clock"));
    line.add(std::make_unique<CronStatusCommand>());
    line.add(std::make_unique<CronListCommand>());
    line.add(std::make_unique<CronAddCommand>());
    line.add(std::make_unique<CronEditCommand>());
    line.add(std::make_unique<CronRemoveCommand>());
    line.add(std::make_unique<CronSwitchCommand>(Direction::Enable));
    line.add(std::make_unique<CronSwitchCommand>(Direction::Disable));
    line.add(std::make_unique<CronRunsCommand>());
    line.add(std::make_unique<CronRunCommand>());
}

} // namespace claw::cli
