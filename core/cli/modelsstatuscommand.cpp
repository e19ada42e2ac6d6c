// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/modelsstatuscommand.h"

#include "base/clock.h"
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
        return u"static"_s;
    case ProfileExpiry::State::Expired:
        return u"expired"_s;
    case ProfileExpiry::State::Good:
    case ProfileExpiry::State::Expiring:
        break;
    }
    const bool isSoon = expiry.state == ProfileExpiry::State::Expiring;
    return u"%1 expires in %2"_s.arg(isSoon ? u"expiring"_s : u"ok"_s,
                                     spanText(expiry.expiresMs - nowMs));
}

void printModels(const ModelsStatus &status, const CliSettings &settings, Sheet &sheet)
{
    const auto &defaults = status.defaults;
    const QString written = defaults.model.primary;
    const QString resolved = status.model.text();
    sheet.row(u"Config"_s, settings.shownConfigPath);
    sheet.row(u"Agent dir"_s, settings.paths.shown(status.agentDir));
    sheet.row(u"Default"_s,
              written == resolved ? resolved : u"%1 (from %2)"_s.arg(resolved, written));
    sheet.list(u"Fallbacks"_s, defaults.model.fallbacks);
    sheet.row(u"Image model"_s, defaults.imageModel.primary);
    sheet.list(u"Image fallbacks"_s, defaults.imageModel.fallbacks);
    QStringList aliases;
    const auto table = aliasesOf(defaults);
    for (auto it = table.begin(); it != table.end(); ++it)
        aliases.append(it.key() + " -> "_L1 + it.value());
    sheet.list(u"Aliases"_s, aliases);
    sheet.list(u"Configured models"_s, status.allowed, u"all"_s);
}

void printAuth(const ModelsStatus &status, const CliSettings &settings,
               const CommandContext &context, Sheet &sheet)
{
    Terminal &out = context.out;
    sheet.heading(u"Auth overview"_s);
    sheet.row(u"Auth store"_s, settings.paths.shown(status.storePath));
    for (const auto &auth : status.auths)
        out.line(authLine(auth, settings.paths.shown(status.storePath)));
    if (status.auths.empty())
        out.line(out.paint(Tone::Muted, u"- none"_s));
    if (!status.missing.isEmpty()) {
        sheet.heading(u"Missing auth"_s);
        for (const QString &provider : status.missing) {
            out.line(u"- %1 Run `%2` or set an API key env var."_s.arg(
                out.paint(Tone::Failure, provider), context.commandHint(u"clawdbot configure"_s)));
        }
    }
    for (const auto &profile : status.resting) {
        const qint64 until = status.usage.value(profile.id).restsUntilMs();
        out.line(out.paint(Tone::Warning,
                           u"- %1 failed lately; it is tried again in %2"_s.arg(
                               profile.id, spanText(until - status.nowMs))));
    }

    sheet.heading(u"OAuth/token status"_s);
    for (const auto &expiry : status.expiries) {
        out.line(u"- %1 %2"_s.arg(out.paint(Tone::Accent, expiry.profileId),
                                  expiryText(expiry, status.nowMs)));
    }
    if (status.expiries.empty())
        out.line(out.paint(Tone::Muted, u"- none"_s));
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
    return m_place == Place::Group ? u"See and choose models"_s
                                   : u"Show which models are used and whether there are keys"_s;
}

void ModelsStatusCommand::declare(CLI::App &app)
{
    addFlag(app, "--json", m_json, u"Print JSON"_s);
    addFlag(app, "--plain", m_plain, u"Only the name of the default model"_s);
    addFlag(app, "--check", m_checks,
            u"Exit code 1 when a key is missing or expired, 2 when one expires within a day"_s);
}

int ModelsStatusCommand::run(const CommandContext &context)
{
    const auto refuse = [&context](const QString &message) {
        context.err.line("Error: "_L1 + message);
        return 1;
    };
    if (m_json && m_plain)
        return refuse(u"Choose either --json or --plain, not both."_s);
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
