// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "providers/provider.h"

namespace claw::providers {

//! Decides whether a request may go out; asked before each one, so also before repetitions, the next
//! key and the next model. A port: whoever counts what is spent is above the providers.
class AttemptGate
{
public:
    virtual ~AttemptGate() = default;

    //! May wait. A failure ends the whole call, and is its answer. Each success is followed by one
    //! leave().
    [[nodiscard]] virtual QCoro::Task<Result<>> enter(ModelCall call, std::stop_token stop) = 0;
    //! What the request is billed for, whether it was answered or not.
    virtual void leave(const Usage &billed) = 0;
};

} // namespace claw::providers
