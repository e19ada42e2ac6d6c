// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/logsource.h"

#include "tray/gatewaywatch.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::tray {

namespace {

constexpr auto settleTime = 150ms; // A busy log is read in pieces of this length.
constexpr auto questionInterval = 1s;

Result<log::LogTail> tailOf(const QJsonValue &answer)
{
    log::LogTail tail;
    tail.cursor = answer["cursor"_L1].toInteger();
    tail.reset = answer["reset"_L1].toBool();
    const auto lines = answer["lines"_L1].toArray();
    for (const auto &line : lines)
        tail.lines.append(line.toString());
    return tail;
}

} // namespace

LogSource::LogSource(GatewayWatch &gateway)
    : m_gateway(gateway)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] { m_scope.start(readMore()); });
    connect(&m_file, &StateFileWatch::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start(settleTime);
    });
}

void LogSource::start()
{
    m_scope.start(readMore());
}

QCoro::Task<> LogSource::readMore()
{
    if (m_isReading)
        co_return;
    m_isReading = true;
    const QPointer<LogSource> self(this);
    auto reading = m_gateway.seen().isRemote ? askGateway() : readFile();
    const auto tail = co_await std::move(reading);
    if (!self)
        co_return;
    m_isReading = false;
    if (tail)
        take(*tail);
    else
        Q_EMIT failed(tail.error().message);
    scheduleNext();
}

QCoro::Task<Result<log::LogTail>> LogSource::readFile()
{
    log::LogTailQuery query;
    query.cursor = m_cursor;
    const auto reading = QtConcurrent::run(&log::tailLog, m_gateway.findings().logFile, query);
    co_return co_await reading;
}

QCoro::Task<Result<log::LogTail>> LogSource::askGateway()
{
    auto *link = m_gateway.link();
    if (!link || !link->offers(u"logs.tail"_s))
        co_return fail(ErrorCode::Unavailable, u"not connected"_s);
    QJsonObject params;
    if (m_cursor)
        params.insert(u"cursor"_s, *m_cursor);
    const auto answer = co_await link->request(u"logs.tail"_s, params);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return tailOf(*answer);
}

void LogSource::take(const log::LogTail &tail)
{
    if (tail.reset && m_cursor)
        Q_EMIT restarted();
    m_cursor = tail.cursor;
    if (!tail.file.isEmpty())
        m_file.setFiles(QStringList(tail.file));
    if (!tail.lines.isEmpty())
        Q_EMIT linesRead(tail.lines);
}

void LogSource::scheduleNext()
{
    if (m_gateway.seen().isRemote)
        m_soon.start(questionInterval);
    else if (!m_cursor)
        m_file.setFiles(QStringList(m_gateway.findings().logFile)); // It may come to be.
}

} // namespace claw::tray
