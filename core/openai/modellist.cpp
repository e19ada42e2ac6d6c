// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "openai/modellist.h"

#include "json/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace claw::openai {

QByteArray modelList(const QStringList &agentIds, qint64 createdAtSeconds)
{
    QByteArray models;
    for (const QString &id : agentIds) {
        json::ObjectWriter model;
        model.add("id"_L1, QString(u"clawdbot:"_s + id)).add("object"_L1, "model"_L1);
        model.add("created"_L1, createdAtSeconds).add("owned_by"_L1, "clawdbot"_L1);
        models += (models.isEmpty() ? "" : ",") + model.take();
    }
    const QByteArray data = '[' + models + ']';
    json::ObjectWriter list;
    list.add("object"_L1, "list"_L1).addRaw("data"_L1, data);
    return list.take();
}

} // namespace claw::openai
