// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/setupanswers.h"

#include "cli/options.h"
#include "providers/modelcatalog.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

tl::unexpected<Error> refuse(const QString &message)
{
    return fail(ErrorCode::InvalidRequest, message);
}

//! The value behind a word; nullopt for an absent word, a refusal for one that nobody knows.
template<typename E>
Result<std::optional<E>> valueOf(const std::optional<QString> &word, const QString &option)
{
    if (!word)
        return std::nullopt;
    if (const auto value = config::fromWord<E>(word->trimmed()))
        return value;
    return refuse(
        u"Invalid %1 \"%2\" (use %3)."_s.arg(option, *word, config::allWords<E>().join(u", "_s)));
}

Result<std::optional<wizard::SetupAuth>> authOf(const std::optional<QString> &word)
{
    if (!word)
        return std::nullopt;
    if (*word == "off"_L1)
        return wizard::SetupAuth::Off;
    if (*word == "token"_L1)
        return wizard::SetupAuth::Token;
    if (*word == "password"_L1)
        return wizard::SetupAuth::Password;
    return refuse(u"Invalid --gateway-auth \"%1\" (use off, token or password)."_s.arg(*word));
}

QString nameOf(const QString &provider)
{
    const auto *facts = providers::BuiltInModels::instance().provider(provider);
    return facts ? facts->name : provider;
}

//! Provider, key and model.
Result<> addModel(wizard::SetupPlan &plan, const SetupAnswers &answers)
{
    for (size_t i = 0; i < answers.keys.size(); ++i) {
        const QString key = answers.keys[i].value_or(QString()).trimmed();
        if (key.isEmpty())
            continue;
        if (!plan.keyProvider.isEmpty())
            return refuse(u"Give one API key at a time: %1 or %2"_s.arg(
                nameOf(plan.keyProvider), nameOf(wizard::offeredProviders[i].id)));
        plan.keyProvider = wizard::offeredProviders[i].id;
        plan.key = Secret(key);
    }
    if (answers.provider && plan.keyProvider.isEmpty())
        plan.keyProvider = providers::normalizedProvider(*answers.provider);
    if (answers.model)
        plan.model = providers::ModelRef::parse(answers.model->trimmed(), u"anthropic"_s);
    return {};
}

} // namespace

void SetupAnswers::declare(CLI::App &app)
{
    addFlag(app, "--non-interactive", isNonInteractive, u"Ask nothing; take the options"_s);
    addFlag(app, "--accept-risk", acceptsRisk,
            u"An agent can run programs; needed with --non-interactive"_s);
    addOption(app, "--mode", "<mode>", mode, u"local, or remote: the gateway runs elsewhere"_s);
    addOption(app, "--workspace", "<dir>", workspace, u"Where agents keep their files"_s);
    addOption(app, "--provider", "<id>", provider,
              u"The provider whose API key is the first line of standard input"_s);
    for (size_t i = 0; i < wizard::offeredProviders.size(); ++i) {
        const auto &offered = wizard::offeredProviders[i];
        addOption(
            app, offered.option, "<key>", keys[i],
            u"API key of %1; others see it in the list of processes"_s.arg(QString(offered.id)));
    }
    addOption(app, "--auth-choice", "<choice>", authChoice, u"skip: no key"_s);
    addOption(app, "--model", "<model>", model, u"The model that agents use"_s);
    addFlag(app, "--skip-key-test", skipsKeyTest, u"Do not try the key out"_s);
    addOption(app, "--gateway-port", "<port>", port, u"Port to listen on (18789)"_s);
    addOption(app, "--gateway-bind", "<mode>", bind, u"loopback, lan, tailnet, auto or custom"_s);
    addOption(app, "--gateway-auth", "<mode>", auth, u"off, token or password"_s);
    addOption(app, "--gateway-token", "<token>", token, u"Shared token; one is made otherwise"_s);
    addOption(app, "--gateway-password", "<password>", password, u"Shared password"_s);
    addOption(app, "--tailscale", "<mode>", tailscale, u"off, serve or funnel"_s);
    addOption(app, "--remote-url", "<url>", remoteUrl, u"WebSocket URL of the remote gateway"_s);
    addOption(app, "--remote-token", "<token>", remoteToken, u"Its token"_s);
    addFlag(app, "--install-daemon", installsService, u"Keep the gateway running as a service"_s);
    addFlag(app, "--no-install-daemon,--skip-daemon", skipsService, u"No service"_s);
    addFlag(app, "--skip-health", skipsHealth, u"Do not look whether the gateway answers"_s);
    addFlag(app, "--json", asJson, u"Print JSON"_s);
    declareAccepted(app);
}

void SetupAnswers::declareAccepted(CLI::App &app)
{
    const QString accepted = u"Accepted for old scripts"_s;
    addOption(app, "--flow", "<flow>", m_flow, accepted);
    addOption(app, "--daemon-runtime", "<name>", m_runtime, accepted);
    addOption(app, "--node-manager", "<name>", m_nodeManager, accepted);
    addFlag(app, "--skip-channels", m_skipsChannels, accepted);
    addFlag(app, "--skip-skills", m_skipsSkills, accepted);
    addFlag(app, "--skip-ui", m_skipsUi, accepted);
}

Result<wizard::SetupPlan> SetupAnswers::plan() const
{
    wizard::SetupPlan plan;
    if (mode && *mode != "local"_L1 && *mode != "remote"_L1)
        return refuse(u"Invalid --mode \"%1\" (use local|remote)."_s.arg(*mode));
    plan.isRemote = mode == u"remote"_s;
    plan.remoteUrl = remoteUrl.value_or(QString()).trimmed();
    plan.remoteToken = Secret(remoteToken.value_or(QString()).trimmed());
    if (plan.isRemote && isNonInteractive && plan.remoteUrl.isEmpty())
        return refuse(u"Missing --remote-url for remote mode."_s);
    if (port) {
        bool isNumber = false;
        plan.port = port->trimmed().toUShort(&isNumber);
        if (!isNumber || *plan.port == 0)
            return refuse(u"Invalid --gateway-port"_s);
    }
    const auto bindMode = valueOf<config::BindMode>(bind, u"--gateway-bind"_s);
    const auto tailscaleMode = valueOf<config::TailscaleMode>(tailscale, u"--tailscale"_s);
    const auto authMode = authOf(auth);
    if (!bindMode)
        return tl::unexpected(bindMode.error());
    if (!tailscaleMode)
        return tl::unexpected(tailscaleMode.error());
    if (!authMode)
        return tl::unexpected(authMode.error());
    plan.bind = *bindMode;
    plan.tailscale = *tailscaleMode;
    plan.auth = *authMode;
    plan.token = Secret(token.value_or(QString()).trimmed());
    plan.password = Secret(password.value_or(QString()).trimmed());
    if (!plan.auth && !plan.password.isEmpty())
        plan.auth = wizard::SetupAuth::Password;
    else if (!plan.auth && !plan.token.isEmpty())
        plan.auth = wizard::SetupAuth::Token;
    plan.workspace = workspace.value_or(QString()).trimmed();
    if (const auto added = addModel(plan, *this); !added)
        return tl::unexpected(added.error());
    return plan;
}

} // namespace claw::cli
