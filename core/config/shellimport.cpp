// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/shellimport.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::config {

namespace {

constexpr std::chrono::milliseconds usualTimeout = 15s;

constexpr auto expectedKeys = std::to_array<QLatin1StringView>({
    "OPENAI_API_KEY"_L1,
    "ANTHROPIC_API_KEY"_L1,
    "ANTHROPIC_OAUTH_TOKEN"_L1,
    "GEMINI_API_KEY"_L1,
    "ZAI_API_KEY"_L1,
    "OPENROUTER_API_KEY"_L1,
    "AI_GATEWAY_API_KEY"_L1,
    "MINIMAX_API_KEY"_L1,
    "SYNTHETIC_API_KEY"_L1,
    "ELEVENLABS_API_KEY"_L1,
    "TELEGRAM_BOT_TOKEN"_L1,
    "DISCORD_BOT_TOKEN"_L1,
    "SLACK_BOT_TOKEN"_L1,
    "SLACK_APP_TOKEN"_L1,
    "CLAWDBOT_GATEWAY_TOKEN"_L1,
    "CLAWDBOT_GATEWAY_PASSWORD"_L1,
});

bool isOn(const QProcessEnvironment &environment, const QString &name)
{
    const QString value = environment.value(name).trimmed().toLower();
    return value == "1"_L1 || value == "true"_L1 || value == "yes"_L1 || value == "on"_L1;
}

bool isSet(const QProcessEnvironment &environment, QLatin1StringView name)
{
    return !environment.value(name).trimmed().isEmpty();
}

//! Zero would wait for ever, which nothing here does.
std::chrono::milliseconds timeoutOf(const ShellEnvConfig &config,
                                    const QProcessEnvironment &environment)
{
    const auto fromEnvironment =
        std::chrono::milliseconds(environment.value(u"CLAWDBOT_SHELL_ENV_TIMEOUT_MS"_s).toInt());
    const auto timeout = config.timeout.value_or(fromEnvironment);
    return timeout > 0ms ? timeout : usualTimeout;
}

} // namespace

std::optional<ShellImport> wantedShellImport(const ShellEnvConfig &config,
                                             const QProcessEnvironment &environment)
{
    if (!config.enabled && !isOn(environment, u"CLAWDBOT_LOAD_SHELL_ENV"_s))
        return {};
    if (isOn(environment, u"CLAWDBOT_DEFER_SHELL_ENV_FALLBACK"_s))
        return {};
    if (std::ranges::any_of(expectedKeys,
                            [&environment](auto key) { return isSet(environment, key); }))
        return {};
    const QString shell = environment.value(u"SHELL"_s).trimmed();
    return ShellImport{.shell = shell.isEmpty() ? u"/bin/sh"_s : shell,
                       .timeout = timeoutOf(config, environment)};
}

QMap<QString, QString> importedKeys(const QByteArray &output,
                                    const QProcessEnvironment &environment)
{
    QMap<QString, QString> keys;
    const QByteArrayList entries = output.split('\0');
    for (const QByteArray &entry : entries) {
        const qsizetype equals = entry.indexOf('=');
        if (equals <= 0)
            continue;
        const QString name = QString::fromLocal8Bit(entry.first(equals));
        const QString value = QString::fromLocal8Bit(entry.sliced(equals + 1));
        const bool isExpected = std::ranges::find(expectedKeys, name) != expectedKeys.end();
        if (isExpected && !value.trimmed().isEmpty() && environment.value(name).trimmed().isEmpty())
            keys.insert(name, value);
    }
    return keys;
}

} // namespace claw::config
