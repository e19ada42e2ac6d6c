// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "ledger/ledgerrecords.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace claw::ledger {

namespace {

constexpr auto kinds =
    std::to_array<std::pair<InputKind, QLatin1StringView>>({{InputKind::ChatSend, "chat.send"_L1},
                                                            {InputKind::Agent, "agent"_L1},
                                                            {InputKind::Send, "send"_L1},
                                                            {InputKind::Channel, "channel"_L1},
                                                            {InputKind::Hook, "hook"_L1},
                                                            {InputKind::Cron, "cron"_L1},
                                                            {InputKind::Wake, "wake"_L1}});

} // namespace

QString toWord(InputKind kind)
{
    for (const auto &[value, word] : kinds) {
        if (value == kind)
            return word;
    }
    return {};
}

std::optional<InputKind> inputKindFrom(const QString &word)
{
    for (const auto &[value, known] : kinds) {
        if (known == word)
            return value;
    }
    return std::nullopt;
}

} // namespace claw::ledger
