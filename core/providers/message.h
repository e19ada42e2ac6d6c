// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/enumwords.h"
#include "providers/modelref.h"
#include "providers/usage.h"

#include <QJsonObject>
#include <QString>

#include <variant>
#include <vector>

namespace claw::providers {

// One conversation in terms that no provider owns. The JSON forms are those of the transcript.

struct TextBlock
{
    QString text;
    QString signature; //!< The provider's, opaque; sent back to the same model only.

    bool operator==(const TextBlock &) const = default;
};

//! What a model thought before it spoke.
struct ThinkingBlock
{
    QString text;
    QString signature; //!< Opaque; proves to the provider that the thought is its own.

    bool operator==(const ThinkingBlock &) const = default;
};

struct ImageBlock
{
    QByteArray base64;
    QString mimeType;

    bool operator==(const ImageBlock &) const = default;
};

struct ToolCallBlock
{
    QString id;
    QString name;
    QJsonObject arguments;
    QString thoughtSignature; //!< Opaque.

    bool operator==(const ToolCallBlock &) const = default;
};

using InputBlock = std::variant<TextBlock, ImageBlock>;
using OutputBlock = std::variant<TextBlock, ThinkingBlock, ToolCallBlock>;

struct UserMessage
{
    std::vector<InputBlock> content;
    qint64 timestampMs = 0;
};

enum class StopReason { Stop, Length, ToolUse, Error, Aborted };

//! A reply, whole or as far as it came (stop reasons Error and Aborted).
struct AssistantMessage
{
    std::vector<OutputBlock> content;
    QString api; //!< The word of config::ModelApi, or `echo`.
    ModelRef model;
    Usage usage;
    StopReason stopReason = StopReason::Stop;
    QString errorMessage; //!< Empty unless it failed.
    qint64 timestampMs = 0;

    //! All text without thoughts, blocks joined as they are.
    [[nodiscard]] QString text() const;
    [[nodiscard]] std::vector<ToolCallBlock> toolCalls() const;
};

//! What came of a tool call. `content` holds text and images.
struct ToolResultMessage
{
    QString toolCallId;
    QString toolName;
    std::vector<InputBlock> content;
    QJsonObject details; //!< For people and programs, not for the model; empty: none.
    bool isError = false;
    qint64 timestampMs = 0;
};

using Message = std::variant<UserMessage, AssistantMessage, ToolResultMessage>;

//! A message of the transcript; fails with InvalidRequest for a role nobody knows.
[[nodiscard]] Result<Message> messageFromJson(const QJsonObject &object);
[[nodiscard]] QJsonObject toJson(const Message &message);

} // namespace claw::providers

namespace claw::config {

template<>
inline constexpr auto words<providers::StopReason> =
    std::to_array<Word<providers::StopReason>>({{providers::StopReason::Stop, "stop"_L1},
                                                {providers::StopReason::Length, "length"_L1},
                                                {providers::StopReason::ToolUse, "toolUse"_L1},
                                                {providers::StopReason::Error, "error"_L1},
                                                {providers::StopReason::Aborted, "aborted"_L1}});

} // namespace claw::config
