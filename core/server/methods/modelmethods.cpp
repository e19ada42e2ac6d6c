// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsonwriter.h"
#include "protocol/schema.h"
#include "providers/modelclient.h"
#include "server/methodregistry.h"
#include "server/methods/methods.h"

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

QByteArray encoded(const providers::Model &model)
{
    QStringList input{u"text"_s};
    if (model.seesImages)
        input.append(u"image"_s);
    json::ObjectWriter entry;
    entry.add("id"_L1, model.ref.model)
        .add("name"_L1, model.name)
        .add("provider"_L1, model.ref.provider)
        .add("contextWindow"_L1, model.contextWindow)
        .add("reasoning"_L1, model.reasoning)
        .add("input"_L1, input);
    return entry.take();
}

QCoro::Task<Reply> listModels(providers::ModelClient &client)
{
    const auto models = co_await client.models();
    QByteArray list = "[";
    for (const providers::Model &model : models) {
        if (list.size() > 1)
            list += ',';
        list += encoded(model);
    }
    list += ']';
    json::ObjectWriter payload;
    payload.addRaw("models"_L1, list);
    co_return payload.take();
}

} // namespace

void addModelMethods(MethodRegistry &registry, providers::ModelClient &models)
{
    registry.add({.name = u"models.list"_s,
                  .schema = protocol::Schema::object({}),
                  .handler = [&models](const Call &) { return listModels(models); }});
}

} // namespace claw::server
