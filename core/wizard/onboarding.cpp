// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "wizard/onboarding.h"

#include "config/agentresolution.h"
#include "config/configeditor.h"
#include "config/dotenv.h"
#include "config/reloadplan.h"
#include "files/atomicfile.h"
#include "wizard/gatewayquestions.h"

#include <QCoroFuture>
#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace claw::wizard {

namespace {

//! Where the questions lead; each later part looks at what the earlier ones found out.
struct Course
{
    SetupPlan plan;
    Present present;
    bool isQuick = true;
    bool keepsGateway = false; //!< Port, bind and proof stay as they are.
};

QString riskText()
{
    return u"Please read: https://docs.clawd.bot/security\n\n"
           "An agent acts in your name: it can run programs, read and change files, and send "
           "messages. Messages from strangers can try to talk it into something. Keep it on a "
           "machine and an account where that is acceptable."_s;
}

QCoro::Task<Result<>> askRisk(WizardSession *session)
{
    const auto begun = co_await showNote(session, u"Clawdbot onboarding"_s, QString());
    if (!begun)
        co_return begun;
    const auto read = co_await showNote(session, u"Security"_s, riskText());
    if (!read)
        co_return read;
    const QString question = u"I understand this is powerful and inherently risky. Continue?"_s;
    const auto accepted = co_await askConfirm(session, question, false);
    if (!accepted)
        co_return tl::unexpected(accepted.error());
    if (!*accepted)
        co_return fail(ErrorCode::Aborted, u"risk not accepted"_s);
    co_return Result<>();
}

QString issueLines(const config::ConfigIssues &issues)
{
    constexpr size_t mostIssues = 20;
    QStringList lines;
    for (size_t i = 0; i < std::min(mostIssues, issues.size()); ++i)
        lines.append(u"- %1: %2"_s.arg(issues[i].path, issues[i].message));
    return lines.join(u'\n');
}

QString summary(const config::Config &config)
{
    const auto &gateway = config.gateway;
    QStringList lines{
        u"workspace: "_s + config.agents.defaults.workspace,
        u"model: "_s + config.agents.defaults.model.primary,
        u"gateway.port: "_s
            + QString::number(gateway.port.value_or(config::GatewayConfig::defaultPort)),
        u"gateway.bind: "_s + QString(config::toWord(gateway.bind))};
    if (!gateway.remote.url.isEmpty())
        lines.append(u"gateway.remote.url: "_s + gateway.remote.url);
    return lines.join(u'\n');
}

WizardStep flowStep()
{
    return {.id = {},
            .message = u"Onboarding mode"_s,
            .options = {{u"quickstart"_s, u"QuickStart"_s,
                         u"Configure details later via clawdbot configure."_s},
                        {u"advanced"_s, u"Manual"_s,
                         u"Configure port, network, Tailscale, and auth options."_s}},
            .initialValue = u"quickstart"_s};
}

WizardStep handlingStep()
{
    return {.id = {},
            .message = u"Config handling"_s,
            .options = {{u"keep"_s, u"Use existing values"_s, {}},
                        {u"modify"_s, u"Update values"_s, {}}},
            .initialValue = u"keep"_s};
}

WizardStep placeStep(bool isRemote)
{
    return {.id = {},
            .message = u"What do you want to set up?"_s,
            .options = {{u"local"_s, u"Local gateway (this machine)"_s, {}},
                        {u"remote"_s, u"Remote gateway (info-only)"_s, {}}},
            .initialValue = isRemote ? u"remote"_s : u"local"_s};
}

//! Quick or by hand, and what becomes of a configuration that is there.
QCoro::Task<Result<>> askCourse(WizardSession *session, Course *course, bool isRemote, bool exists)
{
    WizardStep flow = flowStep();
    const auto chosen = co_await askSelect(session, std::move(flow));
    if (!chosen)
        co_return tl::unexpected(chosen.error());
    course->isQuick = *chosen == "quickstart"_L1;
    if (course->isQuick && isRemote) {
        const QString text =
            u"QuickStart only supports local gateways. Switching to Manual mode."_s;
        const auto told = co_await showNote(session, u"QuickStart"_s, text);
        if (!told)
            co_return told;
        course->isQuick = false;
    }
    if (exists) {
        const QString lines = summary(course->present.config);
        const auto told = co_await showNote(session, u"Existing config detected"_s, lines);
        if (!told)
            co_return told;
        WizardStep handling = handlingStep();
        const auto keeps = co_await askSelect(session, std::move(handling));
        if (!keeps)
            co_return tl::unexpected(keeps.error());
        course->keepsGateway = *keeps == "keep"_L1;
    }
    if (!course->isQuick)
        co_return Result<>();
    const auto told = co_await showNote(session, u"QuickStart"_s, summary(course->present.config));
    course->keepsGateway = true;
    co_return told;
}

QCoro::Task<Result<>> askWorkspace(WizardSession *session, Course *course)
{
    const auto &agents = course->present.config.agents;
    const auto &paths = course->present.paths;
    const QString now = config::agentWorkspace(agents, config::defaultAgentId(agents), paths);
    if (course->isQuick || course->keepsGateway) {
        if (agents.defaults.workspace.isEmpty())
            course->plan.workspace = paths.shown(now);
        co_return Result<>();
    }
    WizardStep step{.id = {},
                    .message = u"Workspace directory"_s,
                    .options = {},
                    .initialValue = paths.shown(now)};
    const auto typed = co_await askText(session, std::move(step));
    if (!typed)
        co_return tl::unexpected(typed.error());
    course->plan.workspace = *typed;
    co_return Result<>();
}

//! A gateway on this machine.
QCoro::Task<Result<>> askLocal(Inquiry inquiry, Course *course)
{
    if (course->plan.workspace.isEmpty()) {
        const auto placed = co_await askWorkspace(inquiry.session, course);
        if (!placed)
            co_return placed;
    }
    const auto model = co_await askModel(inquiry);
    if (!model)
        co_return model;
    const auto &auth = course->present.config.gateway.auth;
    if (course->keepsGateway) {
        if (!auth.mode && auth.token.isEmpty() && auth.password.isEmpty())
            course->plan.auth = SetupAuth::Token;
        co_return Result<>();
    }
    const auto gateway = co_await askGateway(inquiry);
    co_return gateway;
}

QCoro::Task<Result<>> askEverything(Inquiry inquiry, Course *course, std::optional<bool> isRemote)
{
    if (!isRemote && !course->isQuick) {
        const bool isNow = course->present.config.gateway.mode == config::GatewayMode::Remote;
        WizardStep place = placeStep(isNow);
        const auto chosen = co_await askSelect(inquiry.session, std::move(place));
        if (!chosen)
            co_return tl::unexpected(chosen.error());
        isRemote = *chosen == "remote"_L1;
    }
    course->plan.isRemote = isRemote.value_or(false);
    if (course->plan.isRemote) {
        const auto remote = co_await askRemote(inquiry);
        co_return remote;
    }
    const auto local = co_await askLocal(inquiry, course);
    co_return local;
}

//! On a worker. The answer: whether the gateway starts over for it.
Result<bool> carryOut(const Course &course, const config::ConfigEditor &editor, qint64 nowMs)
{
    const auto edited = editor.apply(course.plan.changes(course.present, nowMs));
    if (!edited)
        return tl::unexpected(edited.error());
    const config::Config &config = *edited->after.config;
    const files::StatePaths &paths = course.present.paths;
    if (const auto stored = course.plan.storeKey(course.present); !stored)
        return tl::unexpected(stored.error());
    if (!course.plan.isRemote) {
        const QString agentId = config::defaultAgentId(config.agents);
        const QString sessions = QFileInfo(config::sessionStorePath(config, agentId, paths)).path();
        for (const QString &dir :
             {config::agentWorkspace(config.agents, agentId, paths), sessions}) {
            if (const auto made = files::ensurePrivateDir(dir); !made)
                return tl::unexpected(made.error());
        }
    }
    const auto plan = config::planReload(edited->before.effective, edited->after.effective,
                                         config.gateway.reload.mode);
    return plan.decision == config::ReloadDecision::Restart;
}

QCoro::Task<Result<>> finish(WizardSession *session, const Course *course,
                             config::ConfigEditor editor, qint64 nowMs)
{
    const auto writing = QtConcurrent::run(carryOut, *course, editor, nowMs);
    const auto restarts = co_await writing;
    if (!restarts)
        co_return tl::unexpected(restarts.error());
    if (*restarts)
        co_return Result<>();
    const QString text =
        course->plan.isRemote ? u"Remote gateway configured."_s : u"Onboarding complete."_s;
    const auto told = co_await showNote(session, u"Done"_s, text);
    co_return told;
}

} // namespace

