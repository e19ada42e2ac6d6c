// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "config/modelreference.h"

#include <QJsonObject>
#include <QString>

#include <functional>

namespace claw::sessions {

//! What a patch needs to know besides the entry.
struct PatchSurroundings
{
    QString key; //!< Canonical.
    QString newSessionId; //!< For an entry that is not there yet.
    qint64 nowMs = 0;
    config::ModelRef defaultModel;
    //! What a person's words for a model mean; fails with InvalidRequest for what is no model or not
    //! allowed.
    std::function<Result<config::ModelRef>(const QString &words)> chooseModel;
    //! Whether another session of the store has this label.
    std::function<bool(const QString &label)> isLabelTaken;
};

//! The entry with the members of a valid `sessions.patch` in it: null clears, absent leaves as it
//! is. Fails with InvalidRequest, in the words clients know, at the first member that makes no
//! sense; an empty `before` is a session that does not exist yet.
[[nodiscard]] Result<QJsonObject> patched(const QJsonObject &before, const QJsonObject &patch,
                                          const PatchSurroundings &surroundings);

//! A label without blanks around it; InvalidRequest when nothing is left or it is too long.
[[nodiscard]] Result<QString> validLabel(const QString &label);

} // namespace claw::sessions
