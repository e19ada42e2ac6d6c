// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "remote/tailscalewhois.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::remote {

namespace {

constexpr std::chrono::milliseconds foundFor = 60s;
constexpr std::chrono::milliseconds failedFor = 5s;
constexpr int mostAtATime = 4;
constexpr qsizetype mostAnswers = 256;

} // namespace

TailscaleWhois::TailscaleWhois(process::ProcessRunner &runner, const Clock &clock)
    : m_clock(clock)
    , m_state(std::make_shared<State>(runner))
{ }

std::optional<Result<QString>> TailscaleWhois::remembered(const QString &address) const
{
    const auto it = m_state->answers.constFind(address);
    if (it == m_state->answers.cend() || it->validUntil <= m_clock.monotonicMs())
        return std::nullopt;
    return it->login;
}

void TailscaleWhois::remember(State &state, const QString &address, Answer answer, qint64 now)
{
    if (state.answers.size() >= mostAnswers)
        state.answers.removeIf([now](const auto &it) { return it.value().validUntil <= now; });
    if (state.answers.size() < mostAnswers)
        state.answers.insert(address, std::move(answer));
}

QCoro::Task<Result<QString>> TailscaleWhois::loginAt(QString address)
{
    // A word of the request becomes an argument: nothing but an address may.
    if (QHostAddress(address).isNull())
        co_return fail(ErrorCode::InvalidRequest, u"not an address"_s);
    if (auto known = remembered(address))
        co_return *std::move(known);
    if (m_state->running >= mostAtATime)
        co_return fail(ErrorCode::Unavailable, u"too many identity checks at a time"_s);
    const auto state = m_state;
    const Clock &clock = m_clock;
    ++state->running;
    auto login = co_await state->tailscale.loginAt(address);
    --state->running;
    const qint64 now = clock.monotonicMs();
    const auto validFor = login ? foundFor : failedFor;
    remember(*state, address, {.login = login, .validUntil = now + validFor.count()}, now);
    co_return login;
}

} // namespace claw::remote
