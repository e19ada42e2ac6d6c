// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/chatscreen.h"

#include "cli/clitr.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

ChatScreen::ChatScreen(ChatConversation &conversation, const CommandContext &context,
                       QString sessionKey, const QString &historyFile)
    : m_conversation(conversation)
    , m_context(context)
    , m_sessionKey(std::move(sessionKey))
    , m_history(historyFile)
    , m_editor(stdin, stdout, m_history.lines())
{
    connect(&m_editor, &LineEditor::entered, this, &ChatScreen::onEntered);
    connect(&m_editor, &LineEditor::interrupted, this, &ChatScreen::onInterrupted);
    connect(&m_editor, &LineEditor::ended, this, [this] { Q_EMIT left(0); });
    connect(&conversation, &ChatConversation::historyArrived, this, &ChatScreen::onHistory);
    connect(&conversation, &ChatConversation::textAdded, this,
            [this](const QString &text) { m_context.out.write(text.toUtf8()); });
    connect(&conversation, &ChatConversation::ended, this, &ChatScreen::onEnded);
    connect(&conversation, &ChatConversation::messageArrived, this,
            [this](const ChatMessage &message) { put(shown(message) + u'\n'); });
    connect(&conversation, &ChatConversation::connectionLost, this,
            [this] { note(Tr::tr("The connection is lost; trying again…")); });
    connect(&conversation, &ChatConversation::connectionRestored, this,
            [this] { note(Tr::tr("Connected again.")); });
    connect(&conversation, &ChatConversation::failed, this, [this](const Error &error) {
        m_context.err.line(
            m_context.err.paint(Tone::Failure, Tr::tr("Error: %1").arg(error.message)));
        Q_EMIT left(1);
    });
}

QString ChatScreen::shown(const ChatMessage &message) const
{
    const auto &out = m_context.out;
    if (message.role != "user"_L1)
        return message.text;
    return out.paint(Tone::Accent, u"› "_s) + out.paint(Tone::Muted, message.text);
}

void ChatScreen::onHistory(const std::vector<ChatMessage> &messages)
{
    for (const ChatMessage &message : messages)
        m_context.out.line(shown(message) + u'\n');
    note(Tr::tr("Session %1. Ctrl-C ends an answer, Ctrl-D leaves.").arg(m_sessionKey));
    ask();
}

void ChatScreen::ask()
{
    // libedit drops an escape sequence that no character follows.
    m_editor.ask(m_context.out.paint(Tone::Accent, u"›"_s) + u' ');
}

void ChatScreen::put(const QString &text)
{
    if (m_conversation.isWaiting())
        m_context.out.line(); // The answer may have stopped within a line.
    m_editor.show(text);
}

void ChatScreen::note(const QString &text)
{
    put(m_context.out.paint(Tone::Muted, text));
}

void ChatScreen::onEntered(const QString &line)
{
    m_isLeaving = false;
    const QString text = line.trimmed();
    if (text == "/exit"_L1 || text == "/quit"_L1) {
        Q_EMIT left(0);
        return;
    }
    if (text.isEmpty())
        return ask();
    m_history.add(line);
    m_context.out.line();
    m_conversation.send(text);
}

void ChatScreen::onInterrupted(bool hadText)
{
    if (m_conversation.isWaiting() && !m_conversation.isAborting())
        return m_conversation.abort();
    if (m_conversation.isWaiting() || (m_isLeaving && !hadText)) {
        Q_EMIT left(130); // as a shell reports a program that SIGINT ended
        return;
    }
    m_isLeaving = true;
    note(Tr::tr("Press Ctrl-C again to leave."));
    ask();
}

void ChatScreen::onEnded(const ChatEnding &ending)
{
    auto &out = m_context.out;
    if (ending.hadText)
        out.line();
    switch (ending.kind) {
    case ChatEnding::Kind::Final:
        if (!ending.hadText)
            out.line(out.paint(Tone::Muted, Tr::tr("(no answer)")));
        break;
    case ChatEnding::Kind::Aborted:
        out.line(out.paint(Tone::Warning, Tr::tr("(aborted)")));
        break;
    case ChatEnding::Kind::Failed:
        out.line(out.paint(Tone::Failure, Tr::tr("Error: %1").arg(ending.error)));
        break;
    }
    out.line();
    ask();
}

} // namespace claw::cli
