// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "providers/provider.h"

namespace claw::providers {

//! Puts a reply together while it comes, and tells the sink. Blocks are numbered in the order in which
//! they were opened, whatever order their parts come in.
class ReplyBuilder
{
public:
    ReplyBuilder(const Model &model, QString api, EventSink sink, std::stop_token stop,
                 qint64 nowMs);

    [[nodiscard]] int openText();
    [[nodiscard]] int openThinking();
    [[nodiscard]] int openToolCall(const QString &id, const QString &name);

    //! Text or thinking, as the block was opened.
    void append(int block, const QString &part);
    //! The authoritative text of the whole block; tells the rest, or a replacement.
    void setText(int block, const QString &full);
    //! Of a text, a thought, or the thought behind a tool call.
    void setSignature(int block, const QString &signature);
    void appendSignature(int block, const QString &part);
    void appendArguments(int block, const QString &part);
    //! Ends a tool call: `arguments`, or what was appended, must be a JSON object; nothing is {}.
    [[nodiscard]] Result<> closeToolCall(int block, const std::optional<QString> &arguments = {});
    //! Closes every call that is still open.
    [[nodiscard]] Result<> closeToolCalls();
    void setToolName(int block, const QString &name);

    void setUsage(Usage usage, double priceFactor = 1);
    [[nodiscard]] const Usage &usage() const { return m_message.usage; }
    void setStop(StopReason reason) { m_message.stopReason = reason; }
    [[nodiscard]] bool hasToolCalls() const;
    [[nodiscard]] const AssistantMessage &message() const { return m_message; }

    //! The message as it is now. A call that was never closed is left out.
    [[nodiscard]] AssistantMessage take();

private:
    struct Arguments
    {
        int block = 0;
        QString text;
        bool isOpen = true;
    };

    void tell(const StreamEvent &event) const;
    [[nodiscard]] Arguments *argumentsOf(int block);
    void tellText(int block, const QString &part, bool replaced);

    EventSink m_sink;
    std::stop_token m_stop;
    config::ModelPrices m_prices;
    AssistantMessage m_message;
    std::vector<Arguments> m_arguments;
};

} // namespace claw::providers
