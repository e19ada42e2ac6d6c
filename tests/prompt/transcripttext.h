// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "providers/message.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace claw::testing {

//! A line of a transcript without its end. `parent` as it stands in the file: `"a"`, `null`, or empty
//! for a line without that member.
[[nodiscard]] QByteArray entryLine(const QString &type, const QString &id, const QByteArray &parent,
                                   const QJsonObject &members);
[[nodiscard]] QByteArray userLine(const QString &id, const QByteArray &parent, const QString &text);
[[nodiscard]] QByteArray replyLine(const QString &id, const QByteArray &parent, const QString &text,
                                   const QString &stopReason = QStringLiteral("stop"));
[[nodiscard]] QByteArray headerLine();

//! The lines one after the other, each ended.
[[nodiscard]] QByteArray transcriptOf(const QByteArrayList &lines);

//! `user: text`, `assistant: text` and so on, to compare whole conversations at a glance.
[[nodiscard]] QStringList toldBy(const std::vector<providers::Message> &messages);

} // namespace claw::testing
