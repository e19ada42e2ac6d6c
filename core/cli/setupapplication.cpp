// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/setupapplication.h"

#include "base/clock.h"
#include "cli/clitr.h"
#include "cli/configedit.h"
#include "cli/rpcoptions.h"
#include "cli/serviceinstallcommand.h"
#include "cli/serviceverification.h"
#include "config/agentresolution.h"
#include "files/atomicfile.h"
#include "json/jsontext.h"
#include "providers/modelcatalog.h"
#include "wizard/keycheck.h"

#include <QCoroTask>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::cli {

namespace {

QString wordOf(SetupApplication::KeyTest test)
{
    switch (test) {
    case SetupApplication::KeyTest::Passed:
        return u"passed"_s;
    case SetupApplication::KeyTest::Failed:
        return u"failed"_s;
    case SetupApplication::KeyTest::Skipped:
        break;
    }
    return u"skipped"_s;
}

} // namespace

SetupApplication::SetupApplication(const SetupAnswers &answers, const CommandContext &context)
    : m_answers(answers)
    , m_context(context)
{ }

Terminal &SetupApplication::talk() const
{
    return m_answers.asJson ? m_context.err : m_context.out;
}

int SetupApplication::refuse(const Error &error) const
{
    return reportEditFailure(error, m_context);
}

Result<> SetupApplication::testKey(const wizard::SetupPlan &plan, const CliSettings &settings)
{
    if (plan.keyProvider.isEmpty() || m_answers.skipsKeyTest || plan.model.isEmpty())
        return {};
    const auto model = providers::findModel(plan.model, providers::BuiltInModels::instance(),
                                            settings.config.models);
    if (!model)
        return tl::unexpected(model.error().error);
    const auto checked =
        QCoro::waitFor(wizard::checkKey(*model, plan.key, settings.environment, {}));
    m_keyTest = checked ? KeyTest::Passed : KeyTest::Failed;
    if (checked) {
        talk().line(Tr::tr("✓ The key works: %1 answered.").arg(model->ref.text()));
        return {};
    }
    using Reason = providers::FailureReason;
    const auto &failure = checked.error();
    if (failure.reason == Reason::Auth || failure.reason == Reason::UnknownModel) {
        return fail(ErrorCode::InvalidRequest, failure.error.message,
                    Tr::tr("Nothing was changed. --skip-key-test keeps the key all the same."));
    }
    m_context.err.line(
        Tr::tr("The key could not be tried out: %1. It is kept.").arg(failure.error.message));
    return {};
}

Result<> SetupApplication::write(const wizard::SetupPlan &plan, const CliSettings &settings)
{
    const SystemClock clock;
    const auto edited = editConfig(plan.changes(settings.present(), clock.nowMs()), m_context);
    if (!edited)
        return tl::unexpected(edited.error());
    talk().line(Tr::tr("Updated %1").arg(settings.shownConfigPath));
    return plan.storeKey(settings.present());
}

Result<> SetupApplication::makeDirectories(const CliSettings &settings)
{
    const auto &agents = settings.config.agents;
    const QString agentId = config::defaultAgentId(agents);
    const QString workspace = config::agentWorkspace(agents, agentId, settings.paths);
    if (const auto made = files::ensurePrivateDir(workspace); !made)
        return made;
    talk().line(Tr::tr("Workspace OK: %1").arg(settings.paths.shown(workspace)));
    const QString store = config::sessionStorePath(settings.config, agentId, settings.paths);
    const QString sessions = QFileInfo(store).path();
    if (const auto made = files::ensurePrivateDir(sessions); !made)
        return made;
    talk().line(Tr::tr("Sessions OK: %1").arg(settings.paths.shown(sessions)));
    return {};
}

bool SetupApplication::installService()
{
    const CommandContext quiet{.out = talk(),
                               .err = m_context.err,
                               .environment = m_context.environment,
                               .profile = m_context.profile};
    return ServiceInstallCommand().run(quiet) == 0;
}

bool SetupApplication::lookForGateway(const CliSettings &settings)
{
    const auto target = RpcOptions().target(settings, WithoutRemoteUrl::FallBackToLocal);
    return target && waitForAnswer(*target, settings.paths, 300ms);
}

int SetupApplication::apply(wizard::SetupPlan plan, const CliSettings &settings,
                            bool installsService)
{
    if (const auto repaired = plan.repair(settings.present()); !repaired)
        return refuse(repaired.error());
    if (const auto written = write(plan, settings); !written)
        return refuse(written.error());
    const auto now = readSettings(m_context);
    if (!now)
        return refuse(now.error());
    bool isInstalled = false;
    if (!plan.isRemote) {
        if (const auto made = makeDirectories(*now); !made)
            return refuse(made.error());
        isInstalled = installsService && installService();
    }
    const bool isRunning = !m_answers.skipsHealth && lookForGateway(*now);
    if (m_answers.asJson) {
        QJsonObject answer = plan.toJson(now->present());
        answer.insert("keyTest"_L1, wordOf(m_keyTest));
        answer.insert("installDaemon"_L1, isInstalled);
        answer.insert("skipHealth"_L1, m_answers.skipsHealth);
        answer.insert("gatewayAnswers"_L1, isRunning);
        m_context.out.line(QString::fromUtf8(json::pretty(answer)));
    } else if (isRunning) {
        talk().line(Tr::tr("✓ The gateway answers. Talk to the agent: %1")
                        .arg(m_context.commandHint(u"clawdbot chat"_s)));
    } else if (!plan.isRemote) {
        talk().line(Tr::tr("Next: %1, then %2")
                        .arg(m_context.commandHint(u"clawdbot gateway"_s),
                             m_context.commandHint(u"clawdbot chat"_s)));
    } else {
        talk().line(Tr::tr("Remote gateway: %1").arg(plan.remoteUrl));
    }
    return installsService && !isInstalled && !plan.isRemote ? 1 : 0;
}

} // namespace claw::cli
