// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/pairingevents.h"

#include "auth/pairingstore.h"
#include "server/broadcaster.h"

namespace claw::server {

void announcePairing(auth::PairingStore &pairing, Broadcaster &broadcaster, QObject *context)
{
    QObject::connect(&pairing, &auth::PairingStore::pairingRequested, context,
                     [&broadcaster](const auth::PendingPairing &request) {
                         broadcaster.broadcast(protocol::event::devicePairRequested,
                                               auth::toJson(request));
                     });
    QObject::connect(&pairing, &auth::PairingStore::pairingResolved, context,
                     [&broadcaster](const auth::PairingResolution &resolution) {
                         broadcaster.broadcast(protocol::event::devicePairResolved,
                                               auth::toJson(resolution));
                     });
}

} // namespace claw::server
