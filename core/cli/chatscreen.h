// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/chatconversation.h"
#include "cli/commandcontext.h"
#include "cli/inputhistory.h"
#include "cli/lineeditor.h"

namespace claw::cli {

/*! A conversation on a terminal: what was said so far, a prompt, answers as they grow.

    Ctrl-C ends the answer under way; on an empty prompt the second one leaves, as do Ctrl-D, `/exit`
    and `/quit`. Everything else goes to the agent, slash commands among it.
*/
class ChatScreen : public QObject
{
    Q_OBJECT

public:
    //! All outlive the screen. `historyFile`: where typed lines are kept.
    ChatScreen(ChatConversation &conversation, const CommandContext &context, QString sessionKey,
               const QString &historyFile);

Q_SIGNALS:
    void left(int exitCode);

private:
    void onHistory(const std::vector<ChatMessage> &messages);
    void onEntered(const QString &line);
    void onInterrupted(bool hadText);
    void onEnded(const ChatEnding &ending);
    void ask();
    //! Whole lines, above the one that is being typed or below an answer that goes on later.
    void put(const QString &text);
    void note(const QString &text);
    [[nodiscard]] QString shown(const ChatMessage &message) const;

    ChatConversation &m_conversation;
    const CommandContext &m_context;
    QString m_sessionKey;
    InputHistory m_history;
    LineEditor m_editor;
    bool m_isLeaving = false; //!< One Ctrl-C was pressed at an empty prompt.
};

} // namespace claw::cli
