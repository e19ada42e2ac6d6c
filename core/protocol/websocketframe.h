// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace claw::protocol {

//! One unfragmented, unmasked text frame around a UTF-8 message: what a server sends (RFC 6455,
//! section 5.2). Encoded once, the same bytes can go to any number of clients.
[[nodiscard]] QByteArray encodeTextFrame(const QByteArray &message);

//! `reason` cut to at most `maxBytes` bytes of UTF-8 without cutting a character in two.
[[nodiscard]] QString cutReason(const QString &reason, int maxBytes);

} // namespace claw::protocol
