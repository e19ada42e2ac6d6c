// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/modelsstatuscommand.h"

#include "base/clock.h"
#include "cli/clitr.h"
#include "cli/healthtext.h"
#include "cli/modelsstatus.h"
#include "cli/options.h"
#include "cli/textwidth.h"
#include "json/jsontext.h"
#include "providers/modelsettings.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

using providers::aliasesOf;

//! Prints "Label         : value"; nothing to say is a dash.
class Sheet
{
public:
    explicit Sheet(Terminal &out)
        : m_out(out)
    { }

    void row(const QString &label, const QString &value)
    {
        const QString text =
            value.isEmpty() ? m_out.paint(Tone::Muted, u"-"_s) : m_out.paint(Tone::Info, value);
        m_out.line(m_out.paint(Tone::Accent, padded(label, 14)) + ": "_L1 + text);
    }
    void list(const QString &label, const QStringList &values, const QString &none = {})
    {
        row(u"%1 (%2)"_s.arg(label).arg(values.size()),
            values.isEmpty() ? none : values.join(u", "_s));
    }
    void heading(const QString &text)
    {
        m_out.line();
        m_out.line(m_out.paint(Tone::Heading, text));
    }

private:
    Terminal &m_out;
};

QString authLine(const ProviderAuth &auth, const QString &shownStore)
{
    if (auth.kind != ProviderAuth::Kind::Profiles) {
        const bool isVariable = auth.kind == ProviderAuth::Kind::Environment;
        return u"- %1 effective=%2:%3"_s.arg(auth.provider, isVariable ? u"env"_s : u"config"_s,
                                             auth.detail);
    }
    return u"- %1 effective=profiles:%2 | profiles=%3 (oauth=%4, token=%5, api_key=%6) | %7"_s
        .arg(auth.provider, shownStore)
        .arg(auth.profiles.size())
        .arg(auth.oauth)
        .arg(auth.tokens)
        .arg(auth.apiKeys)
        .arg(auth.profiles.join(u", "_s));
}

QString expiryText(const ProfileExpiry &expiry, qint64 nowMs)
{
    switch (expiry.state) {
    case ProfileExpiry::State::Fixed:
        return Tr::tr("static");
    case ProfileExpiry::State::Expired:
        return Tr::tr("expired");
    case ProfileExpiry::State::Good:
    case ProfileExpiry::State::Expiring:
        break;
    }
    const bool isSoon = expiry.state == ProfileExpiry::State::Expiring;
    return (isSoon ? Tr::tr("expiring expires in %1") : Tr::tr("ok expires in %1"))
        .arg(spanText(expiry.expiresMs - nowMs));
}

void printModels(const ModelsStatus &status, const CliSettings &settings, Sheet &sheet)
{
    const auto &defaults = status.defaults;
    const QString written = defaults.model.primary;
    const QString resolved = status.model.text();
    sheet.row(Tr::tr("Config"), settings.shownConfigPath);
    sheet.row(Tr::tr("Agent dir"), settings.paths.shown(status.agentDir));
    sheet.row(Tr::tr("Default"),
              written == resolved ? resolved : Tr::tr("%1 (from %2)").arg(resolved, written));
    sheet.list(Tr::tr("Fallbacks"), defaults.model.fallbacks);
    sheet.row(Tr::tr("Image model"), defaults.imageModel.primary);
    sheet.list(Tr::tr("Image fallbacks"), defaults.imageModel.fallbacks);
    QStringList aliases;
    const auto table = aliasesOf(defaults);
    for (auto it = table.begin(); it != table.end(); ++it)
        aliases.append(it.key() + " -> "_L1 + it.value());
    sheet.list(Tr::tr("Aliases"), aliases);
    sheet.list(Tr::tr("Configured models"), status.allowed, Tr::tr("all"));
}

void printAuth(const ModelsStatus &status, const CliSettings &settings,
               const CommandContext &context, Sheet &sheet)
{
    Terminal &out = context.out;
    sheet.heading(Tr::tr("Auth overview"));
    sheet.row(Tr::tr("Auth store"), settings.paths.shown(status.storePath));
    for (const auto &auth : status.auths)
        out.line(authLine(auth, settings.paths.shown(status.storePath)));
    if (status.auths.empty())
        out.line(out.paint(Tone::Muted, Tr::tr("- none")));
    if (!status.missing.isEmpty()) {
        sheet.heading(Tr::tr("Missing auth"));
        for (const QString &provider : status.missing) {
            out.line(Tr::tr("- %1 Run `%2` or set an API key env var.")
                         .arg(out.paint(Tone::Failure, provider),
                              context.commandHint(u"clawdbot configure"_s)));
        }
    }
    for (const auto &profile : status.resting) {
        const qint64 until = status.usage.value(profile.id).restsUntilMs();
        out.line(out.paint(Tone::Warning,
                           Tr::tr("- %1 failed lately; it is tried again in %2")
                               .arg(profile.id, spanText(until - status.nowMs))));
    }

    sheet.heading(Tr::tr("OAuth/token status"));
    for (const auto &expiry : status.expiries) {
        out.line(u"- %1 %2"_s.arg(out.paint(Tone::Accent, expiry.profileId),
                                  expiryText(expiry, status.nowMs)));
    }
    if (status.expiries.empty())
        out.line(out.paint(Tone::Muted, Tr::tr("- none")));
}

void print(const ModelsStatus &status, const CliSettings &settings, const CommandContext &context)
{
    Sheet sheet(context.out);
    printModels(status, settings, sheet);
    printAuth(status, settings, context, sheet);
}

} // namespace

QString ModelsStatusCommand::path() const
{
    return m_place == Place::Group ? u"models"_s : u"models status"_s;
}

QString ModelsStatusCommand::summary() const
{
    return m_place == Place::Group
        ? Tr::tr("See and choose models")
        : Tr::tr("Show which models are used and whether there are keys");
}

void ModelsStatusCommand::declare(CLI::App &app)
{
    addFlag(app, "--json", m_json, Tr::tr("Print JSON"));
    addFlag(app, "--plain", m_plain, Tr::tr("Only the name of the default model"));
    addFlag(
        app, "--check", m_checks,
        Tr::tr("Exit code 1 when a key is missing or expired, 2 when one expires within a day"));
}

int ModelsStatusCommand::run(const CommandContext &context)
{
    const auto refuse = [&context](const QString &message) {
        context.err.line(Tr::tr("Error: %1").arg(message));
        return 1;
    };
    if (m_json && m_plain)
        return refuse(Tr::tr("Choose either --json or --plain, not both."));
    const auto settings = readSettings(context);
    if (!settings)
        return refuse(settings.error().message);
    warnOfBrokenSettings(*settings, context);
    const SystemClock clock;
    const auto status = ModelsStatus::of(*settings, clock);
    if (m_json)
        context.out.line(
            QString::fromUtf8(json::pretty(status.toJson(settings->paths.configPath))));
    else if (m_plain)
        context.out.line(status.model.text());
    else
        print(status, *settings, context);
    return m_checks ? status.checkCode() : 0;
}

} // namespace claw::cli
