// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace claw::protocol {

//! Who receives a broadcast event. Guarded events go to operators with the named scope or admin.
enum class Audience { All, Pairing, Approvals };

//! What happens to an event whose receiver is too slow to take it.
enum class WhenSlow { Skip, CloseConnection };

//! One kind of broadcast event and the rules of its delivery.
struct EventKind
{
    QLatin1StringView name;
    Audience audience = Audience::All;
    WhenSlow whenSlow = WhenSlow::Skip;
    bool carriesStateVersion = false;
    //! Whoever comes back is told what it missed of them. Those that only say how things are now are not
    //! kept: hello-ok says it.
    bool isKept = true;
};

namespace event {

using Qt::StringLiterals::operator""_L1;

inline constexpr EventKind tick{.name = "tick"_L1, .isKept = false};
inline constexpr EventKind health{.name = "health"_L1,
                                  .whenSlow = WhenSlow::CloseConnection,
                                  .carriesStateVersion = true,
                                  .isKept = false};
inline constexpr EventKind presence{
    .name = "presence"_L1, .carriesStateVersion = true, .isKept = false};
inline constexpr EventKind shutdown{
    .name = "shutdown"_L1, .whenSlow = WhenSlow::CloseConnection, .isKept = false};
//! Deltas of an answer may be skipped (chatDelta), what ends one may not.
inline constexpr EventKind chat{.name = "chat"_L1, .whenSlow = WhenSlow::CloseConnection};
inline constexpr EventKind chatDelta{.name = "chat"_L1};
//! What a run does, as it does it.
inline constexpr EventKind agent{.name = "agent"_L1, .whenSlow = WhenSlow::CloseConnection};
inline constexpr EventKind heartbeat{.name = "heartbeat"_L1};
inline constexpr EventKind cron{.name = "cron"_L1};
inline constexpr EventKind devicePairRequested{.name = "device.pair.requested"_L1,
                                               .audience = Audience::Pairing};
inline constexpr EventKind devicePairResolved{.name = "device.pair.resolved"_L1,
                                              .audience = Audience::Pairing};
inline constexpr EventKind nodePairRequested{.name = "node.pair.requested"_L1,
                                             .audience = Audience::Pairing};
inline constexpr EventKind nodePairResolved{.name = "node.pair.resolved"_L1,
                                            .audience = Audience::Pairing};
inline constexpr EventKind execApprovalRequested{.name = "exec.approval.requested"_L1,
                                                 .audience = Audience::Approvals};
inline constexpr EventKind execApprovalResolved{.name = "exec.approval.resolved"_L1,
                                                .audience = Audience::Approvals};

} // namespace event

//! The names hello-ok announces, in the order of protocol 3.
[[nodiscard]] const QStringList &announcedEvents();

} // namespace claw::protocol
