// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/chatcommand.h"

#include "cli/chatscreen.h"
#include "cli/clisettings.h"
#include "cli/clitr.h"
#include "cli/options.h"
#include "config/agentresolution.h"
#include "json/jsontext.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QFile>
#include <QLoggingCategory>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::cli {

namespace {

constexpr qint64 longestMessage = 1024 * 1024;
//! A gateway that restarts is back long before.
constexpr auto longestAbsence = 60s;

//! All of standard input as one message.
Result<QString> readMessage()
{
    QFile input;
    if (!input.open(stdin, QFile::ReadOnly))
        return fail(ErrorCode::Unavailable, Tr::tr("standard input cannot be read"));
    const QByteArray bytes = input.read(longestMessage + 1);
    if (bytes.size() > longestMessage)
        return fail(ErrorCode::TooLarge, Tr::tr("a message has at most 1 MiB"));
    return QString::fromUtf8(bytes);
}

//! One message and its answer, for a pipe. Returns the exit code.
int answerOnce(ChatConversation &conversation, const QString &message, bool asJson,
               const CommandContext &context)
{
    QString answer;
    bool endsWithLine = true;
    QObject::connect(&conversation, &ChatConversation::textAdded, &conversation,
                     [&](const QString &text) {
                         answer += text;
                         endsWithLine = text.endsWith(u'\n');
                         if (!asJson)
                             context.out.write(text.toUtf8());
                     });
    QObject::connect(
        &conversation, &ChatConversation::ended, &conversation, [&](const ChatEnding &ending) {
            const bool isGood = ending.kind == ChatEnding::Kind::Final;
            if (asJson) {
                QJsonObject result{{u"ok"_s, isGood}, {u"text"_s, answer}};
                if (!isGood)
                    result.insert("error"_L1, ending.error.isEmpty() ? u"aborted"_s : ending.error);
                context.out.line(QString::fromUtf8(json::compact(result)));
            } else {
                if (!endsWithLine)
                    context.out.line();
                if (!isGood)
                    context.err.line(
                        Tr::tr("Error: %1")
                            .arg(ending.error.isEmpty() ? Tr::tr("aborted") : ending.error));
            }
            QCoreApplication::exit(isGood ? 0 : 1);
        });
    QTimer absence;
    absence.setSingleShot(true);
    QObject::connect(&conversation, &ChatConversation::connectionLost, &absence,
                     [&absence] { absence.start(longestAbsence); });
    QObject::connect(&conversation, &ChatConversation::connectionRestored, &absence, &QTimer::stop);
    QObject::connect(&absence, &QTimer::timeout, &absence, [&context] {
        context.err.line(Tr::tr("Error: the gateway went away and did not come back"));
        QCoreApplication::exit(1);
    });
    conversation.send(message);
    return QCoreApplication::exec();
}

int talk(ChatConversation &conversation, const QString &sessionKey, const QString &historyFile,
         const CommandContext &context)
{
    ChatScreen screen(conversation, context, sessionKey, historyFile);
    QObject::connect(&screen, &ChatScreen::left, &screen, &QCoreApplication::exit);
    conversation.start();
    return QCoreApplication::exec();
}

} // namespace

QString ChatCommand::path() const
{
    return u"chat"_s;
}

QString ChatCommand::summary() const
{
    return Tr::tr("Talk to an agent on the terminal");
}

void ChatCommand::declare(CLI::App &app)
{
    addOption(app, "-s,--session", "<key>", m_session, Tr::tr("This session (main)"));
    addOption(app, "--agent", "<id>", m_agent, Tr::tr("The main session of this agent"));
    addOption(app, "-m,--message", "<text>", m_message,
              Tr::tr("Say only this, print the answer and leave"));
    addOption(app, "--thinking", "<level>", m_thinking, Tr::tr("How much it thinks"));
    addOption(app, "--history-limit", "<n>", m_limit, Tr::tr("Messages to show at the start (50)"));
    RpcCommand::declare(app);
}

QString ChatCommand::sessionKey() const
{
    if (m_session && !m_session->trimmed().isEmpty())
        return m_session->trimmed();
    return m_agent ? u"agent:%1:main"_s.arg(config::normalizedAgentId(*m_agent)) : u"main"_s;
}

Result<> ChatCommand::check()
{
    if (!m_limit)
        return {};
    bool isNumber = false;
    m_historyLimit = m_limit->trimmed().toInt(&isNumber);
    if (!isNumber || m_historyLimit < 1 || m_historyLimit > 1000)
        return fail(ErrorCode::InvalidRequest,
                    Tr::tr("--history-limit must be a number from 1 to 1000"));
    return {};
}

Result<> ChatCommand::converse(GatewaySession &session, const CommandContext &context)
{
    // The screen tells of lost connections itself.
    QLoggingCategory::setFilterRules(u"claw.*.info=false"_s);
    SystemRandom random;
    ChatConversation conversation(session.client(), random,
                                  {.sessionKey = sessionKey(),
                                   .thinking = m_thinking.value_or(QString()),
                                   .historyLimit = m_historyLimit});
    const bool isTalk = readsFromPerson() && context.out.traits().isTty && !m_message;
    if (!isTalk) {
        const auto message = m_message ? Result<QString>(*m_message) : readMessage();
        if (!message)
            return tl::unexpected(message.error());
        if (message->trimmed().isEmpty())
            return fail(ErrorCode::InvalidRequest, Tr::tr("there is no message to send"));
        m_exitCode = answerOnce(conversation, message->trimmed(), m_rpc.json, context);
        QCoro::waitFor(conversation.close());
        return {};
    }
    const auto loader = configLoader(context);
    if (!loader)
        return tl::unexpected(loader.error());
    m_exitCode = talk(conversation, sessionKey(),
                      loader->paths().settingsDir() + "/chat-history"_L1, context);
    QCoro::waitFor(conversation.close());
    return {};
}

} // namespace claw::cli
