// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "protocol/events.h"

using namespace Qt::StringLiterals;

namespace claw::protocol {

const QStringList &announcedEvents()
{
    static const QStringList names{
        u"connect.challenge"_s,
        u"agent"_s,
        u"chat"_s,
        u"presence"_s,
        u"tick"_s,
        u"talk.mode"_s,
        u"shutdown"_s,
        u"health"_s,
        u"heartbeat"_s,
        u"cron"_s,
        u"node.pair.requested"_s,
        u"node.pair.resolved"_s,
        u"node.invoke.request"_s,
        u"device.pair.requested"_s,
        u"device.pair.resolved"_s,
        u"voicewake.changed"_s,
        u"exec.approval.requested"_s,
        u"exec.approval.resolved"_s,
    };
    return names;
}

} // namespace claw::protocol
