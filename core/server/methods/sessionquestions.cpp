// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/agentresolution.h"
#include "config/modelreference.h"
#include "json/jsonwriter.h"
#include "server/liveconfig.h"
#include "server/methodregistry.h"
#include "server/methods/methods.h"
#include "sessions/sessionlist.h"
#include "sessions/sessions.h"

#include <QCoroFuture>
#include <QJsonArray>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

using protocol::optional;
using protocol::required;
using protocol::Schema;

constexpr qint64 fallbackContextTokens = 200'000;

Schema labelSchema()
{
    return Schema::string({.least = 1, .most = 64});
}

tl::unexpected<Error> refuse(const QString &message)
{
    return fail(ErrorCode::InvalidRequest, message);
}

QByteArray arrayOf(const QByteArrayList &items)
{
    return '[' + items.join(',') + ']';
}

sessions::ListQuery queryOf(const QJsonObject &params)
{
    sessions::ListQuery query;
    if (params.contains("limit"_L1))
        query.limit = params.value("limit"_L1).toInteger();
    if (params.contains("activeMinutes"_L1))
        query.activeMinutes = params.value("activeMinutes"_L1).toInt();
    query.includesGlobal = params.value("includeGlobal"_L1).toBool();
    query.includesUnknown = params.value("includeUnknown"_L1).toBool();
    query.label = params.value("label"_L1).toString().trimmed();
    query.spawnedBy = params.value("spawnedBy"_L1).toString();
    const QString agentId = params.value("agentId"_L1).toString();
    query.agentId = agentId.isEmpty() ? QString() : config::normalizedAgentId(agentId);
    query.search = params.value("search"_L1).toString();
    return query;
}

//! What a row of a list shows of its transcript, read on a worker.
struct RowTexts
{
    std::optional<QString> firstUserText;
    std::optional<QString> lastText;
};

struct TextWishes
{
    bool titles = false;
    bool lastMessages = false;
};

std::vector<RowTexts> readTexts(const std::vector<sessions::TranscriptPlaces> &places,
                                TextWishes wishes)
{
    std::vector<RowTexts> texts;
    for (const sessions::TranscriptPlaces &place : places) {
        RowTexts &row = texts.emplace_back();
        const QString path = place.sessionId.isEmpty() ? QString() : place.existing();
        if (wishes.titles)
            row.firstUserText = sessions::readFirstUserText(path);
        if (wishes.lastMessages)
            row.lastText = sessions::readLastText(path);
    }
    return texts;
}

//! The rows of a list, complete but for what is read from transcripts.
struct ListPage
{
    QByteArrayList openRows;
    std::vector<sessions::TranscriptPlaces> places;
    std::vector<sessions::SessionIndex> indices;
    QStringList ownNames; //!< Display names that the entries have themselves.
};

ListPage pageOf(sessions::Sessions &sessions, const sessions::ListQuery &query, qint64 nowMs,
                bool readsTranscripts)
{
    ListPage page;
    for (const auto &session : sessions::listSessions(sessions.stores(), query, nowMs)) {
        page.openRows.append(sessions::listRow(session));
        if (!readsTranscripts)
            continue;
        const auto &source = session.sources.front();
        page.places.push_back(
            sessions.stores().placesOf({.key = source.storedKey,
                                        .agentId = session.agentId,
                                        .store = &sessions.stores().storeOf(session.agentId)}));
        page.indices.push_back(*session.index);
        page.ownNames.append(sessions::textOf(session.entry(), "displayName"_L1));
    }
    return page;
}

QByteArray closedRow(const ListPage &page, qsizetype row, const std::vector<RowTexts> &texts,
                     TextWishes wishes)
{
    QByteArray json = page.openRows[row];
    const auto add = [&json](const char *key, const QString &text) {
        json.append(key);
        json::appendString(json, text);
    };
    if (size_t(row) < texts.size() && !page.places[size_t(row)].sessionId.isEmpty()) {
        const RowTexts &read = texts[size_t(row)];
        const auto title = sessions::derivedTitle(page.indices[size_t(row)], read.firstUserText,
                                                  page.ownNames[row]);
        if (wishes.titles && title)
            add(",\"derivedTitle\":", *title);
        if (read.lastText)
            add(",\"lastMessagePreview\":", *read.lastText);
    }
    return json.append('}');
}

