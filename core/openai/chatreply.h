// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "openai/tokenusage.h"

#include <QByteArray>
#include <QString>

namespace claw::openai {

//! The answers to one chat request: whole, or as the data of the events of a stream, in their order
//! `role()`, `delta()` any number of times, `closing()`.
class ChatReply
{
public:
    ChatReply(QString id, qint64 createdAtSeconds, QString model);

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] QByteArray whole(const QString &text, const TokenUsage &usage) const;
    [[nodiscard]] QByteArray role() const;
    [[nodiscard]] QByteArray delta(const QString &text) const;
    [[nodiscard]] QByteArray closing() const;
    //! Behind closing(), for programs that ask for it.
    [[nodiscard]] QByteArray usage(const TokenUsage &usage) const;

private:
    [[nodiscard]] QByteArray chunk(const QByteArray &choices, const QByteArray &usage = {}) const;

    QString m_id;
    qint64 m_createdAtSeconds;
    QString m_model;
};

} // namespace claw::openai
