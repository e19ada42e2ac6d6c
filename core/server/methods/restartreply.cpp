// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/methods/restartreply.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace claw::server {

void addRestart(json::ObjectWriter &writer, RestartSchedule &restarts, const RestartWish &wish)
{
    const auto usual = double(RestartSchedule::usualDelay.count());
    const auto longest = double(RestartSchedule::longestDelay.count());
    const double wanted = qMin(wish.delayMs.toDouble(usual), longest);
    const auto delay =
        restarts.request(wish.reason, std::chrono::milliseconds(static_cast<qint64>(wanted)));
    json::ObjectWriter restart;
    restart.add("ok"_L1, true).add("pid"_L1, QCoreApplication::applicationPid());
    // Clients know the way the reference restarts itself.
    restart.add("signal"_L1, "SIGUSR1"_L1).add("delayMs"_L1, qint64(delay.count()));
    restart.add("reason"_L1, wish.reason).add("mode"_L1, "emit"_L1);
    writer.addRaw("restart"_L1, restart.take());
}

void addNotice(json::ObjectWriter &writer, const RestartNotice &notice, const QString &path)
{
    json::ObjectWriter sentinel;
    sentinel.add("path"_L1, path.isEmpty() ? QJsonValue() : QJsonValue(path));
    sentinel.addRaw("payload"_L1, notice.toJson());
    writer.addRaw("sentinel"_L1, sentinel.take());
}

} // namespace claw::server
