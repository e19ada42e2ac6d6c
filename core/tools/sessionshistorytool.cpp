// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tools/sessionshistorytool.h"

#include "tools/sessionaccess.h"
#include "tools/sessionmessages.h"
#include "tools/toolhint.h"
#include "tools/toolschema.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace claw::tools {

namespace {

constexpr int mostMessages = 1000;

} // namespace

SessionsHistoryTool::SessionsHistoryTool(sessions::Sessions &sessions)
    : m_sessions(sessions)
{
    m_spec.name = u"sessions_history"_s;
    m_spec.description = u"Shows the last messages of a session."_s;
    m_spec.parameters = objectSchema({
        {"sessionKey"_L1, textShape(), "The key of the session, or its id"_L1,
         Parameter::Presence::Required},
        {"limit"_L1, wholeShape(1), "How many messages at most; 200 unless told"_L1},
        {"includeTools"_L1, flagShape(), "Show results of tools as well"_L1},
    });
}

bool SessionsHistoryTool::changesTheWorld(const QJsonObject & /*arguments*/) const
{
    return false;
}

QString SessionsHistoryTool::hint(const QJsonObject &arguments) const
{
    return hintOf(arguments,
                  {{"sessionKey"_L1, "session"_L1},
                   {"limit"_L1, "limit"_L1},
                   {"includeTools"_L1, "tools"_L1}});
}

QCoro::Task<ToolOutput> SessionsHistoryTool::run(QJsonObject arguments, ToolContext context)
{
    co_await m_sessions.stores().refresh();
    const auto target = findSession(m_sessions.stores(), context.config->tools.agentToAgent,
                                    context.agentId, arguments.value("sessionKey"_L1).toString());
    if (!target)
        co_return ToolOutput::failure(m_spec.name, target.error());
    const QString key = target->key;
    sessions::HistoryLimits read;
    read.messages = qBound(1, arguments.value("limit"_L1).toInt(read.messages), mostMessages);
    const auto history = co_await m_sessions.history(key, read);
    MessageLimits limits;
    limits.withTools = arguments.value("includeTools"_L1).toBool();
    const auto showing = QtConcurrent::run(&shownMessages, history.messages, limits);
    const ShownMessages shown = co_await showing;
    QJsonObject payload{{u"sessionKey"_s, key}, {u"messages"_s, shown.messages}};
    if (shown.isCut)
        payload.insert("truncated"_L1, true);
    co_return ToolOutput::json(payload);
}

} // namespace claw::tools
