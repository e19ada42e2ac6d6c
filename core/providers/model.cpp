// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "providers/model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::providers {

namespace {

bool isOneOf(const Model &model, std::initializer_list<QLatin1StringView> names)
{
    const QString host = model.baseUrl.host().toLower();
    return std::any_of(names.begin(), names.end(), [&](QLatin1StringView name) {
        return model.ref.provider == name || host.contains(name);
    });
}

} // namespace

Compat compatOf(const Model &model)
{
    const bool isMistral = isOneOf(model, {"mistral"_L1});
    const bool isZai = isOneOf(model, {"zai"_L1, "z.ai"_L1});
    const bool isXai = isOneOf(model, {"xai"_L1, "x.ai"_L1}) && !isZai;
    const bool isChutes = isOneOf(model, {"chutes"_L1});
    const bool isOwnWay = isMistral || isZai || isXai || isChutes
        || isOneOf(model, {"cerebras"_L1, "opencode"_L1, "moonshot"_L1, "kimi"_L1})
        || !model.needsKey;

    Compat compat;
    compat.supportsStore = model.compat.supportsStore.value_or(!isOwnWay);
    compat.supportsDeveloperRole = !isZai && model.compat.supportsDeveloperRole.value_or(!isOwnWay);
    compat.supportsReasoningEffort =
        model.compat.supportsReasoningEffort.value_or(!isXai && !isZai);
    compat.needsToolResultName = isMistral;
    compat.needsThinkingAsText = isMistral;
    compat.needsMistralToolIds = isMistral;
    compat.maxTokensField = model.compat.maxTokensField.value_or(
        isMistral || isChutes || !model.needsKey ? u"max_tokens"_s : u"max_completion_tokens"_s);
    compat.thinkingField = isZai ? ThinkingField::Zai : ThinkingField::ReasoningEffort;
    return compat;
}

} // namespace claw::providers
