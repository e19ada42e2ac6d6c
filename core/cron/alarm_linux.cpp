// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cron/alarm.h"
#include "cron/cronlog.h"

#include <QSocketNotifier>

#include <sys/timerfd.h>
#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::cron {

namespace {

//! A timer of the kernel on the wall clock itself: it survives suspend, and says when the clock is
//! set.
class TimerFdAlarm final : public Alarm
{
public:
    TimerFdAlarm()
        : m_fd(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC))
    {
        if (m_fd < 0) {
            qCWarning(lcCron) << "no timer for jobs: the system has none left";
            return;
        }
        m_notifier = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &TimerFdAlarm::onReadable);
    }
    ~TimerFdAlarm() override
    {
        m_notifier.reset();
        if (m_fd >= 0)
            ::close(m_fd);
    }

    void set(qint64 atMs) override
    {
        const qint64 at = std::max<qint64>(1, atMs); // Zero would switch it off.
        itimerspec spec{};
        spec.it_value.tv_sec = at / 1000;
        spec.it_value.tv_nsec = at % 1000 * 1'000'000;
        arm(spec);
    }
    void clear() override { arm(itimerspec{}); }

private:
    void arm(const itimerspec &spec) const
    {
        constexpr int flags = TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET;
        if (m_fd >= 0 && timerfd_settime(m_fd, flags, &spec, nullptr) != 0)
            qCWarning(lcCron) << "the timer for jobs cannot be set";
    }

    void onReadable()
    {
        quint64 expirations = 0; // Fails when the clock was set, which is news as well.
        [[maybe_unused]] const auto read = ::read(m_fd, &expirations, sizeof expirations);
        Q_EMIT rang();
    }

    int m_fd;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace

std::unique_ptr<Alarm> Alarm::ofSystem()
{
    return std::make_unique<TimerFdAlarm>();
}

} // namespace claw::cron
