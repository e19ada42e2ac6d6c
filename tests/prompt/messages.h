// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "providers/message.h"

namespace claw::testing {

[[nodiscard]] providers::Message asked(const QString &text);
[[nodiscard]] providers::Message answered(const QString &text);
//! A reply that calls a tool, `read` unless another is named, with a path.
[[nodiscard]] providers::Message called(const QString &callId,
                                        const QString &tool = QStringLiteral("read"),
                                        const QString &path = QStringLiteral("a.txt"));
[[nodiscard]] providers::Message returned(const QString &callId, const QString &text);
[[nodiscard]] providers::Message failed(const QString &callId, const QString &text,
                                        const QJsonObject &details = {});

} // namespace claw::testing
