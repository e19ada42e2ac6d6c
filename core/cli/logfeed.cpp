// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/logfeed.h"

#include "cli/connectionfailure.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::cli {

namespace {

QJsonObject paramsOf(const log::LogTailQuery &query)
{
    QJsonObject params{{u"limit"_s, query.limit}, {u"maxBytes"_s, query.maxBytes}};
    if (query.cursor)
        params.insert(u"cursor"_s, *query.cursor);
    return params;
}

log::LogTail tailFrom(const QJsonObject &answer)
{
    log::LogTail tail{.file = answer.value("file"_L1).toString(),
                      .cursor = answer.value("cursor"_L1).toInteger(),
                      .size = answer.value("size"_L1).toInteger(),
                      .lines = {},
                      .truncated = answer.value("truncated"_L1).toBool(),
                      .reset = answer.value("reset"_L1).toBool()};
    for (const QJsonValue line : answer.value("lines"_L1).toArray())
        tail.lines.append(line.toString());
    return tail;
}

} // namespace

LogFeed::LogFeed(Source source)
    : m_source(std::move(source))
    , m_backoff({.first = 1s, .longest = 30s, .jitter = 0.2}, m_random)
{ }

Result<log::LogTail> LogFeed::next(int limit, qint64 maxBytes)
{
    const log::LogTailQuery query{.cursor = m_cursor, .limit = limit, .maxBytes = maxBytes};
    auto tail = read(query);
    if (tail) {
        m_cursor = tail->cursor;
        m_fileOfCursor = tail->file;
    }
    return tail;
}

Result<log::LogTail> LogFeed::read(const log::LogTailQuery &query)
{
    if (!m_session && m_clock.monotonicMs() < m_askAgainAt)
        return readFile(query);
    auto answer = askGateway(query);
    if (answer) {
        m_withoutGateway.reset();
        m_backoff.reset();
        return answer;
    }
    m_session.reset();
    m_withoutGateway = answer.error().message;
    m_askAgainAt = m_clock.monotonicMs() + m_backoff.next().count();
    return readFile(query);
}

Result<log::LogTail> LogFeed::readFile(log::LogTailQuery query) const
{
    const QString file = log::currentLogFile(m_source.file);
    if (m_source.file.isEmpty() || !QFileInfo::exists(file))
        return fail(ErrorCode::Unavailable, m_withoutGateway.value_or(QString()));
    if (file != m_fileOfCursor)
        query.cursor.reset();
    return log::tailLog(m_source.file, query);
}

Result<> LogFeed::connect()
{
    m_session = std::make_unique<GatewaySession>(m_source.target, m_source.paths, Persona::Cli,
                                                 m_source.timeout);
    const auto hello = m_session->open();
    if (hello)
        return {};
    auto error = hello.error();
    error.message = failureCause(error, *m_session);
    return tl::unexpected(std::move(error));
}

Result<log::LogTail> LogFeed::askGateway(const log::LogTailQuery &query)
{
    if (!m_session) {
        if (const auto connected = connect(); !connected)
            return tl::unexpected(connected.error());
    }
    m_session->restartDeadline();
    const auto answer = m_session->request(u"logs.tail"_s, paramsOf(query));
    if (!answer) {
        auto error = answer.error();
        error.message = failureCause(error, *m_session);
        return tl::unexpected(std::move(error));
    }
    return tailFrom(answer->toObject());
}

} // namespace claw::cli
