// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/resumption.h"

#include "json/jsonwriter.h"
#include "protocol/frame.h"
#include "protocol/limits.h"

using namespace Qt::StringLiterals;

namespace claw::server {

Resumption resume(const EventRing &ring, const protocol::ConnectParams &params,
                  const Caller &caller)
{
    Resumption resumption;
    if (!params.asksToResume)
        return resumption;
    json::ObjectWriter member;
    member.add("cursor"_L1, ring.cursor());
    if (!params.resumeCursor.isEmpty()) {
        const auto missed = ring.since(params.resumeCursor, protocol::maxBufferedBytes);
        member.add("complete"_L1, missed.has_value());
        for (const EventRing::Event &event : missed.value_or(std::vector<EventRing::Event>())) {
            if (caller.permissions.mayReceive(event.audience))
                resumption.missed.push_back(protocol::encodeEvent(QLatin1StringView(event.name),
                                                                  event.payload, {}, {},
                                                                  ring.cursorAt(event.number)));
        }
    }
    resumption.member = member.take();
    return resumption;
}

} // namespace claw::server
