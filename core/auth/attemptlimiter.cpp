// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/attemptlimiter.h"

#include "log/categories.h"
#include "log/logfield.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace claw::auth {

AttemptLimiter::AttemptLimiter(const Clock &clock)
    : AttemptLimiter(clock, Limits())
{ }

AttemptLimiter::AttemptLimiter(const Clock &clock, Limits limits)
    : m_clock(clock)
    , m_limits(limits)
    , m_accounts(limits.accounts)
{ }

Penalty::Place AttemptLimiter::newPlace()
{
    return std::make_shared<const char>();
}

int AttemptLimiter::heldIn(const Penalty::Place &place)
{
    return static_cast<int>(place.use_count()) - 1; // One of the owners is the account itself.
}

std::optional<milliseconds> AttemptLimiter::refuses(const ClientOrigin &origin) const
{
    if (origin.isLocal)
        return std::nullopt;
    const Account *account = m_accounts.object(sourceOf(origin));
    if (!account || heldIn(account->place) < m_limits.heldPerAddress)
        return std::nullopt;
    return m_limits.longestDelay;
}

Error AttemptLimiter::refusal(milliseconds retryAfter)
{
    const qint64 seconds = (retryAfter.count() + 999) / 1000;
    return {.code = ErrorCode::Unauthorized,
            .message = u"unauthorized: too many failed attempts (retry in %1 s)"_s.arg(seconds),
            .hint = {},
            .retryable = true,
            .details = QJsonObject{{u"retryAfterMs"_s, qint64(retryAfter.count())}}};
}

Penalty AttemptLimiter::wrong(const ClientOrigin &origin)
{
    const QString name = sourceOf(origin);
    Account *account = m_accounts.object(name);
    if (!account || isForgotten(*account)) {
        m_accounts.insert(name, new Account); // The cache owns it and drops the least used one.
        account = m_accounts.object(name);
        qCWarning(lcAuth).noquote() << "wrong credentials" << log::field("address", name);
    }
    ++account->failures;
    account->lastFailureMs = m_clock.monotonicMs();

    const bool isFull = heldIn(account->place) >= m_limits.heldPerAddress
        || heldIn(m_placeInAll) >= m_limits.heldInAll;
    const milliseconds delay = isFull ? milliseconds(0) : delayFor(*account, origin.isLocal);
    if (delay == milliseconds(0))
        return {};
    return {.delay = delay, .placeOfAddress = account->place, .placeInAll = m_placeInAll};
}

void AttemptLimiter::right(const ClientOrigin &origin)
{
    if (!m_accounts.isEmpty())
        m_accounts.remove(sourceOf(origin));
}

milliseconds AttemptLimiter::delayFor(const Account &account, bool isLocal) const
{
    const int free = isLocal ? m_limits.freeLocalFailures : m_limits.freeFailures;
    const int punished = account.failures - free;
    if (punished <= 0)
        return milliseconds(0);
    constexpr int mostDoublings = 20; // Far beyond any longest delay, far from overflow.
    const auto delay = m_limits.firstDelay * (1 << std::min(punished - 1, mostDoublings));
    return std::min<milliseconds>(delay, m_limits.longestDelay);
}

bool AttemptLimiter::isForgotten(const Account &account) const
{
    return m_clock.monotonicMs() - account.lastFailureMs > m_limits.memory.count();
}

} // namespace claw::auth
