// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "hooks/hookcall.h"

namespace claw::hooks {

/*! A text with `{{ }}` in which what stands inside is replaced (protocol spec 10.3): `path`, `now`,
    `headers.<name>`, `query.<name>`, `payload.<place>`, or a place in the payload such as
    `messages[0].from`. What is not there is nothing; objects and lists are written as JSON. What comes out
    is not read again, so a payload cannot bring templates of its own.
*/
[[nodiscard]] QString rendered(const QString &text, const HookCall &call);

} // namespace claw::hooks
