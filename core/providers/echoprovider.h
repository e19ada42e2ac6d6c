// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "providers/provider.h"

namespace claw::providers {

//! A model that needs no account and no network: says what it was told, word by word. For trying the
//! whole path; offered in dev mode only. The last line of the user may tell it what to do:
//!
//!     echo:tool <name> {json}     call a tool; its result is then repeated
//!     echo:fail <reason>          fail, in the words of FailureReason (auth, rate_limit, ...)
//!     echo:slow <ms> <text>       wait so long before each word
//!     echo:think <text>           think the text before saying it
class EchoProvider final : public Provider
{
public:
    //! The clock outlives the provider.
    explicit EchoProvider(const Clock &clock);

    //! `dev/echo`
    [[nodiscard]] static Model model();
    [[nodiscard]] QCoro::Task<Outcome> stream(ModelCall call, EventSink sink,
                                              std::stop_token stop) override;

private:
    const Clock &m_clock;
};

} // namespace claw::providers
