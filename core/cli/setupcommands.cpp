// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/setupcommands.h"

#include "cli/clitr.h"
#include "cli/command.h"
#include "cli/commandline.h"
#include "cli/configedit.h"
#include "cli/options.h"
#include "cli/setupapplication.h"
#include "cli/setupwizard.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

//! What `configure` can be asked for by name. Those that are not there yet are known all the same.
const QStringList sectionNames{u"workspace"_s, u"model"_s,    u"web"_s,    u"gateway"_s,
                               u"daemon"_s,    u"channels"_s, u"skills"_s, u"health"_s};
const QStringList laterSections{u"web"_s, u"channels"_s, u"skills"_s};

//! A command that asks what the command line left open and carries it out.
class SetupBase : public Command
{
public:
    int run(const CommandContext &context) override
    {
        const auto settings = readSettings(context);
        if (!settings)
            return reportEditFailure(settings.error(), context);
        if (!settings->valid) {
            warnOfBrokenSettings(*settings, context, AfterWarning::Stop);
            return 1;
        }
        const auto done = proceed(*settings, context);
        if (done)
            return *done;
        if (done.error().code != ErrorCode::Aborted)
            return reportEditFailure(done.error(), context);
        context.err.line(done.error().message); // A person who leaves is no failure.
        return 0;
    }

protected:
    //! The exit code.
    [[nodiscard]] virtual Result<int> proceed(const CliSettings &settings,
                                              const CommandContext &context) = 0;

    //! The plan of the command line; a key that is to come from standard input is read.
    [[nodiscard]] Result<wizard::SetupPlan> givenPlan(QIODevice &input) const
    {
        auto plan = m_answers.plan();
        if (!plan)
            return plan;
        plan->command = path();
        if (m_answers.isKeyOnInput() && plan->key.isEmpty() && !asks()) {
            constexpr qint64 longestKey = 16 * 1024;
            plan->key = Secret(QString::fromUtf8(input.readLine(longestKey)).trimmed());
            if (plan->key.isEmpty())
                return fail(ErrorCode::InvalidRequest,
                            Tr::tr("--provider needs the API key on standard input"));
        }
        if (!plan->keyProvider.isEmpty() && plan->model.isEmpty() && !asks())
            plan->model = firstModel(plan->keyProvider);
        return plan;
    }
    [[nodiscard]] bool asks() const { return !m_answers.isNonInteractive && readsFromPerson(); }

    SetupAnswers m_answers;

private:
    static providers::ModelRef firstModel(const QString &provider)
    {
        for (const auto &offered : wizard::offeredProviders) {
            if (offered.id == provider)
                return {.provider = provider, .model = offered.model};
        }
        return {};
    }
};

tl::unexpected<Error> needsPerson(const CommandContext &context)
{
    return fail(ErrorCode::InvalidRequest, Tr::tr("there is no terminal to ask questions on"),
                Tr::tr("Answer with options: %1")
                    .arg(context.commandHint(u"clawdbot onboard --non-interactive --help"_s)));
}

//! `onboard`: everything, from nothing to a gateway that answers.
class OnboardCommand : public SetupBase
{
public:
    QString path() const override { return u"onboard"_s; }
    QString summary() const override
    {
        return Tr::tr("Set the gateway up: models, workspace, access, service");
    }
    void declare(CLI::App &app) override { m_answers.declare(app); }

protected:
    Result<int> proceed(const CliSettings &settings, const CommandContext &context) override
    {
        QFile input;
        if (!input.open(stdin, QFile::ReadOnly | QFile::Unbuffered))
            return fail(ErrorCode::Unavailable, Tr::tr("standard input cannot be read"));
        auto plan = givenPlan(input);
        if (!plan)
            return tl::unexpected(plan.error());
        SetupApplication application(m_answers, context);
        if (m_answers.isNonInteractive)
            return applyGiven(*std::move(plan), settings, application, context);
        if (!readsFromPerson())
            return needsPerson(context);
        Prompter prompter(input, application.talk());
        SetupWizard wizard(m_answers, settings, prompter);
        bool installs = false;
        const auto asked =
            wizard.askRisk().and_then([&] { return wizard.askWhere(*plan); }).and_then([&] {
                return askLocal(wizard, *plan, installs);
            });
        if (!asked)
            return tl::unexpected(asked.error());
        return application.apply(*std::move(plan), settings, installs);
    }

private:
    static Result<> askLocal(SetupWizard &wizard, wizard::SetupPlan &plan, bool &installs)
    {
        if (plan.isRemote)
            return {};
        return wizard.askModel(plan)
            .and_then([&] { return wizard.askWorkspace(plan); })
            .and_then([&] { return wizard.askGateway(plan); })
            .and_then([&] { return wizard.askService(); })
            .map([&installs](bool wanted) { installs = wanted; });
    }
    Result<int> applyGiven(wizard::SetupPlan plan, const CliSettings &settings,
                           SetupApplication &application, const CommandContext &context) const
    {
        if (!m_answers.acceptsRisk) {
            return fail(
                ErrorCode::InvalidRequest,
                Tr::tr("Non-interactive onboarding requires explicit risk acknowledgement."),
                Tr::tr("Read: https://docs.clawd.bot/security\nRe-run with: %1")
                    .arg(context.commandHint(
                        u"clawdbot onboard --non-interactive --accept-risk ..."_s)));
        }
        const auto &auth = settings.config.gateway.auth;
        if (!plan.auth && !auth.mode && auth.token.isEmpty() && auth.password.isEmpty())
            plan.auth = wizard::SetupAuth::Token;
        if (plan.workspace.isEmpty() && settings.config.agents.defaults.workspace.isEmpty())
            plan.workspace = settings.paths.shown(settings.paths.defaultWorkspaceDir());
        if (const auto tested = application.testKey(plan, settings); !tested)
            return tl::unexpected(tested.error());
        const bool installs = m_answers.installsService && !m_answers.skipsService;
        return application.apply(std::move(plan), settings, installs);
    }
};

