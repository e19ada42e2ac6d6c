// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/sessionmodel.h"

#include "providers/modelcatalog.h"
#include "sessions/sessionentry.h"
#include "tools/statuscard.h"

using namespace Qt::StringLiterals;

namespace claw::agent {

providers::ModelRef sessionModel(const QJsonObject &entry, const QString &agentId,
                                 const config::Config &config)
{
    const QString model = sessions::textOf(entry, "modelOverride"_L1).trimmed();
    if (model.isEmpty())
        return tools::agentModel(config, agentId);
    const QString provider = sessions::textOf(entry, "providerOverride"_L1).trimmed();
    return provider.isEmpty() ? providers::resolveModel(model, config.agents.defaults)
                              : providers::ModelRef{.provider = provider, .model = model};
}

providers::Model known(const providers::ModelRef &ref, const providers::ModelClient &models)
{
    return models.known(ref).value_or(providers::Model{.ref = ref});
}

} // namespace claw::agent
