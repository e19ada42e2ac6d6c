// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "providers/provider.h"

#include <vector>

namespace claw::usage {

//! The most that one call to a model can use.
struct CallEstimate
{
    double costUsd = 0;
    qint64 tokens = 0;
};

//! For the dearest of the models: the whole prompt
//! written to the provider's cache, and the longest reply.
[[nodiscard]] CallEstimate upperBound(const std::vector<providers::Model> &models,
                                      const providers::Prompt &prompt);

} // namespace claw::usage
