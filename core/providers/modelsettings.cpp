// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "providers/modelsettings.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::providers {

namespace {

QStringList pathOf(ModelRole role, const QString &member)
{
    const QString key = role == ModelRole::Text ? u"model"_s : u"imageModel"_s;
    return {u"agents"_s, u"defaults"_s, key, member};
}

} // namespace

std::vector<config::ConfigChange> choosingModel(ModelRole role, const ModelRef &model,
                                                const config::AgentDefaults &defaults)
{
    auto changes = allowingModel(model, defaults);
    changes.push_back({pathOf(role, u"primary"_s), model.text()});
    return changes;
}

std::vector<config::ConfigChange> choosingFallbacks(ModelRole role, const QStringList &fallbacks,
                                                    const config::AgentDefaults &defaults)
{
    std::vector<config::ConfigChange> changes;
    for (const QString &fallback : fallbacks) {
        const auto ref = ModelRef::parse(fallback, u"anthropic"_s);
        if (aliasesOf(defaults).contains(fallback))
            continue;
        for (const auto &change : allowingModel(ref, defaults))
            changes.push_back(change);
    }
    changes.push_back({pathOf(role, u"fallbacks"_s), QJsonArray::fromStringList(fallbacks)});
    return changes;
}

std::vector<config::ConfigChange> allowingModel(const ModelRef &model,
                                                const config::AgentDefaults &defaults)
{
    if (defaults.models.isEmpty() || defaults.models.contains(model.text()))
        return {};
    return {{{u"agents"_s, u"defaults"_s, u"models"_s, model.text()}, QJsonObject()}};
}

const config::ModelChoice &choiceOf(ModelRole role, const config::AgentDefaults &defaults)
{
    return role == ModelRole::Text ? defaults.model : defaults.imageModel;
}

QMap<QString, QString> aliasesOf(const config::AgentDefaults &defaults)
{
    QMap<QString, QString> aliases;
    for (auto it = defaults.models.begin(); it != defaults.models.end(); ++it) {
        if (!it->alias.isEmpty())
            aliases.insert(it->alias, it.key());
    }
    return aliases;
}

} // namespace claw::providers
