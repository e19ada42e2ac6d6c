// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "sessions/sessionpatch.h"

#include "sessions/levelwords.h"
#include "sessions/sessionentry.h"
#include "sessions/sessionkey.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::sessions {

using config::ModelRef;

namespace {

tl::unexpected<Error> refuse(const QString &message)
{
    return fail(ErrorCode::InvalidRequest, message);
}

//! The patch being applied: one function for one group of members.
class Patch
{
public:
    Patch(QJsonObject entry, const QJsonObject &members, const PatchSurroundings &around)
        : entry(std::move(entry))
        , members(members)
        , around(around)
    { }

    Result<> spawnedBy();
    Result<> label();
    Result<> thinking();
    Result<> levels();
    Result<> execution();
    Result<> model();
    Result<> deepThinking();
    Result<> policies();

    QJsonObject entry;

private:
    using Words = std::optional<QString> (*)(const QString &);

    //! Sets, keeps or clears one member; `erased` is the word that is stored as nothing.
    Result<> apply(QLatin1StringView key, Words words, QLatin1StringView erased,
                   const QString &complaint);
    Result<> applyOneOf(QLatin1StringView key, const QStringList &choices);
    ModelRef currentModel() const;
    void setModel(const ModelRef &chosen);

    const QJsonObject &members;
    const PatchSurroundings &around;
};

Result<> Patch::spawnedBy()
{
    const QJsonValue value = members.value("spawnedBy"_L1);
    const QString before = textOf(entry, "spawnedBy"_L1);
    if (value.isUndefined())
        return {};
    if (value.isNull())
        return before.isEmpty() ? Result<>() : refuse(u"spawnedBy cannot be cleared once set"_s);
    const QString parent = value.toString().trimmed();
    if (parent.isEmpty())
        return refuse(u"invalid spawnedBy: empty"_s);
    if (!isSubagentKey(around.key))
        return refuse(u"spawnedBy is only supported for subagent:* sessions"_s);
    if (!before.isEmpty() && before != parent)
        return refuse(u"spawnedBy cannot be changed once set"_s);
    entry.insert("spawnedBy"_L1, parent);
    return {};
}

Result<> Patch::label()
{
    const QJsonValue value = members.value("label"_L1);
    if (value.isNull())
        entry.remove("label"_L1);
    if (!value.isString())
        return {};
    const auto label = validLabel(value.toString());
    if (!label)
        return tl::unexpected(label.error());
    if (around.isLabelTaken(*label))
        return refuse(u"label already in use: "_s + *label);
    entry.insert("label"_L1, *label);
    return {};
}

Result<> Patch::apply(QLatin1StringView key, Words words, QLatin1StringView erased,
                      const QString &complaint)
{
    const QJsonValue value = members.value(key);
    if (value.isUndefined())
        return {};
    if (value.isNull()) {
        entry.remove(key);
        return {};
    }
    const auto word = words(value.toString());
    if (!word)
        return refuse(complaint);
    if (*word == erased)
        entry.remove(key);
    else
        entry.insert(key, *word);
    return {};
}

Result<> Patch::thinking()
{
    const ModelRef model = currentModel();
    return apply(
        "thinkingLevel"_L1, thinkingWord, "off"_L1,
        u"invalid thinkingLevel (use %1)"_s.arg(thinkingChoices(model.provider, model.model)));
}

Result<> Patch::levels()
{
    return apply("verboseLevel"_L1, verboseWord, ""_L1,
                 u"invalid verboseLevel (use \"on\"|\"off\")"_s)
        .and_then([this] {
            return apply("reasoningLevel"_L1, reasoningWord, "off"_L1,
                         u"invalid reasoningLevel (use \"on\"|\"off\"|\"stream\")"_s);
        })
        .and_then([this] {
            return apply("responseUsage"_L1, usageWord, "off"_L1,
                         u"invalid responseUsage (use \"off\"|\"tokens\"|\"full\")"_s);
        })
        .and_then([this] {
            return apply("elevatedLevel"_L1, elevatedWord, ""_L1,
                         u"invalid elevatedLevel (use \"on\"|\"off\"|\"ask\"|\"full\")"_s);
        });
}

Result<> Patch::applyOneOf(QLatin1StringView key, const QStringList &choices)
{
    const QJsonValue value = members.value(key);
    if (value.isNull())
        entry.remove(key);
    if (!value.isString())
        return {};
    const QString word = value.toString().trimmed().toLower();
    if (!choices.contains(word))
        return refuse(u"invalid %1 (use \"%2\")"_s.arg(key, choices.join("\"|\""_L1)));
    entry.insert(key, word);
    return {};
}

Result<> Patch::execution()
{
    const auto chosen =
        applyOneOf("execHost"_L1, {u"sandbox"_s, u"gateway"_s, u"node"_s})
            .and_then([this] {
                return applyOneOf("execSecurity"_L1, {u"deny"_s, u"allowlist"_s, u"full"_s});
            })
            .and_then([this] {
                return applyOneOf("execAsk"_L1, {u"off"_s, u"on-miss"_s, u"always"_s});
            });
    const QJsonValue node = members.value("execNode"_L1);
    if (!chosen || node.isUndefined())
        return chosen;
    if (node.isNull()) {
        entry.remove("execNode"_L1);
        return {};
    }
    const QString name = node.toString().trimmed();
    if (name.isEmpty())
        return refuse(u"invalid execNode: empty"_s);
    entry.insert("execNode"_L1, name);
    return {};
}

ModelRef Patch::currentModel() const
{
    const QString provider = textOf(entry, "providerOverride"_L1).trimmed();
    const QString model = textOf(entry, "modelOverride"_L1).trimmed();
    return {.provider = provider.isEmpty() ? around.defaultModel.provider : provider,
            .model = model.isEmpty() ? around.defaultModel.model : model};
}

void Patch::setModel(const ModelRef &chosen)
{
    if (chosen == around.defaultModel) {
        entry.remove("providerOverride"_L1);
        entry.remove("modelOverride"_L1);
    } else {
        entry.insert("providerOverride"_L1, chosen.provider);
        entry.insert("modelOverride"_L1, chosen.model);
    }
    // A key chosen for another model need not fit this one.
    entry.remove("authProfileOverride"_L1);
    entry.remove("authProfileOverrideSource"_L1);
    entry.remove("authProfileOverrideCompactionCount"_L1);
}

Result<> Patch::model()
{
    const QJsonValue value = members.value("model"_L1);
    if (value.isNull())
        setModel(around.defaultModel);
    if (!value.isString())
        return {};
    const QString words = value.toString().trimmed();
    if (words.isEmpty())
        return refuse(u"invalid model: empty"_s);
    const auto chosen = around.chooseModel(words);
    if (!chosen)
        return tl::unexpected(chosen.error());
    setModel(*chosen);
    return {};
}

Result<> Patch::deepThinking()
{
    const ModelRef model = currentModel();
    if (textOf(entry, "thinkingLevel"_L1) != "xhigh"_L1
        || supportsXHigh(model.provider, model.model))
        return {};
    if (members.contains("thinkingLevel"_L1))
        return refuse(u"thinkingLevel \"xhigh\" is only supported for "_s + xHighModels());
    entry.insert("thinkingLevel"_L1, u"high"_s);
    return {};
}

Result<> Patch::policies()
{
    return applyOneOf("sendPolicy"_L1, {u"allow"_s, u"deny"_s}).and_then([this] {
        return applyOneOf("groupActivation"_L1, {u"mention"_s, u"always"_s});
    });
}

} // namespace

