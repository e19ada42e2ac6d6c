// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "service/servicestate.h"

namespace claw::service {

//! What a Scheduled Task is made from.
struct TaskPlan
{
    QString description;
    QString name;
    QString user; //!< `DOMAIN\name`; empty: whoever registers it.
    QString systemDir; //!< Where conhost.exe and cmd.exe are.
    QString script; //!< What renderTaskScript() wrote.
    bool isEnabled = true;
};

//! The definition of the task for `schtasks /Create /XML`, task schema version 1.2. It starts at
//! log-in and again within a minute of every end; no time limit, no console window, on battery too.
[[nodiscard]] QString renderScheduledTask(const TaskPlan &plan);

//! The same as bytes: UTF-16 with its mark, which is all that schtasks takes.
[[nodiscard]] QByteArray toTaskFile(const QString &xml);

//! What `schtasks /Query /XML` says about a task; the words of its other outputs are translated.
struct TaskDefinition
{
    QString command;
    QString arguments;
    bool isEnabled = true;
    QString timeLimit; //!< `PT0S`: none; empty: the 72 hours that are the default.
};
//! nullopt when it is no definition of a task.
[[nodiscard]] std::optional<TaskDefinition> readScheduledTask(const QByteArray &output);

//! The process of a task, from `schtasks /Query /V /FO CSV /NH`: by the place of a column and the
//! number in it, because names and words are translated. Of several triggers the first counts.
[[nodiscard]] ServiceRuntime parseTaskQuery(const QByteArray &output);

//! Whether `schtasks /Query /FO CSV /NH` lists the task.
[[nodiscard]] bool listsTask(const QByteArray &output, const QString &name);

//! The tasks in `schtasks /Query /V /FO CSV /NH` that start something called clawdbot and are neither
//! `own` nor a gateway or node host of another profile. One for each task, however many triggers.
[[nodiscard]] std::vector<ForeignService> foreignTasks(const QByteArray &output,
                                                       const QString &own);

} // namespace claw::service
