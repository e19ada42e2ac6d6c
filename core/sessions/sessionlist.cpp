// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "sessions/sessionlist.h"

#include "config/agentresolution.h"
#include "json/jsonwriter.h"

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace claw::sessions {

namespace {

constexpr qint64 msPerMinute = 60'000;

bool belongsTo(const QString &key, const QString &agentId)
{
    const auto parsed = isSpecialKey(key) ? std::nullopt : parseAgentKey(key);
    return parsed && config::normalizedAgentId(parsed->agentId) == agentId;
}

bool isFound(const ListedSession &session, const QString &search)
{
    const SessionIndex &index = *session.index;
    const auto holds = [&search](const QString &text) {
        return text.contains(search, Qt::CaseInsensitive);
    };
    return holds(index.displayName) || holds(index.label) || holds(index.subject)
        || holds(index.sessionId) || holds(session.key);
}

//! A query with what it needs for each session computed once.
class Filter
{
public:
    Filter(const ListQuery &query, qint64 nowMs)
        : m_query(query)
        , m_search(query.search.trimmed())
        , m_oldest(query.activeMinutes ? nowMs - *query.activeMinutes * msPerMinute : 0)
    { }

    bool passes(const ListedSession &session) const
    {
        const SessionIndex &index = *session.index;
        if ((session.key == "global"_L1 && !m_query.includesGlobal)
            || (session.key == "unknown"_L1 && !m_query.includesUnknown))
            return false;
        if (!m_query.agentId.isEmpty() && !belongsTo(session.key, m_query.agentId))
            return false;
        if (!m_query.spawnedBy.isEmpty() && !isSpawnedBy(session))
            return false;
        if (!m_query.label.isEmpty() && index.label != m_query.label)
            return false;
        if (m_query.activeMinutes && index.updatedAtMs.value_or(0) < m_oldest)
            return false;
        return m_search.isEmpty() || isFound(session, m_search);
    }

private:
    bool isSpawnedBy(const ListedSession &session) const
    {
        const QString &parent = session.index->spawnedBy;
        return !isSpecialKey(session.key) && !parent.isEmpty()
            && keyAmongAll(parent, session.agentId) == m_query.spawnedBy;
    }

    const ListQuery &m_query;
    QString m_search;
    qint64 m_oldest;
};

//! The keys that could be another store's too: special ones, and those of another agent.
bool isOddKey(const QString &key, const QString &ownPrefix)
{
    return !key.startsWith(ownPrefix);
}

//! All sessions; one that lies in several stores appears once.
std::vector<ListedSession> gather(const SessionStores &stores)
{
    std::vector<ListedSession> sessions;
    QHash<QString, size_t> oddOnes;
    const std::vector<AgentStore> all = stores.all();
    for (const AgentStore &from : all) {
        const QString ownPrefix = u"agent:%1:"_s.arg(from.agentId);
        const auto &index = from.store->index();
        sessions.reserve(sessions.size() + size_t(index.size()));
        for (auto it = index.cbegin(); it != index.cend(); ++it) {
            const QString key = keyAmongAll(it.key(), from.agentId);
            const bool isOdd = isOddKey(it.key(), ownPrefix);
            const auto known = isOdd ? oddOnes.constFind(key) : oddOnes.cend();
            if (known != oddOnes.cend()) {
                sessions[*known].sources.push_back({from.store, it.key()});
                continue;
            }
            if (isOdd && key != it.key() && from.store->find(key))
                continue; // An alias of an entry that is there under its own name.
            if (isOdd)
                oddOnes.insert(key, sessions.size());
            sessions.push_back({.key = key,
                                .agentId = from.agentId,
                                .sources = {{from.store, it.key()}},
                                .index = &*it});
        }
    }
    return sessions;
}

bool isNewer(const ListedSession &left, const ListedSession &right)
{
    const qint64 leftAt = left.index->updatedAtMs.value_or(0);
    const qint64 rightAt = right.index->updatedAtMs.value_or(0);
    return leftAt != rightAt ? leftAt > rightAt : left.key < right.key;
}

void addTexts(json::ObjectWriter &row, const QJsonObject &entry,
              std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        const QJsonValue value = entry.value(key);
        if (!value.isUndefined() && !value.isNull())
            row.add(key, value);
    }
}

qint64 totalTokens(const QJsonObject &entry)
{
    const QJsonValue total = entry.value("totalTokens"_L1);
    if (total.isDouble())
        return total.toInteger();
    return entry.value("inputTokens"_L1).toInteger() + entry.value("outputTokens"_L1).toInteger();
}

QString channelOf(const QString &key, const QJsonObject &entry)
{
    const QJsonValue own = entry.value("channel"_L1);
    if (own.isString())
        return own.toString();
    const auto group = parseGroupKey(key);
    return group ? group->channel : QString();
}

void addIfFilled(json::ObjectWriter &row, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        row.add(key, value);
}

} // namespace

