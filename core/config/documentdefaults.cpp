// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/documentdefaults.h"

#include "config/schema.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

void fill(QJsonObject &object, QLatin1StringView key, const QJsonValue &value)
{
    if (!object.contains(key))
        object.insert(key, value);
}

// Changes the object at `key` in place, making it when it is absent.
template<typename Change>
void change(QJsonObject &parent, QLatin1StringView key, Change apply)
{
    QJsonObject child = parent.value(key).toObject();
    apply(child);
    parent.insert(key, child);
}

void fillAgentLimits(QJsonObject &root)
{
    change(root, "agents"_L1, [](QJsonObject &agents) {
        change(agents, "defaults"_L1, [](QJsonObject &defaults) {
            fill(defaults, "maxConcurrent"_L1, 4);
            change(defaults, "subagents"_L1,
                   [](QJsonObject &subagents) { fill(subagents, "maxConcurrent"_L1, 8); });
        });
    });
}

QJsonObject modelWithDefaults(QJsonObject model)
{
    constexpr double window = 200'000;
    constexpr double mostTokens = 8192;
    fill(model, "reasoning"_L1, false);
    fill(model, "input"_L1, QJsonArray{u"text"_s});
    change(model, "cost"_L1, [](QJsonObject &cost) {
        for (const auto key : {"input"_L1, "output"_L1, "cacheRead"_L1, "cacheWrite"_L1})
            fill(cost, key, 0);
    });
    fill(model, "contextWindow"_L1, window);
    fill(model, "maxTokens"_L1, qMin(mostTokens, model.value("contextWindow"_L1).toDouble()));
    return model;
}

void fillProviderModels(QJsonObject &root)
{
    if (!root.value("models"_L1).toObject().contains("providers"_L1))
        return;
    change(root, "models"_L1, [](QJsonObject &models) {
        change(models, "providers"_L1, [](QJsonObject &providers) {
            for (auto it = providers.begin(); it != providers.end(); ++it) {
                QJsonObject provider = it->toObject();
                QJsonArray list = provider.value("models"_L1).toArray();
                for (qsizetype i = 0; i < list.size(); ++i)
                    list[i] = modelWithDefaults(list.at(i).toObject());
                provider.insert("models"_L1, list);
                *it = provider;
            }
        });
    });
}

struct Alias
{
    QLatin1StringView name;
    QLatin1StringView model;
};

constexpr Alias aliases[] = {
    {"opus"_L1, "anthropic/claude-opus-4-5"_L1},
    {"sonnet"_L1, "anthropic/claude-sonnet-4-5"_L1},
    {"gpt"_L1, "openai/gpt-5.2"_L1},
    {"gpt-mini"_L1, "openai/gpt-5-mini"_L1},
    {"gemini"_L1, "google/gemini-3-pro-preview"_L1},
    {"gemini-flash"_L1, "google/gemini-3-flash-preview"_L1},
};

void fillAliases(QJsonObject &root)
{
    const QJsonObject defaults = root.value("agents"_L1).toObject().value("defaults"_L1).toObject();
    QJsonObject models = defaults.value("models"_L1).toObject();
    if (models.isEmpty())
        return;
    for (const Alias &alias : aliases) {
        if (!models.contains(alias.model))
            continue;
        QJsonObject entry = models.value(alias.model).toObject();
        fill(entry, "alias"_L1, QString(alias.name));
        models.insert(alias.model, entry);
    }
    change(root, "agents"_L1, [&](QJsonObject &agents) {
        change(agents, "defaults"_L1,
               [&](QJsonObject &changed) { changed.insert("models"_L1, models); });
    });
}

void fillTalkKey(QJsonObject &root, const QProcessEnvironment &environment)
{
    const QString key = environment.value(u"ELEVENLABS_API_KEY"_s).trimmed();
    if (!key.isEmpty())
        change(root, "talk"_L1, [&key](QJsonObject &talk) { fill(talk, "apiKey"_L1, key); });
}

bool namesPath(const QString &key)
{
    static const QRegularExpression ending(u"(dir|path|paths|file|root|workspace)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return key.contains(ending);
}

QJsonValue absolute(const QJsonValue &value, const QString &key, const files::StatePaths &paths)
{
    if (value.isString()) {
        static const QRegularExpression home(u"^~(?:$|[/\\\\])"_s);
        const QString text = value.toString();
        return namesPath(key) && text.contains(home) ? QJsonValue(paths.expanded(text)) : value;
    }
    if (value.isArray()) {
        // Only these lists hold paths; the strings of any other are left to whoever reads them.
        const bool holdsPaths = key == "paths"_L1 || key == "pathPrepend"_L1;
        QJsonArray elements = value.toArray();
        for (qsizetype i = 0; i < elements.size(); ++i)
            elements[i] = absolute(elements.at(i), holdsPaths ? u"path"_s : QString(), paths);
        return elements;
    }
    if (!value.isObject())
        return value;
    QJsonObject members = value.toObject();
    for (auto it = members.begin(); it != members.end(); ++it)
        *it = absolute(*it, it.key(), paths);
    return members;
}

} // namespace

QJsonObject withValidatorDefaults(const QJsonObject &document)
{
    QJsonObject root = configShape().completed(document).toObject();
    fillAgentLimits(root);
    if (root.value("session"_L1).toObject().contains("mainKey"_L1)) {
        change(root, "session"_L1,
               [](QJsonObject &session) { session.insert("mainKey"_L1, u"main"_s); });
    }
    fillProviderModels(root);
    fillAliases(root);
    return root;
}

QJsonObject withDefaults(const QJsonObject &document, const QProcessEnvironment &environment)
{
    QJsonObject root = withValidatorDefaults(document);
    change(root, "messages"_L1, [](QJsonObject &messages) {
        fill(messages, "ackReactionScope"_L1, u"group-mentions"_s);
    });
    if (root.contains("logging"_L1)) {
        change(root, "logging"_L1,
               [](QJsonObject &logging) { fill(logging, "redactSensitive"_L1, u"tools"_s); });
    }
    fillTalkKey(root, environment);
    return root;
}

QJsonObject emptyDocument(const QProcessEnvironment &environment)
{
    QJsonObject root = withDefaults({}, environment);
    // The reference fills these in only here; a file's own sections show neither.
    root.remove("commands"_L1);
    change(root, "agents"_L1, [](QJsonObject &agents) {
        change(agents, "defaults"_L1, [](QJsonObject &defaults) {
            defaults.insert("compaction"_L1, QJsonObject{{u"mode"_s, u"safeguard"_s}});
        });
    });
    return root;
}

QJsonObject withAbsolutePaths(const QJsonObject &document, const files::StatePaths &paths)
{
    QJsonObject changed = document;
    for (auto it = changed.begin(); it != changed.end(); ++it) {
        // Values of variables are none of our business, whatever their names end with.
        if (it.key() != "env"_L1)
            *it = absolute(*it, it.key(), paths);
    }
    return changed;
}

} // namespace claw::config
