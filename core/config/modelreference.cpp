// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/modelreference.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

ModelRef builtInDefault()
{
    return {.provider = u"anthropic"_s, .model = u"claude-opus-4-5"_s};
}

QString normalizedProvider(const QString &provider)
{
    const QString name = provider.trimmed().toLower();
    if (name == "z.ai"_L1 || name == "z-ai"_L1)
        return u"zai"_s;
    if (name == "opencode-zen"_L1)
        return u"opencode"_s;
    return name == "qwen"_L1 ? u"qwen-portal"_s : name;
}

QString spelledOut(const QString &provider, const QString &model)
{
    if (provider != "anthropic"_L1)
        return model;
    const QString name = model.toLower();
    if (name == "opus-4.5"_L1)
        return u"claude-opus-4-5"_s;
    return name == "sonnet-4.5"_L1 ? u"claude-sonnet-4-5"_s : model;
}

QJsonObject defaultsOf(const QJsonObject &effective)
{
    return effective.value("agents"_L1).toObject().value("defaults"_L1).toObject();
}

std::optional<ModelRef> byAlias(const QJsonObject &table, const QString &words)
{
    for (auto it = table.constBegin(); it != table.constEnd(); ++it) {
        const QString alias = it->toObject().value("alias"_L1).toString().trimmed();
        if (!alias.isEmpty() && alias.compare(words, Qt::CaseInsensitive) == 0)
            return parseModelRef(it.key(), builtInDefault().provider);
    }
    return std::nullopt;
}

std::optional<ModelRef> referenceOf(const QJsonObject &table, const QString &words,
                                    const QString &defaultProvider)
{
    const auto alias = words.contains(u'/') ? std::nullopt : byAlias(table, words);
    return alias ? alias : parseModelRef(words, defaultProvider);
}

bool isAllowed(const QJsonObject &table, const ModelRef &ref)
{
    for (auto it = table.constBegin(); it != table.constEnd(); ++it) {
        if (parseModelRef(it.key(), builtInDefault().provider) == ref)
            return true;
    }
    return table.isEmpty();
}

} // namespace

std::optional<ModelRef> parseModelRef(const QString &words, const QString &defaultProvider)
{
    const QString reference = words.trimmed();
    const qsizetype slash = reference.indexOf(u'/');
    const QString provider =
        normalizedProvider(slash < 0 ? defaultProvider : reference.first(slash));
    const QString model = reference.sliced(slash + 1).trimmed();
    if (provider.isEmpty() || model.isEmpty())
        return std::nullopt;
    return ModelRef{provider, spelledOut(provider, model)};
}

ModelRef defaultModelRef(const QJsonObject &effective)
{
    const QJsonObject defaults = defaultsOf(effective);
    const QJsonValue configured = defaults.value("model"_L1);
    const QString words =
        (configured.isString() ? configured : configured.toObject().value("primary"_L1))
            .toString()
            .trimmed();
    return referenceOf(defaults.value("models"_L1).toObject(), words, builtInDefault().provider)
        .value_or(builtInDefault());
}

Result<ModelRef> resolveModelRef(const QJsonObject &effective, const QString &words)
{
    const QString trimmed = words.trimmed();
    const QJsonObject table = defaultsOf(effective).value("models"_L1).toObject();
    const ModelRef fallback = defaultModelRef(effective);
    const auto ref = referenceOf(table, trimmed, fallback.provider);
    if (!ref)
        return fail(ErrorCode::InvalidRequest, u"invalid model: "_s + trimmed);
    if (*ref != fallback && !isAllowed(table, *ref))
        return fail(ErrorCode::InvalidRequest,
                    u"model not allowed: %1/%2"_s.arg(ref->provider, ref->model),
                    u"add it to agents.defaults.models"_s);
    return *ref;
}

bool isReasoningFamily(const ModelRef &ref)
{
    static const QRegularExpression family(
        u"(^|/)(claude-3-7|claude-(haiku|opus|sonnet)-4|codex-mini|gpt-5(?!-chat)|o[134](-|$)"
        "|gemini-(2\\.5|3|flash|live-2\\.5))"_s);
    return family.match(ref.model.toLower()).hasMatch();
}

} // namespace claw::config
