// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "usage/permit.h"

#include "usage/spendcap.h"

#include <utility>

namespace claw::usage {

Permit::Permit(SpendCap *caps, quint64 call)
    : m_caps(caps)
    , m_call(call)
{ }

Permit::~Permit()
{
    drop();
}

Permit::Permit(Permit &&other) noexcept
    : m_caps(other.m_caps)
    , m_call(std::exchange(other.m_call, 0))
{ }

Permit &Permit::operator=(Permit &&other) noexcept
{
    if (this != &other) {
        drop();
        m_caps = other.m_caps;
        m_call = std::exchange(other.m_call, 0);
    }
    return *this;
}

void Permit::settle(const providers::Usage &spent)
{
    if (const quint64 call = std::exchange(m_call, 0); call != 0 && m_caps)
        m_caps->end(call, Amount::of(spent));
}

void Permit::sentNothing()
{
    settle({});
}

void Permit::drop()
{
    if (const quint64 call = std::exchange(m_call, 0); call != 0 && m_caps)
        m_caps->end(call, std::nullopt);
}

} // namespace claw::usage