QJsonObject ListedSession::entry() const
{
    QJsonObject merged;
    for (const Source &source : sources) {
        const QJsonObject entry = source.store->entry(source.storedKey);
        if (merged.isEmpty()) {
            merged = entry;
            continue;
        }
        for (auto it = entry.constBegin(); it != entry.constEnd(); ++it)
            merged.insert(it.key(), *it);
    }
    return merged;
}

std::vector<ListedSession> listSessions(const SessionStores &stores, const ListQuery &query,
                                        qint64 nowMs)
{
    std::vector<ListedSession> sessions = gather(stores);
    const Filter filter(query, nowMs);
    std::erase_if(sessions,
                  [&filter](const ListedSession &session) { return !filter.passes(session); });
    const size_t wanted =
        std::min(sessions.size(), size_t(query.limit.value_or(qsizetype(sessions.size()))));
    std::partial_sort(sessions.begin(), sessions.begin() + qsizetype(wanted), sessions.end(),
                      isNewer);
    sessions.resize(wanted);
    return sessions;
}

QByteArray listRow(const ListedSession &session)
{
    const QJsonObject entry = withDeliveryMerged(session.entry());
    const SessionIndex &index = *session.index;
    json::ObjectWriter row;
    row.add("key"_L1, session.key).add("kind"_L1, index.kind);
    addTexts(row, entry, {"label"_L1});
    addIfFilled(row, "displayName"_L1, index.displayName);
    addIfFilled(row, "channel"_L1, channelOf(session.key, entry));
    addTexts(row, entry, {"subject"_L1, "groupChannel"_L1, "space"_L1, "chatType"_L1, "origin"_L1});
    row.add("updatedAt"_L1, index.updatedAtMs ? QJsonValue(*index.updatedAtMs) : QJsonValue());
    addTexts(row, entry,
             {"sessionId"_L1, "systemSent"_L1, "abortedLastRun"_L1, "thinkingLevel"_L1,
              "verboseLevel"_L1, "reasoningLevel"_L1, "elevatedLevel"_L1, "sendPolicy"_L1,
              "inputTokens"_L1, "outputTokens"_L1});
    row.add("totalTokens"_L1, totalTokens(entry));
    addTexts(row, entry,
             {"responseUsage"_L1, "modelProvider"_L1, "model"_L1, "contextTokens"_L1,
              "deliveryContext"_L1, "lastChannel"_L1, "lastTo"_L1, "lastAccountId"_L1});
    QByteArray json = row.take();
    json.chop(1);
    return json;
}

std::optional<QString> derivedTitle(const SessionIndex &index,
                                    const std::optional<QString> &firstUserText,
                                    const QString &ownDisplayName)
{
    for (const QString &name : {ownDisplayName.trimmed(), index.subject.trimmed()}) {
        if (!name.isEmpty())
            return name;
    }
    if (firstUserText && !firstUserText->trimmed().isEmpty())
        return titleOf(*firstUserText);
    if (index.sessionId.isEmpty())
        return std::nullopt;
    const QString id = index.sessionId.left(8);
    if (index.updatedAtMs.value_or(0) <= 0)
        return id;
    const auto day = QDateTime::fromMSecsSinceEpoch(*index.updatedAtMs, Qt::UTC);
    return u"%1 (%2)"_s.arg(id, day.toString(u"yyyy-MM-dd"_s));
}

} // namespace claw::sessions
