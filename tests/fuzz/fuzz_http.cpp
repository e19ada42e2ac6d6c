// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/requestparser.h"
#include "net/upgradecheck.h"

#include <cstddef>
#include <cstdint>

namespace {

using claw::net::RequestParser;

// The same bytes in pieces of that size; each step must take something or end the message.
RequestParser::State parse(RequestParser &parser, QByteArrayView bytes, qsizetype piece)
{
    while (!bytes.isEmpty()) {
        const auto before = parser.state();
        const qsizetype used = parser.feed(bytes.first(std::min(piece, bytes.size())));
        if (used < 0 || used > bytes.size())
            __builtin_trap();
        if (parser.state() == RequestParser::State::Complete
            || parser.state() == RequestParser::State::Failed)
            break;
        if (used == 0 && parser.state() == before)
            __builtin_trap(); // It would never get any further.
        bytes = bytes.sliced(used);
    }
    return parser.state();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const claw::net::Limits limits;
    RequestParser whole(limits);
    RequestParser dripped(limits);
    const auto state = parse(whole, bytes, bytes.size());
    const auto drippedState = parse(dripped, bytes, 1);
    if (state != drippedState || whole.head().path != dripped.head().path)
        __builtin_trap();
    if (state == RequestParser::State::Complete || state == RequestParser::State::Body) {
        if (claw::net::wantsUpgrade(whole.head()))
            (void)claw::net::refuseUpgrade(whole.head());
    }
    return 0;
}
