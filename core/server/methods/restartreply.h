// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "json/jsonwriter.h"
#include "server/restartnotice.h"
#include "server/restartschedule.h"

#include <QJsonValue>

namespace claw::server {

//! A restart as a client asks for it.
struct RestartWish
{
    QString reason; //!< The method that asked.
    QJsonValue delayMs; //!< Undefined: the usual one.
};

//! Schedules the restart and says so: `restart` of an answer.
void addRestart(json::ObjectWriter &writer, RestartSchedule &restarts, const RestartWish &wish);

//! `sentinel` of an answer; an empty path says that the notice could not be left.
void addNotice(json::ObjectWriter &writer, const RestartNotice &notice, const QString &path);

} // namespace claw::server
