// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth/clientaddress.h"
#include "base/clock.h"
#include "base/result.h"

#include <QCache>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace claw::auth {

//! What a wrong secret costs its sender.
struct Penalty
{
    //! A place among the answers that are held back; free again when its last copy is gone.
    using Place = std::shared_ptr<const void>;

    std::chrono::milliseconds delay{0}; //!< Wait this long before answering and closing.
    Place placeOfAddress; //!< Keep both until the answer is out or the connection is gone.
    Place placeInAll;
};

/*! Makes guessing secrets slow without ever standing between a person and the right secret.

    Secrets are evaluated first, in constant time, and the right one always passes; only wrong ones
    are punished, by holding their answer back for a delay that doubles. An address that keeps
    `heldPerAddress` answers waiting is refused further attempts before evaluation, which caps its
    rate; that never happens to local clients, so that no program on this machine, a web page in a
    browser least of all, can lock the owner's command line out. What comes through an untrusted
    proxy shares one account apart from the local one.

    An account is one address, or one /64 for IPv6. The oldest of more than `accounts` is forgotten, and
    so is one that was quiet for `memory`. The delay stays below the 6 s that the most impatient
    client waits for its answer, so that people read the reason rather than a timeout.
*/
class AttemptLimiter
{
public:
    struct Limits
    {
        int freeFailures = 3; //!< Wrong secrets without a delay: typing errors.
        int freeLocalFailures = 20; //!< The same for local clients.
        std::chrono::milliseconds firstDelay{250};
        std::chrono::milliseconds longestDelay{4000};
        std::chrono::milliseconds memory{10 * 60 * 1000};
        int heldPerAddress = 4;
        int heldInAll = 256; //!< Beyond this answers go out at once: memory is worth more.
        int accounts = 4096;
    };

    explicit AttemptLimiter(const Clock &clock);
    AttemptLimiter(const Clock &clock, Limits limits);

    //! Ask before evaluating a secret. How long to wait when the client must come back later.
    [[nodiscard]] std::optional<std::chrono::milliseconds> refuses(
        const ClientOrigin &origin) const;
    //! Unauthorized, to answer a refused attempt with.
    [[nodiscard]] static Error refusal(std::chrono::milliseconds retryAfter);
    //! Report a wrong secret. Logged once for a burst from an address.
    [[nodiscard]] Penalty wrong(const ClientOrigin &origin);
    //! Report a right secret: what the address did before is forgotten.
    void right(const ClientOrigin &origin);

    [[nodiscard]] int accountCount() const { return static_cast<int>(m_accounts.size()); }

private:
    struct Account
    {
        int failures = 0;
        qint64 lastFailureMs = 0; //!< Monotonic.
        Penalty::Place place = newPlace();
    };

    [[nodiscard]] static Penalty::Place newPlace();
    [[nodiscard]] static int heldIn(const Penalty::Place &place);
    [[nodiscard]] std::chrono::milliseconds delayFor(const Account &account, bool isLocal) const;
    [[nodiscard]] bool isForgotten(const Account &account) const;

    const Clock &m_clock;
    Limits m_limits;
    QCache<QString, Account> m_accounts;
    Penalty::Place m_placeInAll = newPlace();
};

} // namespace claw::auth
