// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "approvals/execpolicy.h"
#include "base/result.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <chrono>
#include <optional>

namespace claw::nodehost {

//! What `system.run` is told.
struct RunParams
{
    QStringList argv; //!< Never empty.
    QString cwd; //!< Empty: ours.
    QMap<QString, QString> environment; //!< Added to ours; see permittedEnvironment().
    std::optional<std::chrono::milliseconds> timeout;
    QString agentId; //!< Empty: the main agent.
    QString sessionKey; //!< The conversation that hears of it.
    QString runId; //!< Empty: none was given.
    bool isApproved = false; //!< A person has said yes, on the gateway's word.
    std::optional<approvals::Decision> decision; //!< What they said.
    bool needsScreenRecording = false;

    //! InvalidRequest: `command required`.
    [[nodiscard]] static Result<RunParams> fromJson(const QJsonObject &params,
                                                    const QString &searchPath);
    //! The command as a person reads it: the line for a shell, else the words.
    [[nodiscard]] QString shownCommand() const;
};

//! Variables that a caller may set for a program. Left out is what changes which code a program loads
//! (LD_PRELOAD, NODE_OPTIONS, PYTHONPATH and the like); PATH may only be extended at its front.
[[nodiscard]] QMap<QString, QString> permittedEnvironment(const QJsonObject &wanted,
                                                          const QString &searchPath);

} // namespace claw::nodehost
