// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth/tailnetdirectory.h"
#include "base/clock.h"
#include "remote/tailscale.h"

#include <QHash>

#include <optional>

namespace claw::remote {

//! Asks `tailscale whois` and remembers the answers: a found login for a minute, a failure for five
//! seconds, at most 256 addresses. At most four questions run at a time; more are refused at once.
class TailscaleWhois final : public auth::TailnetDirectory
{
public:
    //! Both outlive this object.
    TailscaleWhois(process::ProcessRunner &runner, const Clock &clock);

    [[nodiscard]] QCoro::Task<Result<QString>> loginAt(QString address) override;

private:
    struct Answer
    {
        Result<QString> login;
        qint64 validUntil = 0; //!< Monotonic ms.
    };

    //! What the coroutines share with this object, which may go before them.
    struct State
    {
        explicit State(process::ProcessRunner &runner)
            : tailscale(runner)
        { }

        Tailscale tailscale;
        QHash<QString, Answer> answers;
        int running = 0;
    };

    [[nodiscard]] std::optional<Result<QString>> remembered(const QString &address) const;
    static void remember(State &state, const QString &address, Answer answer, qint64 now);

    const Clock &m_clock;
    std::shared_ptr<State> m_state;
};

} // namespace claw::remote
