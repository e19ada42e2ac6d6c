// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

namespace claw::protocol {

//! How protocol 3 spells a code; it knows few, and failed authentication is INVALID_REQUEST there.
[[nodiscard]] QLatin1StringView errorCodeOnWire(ErrorCode code);

//! The error member of a failed response: {"code","message","details"?}.
[[nodiscard]] QByteArray encodeError(const Error &error);

//! The same, read from a peer; unknown codes become Unavailable.
[[nodiscard]] Error decodeError(const QJsonValue &value);

} // namespace claw::protocol
