// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/enumwords.h"

#include <chrono>
#include <optional>

namespace claw::config {

//! When the text of a run that is streamed in blocks is sent.
enum class BlockStreamingBreak { TextEnd, MessageEnd };
template<>
inline constexpr auto words<BlockStreamingBreak> =
    std::to_array<Word<BlockStreamingBreak>>({{BlockStreamingBreak::TextEnd, "text_end"_L1},
                                              {BlockStreamingBreak::MessageEnd, "message_end"_L1}});

enum class BreakPreference { Paragraph, Newline, Sentence };
template<>
inline constexpr auto words<BreakPreference> =
    std::to_array<Word<BreakPreference>>({{BreakPreference::Paragraph, "paragraph"_L1},
                                          {BreakPreference::Newline, "newline"_L1},
                                          {BreakPreference::Sentence, "sentence"_L1}});

enum class HumanDelayMode { Off, Natural, Custom };
template<>
inline constexpr auto words<HumanDelayMode> =
    std::to_array<Word<HumanDelayMode>>({{HumanDelayMode::Off, "off"_L1},
                                         {HumanDelayMode::Natural, "natural"_L1},
                                         {HumanDelayMode::Custom, "custom"_L1}});

//! `blockStreamingCoalesce`; nullopt: the channel's, else the built-in value.
struct CoalesceConfig
{
    std::optional<int> minChars;
    std::optional<int> maxChars;
    std::optional<std::chrono::milliseconds> idle;
};

//! The pause between two blocks; natural is 0.8 to 2.5 s.
struct HumanDelayConfig
{
    HumanDelayMode mode = HumanDelayMode::Off;
    std::chrono::milliseconds least{800};
    std::chrono::milliseconds most{2500};
};

//! How a reply is sent in blocks while the run goes on (`agents.defaults.blockStreaming*`).
struct BlockStreamingConfig
{
    bool isEnabled = false; //!< `blockStreamingDefault` is on; a channel may say otherwise.
    BlockStreamingBreak breakAt = BlockStreamingBreak::TextEnd;
    int minChars = 800;
    int maxChars = 1200;
    BreakPreference preference = BreakPreference::Paragraph;
    CoalesceConfig coalesce;
    HumanDelayConfig humanDelay;
};

} // namespace claw::config
