// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/diskwatch.h"

#include "files/writeprobe.h"

#include <QCoroFuture>
#include <QPointer>
#include <QtConcurrent>

using namespace std::chrono_literals;

namespace claw::app {

namespace {

constexpr std::chrono::milliseconds gap = 5s;

} // namespace

DiskWatch::DiskWatch(QString directory, QObject *parent)
    : QObject(parent)
    , m_directory(std::move(directory))
{
    m_again.setSingleShot(true);
    m_again.setInterval(gap);
    connect(&m_again, &QTimer::timeout, this, [this] { m_scope.start(probe()); });
}

void DiskWatch::look()
{
    const bool hasJustLooked = m_sinceLook.isValid() && !m_sinceLook.hasExpired(gap.count());
    if (m_isLooking)
        return;
    if (!hasJustLooked)
        m_scope.start(probe());
    else if (!m_again.isActive())
        m_again.start(); // What happened since then must not wait for the next who comes.
}

void DiskWatch::suspect()
{
    m_fails = true;
    m_again.start();
}

QCoro::Task<> DiskWatch::probe()
{
    if (m_isLooking)
        co_return;
    const QPointer<DiskWatch> self(this);
    m_isLooking = true;
    auto writing = QtConcurrent::run(&files::probeWriting, m_directory);
    const auto written = co_await writing;
    if (!self)
        co_return;
    m_isLooking = false;
    m_sinceLook.start();
    const QString reason = written ? QString() : written.error().message;
    const bool failed = std::exchange(m_fails, !written);
    const bool isNews = std::exchange(m_reason, reason) != reason;
    if (!written)
        m_again.start();
    if (!written && isNews)
        Q_EMIT failing(reason);
    else if (written && failed)
        Q_EMIT recovered();
}

} // namespace claw::app
