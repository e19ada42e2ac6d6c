// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace claw::auth {

/*! The people of one chat channel who want to talk to the assistant and show a code for it
    (`<credentials>/<channel>-pairing.json`), and those who may (`<channel>-allowFrom.json`). Blocks.
*/
class SenderPairing
{
public:
    static constexpr qint64 requestLifetimeMs = 3'600'000;
    static constexpr qsizetype mostPending = 3; //!< The latest ones count.

    //! `channel` is a lower-case word; the clock outlives it.
    SenderPairing(const QString &credentialsDir, const QString &channel, const Clock &clock);

    //! Open requests, the oldest first: {id, code, createdAt, lastSeenAt, meta?}.
    [[nodiscard]] Result<QJsonArray> list() const;
    //! Lets in whoever has this code; yields their id. NotFound when nobody has it.
    [[nodiscard]] Result<QString> approve(const QString &code) const;

private:
    [[nodiscard]] Result<QJsonObject> read(const QString &path) const;
    [[nodiscard]] Result<QJsonArray> openRequests() const;
    [[nodiscard]] Result<> allow(const QString &id) const;

    QString m_pendingPath;
    QString m_allowedPath;
    const Clock &m_clock;
};

} // namespace claw::auth
