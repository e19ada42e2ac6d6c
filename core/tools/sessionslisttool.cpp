// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tools/sessionslisttool.h"

#include "json/jsontext.h"
#include "sessions/sessionlist.h"
#include "tools/sessionaccess.h"
#include "tools/sessionmessages.h"
#include "tools/toolhint.h"
#include "tools/toolschema.h"

#include <QCoroFuture>
#include <QHash>
#include <QJsonArray>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::tools {

namespace {

constexpr int usualSessions = 50;
constexpr int mostSessions = 500;
constexpr int mostMessages = 20;

//! What a model calls the kind of a session.
QString kindOf(const sessions::ListedSession &session, const sessions::KeyRules &rules)
{
    const auto parsed = sessions::parseAgentKey(session.key);
    const QString rest = parsed ? parsed->rest : session.key;
    if (rest == rules.mainKey || session.key == rules.mainSessionKey())
        return u"main"_s;
    if (rest.startsWith("cron:"_L1))
        return u"cron"_s;
    if (rest.startsWith("hook:"_L1))
        return u"hook"_s;
    if (rest.startsWith("node-"_L1) || rest.startsWith("node:"_L1))
        return u"node"_s;
    return session.index->kind == "group"_L1 ? u"group"_s : u"other"_s;
}

QString channelOf(const QJsonObject &row, const QString &kind)
{
    if (kind == "cron"_L1 || kind == "hook"_L1 || kind == "node"_L1)
        return u"internal"_s;
    for (const auto key : {"channel"_L1, "lastChannel"_L1}) {
        if (!row.value(key).toString().isEmpty())
            return row.value(key).toString();
    }
    return u"unknown"_s;
}

QJsonObject rowOf(const sessions::ListedSession &session, const QString &kind)
{
    const auto known = json::parse(sessions::listRow(session) + '}');
    const QJsonObject all = known ? known->toObject() : QJsonObject();
    QJsonObject row{
        {u"key"_s, session.key}, {u"kind"_s, kind}, {u"channel"_s, channelOf(all, kind)}};
    for (const auto key :
         {"label"_L1, "displayName"_L1, "deliveryContext"_L1, "updatedAt"_L1, "sessionId"_L1,
          "model"_L1, "contextTokens"_L1, "totalTokens"_L1, "thinkingLevel"_L1, "verboseLevel"_L1,
          "systemSent"_L1, "abortedLastRun"_L1, "sendPolicy"_L1, "lastChannel"_L1, "lastTo"_L1,
          "lastAccountId"_L1}) {
        if (const QJsonValue value = all.value(key); !value.isUndefined() && !value.isNull())
            row.insert(key, value);
    }
    return row;
}

struct Wish
{
    QStringList kinds; //!< Empty: all.
    std::optional<int> activeMinutes;
    qsizetype sessions = usualSessions;
    int messages = 0; //!< Of each session.
};

Wish wishOf(const QJsonObject &arguments)
{
    Wish wish;
    const QJsonArray kinds = arguments.value("kinds"_L1).toArray();
    for (const QJsonValue &kind : kinds)
        wish.kinds.append(kind.toString().trimmed().toLower());
    wish.kinds.removeAll(QString());
    if (arguments.contains("activeMinutes"_L1))
        wish.activeMinutes = arguments.value("activeMinutes"_L1).toInt(1);
    wish.sessions = qBound(1, arguments.value("limit"_L1).toInt(usualSessions), mostSessions);
    wish.messages = qBound(0, arguments.value("messageLimit"_L1).toInt(0), mostMessages);
    return wish;
}

struct Page
{
    std::vector<QJsonObject> rows;
    bool hasMore = false;
};

//! Whom an agent may look at, each of them judged once: there may be thousands of sessions.
class Sight
{
public:
    explicit Sight(const ToolContext &context)
        : m_rules(context.config->tools.agentToAgent)
        , m_asker(context.agentId)
    { }

