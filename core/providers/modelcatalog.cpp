// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "providers/modelcatalog.h"

#include "json/jsontext.h"
#include "providers/providerlog.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace claw::providers {

namespace {

QUrl addressFrom(QString text)
{
    while (text.endsWith(u'/'))
        text.chop(1);
    return QUrl(text);
}

Model builtInModel(const ProviderFacts &provider, const QJsonObject &object)
{
    const QJsonArray cost = object.value("cost"_L1).toArray();
    Model model{.ref = {.provider = provider.id, .model = object.value("id"_L1).toString()},
                .name = object.value("name"_L1).toString(),
                .api = config::fromWord<config::ModelApi>(object.value("api"_L1).toString())
                           .value_or(provider.api),
                .baseUrl = addressFrom(object.value("baseUrl"_L1).toString(provider.baseUrl)),
                .reasoning = object.value("reasoning"_L1).toBool(),
                .seesImages = object.value("images"_L1).toBool(),
                .prices = {.input = cost.at(0).toDouble(),
                           .output = cost.at(1).toDouble(),
                           .cacheRead = cost.at(2).toDouble(),
                           .cacheWrite = cost.at(3).toDouble()},
                .contextWindow = object.value("contextWindow"_L1).toInt(200'000),
                .maxTokens = object.value("maxTokens"_L1).toInt(8192)};
    return model;
}

bool byProviderAndName(const Model &left, const Model &right)
{
    return std::tie(left.ref.provider, left.name, left.ref.model)
        < std::tie(right.ref.provider, right.name, right.ref.model);
}

const config::ProviderEntry *entryOf(const config::ModelsConfig &config, const QString &provider)
{
    for (const config::ProviderEntry &entry : config.providers) {
        if (normalizedProvider(entry.id) == provider)
            return &entry;
    }
    return nullptr;
}

void addProviderSettings(const config::ProviderEntry &entry, Model &model)
{
    model.baseUrl = addressFrom(entry.baseUrl);
    for (auto it = entry.headers.begin(); it != entry.headers.end(); ++it) {
        if (!model.headers.contains(it.key()))
            model.headers.insert(it.key(), it.value());
    }
    model.authHeader = entry.authHeader;
}

Model configuredModel(const config::ProviderEntry &provider, const config::ModelEntry &entry)
{
    Model model{.ref = {.provider = normalizedProvider(provider.id), .model = entry.id},
                .name = entry.name,
                .api = entry.api.value_or(provider.api.value_or(config::ModelApi::OpenAiResponses)),
                .baseUrl = {},
                .reasoning = entry.reasoning,
                .seesImages = entry.input.contains("image"_L1),
                .prices = entry.cost,
                .contextWindow = entry.contextWindow,
                .maxTokens = entry.maxTokens,
                .headers = entry.headers,
                .compat = entry.compat};
    addProviderSettings(provider, model);
    return model;
}

// What a configured provider may be asked for although it does not list it.
Model unlistedModel(const ModelRef &ref, const config::ProviderEntry &provider)
{
    config::ModelEntry entry{.id = ref.model, .name = ref.model};
    if (!provider.models.empty()) {
        entry.contextWindow = provider.models.front().contextWindow;
        entry.maxTokens = provider.models.front().maxTokens;
    } else {
        entry.maxTokens = entry.contextWindow;
    }
    return configuredModel(provider, entry);
}

QString hintFor(const ModelRef &ref, const BuiltInModels &builtIn)
{
    QStringList near;
    for (const Model &model : builtIn.models()) {
        if (model.ref.provider == ref.provider && near.size() < 3)
            near.append(model.ref.text());
    }
    return near.isEmpty()
        ? u"list the models there are: clawdbot models list"_s
        : u"known are %1 and others: clawdbot models list"_s.arg(near.join(u", "_s));
}

} // namespace

const BuiltInModels &BuiltInModels::instance()
{
    static const BuiltInModels models = [] {
        QFile file(u":/models/models.json"_s);
        auto read = fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        if (!read)
            qCCritical(lcProviders).noquote()
                << "the built-in models cannot be read:" << read.error().message;
        return read ? *std::move(read) : BuiltInModels();
    }();
    return models;
}

Result<BuiltInModels> BuiltInModels::fromJson(const QByteArray &text)
{
    const auto parsed = json::parse(text);
    if (!parsed)
        return tl::unexpected(parsed.error());
    BuiltInModels out;
    const QJsonArray providers = parsed->toObject().value("providers"_L1).toArray();
    for (const QJsonValue &value : providers) {
        const QJsonObject object = value.toObject();
        const auto api = config::fromWord<config::ModelApi>(object.value("api"_L1).toString());
        ProviderFacts facts{.id = object.value("id"_L1).toString(),
                            .name = object.value("name"_L1).toString(),
                            .api = api.value_or(config::ModelApi::OpenAiCompletions),
                            .baseUrl = object.value("baseUrl"_L1).toString(),
                            .keyVariables = {}};
        if (!api || facts.id.isEmpty())
            continue;
        const QJsonArray keys = object.value("keys"_L1).toArray();
        for (const QJsonValue &key : keys)
            facts.keyVariables.append(key.toString());
        const QJsonArray models = object.value("models"_L1).toArray();
        for (const QJsonValue &model : models) {
            if (!model.toObject().value("id"_L1).toString().isEmpty())
                out.m_models.push_back(builtInModel(facts, model.toObject()));
        }
        out.m_providers.push_back(std::move(facts));
    }
    return out;
}

const ProviderFacts *BuiltInModels::provider(const QString &id) const
{
    const auto found = std::find_if(m_providers.begin(), m_providers.end(),
                                    [&id](const ProviderFacts &one) { return one.id == id; });
    return found == m_providers.end() ? nullptr : &*found;
}

std::vector<Model> allModels(const BuiltInModels &builtIn, const config::ModelsConfig &config,
                             const std::vector<Model> &found)
{
    std::vector<Model> all;
    for (const Model &model : builtIn.models()) {
        const auto *entry = entryOf(config, model.ref.provider);
        if (entry && !entry->models.empty())
            continue; // The configuration's list stands for the built-in one.
        all.push_back(model);
        if (entry)
            addProviderSettings(*entry, all.back());
    }
    for (const config::ProviderEntry &provider : config.providers) {
        for (const config::ModelEntry &entry : provider.models)
            all.push_back(configuredModel(provider, entry));
    }
    for (const Model &model : found) {
        const bool isKnown = std::any_of(
            all.begin(), all.end(), [&model](const Model &one) { return one.ref == model.ref; });
        if (!isKnown)
            all.push_back(model);
    }
    std::stable_sort(all.begin(), all.end(), byProviderAndName);
    return all;
}

tl::expected<Model, Failure> findModel(const ModelRef &ref, const BuiltInModels &builtIn,
                                       const config::ModelsConfig &config,
                                       const std::vector<Model> &found)
{
    const auto *entry = entryOf(config, ref.provider);
    if (entry) {
        for (const config::ModelEntry &model : entry->models) {
            if (model.id == ref.model)
                return configuredModel(*entry, model);
        }
    }
    for (const Model &known : builtIn.models()) {
        if (known.ref != ref || (entry && !entry->models.empty()))
            continue;
        Model model = known;
        if (entry)
            addProviderSettings(*entry, model);
        return model;
    }
    for (const Model &model : found) {
        if (model.ref == ref)
            return model;
    }
    if (entry)
        return unlistedModel(ref, *entry);
    return tl::unexpected(makeFailure(FailureReason::UnknownModel,
                                      u"Unknown model: %1"_s.arg(ref.text()),
                                      hintFor(ref, builtIn)));
}

ModelRef resolveModel(const QString &text, const config::AgentDefaults &defaults)
{
    const QString wanted = text.trimmed();
    for (auto it = defaults.models.begin(); it != defaults.models.end(); ++it) {
        if (!it->alias.isEmpty() && it->alias.compare(wanted, Qt::CaseInsensitive) == 0)
            return ModelRef::parse(it.key(), u"anthropic"_s);
    }
    return ModelRef::parse(wanted, u"anthropic"_s);
}

} // namespace claw::providers
