// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "providers/wireformat.h"

namespace claw::providers {

//! The Messages API of Anthropic (version 2023-06-01).
class AnthropicMessages final : public WireFormat
{
public:
    [[nodiscard]] net::HttpRequest encode(const ModelCall &call) const override;
    [[nodiscard]] std::unique_ptr<StreamDecoder> decoder(const Model &model,
                                                         ReplyBuilder &reply) const override;
};

} // namespace claw::providers
