// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/setupanswers.h"

#include "cli/clitr.h"
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
    return refuse(Tr::tr("Invalid %1 \"%2\" (use %3).")
                      .arg(option, *word, config::allWords<E>().join(u", "_s)));
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
    return refuse(Tr::tr("Invalid --gateway-auth \"%1\" (use off, token or password).").arg(*word));
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
            return refuse(
                Tr::tr("Give one API key at a time: %1 or %2")
                    .arg(nameOf(plan.keyProvider), nameOf(wizard::offeredProviders[i].id)));
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
    addFlag(app, "--non-interactive", isNonInteractive, Tr::tr("Ask nothing; take the options"));
    addFlag(app, "--accept-risk", acceptsRisk,
            Tr::tr("An agent can run programs; needed with --non-interactive"));
    addOption(app, "--mode", "<mode>", mode,
              Tr::tr("local, or remote: the gateway runs elsewhere"));
    addOption(app, "--workspace", "<dir>", workspace, Tr::tr("Where agents keep their files"));
    addOption(app, "--provider", "<id>", provider,
              Tr::tr("The provider whose API key is the first line of standard input"));
    for (size_t i = 0; i < wizard::offeredProviders.size(); ++i) {
        const auto &offered = wizard::offeredProviders[i];
        addOption(app, offered.option, "<key>", keys[i],
                  Tr::tr("API key of %1; others see it in the list of processes")
                      .arg(QString(offered.id)));
    }
    addOption(app, "--auth-choice", "<choice>", authChoice, Tr::tr("skip: no key"));
    addOption(app, "--model", "<model>", model, Tr::tr("The model that agents use"));
    addFlag(app, "--skip-key-test", skipsKeyTest, Tr::tr("Do not try the key out"));
    addOption(app, "--gateway-port", "<port>", port, Tr::tr("Port to listen on (18789)"));
    addOption(app, "--gateway-bind", "<mode>", bind,
              Tr::tr("loopback, lan, tailnet, auto or custom"));
    addOption(app, "--gateway-auth", "<mode>", auth, Tr::tr("off, token or password"));
    addOption(app, "--gateway-token", "<token>", token,
              Tr::tr("Shared token; one is made otherwise"));
    addOption(app, "--gateway-password", "<password>", password, Tr::tr("Shared password"));
    addOption(app, "--tailscale", "<mode>", tailscale, Tr::tr("off, serve or funnel"));
    addOption(app, "--remote-url", "<url>", remoteUrl,
              Tr::tr("WebSocket URL of the remote gateway"));
    addOption(app, "--remote-token", "<token>", remoteToken, Tr::tr("Its token"));
    addFlag(app, "--install-daemon", installsService,
            Tr::tr("Keep the gateway running as a service"));
    addFlag(app, "--no-install-daemon,--skip-daemon", skipsService, Tr::tr("No service"));
    addFlag(app, "--skip-health", skipsHealth, Tr::tr("Do not look whether the gateway answers"));
    addFlag(app, "--json", asJson, Tr::tr("Print JSON"));
    declareAccepted(app);
}

void SetupAnswers::declareAccepted(CLI::App &app)
{
    const QString accepted = Tr::tr("Accepted for old scripts");
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
        return refuse(Tr::tr("Invalid --mode \"%1\" (use local|remote).").arg(*mode));
    plan.isRemote = mode == u"remote"_s;
    plan.remoteUrl = remoteUrl.value_or(QString()).trimmed();
    plan.remoteToken = Secret(remoteToken.value_or(QString()).trimmed());
    if (plan.isRemote && isNonInteractive && plan.remoteUrl.isEmpty())
        return refuse(Tr::tr("Missing --remote-url for remote mode."));
    if (port) {
        bool isNumber = false;
        plan.port = port->trimmed().toUShort(&isNumber);
        if (!isNumber || *plan.port == 0)
            return refuse(Tr::tr("Invalid --gateway-port"));
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
