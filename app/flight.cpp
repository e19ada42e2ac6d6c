// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/flight.h"

#include "app/composition.h"
#include "app/watchedapplication.h"
#include "base/version.h"
#include "files/diskbarrier.h"
#include "flight/oomkills.h"
#include "log/categories.h"

#include <QJsonDocument>
#include <QSysInfo>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace claw::app {

namespace {

QString bootId()
{
    return QString::fromLatin1(QSysInfo::bootUniqueId());
}

flight::RunFacts factsOf(const Launch &launch)
{
    flight::RunFacts facts{.version = buildVersion(),
                           .pid = QCoreApplication::applicationPid(),
                           .watchdogUs = launch.environment.value(u"WATCHDOG_USEC"_s).toLongLong(),
                           .bootId = bootId(),
                           .cgroup = flight::ownCgroup(),
                           .cgroupOomKills = {},
                           .systemOomKills = flight::oomKillsOfSystem()};
    facts.cgroupOomKills = flight::oomKillsIn(facts.cgroup);
    return facts;
}

//! The system writes mapped memory when it pleases, half a minute later or more; a power loss before
//! that would leave the run before on the disk, as if this one had never begun.
void putOnDiskSoon(const QString &path)
{
    QThreadPool::globalInstance()->start([path] {
        QFile file(path);
        if (file.open(QFile::ReadWrite)) [[maybe_unused]]
            const auto synced = files::syncToDisk(file);
    });
}

} // namespace

Flight::Flight(const Clock &clock)
    : m_clock(clock)
    , m_recorder(clock)
{ }

Flight::~Flight()
{
    WatchedApplication::setWatch(nullptr);
}

std::unique_ptr<flight::FlightFile> Flight::open(const QString &path)
{
    auto file = flight::FlightFile::open(path);
    if (!file) {
        m_troubles.append(u"this run is not recorded on disk: "_s + file.error().message);
        return flight::FlightFile::inMemory();
    }
    if (const QString &kept = (*file)->setAside(); !kept.isEmpty())
        m_troubles.append(
            u"%1 was not a flight record of this version; it is now %2"_s.arg(path, kept));
    return *std::move(file);
}

void Flight::begin(const Launch &launch, const StateClaim &claim)
{
    auto file = claim.lock ? open(launch.paths.flightPath()) : flight::FlightFile::inMemory();
    const auto story = flight::readStory(file->bytes()).value_or(flight::FlightStory{});
    if (story.run > 0 || !story.isWhole) {
        const auto verdict = flight::judge(story,
                                           {.bootId = bootId(),
                                            .cgroupOomKills = flight::oomKillsIn(story.cgroup),
                                            .systemOomKills = flight::oomKillsOfSystem()});
        m_lastRun = flight::worthTelling(verdict, story.before);
    }
    m_recorder.begin(std::move(file), story, m_lastRun, factsOf(launch));
    if (m_recorder.isOnDisk())
        putOnDiskSoon(launch.paths.flightPath());
    m_crashHandler = std::make_unique<flight::CrashHandler>(m_recorder);
    m_loopWatch = std::make_unique<flight::LoopWatch>(m_recorder, m_clock);
    WatchedApplication::setWatch(m_loopWatch.get());
}

void Flight::tellOfLastRun()
{
    if (std::exchange(m_isTold, true))
        return;
    for (const auto &trouble : m_troubles)
        qCWarning(lcFlight).noquote() << trouble;
    if (!m_lastRun)
        return;
    const QString line = u"the last run "_s + m_lastRun->fullText();
    if (m_lastRun->isInOrder())
        qCInfo(lcFlight).noquote() << line;
    else
        qCWarning(lcFlight).noquote() << line;
}

void Flight::attach(Composition &composition)
{
    auto &controlPlane = composition.gateway().controlPlane();
    controlPlane.setRecorder(m_recorder);
    if (m_lastRun)
        controlPlane.health().setLastRun(
            QJsonDocument(m_lastRun->toJson()).toJson(QJsonDocument::Compact));
}

} // namespace claw::app
