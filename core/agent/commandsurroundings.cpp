// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/commandsurroundings.h"

#include "agent/sessionmodel.h"
#include "providers/modelcatalog.h"

using namespace Qt::StringLiterals;

namespace claw::agent {

namespace {

config::ModelRef toConfig(const providers::ModelRef &ref)
{
    return {.provider = ref.provider, .model = ref.model};
}

bool hasPrices(const config::ModelPrices &prices)
{
    return prices.input > 0 || prices.output > 0;
}

} // namespace

directives::ModelChoices modelChoices(const config::Config &config, const RunPorts &ports)
{
    const auto &defaults = config.agents.defaults;
    directives::ModelChoices choices;
    choices.defaultModel = toConfig(providers::resolveModel(defaults.model.primary, defaults));
    for (auto it = defaults.models.cbegin(); it != defaults.models.cend(); ++it) {
        const config::ModelRef ref = toConfig(providers::resolveModel(it.key(), defaults));
        choices.allowed.push_back(ref);
        if (!it->alias.isEmpty())
            choices.aliases.insert(it->alias.toLower(), ref);
    }
    if (choices.allowed.empty()) {
        for (const providers::Model &model : ports.models.knownModels())
            choices.allowed.push_back(toConfig(model.ref));
    }
    return choices;
}

commands::CommandContext commandContext(const RunRequest &request, const QJsonObject &entry,
                                        const config::ConfigPtr &config,
                                        const directives::ModelChoices &models,
                                        commands::CommandServices &services, const RunPorts &ports)
{
    const providers::ModelRef ref = sessionModel(entry, request.agentId, *config);
    const auto model = ports.models.known(ref);
    commands::CommandContext context;
    context.services = &services;
    context.config = config;
    context.sessionKey = request.sessionKey;
    context.agentId = request.agentId;
    context.entry = entry;
    context.sender = {.channel = request.channel, .id = request.to};
    context.models = models;
    context.model = toConfig(ref);
    if (model) {
        context.contextWindow = model->contextWindow;
        if (hasPrices(model->prices))
            context.prices = model->prices;
    }
    const directives::RunSurroundings around{.model = context.model,
                                             .isReasoningModel = model && model->reasoning};
    context.levels =
        directives::runLevels(directives::Directives(), directives::sessionChoice(entry),
                              config->agents.defaults, around);
    context.nowMs = ports.clock.nowMs();
    return context;
}

} // namespace claw::agent
