// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/servicenotifier.h"

namespace claw::app {

void sendNotification(const QByteArray &, const QByteArray &) { }

} // namespace claw::app
