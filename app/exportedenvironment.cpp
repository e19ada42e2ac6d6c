// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/exportedenvironment.h"

#include "log/categories.h"

using namespace Qt::StringLiterals;

namespace claw::app {

namespace {

constexpr qsizetype longestValue = 160;

void announce(const char *name, const Launch &launch, QLatin1StringView meaning)
{
    // Our own process first: the command line overrides what the `.env` files say.
    const QString key = QString::fromLatin1(name);
    const QString value = qEnvironmentVariable(name, launch.environment.value(key)).simplified();
    if (value.isEmpty())
        return;
    const QString shown = value.size() > longestValue ? value.left(longestValue) + u'…' : value;
    qCInfo(lcEnv).noquote() << u"env: %1=%2 (%3)"_s.arg(key, shown, meaning);
}

} // namespace

void exportEnvironment(const gatewaystart::GatewayRunOptions &options, const Launch &launch)
{
    qputenv("CLAWDBOT_GATEWAY_PORT", QByteArray::number(launch.plan.port));
    if (options.token)
        qputenv("CLAWDBOT_GATEWAY_TOKEN", options.token->toUtf8());
    if (options.claudeCliLogs)
        qputenv("CLAWDBOT_CLAUDE_CLI_LOG_OUTPUT", "1");
    if (options.rawStream)
        qputenv("CLAWDBOT_RAW_STREAM", "1");
    if (options.rawStreamPath)
        qputenv("CLAWDBOT_RAW_STREAM_PATH", options.rawStreamPath->toUtf8());
    announce("CLAWDBOT_RAW_STREAM", launch, "raw stream logging enabled"_L1);
    announce("CLAWDBOT_RAW_STREAM_PATH", launch, "raw stream log path override"_L1);
}

} // namespace claw::app