QCoro::Task<Result<>> onboard(WizardSession *session, OnboardingPorts ports,
                              OnboardingOptions options)
{
    const auto accepted = co_await askRisk(session);
    if (!accepted)
        co_return accepted;
    const auto reading = QtConcurrent::run([loader = ports.loader] { return loader.load(); });
    const config::ConfigOutcome outcome = co_await reading;
    if (!outcome.valid) {
        const QString issues = issueLines(outcome.issues);
        const auto told = co_await showNote(session, u"Config issues"_s, issues);
        if (!told)
            co_return told;
        co_return fail(ErrorCode::InvalidConfig,
                       u"Config invalid. Run clawdbot doctor to repair it."_s);
    }
    const auto environment = config::withVariables(ports.loader.environment(), outcome.variables);
    Course course{.plan = {.command = u"onboard"_s, .workspace = options.workspace.trimmed()},
                  .present = {*outcome.config, ports.loader.paths(), environment}};
    const auto headed =
        co_await askCourse(session, &course, options.isRemote.value_or(false), outcome.exists);
    if (!headed)
        co_return headed;
    const Inquiry inquiry{session, &course.plan, &course.present, &ports.clock};
    const auto asked = co_await askEverything(inquiry, &course, options.isRemote);
    if (!asked)
        co_return asked;
    if (const auto repaired = course.plan.repair(course.present); !repaired)
        co_return repaired;
    config::ConfigEditor editor(ports.loader, ports.clock, options.author);
    const auto done = co_await finish(session, &course, std::move(editor), ports.clock.nowMs());
    co_return done;
}

} // namespace claw::wizard
