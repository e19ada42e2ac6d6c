// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cron/cronservice.h"
#include "cron/jobinput.h"
#include "json/json5document.h"
#include "json/jsontext.h"
#include "manualalarm.h"
#include "survivingrunner.h"
#include "tests/support/manualclock.h"

#include <QCoroTask>
#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::cron;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

//! The state directory in memory where there is one: years of jobs write a lot.
QString scratch()
{
    return QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/tst_tenyears-XXXXXX"_s
                                        : QDir::tempPath() + u"/tst_tenyears-XXXXXX"_s;
}

//! A machine with jobs, whose clock, sleep and crashes are up to the test.
class World
{
public:
    explicit World(quint32 seed)
        : m_random(seed)
    {
        const QDateTime begin(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        m_clock.setNow(begin.toMSecsSinceEpoch());
        m_latestMs = m_clock.nowMs();
        m_runner.duration = [this] { return durationMs(); };
        m_runner.outcome = [this] {
            return below(10) == 0 ? Outcome{.status = RunStatus::Error, .error = u"no luck"_s}
                                  : Outcome();
        };
        boot();
    }

    void add(const QByteArray &schedule, const QByteArray &more = {})
    {
        const QByteArray text = "{name: 'j', schedule: " + schedule + more
            + ", payload: {kind: 'systemEvent', text: 't'}}";
        const QJsonValue params = json::Json5Document::parse(text)->root().toJson();
        const auto draft = jobFrom(normalizedJob(params).toObject());
        QVERIFY2(draft, text.constData());
        const auto kept = QCoro::waitFor(m_service->add(*draft));
        QVERIFY(kept);
        const Job job = json::fromJson<Job>(json::parse(*kept).value()).value();
        const auto due = Recurrence::of(job.schedule, job.createdAtMs, QTimeZone::utc());
        m_expected.push_back({job, due.value()});
    }

    //! To this moment of the wall clock, as it happens to come.
    void liveUntil(qint64 endMs)
    {
        qint64 nextTrouble = m_clock.nowMs() + troubleFreeMs();
        qint64 nextReading = m_clock.nowMs() + 150 * dayMs;
        while (m_clock.nowMs() < endMs) {
            qint64 next = std::min({endMs, nextTrouble, nextReading});
            next = std::min({next, m_alarm.at.value_or(next), m_runner.nextEndMs().value_or(next)});
            goTo(std::max(next, m_clock.nowMs()));
            wakeUp();
            if (m_clock.nowMs() >= nextTrouble) {
                trouble();
                nextTrouble = m_clock.nowMs() + troubleFreeMs();
            }
            if (m_clock.nowMs() >= nextReading) {
                readReceipts();
                nextReading = m_clock.nowMs() + 150 * dayMs;
            }
        }
    }

    //! Lets what runs end, and looks at everything.
    void conclude()
    {
        while (const auto end = m_runner.nextEndMs()) {
            goTo(std::max(*end, m_clock.nowMs()));
            wakeUp();
        }
        goTo(m_latestMs);
        wakeUp();
        while (m_runner.nextEndMs())
            conclude();
        readReceipts();
    }

    void check() const
    {
        for (auto it = m_runner.executions.cbegin(); it != m_runner.executions.cend(); ++it)
            QVERIFY2(*it == 1, qPrintable(it.key() + u" ran %1 times"_s.arg(*it)));
        for (const Expected &expected : m_expected)
            checkJob(expected);
    }

    int runs() const { return int(m_runner.executions.size()); }
    int receipts(Receipt::Kind kind) const { return m_kinds.value(kind); }
    int crashes = 0;
    int sleeps = 0;
    int jumps = 0;

private:
    struct Expected
    {
        Job job;
        Recurrence due;
    };

    qint64 below(qint64 most) { return m_random.bounded(most); }
    qint64 troubleFreeMs() { return below(14 * dayMs) + minuteMs; }
    //! Most take seconds; some go on into the next due time.
    qint64 durationMs() { return below(40) == 0 ? below(30 * hourMs) : below(20'000); }

    void goTo(qint64 ms)
    {
        m_clock.setNow(ms);
        m_latestMs = std::max(m_latestMs, ms);
    }

    void boot()
    {
        m_service = std::make_unique<CronService>(CronService::Parts{.alarm = m_alarm,
                                                                     .runner = m_runner,
                                                                     .clock = m_clock,
                                                                     .random = m_systemRandom,
                                                                     .zone = QTimeZone::utc()});
        m_started = m_runner.calls;
        QObject::connect(m_service.get(), &CronService::happened, m_service.get(),
                         [this](const CronEvent &event) {
                             m_started += event.action == CronEvent::Action::Started ? 1 : 0;
                         });
        m_service->configure({.storePath = m_home.path() + u"/cron/jobs.json"_s});
        (void)QCoro::waitFor(m_service->status());
        settle();
    }

    void wakeUp()
    {
        m_runner.tick();
        settle();
        while (m_alarm.at && *m_alarm.at <= m_clock.nowMs()) {
            m_alarm.ring();
            settle();
        }
    }

    //! Until nobody has anything to do before the clock goes on.
    void settle()
    {
        do {
            QCoro::waitFor(m_service->flush());
            QCoreApplication::processEvents();
        } while (m_started != m_runner.calls);
        m_runner.tick();
        QCoro::waitFor(m_service->flush());
        QCoreApplication::processEvents();
    }

    void trouble()
    {
        switch (below(4)) {
        case 0: // Any moment between two steps of whatever is under way.
            ++crashes;
            if (m_alarm.at && below(2) == 0) {
                goTo(std::max(*m_alarm.at, m_clock.nowMs()));
                m_alarm.ring();
            }
            for (qint64 steps = below(8); steps > 0; --steps)
                QCoreApplication::processEvents();
            m_service.reset();
            m_runner.abandon();
            QCoreApplication::processEvents();
            goTo(m_clock.nowMs() + (below(2) == 0 ? below(2 * minuteMs) : below(3 * dayMs)));
            boot();
            break;
        case 1:
            ++sleeps;
            goTo(m_clock.nowMs() + below(2 * dayMs));
            break;
        case 2:
            ++jumps;
            goTo(m_clock.nowMs() + below(dayMs));
            m_alarm.ring();
            break;
        default:
            ++jumps;
            goTo(m_clock.nowMs() - below(12 * hourMs));
            m_alarm.ring();
            break;
        }
        wakeUp();
    }

    //! Run logs are bounded, so they are read now and then, when all is on the disk.
    void readReceipts()
    {
        settle();
        const QString path = m_home.path() + u"/cron/jobs.json"_s;
        for (const Expected &expected : m_expected) {
            const QJsonArray lines = RunLog(path).read(expected.job.id, 1'000'000, true);
            for (const QJsonValue line : lines) {
                const auto entry = json::fromJson<LogEntry>(line);
                QVERIFY(entry && entry->receipt);
                m_receipts[expected.job.id].push_back(*entry->receipt);
                m_kinds[entry->receipt->kind] += 1;
            }
            QFile::remove(m_home.path() + u"/cron/runs/%1.jsonl"_s.arg(expected.job.id));
        }
    }

    void checkJob(const Expected &expected) const
    {
        const QString id = expected.job.id;
        std::vector<Receipt> receipts = m_receipts.value(id);
        std::sort(receipts.begin(), receipts.end(),
                  [](const Receipt &a, const Receipt &b) { return a.dueAtMs < b.dueAtMs; });
        auto receipt = receipts.cbegin();
        auto due = expected.due.nextAfter(expected.job.createdAtMs);
        for (; due && *due <= m_latestMs; due = expected.due.nextAfter(*due)) {
            const QString where = u"%1 at %2"_s.arg(
                QString::fromUtf8(json::compact(toJson(expected.job.schedule))),
                QDateTime::fromMSecsSinceEpoch(*due, Qt::UTC).toString(Qt::ISODate));
            QVERIFY2(receipt != receipts.cend(), qPrintable(u"no receipt: "_s + where));
            QVERIFY2(receipt->dueAtMs <= *due, qPrintable(u"no receipt: "_s + where));
            const bool isRun =
                receipt->kind == Receipt::Kind::Ran || receipt->kind == Receipt::Kind::Late;
            const int ran = m_runner.executions.value(u"%1@%2"_s.arg(id).arg(*due));
            QVERIFY2(ran == (isRun ? 1 : 0), qPrintable(u"receipt and run differ: "_s + where));
            if (*due == receipt->untilMs)
                ++receipt;
            else
                QVERIFY2(*due < receipt->untilMs, qPrintable(u"two receipts: "_s + where));
        }
        QVERIFY2(receipt == receipts.cend(), "a receipt for nothing");
    }

    QRandomGenerator m_random;
    SystemRandom m_systemRandom;
    QTemporaryDir m_home{scratch()};
    testing::ManualClock m_clock;
    testing::ManualAlarm m_alarm;
    testing::SurvivingRunner m_runner{m_clock};
    std::unique_ptr<CronService> m_service;
    int m_started = 0; //!< Runs that were announced, as calls of the runner.
    qint64 m_latestMs = 0; //!< The furthest the wall clock ever was.
    std::vector<Expected> m_expected;
    QHash<QString, std::vector<Receipt>> m_receipts;
    QHash<Receipt::Kind, int> m_kinds;
};

} // namespace

class tst_TenYears : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDueTimeHasOneReceiptAndNoneIsRunTwice()
    {
        World world(20260124);
        const QByteArray all = ",missed: {policy: 'run-all',most: 3}";
        const QByteArray once = ",missed: {policy: 'run-once'}";
        const QByteArray skip = ",missed: {policy: 'skip'}";
        world.add("{expr: '30 2 20-31 3,10 *', tz: 'Europe/Berlin'}");
        world.add("{expr: '30 1 1-14 3,11 *', tz: 'America/New_York'}", all);
        world.add("{expr: '0 0 * 4,9 1,4', tz: 'America/Santiago'}", skip);
        world.add("{expr: '0 9 * * MON', tz: 'Europe/Berlin'}", once);
        world.add("{expr: '0 */2 25 10 *', tz: 'Europe/Berlin'}");
        world.add("{expr: '*/30 * 29 3 *', tz: 'Europe/Berlin'}", all);
        world.add("{expr: '15 2 * 4,10 0', tz: 'Australia/Lord_Howe'}");
        world.add("{expr: '0 10 L * *', tz: 'Asia/Tokyo'}");
        world.add("{expr: '0 8 * * 1#1'}", skip);
        world.add("{expr: '0 0 29 2 *'}");
        world.add("{everyMs: 604800000}", once);
        world.add("{everyMs: 864000000, anchorMs: 1000}");

        const QDateTime end(QDate(2036, 1, 1), QTime(0, 0), Qt::UTC);
        world.liveUntil(end.toMSecsSinceEpoch());
        world.conclude();
        world.check();

        qInfo("%d runs, %d late, %d skipped, %d merged; %d crashes, %d sleeps, %d jumps",
              world.runs(), world.receipts(Receipt::Kind::Late),
              world.receipts(Receipt::Kind::Skipped), world.receipts(Receipt::Kind::Merged),
              world.crashes, world.sleeps, world.jumps);
        // The years were not idle ones.
        QVERIFY(world.crashes > 80 && world.sleeps > 80 && world.jumps > 160);
        QVERIFY(world.runs() > 1500);
        for (const auto kind : {Receipt::Kind::Ran, Receipt::Kind::Late, Receipt::Kind::Skipped,
                                Receipt::Kind::Merged})
            QVERIFY(world.receipts(kind) > 0);
    }
};

QTEST_GUILESS_MAIN(tst_TenYears)
#include "tst_tenyears.moc"
