// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/restartnotice.h"

#include "base/clock.h"
#include "files/atomicfile.h"
#include "json/jsontext.h"
#include "json/jsonwriter.h"
#include "server/healthmonitor.h"
#include "server/systemevents.h"

#include <QCoroFuture>
#include <QTimer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::server {

namespace {

constexpr qint64 mostBytes = 1024 * 1024;
constexpr std::chrono::milliseconds afterStart = 750ms;

//! What was left, or nothing: a notice that nobody can read is nobody's notice.
QJsonObject takeNotice(const QString &path)
{
    const auto text = files::readAll(path, mostBytes);
    if (!text)
        return {};
    QFile::remove(path);
    const QJsonObject file = json::parse(*text).value_or(QJsonValue()).toObject();
    return file.value("version"_L1).toInt() == 1 ? file.value("payload"_L1).toObject()
                                                 : QJsonObject();
}

} // namespace

QByteArray RestartNotice::toJson() const
{
    json::ObjectWriter writer;
    writer.add("kind"_L1, kind).add("status"_L1, status).add("ts"_L1, ts);
    if (!sessionKey.isEmpty())
        writer.add("sessionKey"_L1, sessionKey);
    writer.add("message"_L1, message.isEmpty() ? QJsonValue() : QJsonValue(message));
    writer.add("doctorHint"_L1, doctorHint).addRaw("stats"_L1, stats);
    return writer.take();
}

QString doctorHint(const files::StatePaths &paths)
{
    const QString profile =
        paths.profile.isEmpty() ? QString() : u" --profile %1"_s.arg(paths.profile);
    return u"Run: clawdbot%1 doctor --non-interactive"_s.arg(profile);
}

Result<> leaveNotice(const QString &path, const RestartNotice &notice)
{
    json::ObjectWriter writer;
    writer.add("version"_L1, 1).addRaw("payload"_L1, notice.toJson());
    const auto file = json::parse(writer.take());
    return files::writeAtomically(path, json::pretty(file.value_or(QJsonValue())) + '\n');
}

RestartNoticeDelivery::RestartNoticeDelivery(const files::StatePaths &paths, SystemEvents &events,
                                             const HealthMonitor &health, const Clock &clock)
    : m_paths(paths)
    , m_events(events)
    , m_health(health)
    , m_clock(clock)
{ }

void RestartNoticeDelivery::start()
{
    // A timer and no pause: what waits must not outlive a gateway that ends at once.
    QTimer::singleShot(afterStart, &m_health, [this] { m_scope.start(deliver(m_scope.token())); });
}

QCoro::Task<> RestartNoticeDelivery::deliver(std::stop_token stop)
{
    const auto taking = QtConcurrent::run(takeNotice, m_paths.restartSentinelPath());
    const QJsonObject notice = co_await taking;
    if (stop.stop_requested() || notice.isEmpty())
        co_return;
    const QString wanted = notice.value("sessionKey"_L1).toString();
    const QString text = u"GatewayRestart:\n"_s + QString::fromUtf8(json::pretty(notice));
    m_events.enqueue(wanted.isEmpty() ? m_health.roster().mainSessionKey : wanted, text,
                     m_clock.nowMs());
}

} // namespace claw::server
