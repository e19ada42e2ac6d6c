// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/sessionlisting.h"

#include "json/jsonmember.h"
#include "json/jsontext.h"
#include "providers/modelcatalog.h"
#include "sessions/sessionlist.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

constexpr qint64 fallbackContextTokens = 200'000;

std::optional<qint64> windowOf(const QString &model)
{
    for (const auto &known : providers::BuiltInModels::instance().models()) {
        if (known.ref.model == model)
            return known.contextWindow;
    }
    return std::nullopt;
}

} // namespace

SessionListing readSessionStores(const CliSettings &settings, std::optional<int> activeMinutes,
                                 qint64 nowMs)
{
    const auto &defaults = settings.config.agents.defaults;
    SessionListing listing;
    listing.defaultModel = providers::resolveModel(defaults.model.primary, defaults).model;
    listing.defaultContextTokens = defaults.contextTokens
        ? *defaults.contextTokens
        : windowOf(listing.defaultModel).value_or(fallbackContextTokens);

    sessions::SessionStores stores(settings.paths);
    stores.configure(std::make_shared<const config::Config>(settings.config));
    QCoro::waitFor(stores.refresh());
    const auto all = stores.all();
    listing.path = all.size() == 1 ? all.front().store->path() : stores.shownPath();
    const sessions::ListQuery query{.limit = {},
                                    .activeMinutes = activeMinutes,
                                    .includesGlobal = true,
                                    .includesUnknown = true,
                                    .label = {},
                                    .spawnedBy = {},
                                    .agentId = {},
                                    .search = {}};
    for (const auto &session : sessions::listSessions(stores, query, nowMs)) {
        if (const auto row = json::parse(sessions::listRow(session) + '}'))
            listing.rows.append(*row);
    }
    return listing;
}

SessionListing sessionListingOf(const QJsonObject &answer)
{
    const QJsonObject defaults = answer.value("defaults"_L1).toObject();
    return {.path = answer.value("path"_L1).toString(),
            .rows = answer.value("sessions"_L1).toArray(),
            .defaultModel = defaults.value("model"_L1).toString(),
            .defaultContextTokens =
                defaults.value("contextTokens"_L1).toInteger(fallbackContextTokens)};
}

QJsonObject toJson(const SessionListing &listing, std::optional<int> activeMinutes, qint64 nowMs)
{
    // What the reference shows of an entry.
    static const QStringList shown{u"key"_s,           u"kind"_s,          u"updatedAt"_s,
                                   u"sessionId"_s,     u"systemSent"_s,    u"abortedLastRun"_s,
                                   u"thinkingLevel"_s, u"verboseLevel"_s,  u"reasoningLevel"_s,
                                   u"elevatedLevel"_s, u"responseUsage"_s, u"groupActivation"_s,
                                   u"inputTokens"_s,   u"outputTokens"_s,  u"totalTokens"_s,
                                   u"model"_s,         u"contextTokens"_s};
    QJsonArray sessions;
    for (const QJsonValue value : listing.rows) {
        const QJsonObject row = value.toObject();
        QJsonObject session;
        for (const QString &key : shown) {
            if (row.contains(key))
                session.insert(key, row.value(key));
        }
        const auto updatedAt = json::integerMember(row, "updatedAt"_L1);
        session.insert("ageMs"_L1, updatedAt ? QJsonValue(nowMs - *updatedAt) : QJsonValue());
        if (!session.contains("model"_L1))
            session.insert("model"_L1, listing.defaultModel);
        if (!session.contains("contextTokens"_L1)) {
            session.insert("contextTokens"_L1,
                           windowOf(session.value("model"_L1).toString())
                               .value_or(listing.defaultContextTokens));
        }
        sessions.append(session);
    }
    return {{u"path"_s, listing.path},
            {u"count"_s, sessions.size()},
            {u"activeMinutes"_s, activeMinutes ? QJsonValue(*activeMinutes) : QJsonValue()},
            {u"sessions"_s, sessions}};
}

} // namespace claw::cli
