// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/statekeeper.h"

#include "log/categories.h"

using namespace Qt::StringLiterals;

namespace claw::app {

namespace {

const QString statePart = u"state"_s;
const QString logPart = u"log"_s;

} // namespace

void StateKeeper::take(StateClaim claim)
{
    m_claim = std::move(claim);
}

void StateKeeper::release()
{
    m_claim.lock.reset();
}

void StateKeeper::watch(Composition &composition, const QString &url)
{
    m_composition = &composition;
    m_url = url;
    const auto &launch = composition.launch();
    if (m_claim.lock)
        m_claim.lock->describe(describeSelf(launch, url));

    m_disk = std::make_unique<DiskWatch>(launch.paths.stateDir);
    connect(m_disk.get(), &DiskWatch::failing, this, &StateKeeper::onDiskFailing);
    connect(m_disk.get(), &DiskWatch::recovered, this, &StateKeeper::onDiskRecovered);
    // Health is collected once a minute and whenever somebody connects: often enough, and no timer.
    connect(&composition.gateway().controlPlane().health(), &server::HealthMonitor::refreshed,
            m_disk.get(), &DiskWatch::look);
    report(statePart, m_claim.trouble);
    report(logPart, m_logTrouble);
    if (!m_claim.trouble.isEmpty())
        m_disk->suspect();
    m_disk->look();
}

void StateKeeper::setLogTrouble(const QString &why)
{
    m_logTrouble = why;
    report(logPart, why);
    if (m_disk && !why.isEmpty())
        m_disk->look();
}

void StateKeeper::report(const QString &part, const QString &why)
{
    if (!m_composition)
        return;
    const QString what =
        part == logPart ? u"log lines are dropped: "_s : u"nothing can be kept on disk: "_s;
    const QString fix = u"; fix: make room on that disk, or let this user write there; "
                        "the gateway notices by itself"_s;
    if (why.isEmpty())
        m_composition->clearTrouble(part);
    else
        m_composition->reportTrouble(part, what + why + fix);
}

void StateKeeper::onDiskFailing(const QString &why)
{
    if (why != m_claim.trouble)
        qCWarning(lcApp).noquote() << "degraded: nothing can be kept on disk:" << why;
    m_claim.trouble = why;
    report(statePart, why);
}

void StateKeeper::onDiskRecovered()
{
    if (!m_composition)
        return;
    const auto &launch = m_composition->launch();
    const bool wantsLock = !m_claim.lock && !allowsSeveralGateways(launch);
    if (wantsLock) {
        auto lock =
            files::StateLock::tryAcquire(launch.paths.lockPath(), describeSelf(launch, m_url));
        if (!lock) {
            onDiskFailing(lock.error().message);
            m_disk->suspect();
            return;
        }
        m_claim.lock = *std::move(lock);
    }
    if (m_claim.lock)
        m_claim.lock->describe(describeSelf(launch, m_url));
    m_claim.trouble.clear();
    report(statePart, {});
    m_composition->keepState();
    qCInfo(lcApp) << "the disk takes writes again";
}

} // namespace claw::app
