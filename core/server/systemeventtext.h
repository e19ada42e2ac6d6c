// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace claw::server {

//! The fields of a line such as
//! `Node: mac (10.0.0.2) · app 1.2 · last input 4s ago · mode ui · reason launch`.
struct SystemEventText
{
    QString host;
    QString ip;
    QString version;
    std::optional<qint64> lastInputSeconds;
    QString mode;
    QString reason;

    //! nullopt unless the whole line has this form.
    [[nodiscard]] static std::optional<SystemEventText> parse(const QString &text);
};

} // namespace claw::server
