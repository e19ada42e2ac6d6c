// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/refusallog.h"

#include "log/categories.h"
#include "log/logfield.h"

#include <chrono>

using namespace std::chrono_literals;

namespace claw::server {

namespace {

constexpr std::chrono::milliseconds silence = 10min;
constexpr qsizetype mostPairs = 256;

} // namespace

void RefusalLog::note(const QString &address, const QString &reason)
{
    const QString pair = address + u'|' + reason;
    const qint64 now = m_clock.monotonicMs();
    const auto said = m_said.constFind(pair);
    if (said != m_said.cend() && now - *said < silence.count())
        return;
    if (m_said.size() >= mostPairs)
        forgetOld();
    if (m_said.size() >= mostPairs)
        return;
    m_said.insert(pair, now);
    qCWarning(lcServer).noquote() << "client refused:" << reason << log::field("from", address);
}

void RefusalLog::forgetOld()
{
    const qint64 oldest = m_clock.monotonicMs() - silence.count();
    m_said.removeIf([oldest](const auto &it) { return it.value() < oldest; });
}

} // namespace claw::server