    bool reaches(const QString &owner)
    {
        const auto known = m_known.constFind(owner);
        if (known != m_known.constEnd())
            return *known;
        return *m_known.insert(owner, mayLookInto(m_rules, m_asker, owner).has_value());
    }

private:
    const config::AgentToAgentConfig &m_rules;
    QString m_asker;
    QHash<QString, bool> m_known;
};

Page pageOf(sessions::SessionStores &stores, const Wish &wish, const ToolContext &context,
            qint64 nowMs)
{
    sessions::ListQuery query;
    query.activeMinutes = wish.activeMinutes;
    query.includesGlobal = stores.rules().isGlobal;
    Sight sight(context);
    Page page;
    for (const sessions::ListedSession &session : sessions::listSessions(stores, query, nowMs)) {
        const QString owner = sessions::agentOf(session.key, stores.rules());
        const QString kind = kindOf(session, stores.rules());
        if (!sight.reaches(owner) || (!wish.kinds.isEmpty() && !wish.kinds.contains(kind)))
            continue;
        page.hasMore = qsizetype(page.rows.size()) == wish.sessions;
        if (page.hasMore)
            break;
        QJsonObject row = rowOf(session, kind);
        const QString transcript = stores
                                       .placesOf({.key = session.sources.front().storedKey,
                                                  .agentId = session.agentId,
                                                  .store = &stores.storeOf(session.agentId)})
                                       .preferred();
        if (!transcript.isEmpty())
            row.insert("transcriptPath"_L1, transcript);
        page.rows.push_back(std::move(row));
    }
    return page;
}

} // namespace

SessionsListTool::SessionsListTool(sessions::Sessions &sessions, const Clock &clock)
    : m_sessions(sessions)
    , m_clock(clock)
{
    const QJsonObject kind{
        {u"type"_s, u"string"_s},
        {u"enum"_s,
         QJsonArray{u"main"_s, u"group"_s, u"cron"_s, u"hook"_s, u"node"_s, u"other"_s}}};
    m_spec.name = u"sessions_list"_s;
    m_spec.description =
        u"Lists sessions, the last used first, with filters and on request their last messages."_s;
    m_spec.parameters = objectSchema({
        {"kinds"_L1, listShape(kind), "Sessions of these kinds only"_L1},
        {"limit"_L1, wholeShape(1), "How many sessions at most; 50 unless told"_L1},
        {"activeMinutes"_L1, wholeShape(1), "Only those used within so many minutes"_L1},
        {"messageLimit"_L1, wholeShape(0),
         "How many of the last messages of each to show, up to 20"_L1},
    });
}

bool SessionsListTool::changesTheWorld(const QJsonObject & /*arguments*/) const
{
    return false;
}

QString SessionsListTool::hint(const QJsonObject &arguments) const
{
    return hintOf(arguments,
                  {{"kinds"_L1, "kinds"_L1},
                   {"limit"_L1, "limit"_L1},
                   {"activeMinutes"_L1, "active minutes"_L1},
                   {"messageLimit"_L1, "message limit"_L1}});
}

QCoro::Task<ToolOutput> SessionsListTool::run(QJsonObject arguments, ToolContext context)
{
    const Wish wish = wishOf(arguments);
    co_await m_sessions.stores().refresh();
    const Page page = pageOf(m_sessions.stores(), wish, context, m_clock.nowMs());
    MessageLimits limits;
    limits.messages = wish.messages;
    QJsonArray rows;
    for (QJsonObject row : page.rows) {
        if (wish.messages > 0 && limits.bytes > 0) {
            const QString key = row.value("key"_L1).toString();
            sessions::HistoryLimits read;
            read.messages = wish.messages;
            const auto history = co_await m_sessions.history(key, read);
            const auto showing = QtConcurrent::run(&shownMessages, history.messages, limits);
            const ShownMessages shown = co_await showing;
            row.insert("messages"_L1, shown.messages);
            limits.bytes -= json::compact(shown.messages).size();
        }
        rows.append(row);
        if (context.stop.stop_requested())
            break;
    }
    QJsonObject payload{{u"count"_s, rows.size()}, {u"sessions"_s, rows}};
    if (page.hasMore)
        payload.insert("more"_L1, true);
    if (limits.bytes <= 0)
        payload.insert("messagesTruncated"_L1, true);
    co_return ToolOutput::json(payload);
}

} // namespace claw::tools
