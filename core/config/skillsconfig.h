// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace claw::config {

//! `skills.entries.<key>`.
struct SkillEntry
{
    bool isEnabled = true;
    bool hasApiKey = false;
    QStringList env; //!< Names of the variables that it sets.
};

//! `skills`.
struct SkillsConfig
{
    QStringList allowBundled; //!< Empty: all.
    QStringList extraDirs;
    bool prefersBrew = true;
    QString nodeManager = QStringLiteral("npm");
    QHash<QString, SkillEntry> entries;
};

//! Reads it from a valid document, ConfigOutcome::effective.
[[nodiscard]] SkillsConfig readSkills(const QJsonObject &document);

} // namespace claw::config