//! `setup`: the least that a gateway needs; with any option of the wizard, `onboard`.
class SetupCommand final : public OnboardCommand
{
public:
    QString path() const override { return u"setup"_s; }
    QString summary() const override { return Tr::tr("Make configuration and workspace"); }
    void declare(CLI::App &app) override
    {
        OnboardCommand::declare(app);
        addFlag(app, "--wizard", m_wantsWizard, Tr::tr("Ask everything, as onboard does"));
    }

protected:
    Result<int> proceed(const CliSettings &settings, const CommandContext &context) override
    {
        const bool wantsMore = m_wantsWizard || m_answers.isNonInteractive || m_answers.mode
            || m_answers.remoteUrl || m_answers.remoteToken;
        if (wantsMore)
            return OnboardCommand::proceed(settings, context);
        wizard::SetupPlan plan;
        plan.command = path();
        plan.workspace = m_answers.workspace.value_or(QString()).trimmed();
        if (plan.workspace.isEmpty() && settings.config.agents.defaults.workspace.isEmpty())
            plan.workspace = settings.paths.shown(settings.paths.defaultWorkspaceDir());
        return SetupApplication(m_answers, context).apply(std::move(plan), settings, false);
    }

private:
    bool m_wantsWizard = false;
};

//! `configure`, and `config` without a member: single parts of the wizard.
class ConfigureCommand final : public SetupBase
{
public:
    explicit ConfigureCommand(QString path)
        : m_path(std::move(path))
    { }

    QString path() const override { return m_path; }
    QString summary() const override
    {
        return m_path == "config"_L1 ? Tr::tr("Read and change the configuration file")
                                     : Tr::tr("Change parts of the set-up");
    }
    void declare(CLI::App &app) override
    {
        addListOption(
            app, "--section", "<name>", m_sections,
            Tr::tr("Only this part; may be repeated: %1").arg(sectionNames.join(u", "_s)));
        if (m_path != "config"_L1)
            m_answers.declare(app);
    }

protected:
    Result<int> proceed(const CliSettings &settings, const CommandContext &context) override
    {
        QStringList unknown;
        for (const QString &section : m_sections) {
            if (!sectionNames.contains(section))
                unknown.append(section);
        }
        if (!unknown.isEmpty()) {
            return fail(ErrorCode::NotFound,
                        Tr::tr("Invalid --section: %1. Expected one of: %2.")
                            .arg(unknown.join(u", "_s), sectionNames.join(u", "_s)));
        }
        QFile input;
        if (!input.open(stdin, QFile::ReadOnly | QFile::Unbuffered))
            return fail(ErrorCode::Unavailable, Tr::tr("standard input cannot be read"));
        auto plan = givenPlan(input);
        if (!plan)
            return tl::unexpected(plan.error());
        plan->isRemote = plan->isRemote
            || (!m_answers.mode && settings.config.gateway.mode == config::GatewayMode::Remote);
        if (plan->isRemote && plan->remoteUrl.isEmpty())
            plan->remoteUrl = settings.config.gateway.remote.url;
        SetupApplication application(m_answers, context);
        bool installs = m_answers.installsService && !m_answers.skipsService;
        if (m_answers.isNonInteractive) {
            if (const auto tested = application.testKey(*plan, settings); !tested)
                return tl::unexpected(tested.error());
            return application.apply(*std::move(plan), settings, installs);
        }
        if (!readsFromPerson())
            return needsPerson(context);
        Prompter prompter(input, application.talk());
        SetupWizard wizard(m_answers, settings, prompter);
        if (const auto asked = ask(wizard, prompter, *plan, installs); !asked)
            return tl::unexpected(asked.error());
        return application.apply(*std::move(plan), settings, installs);
    }

private:
    Result<> ask(SetupWizard &wizard, Prompter &prompter, wizard::SetupPlan &plan,
                 bool &installs) const
    {
        static const QStringList all{u"model"_s, u"workspace"_s, u"gateway"_s, u"daemon"_s};
        for (const QString &section : m_sections.isEmpty() ? all : m_sections) {
            Result<> asked;
            if (laterSections.contains(section))
                prompter.say(Tr::tr("There is nothing to configure for %1 yet.").arg(section));
            else if (section == "model"_L1)
                asked = wizard.askModel(plan);
            else if (section == "workspace"_L1)
                asked = wizard.askWorkspace(plan);
            else if (section == "gateway"_L1)
                asked = wizard.askGateway(plan);
            else if (section == "daemon"_L1)
                asked = wizard.askService().map([&](bool wanted) { installs = wanted; });
            if (!asked)
                return asked;
        }
        return {};
    }

    QString m_path;
    QStringList m_sections;
};

} // namespace

void addSetupCommands(CommandLine &line)
{
    line.add(std::make_unique<SetupCommand>());
    line.add(std::make_unique<OnboardCommand>());
    line.add(std::make_unique<ConfigureCommand>(u"configure"_s));
}

void addConfigGroup(CommandLine &line)
{
    line.add(std::make_unique<ConfigureCommand>(u"config"_s));
}

} // namespace claw::cli
