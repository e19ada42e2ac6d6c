// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "flight/crashhandler.h"
#include "flight/flighttr.h"
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

//! The run said itself why.
QString withReason(const QString &text, const Verdict &verdict)
{
    return verdict.detail.isEmpty() ? text : u"%1 (%2)"_s.arg(text, verdict.detail);
}

QString withSender(const QString &text, const Verdict &verdict)
{
    return verdict.sender == 0 ? text : Tr::tr("%1 sent by pid %2").arg(text).arg(verdict.sender);
}

QString causeText(const Verdict &verdict)
{
    switch (verdict.cause) {
    case Cause::Unknown:
        return Tr::tr("ended, and its record is too damaged to say how");
    case Cause::Stopped:
        return withReason(Tr::tr("was stopped"), verdict);
    case Cause::Replaced:
        return withReason(Tr::tr("was replaced by a newer program"), verdict);
    case Cause::Refused:
        return withReason(Tr::tr("was refused its start"), verdict);
    case Cause::Forced:
        return withReason(Tr::tr("left before its clean-up was done"), verdict);
    case Cause::Killed:
        return Tr::tr("was killed without warning (SIGKILL)");
    case Cause::OutOfMemory:
        return verdict.isCertain ? Tr::tr("was killed by the system for want of memory")
                                 : Tr::tr("was killed, probably by the system for want of memory");
    case Cause::Crashed:
        return withSender(Tr::tr("crashed with %1").arg(signalName(verdict.signal)), verdict);
    case Cause::Aborted:
        return withSender(Tr::tr("aborted (SIGABRT)"), verdict);
    case Cause::Watchdog:
        return Tr::tr("stood still and was ended by the watchdog");
    case Cause::Rebooted:
        return Tr::tr("went down with the machine (power loss or reboot)");
    }
    Q_UNREACHABLE();
}

QString withPhase(const QString &text, const Verdict &verdict)
{
    if (verdict.isInOrder() || verdict.cause == Cause::Forced)
        return text;
    switch (verdict.phase) {
    case Phase::Starting:
        return Tr::tr("%1 during its start").arg(text);
    case Phase::Stopping:
        return withReason(Tr::tr("%1 while stopping").arg(text), verdict);
    case Phase::Restarting:
        return Tr::tr("%1 while restarting").arg(text);
    case Phase::Ready:
        break;
    }
    return text;
}

QString withActivity(const QString &text, const Verdict &verdict)
{
    if (verdict.activity.isEmpty())
        return text;
    return verdict.busyMs < worthMentioningMs
        ? Tr::tr("%1, busy with %2").arg(text, verdict.activity)
        : Tr::tr("%1, busy with %2 for %3").arg(text, verdict.activity, lengthText(verdict.busyMs));
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
    return withActivity(withPhase(causeText(*this), *this), *this);
}

QString Verdict::fullText() const
{
    const auto ended = QDateTime::fromMSecsSinceEpoch(endedMs, Qt::UTC);
    return Tr::tr("%1, after %2, on %3 UTC")
        .arg(text(), lengthText(std::max<qint64>(0, endedMs - startedMs)),
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
