// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

namespace claw::auth {
class PairingStore;
}

class QObject;

namespace claw::server {

class Broadcaster;

//! Tells operators about devices that ask to be paired and about what became of them, for as long as
//! `context` lives.
void announcePairing(auth::PairingStore &pairing, Broadcaster &broadcaster, QObject *context);

} // namespace claw::server
