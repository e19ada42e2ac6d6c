// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/config.h"
#include "config/schema.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

bool isProfileName(const QString &key)
{
    static const QRegularExpression form(u"^[a-z0-9-]+\\z"_s);
    return form.match(key).hasMatch();
}

void checkBrowserProfile(const json::Json5Node &profile, Findings &findings)
{
    const auto isSet = [&profile](const QString &key) {
        const json::Json5Node *value = profile.find({key});
        return value && (value->scalar.toDouble() > 0 || !value->scalar.toString().isEmpty());
    };
    if (!isSet(u"cdpPort"_s) && !isSet(u"cdpUrl"_s))
        findings.report(profile, u"Profile must set cdpPort or cdpUrl"_s);
}

Shape mappingShape()
{
    const Shape transform =
        object({{"module"_L1, text(), Presence::Required}, {"export"_L1, text()}});
    const QStringList channels{u"last"_s,  u"whatsapp"_s, u"telegram"_s, u"discord"_s,
                               u"slack"_s, u"signal"_s,   u"imessage"_s, u"msteams"_s};
    return object({
        {"id"_L1, text()},
        {"match"_L1, object({{"path source"_L1, text()}}, Others::Dropped)},
        {"action"_L1, choice({u"wake"_s, u"agent"_s})},
        {"wakeMode"_L1, choice({u"now"_s, u"next-heartbeat"_s})},
        {"name sessionKey messageTemplate textTemplate"_L1, text()},
        {"deliver"_L1, boolean()},
        {"channel"_L1, choice(channels)},
        {"to model thinking"_L1, text()},
        {"timeoutSeconds"_L1, positive()},
        {"transform"_L1, transform},
    });
}

Shape gmailShape()
{
    const Shape tailscale =
        object({{"mode"_L1, choice<TailscaleMode>()}, {"path target"_L1, text()}});
    const Shape serve = object({{"bind"_L1, text()}, {"port"_L1, positive()}, {"path"_L1, text()}});
    return object({
        {"account label topic subscription"_L1, text()},
        {"pushToken"_L1, secret()},
        {"hookUrl"_L1, text()},
        {"includeBody"_L1, boolean()},
        {"maxBytes renewEveryMinutes"_L1, positive()},
        {"serve"_L1, serve},
        {"tailscale"_L1, tailscale},
        {"model"_L1, text()},
        {"thinking"_L1, choice({u"off"_s, u"minimal"_s, u"low"_s, u"medium"_s, u"high"_s})},
    });
}

Shape internalHooksShape()
{
    const Shape handler = object({
        {"event module"_L1, text(), Presence::Required},
        {"export"_L1, text()},
    });
    const Shape install = object({
        {"source"_L1, choice({u"npm"_s, u"archive"_s, u"path"_s}), Presence::Required},
        {"spec sourcePath installPath version installedAt"_L1, text()},
        {"hooks"_L1, texts()},
    });
    const Shape entry = object({{"enabled"_L1, boolean()}, {"env"_L1, textMap()}});
    return object({
        {"enabled"_L1, boolean()},
        {"handlers"_L1, list(handler)},
        {"entries"_L1, map(entry)},
        {"load"_L1, object({{"extraDirs"_L1, texts()}})},
        {"installs"_L1, map(install)},
    });
}

} // namespace

Shape hooksShape()
{
    return object({
        {"enabled"_L1, boolean()},
        {"path"_L1, text()},
        {"token"_L1, secret()},
        {"maxBodyBytes"_L1, positive()},
        {"presets"_L1, texts()},
        {"transformsDir"_L1, text()},
        {"mappings"_L1, list(mappingShape())},
        {"gmail"_L1, gmailShape()},
        {"internal"_L1, internalHooksShape()},
    });
}

Shape browserShape()
{
    const Shape profile = object({
        {"cdpPort"_L1, whole(1, 65535)},
        {"cdpUrl"_L1, text()},
        {"driver"_L1, choice({u"clawd"_s, u"extension"_s})},
        {"color"_L1, hexColor(), Presence::Required},
    });
    return object({
        {"enabled"_L1, boolean()},
        {"controlUrl"_L1, text()},
        {"controlToken"_L1, secret()},
        {"cdpUrl"_L1, text()},
        {"remoteCdpTimeoutMs remoteCdpHandshakeTimeoutMs"_L1, nonNegative()},
        {"color executablePath"_L1, text()},
        {"headless noSandbox attachOnly"_L1, boolean()},
        {"defaultProfile"_L1, text()},
        {"snapshotDefaults"_L1, object({{"mode"_L1, choice({u"efficient"_s})}})},
        {"profiles"_L1,
         map(withRule(profile, checkBrowserProfile), isProfileName, u"^[a-z0-9-]+$"_s)},
    });
}

Shape diagnosticsShape()
{
    const Shape otel = object({
        {"enabled"_L1, boolean()},
        {"endpoint"_L1, text()},
        {"protocol"_L1, choice({u"http/protobuf"_s, u"grpc"_s})},
        {"headers"_L1, map(secret())},
        {"serviceName"_L1, text()},
        {"traces metrics logs"_L1, boolean()},
        {"sampleRate"_L1, ratio()},
        {"flushIntervalMs"_L1, nonNegative()},
    });
    const Shape cacheTrace = object({
        {"enabled"_L1, boolean()},
        {"filePath"_L1, text()},
        {"includeMessages includePrompt includeSystem"_L1, boolean()},
    });
    return object({
        {"enabled"_L1, boolean()},
        {"flags"_L1, texts()},
        {"otel"_L1, otel},
        {"cacheTrace"_L1, cacheTrace},
    });
}

Shape loggingShape()
{
    return object({
        {"level"_L1, choice<LogLevel>()},
        {"file"_L1, text()},
        {"consoleLevel"_L1, choice<LogLevel>()},
        {"consoleStyle"_L1, choice<ConsoleStyle>()},
        {"redactSensitive"_L1, choice({u"off"_s, u"tools"_s})},
        {"redactPatterns"_L1, texts()},
    });
}

Shape envShape()
{
    const Shape shellEnv = object({{"enabled"_L1, boolean()}, {"timeoutMs"_L1, nonNegative()}});
    return objectWithRest({{"shellEnv"_L1, shellEnv}, {"vars"_L1, map(secret())}}, secret());
}

Shape skillsShape()
{
    const Shape load = object({
        {"extraDirs"_L1, texts()},
        {"watch"_L1, boolean()},
        {"watchDebounceMs"_L1, nonNegative()},
    });
    const Shape install = object({
        {"preferBrew"_L1, boolean()},
        {"nodeManager"_L1, choice({u"npm"_s, u"pnpm"_s, u"yarn"_s, u"bun"_s})},
    });
    const Shape entry = object({
        {"enabled"_L1, boolean()},
        {"apiKey"_L1, secret()},
        {"env"_L1, map(secret())},
        {"config"_L1, map(any())},
    });
    return object({
        {"allowBundled"_L1, texts()},
        {"load"_L1, load},
        {"install"_L1, install},
        {"entries"_L1, map(entry)},
    });
}

Shape pluginsShape()
{
    const Shape entry = object({{"enabled"_L1, boolean()}, {"config"_L1, map(any())}});
    return object({
        {"enabled"_L1, boolean()},
        {"allow deny"_L1, texts()},
        {"load"_L1, object({{"paths"_L1, texts()}})},
        {"slots"_L1, object({{"memory"_L1, text()}})},
        {"entries"_L1, map(entry)},
        {"installs"_L1, installRecords()},
    });
}

} // namespace claw::config