Result<QString> validLabel(const QString &label)
{
    constexpr qsizetype longest = 64;
    const QString trimmed = label.trimmed();
    if (trimmed.isEmpty())
        return refuse(u"invalid label: empty"_s);
    if (trimmed.size() > longest)
        return refuse(u"invalid label: too long (max %1)"_s.arg(longest));
    return trimmed;
}

Result<QJsonObject> patched(const QJsonObject &before, const QJsonObject &patch,
                            const PatchSurroundings &surroundings)
{
    QJsonObject entry = before;
    if (entry.isEmpty())
        entry.insert("sessionId"_L1, surroundings.newSessionId);
    const qint64 lastUpdate = before.value("updatedAt"_L1).toInteger();
    entry.insert("updatedAt"_L1, std::max(lastUpdate, surroundings.nowMs));

    Patch work(std::move(entry), patch, surroundings);
    const auto done = work.spawnedBy()
                          .and_then([&] { return work.label(); })
                          .and_then([&] { return work.thinking(); })
                          .and_then([&] { return work.levels(); })
                          .and_then([&] { return work.execution(); })
                          .and_then([&] { return work.model(); })
                          .and_then([&] { return work.deepThinking(); })
                          .and_then([&] { return work.policies(); });
    if (!done)
        return tl::unexpected(done.error());
    return work.entry;
}

} // namespace claw::sessions
