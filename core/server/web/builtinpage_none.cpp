// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/builtinpage.h"

namespace claw::server::web {

PageFiles builtInPage()
{
    return {};
}

} // namespace claw::server::web
