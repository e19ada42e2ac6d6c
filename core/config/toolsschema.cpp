// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/schema.h"
#include "config/toolsconfig.h"

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

std::vector<Members> policyMembers()
{
    const Shape byProvider =
        object({{"allow deny"_L1, texts()}, {"profile"_L1, choice<ToolProfile>()}});
    return {
        {"profile"_L1, choice<ToolProfile>()},
        {"allow deny"_L1, texts()},
        {"byProvider"_L1, map(byProvider)},
    };
}

std::vector<Members> execMembers()
{
    const Shape applyPatch = object({{"enabled"_L1, boolean()}, {"allowModels"_L1, texts()}});
    return {
        {"host"_L1, option({u"sandbox"_s, u"gateway"_s, u"node"_s})},
        {"security"_L1, option({u"deny"_s, u"allowlist"_s, u"full"_s})},
        {"ask"_L1, option({u"off"_s, u"on-miss"_s, u"always"_s})},
        {"node"_L1, text()},
        {"pathPrepend safeBins"_L1, texts()},
        {"backgroundMs timeoutSec cleanupMs"_L1, positive()},
        {"notifyOnExit"_L1, boolean()},
        {"applyPatch"_L1, applyPatch},
    };
}

Shape elevatedShape()
{
    return object({{"enabled"_L1, boolean()}, {"allowFrom"_L1, map(list(textOrNumber()))}});
}

Shape webToolsShape()
{
    const Shape perplexity = object({{"apiKey"_L1, secret()}, {"baseUrl model"_L1, text()}});
    const Shape minutes = number({.least = 0, .isInteger = false});
    const Shape search = object({
        {"enabled"_L1, boolean()},
        {"provider"_L1, choice({u"brave"_s, u"perplexity"_s})},
        {"apiKey"_L1, secret()},
        {"maxResults timeoutSeconds"_L1, positive()},
        {"cacheTtlMinutes"_L1, minutes},
        {"perplexity"_L1, perplexity},
    });
    const Shape fetch = object({
        {"enabled"_L1, boolean()},
        {"maxChars timeoutSeconds"_L1, positive()},
        {"cacheTtlMinutes"_L1, minutes},
        {"maxRedirects"_L1, nonNegative()},
        {"userAgent"_L1, text()},
    });
    return object({{"search"_L1, search}, {"fetch"_L1, fetch}});
}

Shape providerOptions()
{
    return map(map(either({text(), number({.isInteger = false}), boolean()})));
}

Shape deepgramShape()
{
    return object({{"detectLanguage punctuate smartFormat"_L1, boolean()}});
}

Shape mediaModelShape()
{
    return object({
        {"provider model"_L1, text()},
        {"capabilities"_L1, list(choice({u"image"_s, u"audio"_s, u"video"_s}))},
        {"type"_L1, choice({u"provider"_s, u"cli"_s})},
        {"command"_L1, text()},
        {"args"_L1, texts()},
        {"prompt"_L1, text()},
        {"maxChars maxBytes timeoutSeconds"_L1, positive()},
        {"language"_L1, text()},
        {"providerOptions"_L1, providerOptions()},
        {"deepgram"_L1, deepgramShape()},
        {"baseUrl"_L1, text()},
        {"headers"_L1, map(secret())},
        {"profile preferredProfile"_L1, text()},
    });
}

Shape mediaKindShape()
{
    const Shape attachments = object({
        {"mode"_L1, choice({u"first"_s, u"all"_s})},
        {"maxAttachments"_L1, positive()},
        {"prefer"_L1, choice({u"first"_s, u"last"_s, u"path"_s, u"url"_s})},
    });
    return object({
        {"enabled"_L1, boolean()},
        {"scope"_L1, sendScopeShape()},
        {"maxBytes maxChars"_L1, positive()},
        {"prompt"_L1, text()},
        {"timeoutSeconds"_L1, positive()},
        {"language"_L1, text()},
        {"providerOptions"_L1, providerOptions()},
        {"deepgram"_L1, deepgramShape()},
        {"baseUrl"_L1, text()},
        {"headers"_L1, map(secret())},
        {"attachments"_L1, attachments},
        {"models"_L1, list(mediaModelShape())},
    });
}

Shape linksShape()
{
    const Shape model = object({
        {"type"_L1, choice({u"cli"_s})},
        {"command"_L1, text({.least = 1}), Presence::Required},
        {"args"_L1, texts()},
        {"timeoutSeconds"_L1, positive()},
    });
    return object({
        {"enabled"_L1, boolean()},
        {"scope"_L1, sendScopeShape()},
        {"maxLinks timeoutSeconds"_L1, positive()},
        {"models"_L1, list(model)},
    });
}

Shape messageToolShape()
{
    const Shape marker = object({{"enabled"_L1, boolean()}, {"prefix suffix"_L1, text()}});
    const Shape crossContext = object({
        {"allowWithinProvider allowAcrossProviders"_L1, boolean()},
        {"marker"_L1, marker},
    });
    return object({
        {"allowCrossContextSend"_L1, boolean()},
        {"crossContext"_L1, crossContext},
        {"broadcast"_L1, object({{"enabled"_L1, boolean()}})},
    });
}

} // namespace

Shape agentToolsShape()
{
    std::vector<Members> exec = execMembers();
    exec.push_back({"approvalRunningNoticeMs"_L1, nonNegative()});
    std::vector<Members> members = policyMembers();
    members.push_back({"elevated"_L1, elevatedShape()});
    members.push_back({"exec"_L1, object(std::move(exec))});
    members.push_back({"sandbox"_L1, object({{"tools"_L1, allowDeny()}})});
    return object(std::move(members));
}

Shape toolsShape()
{
    const Shape media = object({
        {"models"_L1, list(mediaModelShape())},
        {"concurrency"_L1, positive()},
        {"image audio video"_L1, mediaKindShape()},
    });
    const Shape policed = object({{"tools"_L1, allowDeny()}});
    std::vector<Members> members = policyMembers();
    members.insert(
        members.end(),
        {
            {"web"_L1, webToolsShape()},
            {"media"_L1, media},
            {"links"_L1, linksShape()},
            {"message"_L1, messageToolShape()},
            {"agentToAgent"_L1, object({{"enabled"_L1, boolean()}, {"allow"_L1, texts()}})},
            {"elevated"_L1, elevatedShape()},
            {"exec"_L1, object(execMembers())},
            {"subagents sandbox"_L1, policed},
        });
    return object(std::move(members));
}

} // namespace claw::config