QByteArray encodeDefaults(const LiveConfig &config)
{
    const config::ModelRef model = config::defaultModelRef(config.document());
    const auto configured = config.config().agents.defaults.contextTokens;
    json::ObjectWriter writer;
    writer.add("modelProvider"_L1, model.provider).add("model"_L1, model.model);
    writer.add("contextTokens"_L1, configured ? qint64(*configured) : fallbackContextTokens);
    return writer.take();
}

QCoro::Task<Reply> list(sessions::Sessions &sessions, LiveConfig &config, const Clock &clock,
                        Call call)
{
    const QJsonObject params = call.object();
    co_await sessions.stores().refresh();
    const TextWishes wishes{.titles = params.value("includeDerivedTitles"_L1).toBool(),
                            .lastMessages = params.value("includeLastMessage"_L1).toBool()};
    const bool readsTranscripts = wishes.titles || wishes.lastMessages;
    const ListPage page = pageOf(sessions, queryOf(params), clock.nowMs(), readsTranscripts);
    std::vector<RowTexts> texts;
    if (readsTranscripts) {
        const auto reading = QtConcurrent::run(&readTexts, page.places, wishes);
        texts = co_await reading;
    }
    QByteArrayList rows;
    for (qsizetype row = 0; row < page.openRows.size(); ++row)
        rows.append(closedRow(page, row, texts, wishes));
    json::ObjectWriter writer;
    writer.add("ts"_L1, clock.nowMs()).add("path"_L1, sessions.stores().shownPath());
    writer.add("count"_L1, qint64(rows.size())).addRaw("defaults"_L1, encodeDefaults(config));
    writer.addRaw("sessions"_L1, arrayOf(rows));
    co_return writer.take();
}

QByteArray encodePreview(const sessions::SessionPreview &preview)
{
    QByteArrayList items;
    for (const sessions::PreviewItem &item : preview.items) {
        json::ObjectWriter writer;
        items.append(writer.add("role"_L1, item.role).add("text"_L1, item.text).take());
    }
    const auto found = items.isEmpty() ? "empty"_L1 : "ok"_L1;
    json::ObjectWriter writer;
    writer.add("key"_L1, preview.key).add("status"_L1, preview.exists ? found : "missing"_L1);
    writer.addRaw("items"_L1, arrayOf(items));
    return writer.take();
}

QCoro::Task<Reply> preview(sessions::Sessions &sessions, const Clock &clock, Call call)
{
    constexpr qsizetype mostKeys = 64;
    const QJsonObject params = call.object();
    QStringList keys;
    const QJsonArray wanted = params.value("keys"_L1).toArray();
    for (const QJsonValue &key : wanted) {
        if (!key.toString().trimmed().isEmpty() && keys.size() < mostKeys)
            keys.append(key.toString().trimmed());
    }
    sessions::PreviewLimits limits;
    limits.items = std::clamp(params.value("limit"_L1).toInt(limits.items), 1, 50);
    limits.chars = std::clamp(params.value("maxChars"_L1).toInt(int(limits.chars)), 20, 2000);
    const auto found = co_await sessions.previews(std::move(keys), limits);
    QByteArrayList previews;
    for (const sessions::SessionPreview &preview : found)
        previews.append(encodePreview(preview));
    json::ObjectWriter writer;
    writer.add("ts"_L1, clock.nowMs());
    writer.addRaw("previews"_L1, arrayOf(previews));
    co_return writer.take();
}

Result<QString> onlyOne(const std::vector<sessions::ListedSession> &found, const QString &none,
                        const QString &several)
{
    if (found.empty())
        return refuse(none);
    if (found.size() == 1)
        return found.front().key;
    QStringList keys;
    for (const auto &session : found)
        keys.append(session.key);
    return refuse(u"%1 (%2)"_s.arg(several, keys.join(", "_L1)));
}

Result<QString> keyBySessionId(const sessions::SessionStores &stores, sessions::ListQuery query,
                               const QString &sessionId, qint64 nowMs)
{
    constexpr qsizetype hits = 8;
    query.label.clear();
    query.search = sessionId;
    query.limit = hits;
    auto found = sessions::listSessions(stores, query, nowMs);
    std::erase_if(found, [&sessionId](const sessions::ListedSession &session) {
        return session.index->sessionId != sessionId && session.key != sessionId;
    });
    return onlyOne(found, u"No session found: "_s + sessionId,
                   u"Multiple sessions found for sessionId: "_s + sessionId);
}

