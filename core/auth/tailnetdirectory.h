// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QCoroTask>

namespace claw::auth {

//! Knows who is at an address of the tailnet. Only the Tailscale of this machine does; core/remote
//! asks it.
class TailnetDirectory
{
public:
    virtual ~TailnetDirectory() = default;

    //! The login of the user whose machine has that address. Ends within seconds; fails when nobody
    //! has it or nobody can be asked.
    [[nodiscard]] virtual QCoro::Task<Result<QString>> loginAt(QString address) = 0;
};

} // namespace claw::auth
