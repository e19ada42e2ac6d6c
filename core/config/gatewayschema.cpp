// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/gatewayconfig.h"
#include "config/schema.h"

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

Shape responsesShape()
{
    const Shape pdf = object({
        {"maxPages maxPixels"_L1, positive()},
        {"minTextChars"_L1, nonNegative()},
    });
    const Shape files = object({
        {"allowUrl"_L1, boolean()},
        {"allowedMimes"_L1, texts()},
        {"maxBytes maxChars"_L1, positive()},
        {"maxRedirects"_L1, nonNegative()},
        {"timeoutMs"_L1, positive()},
        {"pdf"_L1, pdf},
    });
    const Shape images = object({
        {"allowUrl"_L1, boolean()},
        {"allowedMimes"_L1, texts()},
        {"maxBytes"_L1, positive()},
        {"maxRedirects"_L1, nonNegative()},
        {"timeoutMs"_L1, positive()},
    });
    return object({
        {"enabled"_L1, boolean()},
        {"maxBodyBytes"_L1, positive()},
        {"files"_L1, files},
        {"images"_L1, images},
    });
}

Shape httpShape()
{
    const Shape endpoints = object({
        {"chatCompletions"_L1, object({{"enabled"_L1, boolean()}})},
        {"responses"_L1, responsesShape()},
    });
    return object({{"endpoints"_L1, endpoints}});
}

Shape remoteShape()
{
    return object({
        {"url"_L1, text()},
        {"transport"_L1, choice<RemoteTransport>()},
        {"token password"_L1, secret()},
        {"tlsFingerprint sshTarget sshIdentity"_L1, text()},
    });
}

Shape nodesShape()
{
    const Shape browser = object({
        {"mode"_L1, choice<NodeBrowserMode>()},
        {"node"_L1, text()},
    });
    return object({{"browser"_L1, browser}, {"allowCommands denyCommands"_L1, texts()}});
}

Shape authSection()
{
    return object({
        {"mode"_L1, choice<AuthMode>()},
        {"token password"_L1, secret()},
        {"allowTailscale"_L1, boolean()},
    });
}

Shape controlUiShape()
{
    // allowedOrigins is a key of later versions; without it no page but our own could connect.
    return object({
        {"enabled"_L1, boolean()},
        {"basePath"_L1, text()},
        {"allowInsecureAuth"_L1, boolean()},
        {"allowedOrigins"_L1, texts()},
    });
}

} // namespace

Shape gatewayShape()
{
    const Shape tailscale = object({
        {"mode"_L1, choice<TailscaleMode>()},
        {"resetOnExit"_L1, boolean()},
    });
    const Shape tls = object(
        {
            {"enabled autoGenerate"_L1, boolean()},
            {"certPath keyPath caPath"_L1, text()},
        },
        Others::Dropped);
    return object({
        {"port"_L1, number({.most = 65535, .above = 0})},
        {"mode"_L1, choice<GatewayMode>()},
        {"bind"_L1, choice<BindMode>()},
        {"customBindHost"_L1, text()}, // A key of later versions; bind "custom" needs it.
        {"controlUi"_L1, controlUiShape()},
        {"auth"_L1, authSection()},
        {"trustedProxies"_L1, texts()},
        {"tailscale"_L1, tailscale},
        {"remote"_L1, remoteShape()},
        {"reload"_L1,
         object({{"mode"_L1, choice<ReloadMode>()}, {"debounceMs"_L1, nonNegative()}})},
        {"tls"_L1, tls},
        {"http"_L1, httpShape()},
        {"nodes"_L1, nodesShape()},
        {"metrics"_L1, object({{"enabled"_L1, boolean()}})}, // An addition of ours.
    });
}

} // namespace claw::config