Result<QString> keyByLabel(const sessions::SessionStores &stores, sessions::ListQuery query,
                           const QString &written, qint64 nowMs)
{
    const auto label = sessions::validLabel(written);
    if (!label)
        return label;
    query.label = *label;
    query.limit = 2;
    return onlyOne(sessions::listSessions(stores, query, nowMs),
                   u"No session found with label: "_s + *label,
                   u"Multiple sessions found with label: "_s + *label);
}

Result<QString> resolvedKey(sessions::SessionStores &stores, const QJsonObject &params,
                            qint64 nowMs)
{
    const QString key = params.value("key"_L1).toString().trimmed();
    const QString sessionId = params.value("sessionId"_L1).toString().trimmed();
    const QString label = params.value("label"_L1).toString();
    const int given =
        int(!key.isEmpty()) + int(!sessionId.isEmpty()) + int(!label.trimmed().isEmpty());
    if (given > 1)
        return refuse(u"Provide either key, sessionId, or label (not multiple)"_s);
    if (given == 0)
        return refuse(u"Either key, sessionId, or label is required"_s);
    if (!key.isEmpty()) {
        const sessions::SessionTarget target = stores.target(key);
        return target.find() ? Result<QString>(target.key)
                             : Result<QString>(refuse(u"No session found: "_s + key));
    }
    if (!sessionId.isEmpty())
        return keyBySessionId(stores, queryOf(params), sessionId, nowMs);
    return keyByLabel(stores, queryOf(params), label, nowMs);
}

QCoro::Task<Reply> resolve(sessions::Sessions &sessions, const Clock &clock, Call call)
{
    co_await sessions.stores().refresh();
    const auto key = resolvedKey(sessions.stores(), call.object(), clock.nowMs());
    if (!key)
        co_return tl::unexpected(key.error());
    json::ObjectWriter writer;
    writer.add("ok"_L1, true).add("key"_L1, *key);
    co_return writer.take();
}

Schema listSchema()
{
    return Schema::object({optional("limit"_L1, Schema::integer({.least = 1})),
                           optional("activeMinutes"_L1, Schema::integer({.least = 1})),
                           optional("includeGlobal"_L1, Schema::boolean()),
                           optional("includeUnknown"_L1, Schema::boolean()),
                           optional("includeDerivedTitles"_L1, Schema::boolean()),
                           optional("includeLastMessage"_L1, Schema::boolean()),
                           optional("label"_L1, labelSchema()),
                           optional("spawnedBy"_L1, Schema::nonEmptyString()),
                           optional("agentId"_L1, Schema::nonEmptyString()),
                           optional("search"_L1, Schema::string())});
}

Schema resolveSchema()
{
    return Schema::object({optional("key"_L1, Schema::nonEmptyString()),
                           optional("sessionId"_L1, Schema::nonEmptyString()),
                           optional("label"_L1, labelSchema()),
                           optional("agentId"_L1, Schema::nonEmptyString()),
                           optional("spawnedBy"_L1, Schema::nonEmptyString()),
                           optional("includeGlobal"_L1, Schema::boolean()),
                           optional("includeUnknown"_L1, Schema::boolean())});
}

} // namespace

void addSessionQuestions(MethodRegistry &registry, sessions::Sessions &sessions, LiveConfig &config,
                         const Clock &clock)
{
    const Schema key = Schema::nonEmptyString();
    registry.add({.name = u"sessions.list"_s,
                  .schema = listSchema(),
                  .handler = [&sessions, &config, &clock](const Call &call) {
                      return list(sessions, config, clock, call);
                  }});
    registry.add(
        {.name = u"sessions.preview"_s,
         .schema = Schema::object({required("keys"_L1, Schema::array(key, {.least = 1})),
                                   optional("limit"_L1, Schema::integer({.least = 1})),
                                   optional("maxChars"_L1, Schema::integer({.least = 20}))}),
         .handler = [&sessions, &clock](const Call &call) {
             return preview(sessions, clock, call);
         }});
    registry.add({.name = u"sessions.resolve"_s,
                  .schema = resolveSchema(),
                  .handler = [&sessions,
                              &clock](const Call &call) { return resolve(sessions, clock, call); },
                  .isAnnounced = false});
}

} // namespace claw::server
