// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cron/cronservice.h"
#include "cron/jobinput.h"
#include "json/jsontext.h"
#include "manualalarm.h"
#include "survivingrunner.h"
#include "tests/support/manualclock.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

namespace claw::cron {

constexpr qint64 minuteMs = 60'000;

//! A service with its files, on a machine whose clock is the test's.
struct CronBench
{
    QTemporaryDir home;
    testing::ManualClock clock;
    SystemRandom random;
    testing::ManualAlarm alarm;
    testing::SurvivingRunner runner{clock};
    std::unique_ptr<CronService> service;
    std::vector<CronEvent> events;
    CronSettings settings{.storePath = home.path() + QStringLiteral("/cron/jobs.json")};

    ~CronBench()
    {
        if (service)
            stop();
    }

    void start()
    {
        service = std::make_unique<CronService>(CronService::Parts{.alarm = alarm,
                                                                   .runner = runner,
                                                                   .clock = clock,
                                                                   .random = random,
                                                                   .zone = QTimeZone::utc()});
        QObject::connect(service.get(), &CronService::happened, service.get(),
                         [this](const CronEvent &event) { events.push_back(event); });
        service->configure(settings);
        (void)QCoro::waitFor(service->status());
    }
    void stop()
    {
        QCoro::waitFor(service->flush());
        service.reset();
        runner.abandon();
        QCoreApplication::processEvents();
    }
    //! The wall clock goes on without anybody running.
    void down(qint64 ms)
    {
        stop();
        clock.advance(ms);
        start();
    }
    Result<QByteArray> tryToAdd(const QByteArray &params)
    {
        const auto draft = jobFrom(normalizedJob(json::parse(params).value()).toObject());
        if (!draft)
            return tl::unexpected(draft.error());
        return QCoro::waitFor(service->add(*draft));
    }
    QString add(const QByteArray &schedule, const QByteArray &more = {})
    {
        const auto kept = tryToAdd(R"({"name":"j","schedule":)" + schedule + more
                                   + R"(,"payload":{"kind":"systemEvent","text":"t"}})");
        return kept ? json::parse(*kept).value()[QLatin1StringView("id")].toString()
                    : kept.error().message;
    }
    //! Time passes; whoever has something to do then does it.
    void pass(qint64 ms)
    {
        clock.advance(ms);
        runner.tick();
        if (alarm.at && *alarm.at <= clock.nowMs())
            alarm.ring();
    }
    bool finishes(size_t runs)
    {
        return QTest::qWaitFor([&] {
            runner.tick();
            return size_t(std::count_if(events.begin(), events.end(),
                                        [](const CronEvent &event) {
                                            return event.action == CronEvent::Action::Finished;
                                        }))
                == runs;
        });
    }
    Job job(const QString &id)
    {
        const QByteArray jobs = QCoro::waitFor(service->list(true));
        for (const QJsonValue value : json::parse(jobs).value().toArray()) {
            if (value[QLatin1StringView("id")] == id)
                return json::fromJson<Job>(value).value();
        }
        return {};
    }
    //! `ran`, `late`, `merged 3` (of three due times) ...
    QStringList receipts(const QString &id, qint64 everyMs = minuteMs)
    {
        QStringList texts;
        const QJsonArray lines = QCoro::waitFor(service->runs(id, 1000, true));
        for (const QJsonValue line : lines) {
            const auto entry = json::fromJson<LogEntry>(line);
            if (!entry || !entry->receipt)
                continue;
            const auto count = (entry->receipt->untilMs - entry->receipt->dueAtMs) / everyMs + 1;
            texts.append(config::toWord(entry->receipt->kind)
                         + (entry->run ? QString() : QStringLiteral(" %1").arg(count)));
        }
        return texts;
    }
};

inline const QByteArray everyMinute = R"({"everyMs":60000})";

} // namespace claw::cron
