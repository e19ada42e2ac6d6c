// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QString>

namespace claw::hooks {

//! One call of a hook: what its templates can speak of.
struct HookCall
{
    QString path; //!< Behind the base path, without slashes before it.
    QJsonObject payload;
    QJsonObject headers; //!< Names in lower case; without those that bring the token.
    QJsonObject query; //!< Without the token.
    qint64 atMs = 0;
};

} // namespace claw::hooks
