// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "flight/crashhandler.h"
#include "flight/verdict.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::flight {

namespace {

constexpr qint64 secondMs = 1000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 worthMentioningMs = secondMs;

QString lengthText(qint64 ms)
{
    if (ms < minuteMs)
        return u"%1s"_s.arg(ms / secondMs);
    if (ms < hourMs)
        return u"%1m %2s"_s.arg(ms / minuteMs).arg(ms % minuteMs / secondMs);
    if (ms < dayMs)
        return u"%1h %2m"_s.arg(ms / hourMs).arg(ms % hourMs / minuteMs);
    return u"%1d %2h"_s.arg(ms / dayMs).arg(ms % dayMs / hourMs);
}

QString why(const Verdict &verdict)
{
    return verdict.detail.isEmpty() ? QString() : u" (%1)"_s.arg(verdict.detail);
}

QString fromWhom(const Verdict &verdict)
{
    return verdict.sender == 0 ? QString() : u" sent by pid %1"_s.arg(verdict.sender);
}

QString causeText(const Verdict &verdict)
{
    switch (verdict.cause) {
    case Cause::Unknown:
        return u"ended, and its record is too damaged to say how"_s;
    case Cause::Stopped:
        return u"was stopped"_s + why(verdict);
    case Cause::Replaced:
        return u"was replaced by a newer program"_s + why(verdict);
    case Cause::Refused:
        return u"was refused its start"_s + why(verdict);
    case Cause::Forced:
        return u"left before its clean-up was done"_s + why(verdict);
    case Cause::Killed:
        return u"was killed without warning (SIGKILL)"_s;
    case Cause::OutOfMemory:
        return verdict.isCertain ? u"was killed by the system for want of memory"_s
                                 : u"was killed, probably by the system for want of memory"_s;
    case Cause::Crashed:
        return u"crashed with "_s + signalName(verdict.signal) + fromWhom(verdict);
    case Cause::Aborted:
        return u"aborted (SIGABRT)"_s + fromWhom(verdict);
    case Cause::Watchdog:
        return u"stood still and was ended by the watchdog"_s;
    case Cause::Rebooted:
        return u"went down with the machine (power loss or reboot)"_s;
    }
    Q_UNREACHABLE();
}

QString phaseText(const Verdict &verdict)
{
    if (verdict.isInOrder() || verdict.cause == Cause::Forced)
        return {};
    switch (verdict.phase) {
    case Phase::Starting:
        return u" during its start"_s;
    case Phase::Stopping:
        return u" while stopping"_s + why(verdict);
    case Phase::Restarting:
        return u" while restarting"_s;
    case Phase::Ready:
        break;
    }
    return {};
}

QString activityText(const Verdict &verdict)
{
    if (verdict.activity.isEmpty())
        return {};
    const QString text = u", busy with "_s + verdict.activity;
    return verdict.busyMs < worthMentioningMs ? text
                                              : text + u" for "_s + lengthText(verdict.busyMs);
}

} // namespace

QLatin1StringView wordOf(Cause cause)
{
    switch (cause) {
    case Cause::Unknown:
        return "unknown"_L1;
    case Cause::Stopped:
        return "stopped"_L1;
    case Cause::Replaced:
        return "replaced"_L1;
    case Cause::Refused:
        return "refused"_L1;
    case Cause::Forced:
        return "forced"_L1;
    case Cause::Killed:
        return "killed"_L1;
    case Cause::OutOfMemory:
        return "oom"_L1;
    case Cause::Crashed:
        return "crash"_L1;
    case Cause::Aborted:
        return "abort"_L1;
    case Cause::Watchdog:
        return "watchdog"_L1;
    case Cause::Rebooted:
        return "reboot"_L1;
    }
    Q_UNREACHABLE();
}

QString Verdict::text() const
{
    return causeText(*this) + phaseText(*this) + activityText(*this);
}

QString Verdict::fullText() const
{
    const auto ended = QDateTime::fromMSecsSinceEpoch(endedMs, Qt::UTC);
    return u"%1, after %2, on %3 UTC"_s.arg(text(),
                                            lengthText(std::max<qint64>(0, endedMs - startedMs)),
                                            ended.toString(u"yyyy-MM-dd HH:mm:ss"_s));
}

QJsonObject Verdict::toJson() const
{
    QJsonObject json{{u"cause"_s, QString(wordOf(cause))},
                     {u"text"_s, text()},
                     {u"inOrder"_s, isInOrder()},
                     {u"startedAtMs"_s, startedMs},
                     {u"endedAtMs"_s, endedMs}};
    if (signal != 0)
        json.insert(u"signal"_s, signalName(signal));
    if (!activity.isEmpty())
        json.insert(u"activity"_s, activity);
    if (!detail.isEmpty())
        json.insert(u"detail"_s, detail);
    if (!isCertain)
        json.insert(u"certain"_s, false);
    return json;
}

} // namespace claw::flight
