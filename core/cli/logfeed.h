// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/backoff.h"
#include "cli/gatewaysession.h"
#include "log/logtail.h"

#include <chrono>
#include <memory>
#include <optional>

namespace claw::cli {

//! Where `logs` reads: from the gateway, and from the file itself while a gateway of this machine does
//! not answer. Blocking.
class LogFeed
{
public:
    struct Source
    {
        GatewayTarget target;
        files::StatePaths paths;
        QString file; //!< The log of this machine's gateway; empty: its log is not here.
        std::chrono::milliseconds timeout{10'000}; //!< For each connection and each request.
    };

    explicit LogFeed(Source source);

    //! What came after the last tail, or the end of the log the first time. Fails when neither the
    //! gateway answers nor the file can be read.
    [[nodiscard]] Result<log::LogTail> next(int limit, qint64 maxBytes);
    //! Why the last tail came from the file; nullopt: it came from the gateway.
    [[nodiscard]] const std::optional<QString> &withoutGateway() const { return m_withoutGateway; }

private:
    [[nodiscard]] Result<log::LogTail> read(const log::LogTailQuery &query);
    [[nodiscard]] Result<log::LogTail> readFile(log::LogTailQuery query) const;
    [[nodiscard]] Result<log::LogTail> askGateway(const log::LogTailQuery &query);
    [[nodiscard]] Result<> connect();

    Source m_source;
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<GatewaySession> m_session; //!< Null: not connected.
    std::optional<qint64> m_cursor;
    QString m_fileOfCursor; //!< The cursor is a place in this file.
    std::optional<QString> m_withoutGateway;
    Backoff m_backoff;
    qint64 m_askAgainAt = 0; //!< Monotonic ms.
};

} // namespace claw::cli
