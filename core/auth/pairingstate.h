// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth/pairingrecords.h"

#include <QHash>
#include <QJsonObject>

namespace claw::auth {

//! Everything the pairing files say. Copies are cheap until one of them is changed.
struct PairingState
{
    QHash<QString, PairedDevice> paired; //!< By device id.
    QHash<QString, PendingPairing> pending; //!< By request id; may hold expired ones.
    QJsonObject unreadablePaired; //!< Entries that make no sense to us, kept as they are.
    QJsonObject unreadablePending;
};

} // namespace claw::auth
