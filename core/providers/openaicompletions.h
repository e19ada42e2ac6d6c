// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "providers/wireformat.h"

namespace claw::providers {

//! The Chat Completions API of OpenAI, and of everybody who is compatible with it.
class OpenAiCompletions final : public WireFormat
{
public:
    [[nodiscard]] net::HttpRequest encode(const ModelCall &call) const override;
    [[nodiscard]] std::unique_ptr<StreamDecoder> decoder(const Model &model,
                                                         ReplyBuilder &reply) const override;
};

} // namespace claw::providers
