// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/connectoptions.h"

namespace claw::testing {

//! Longer than anything on loopback takes, shorter than the limit of a test.
constexpr std::chrono::seconds patience{5};

//! A command line that speaks to the peer at `url`, without any credentials.
inline client::ConnectOptions optionsFor(const QUrl &url)
{
    client::ConnectOptions options;
    options.url = url;
    options.client = {.id = QStringLiteral("cli"),
                      .displayName = {},
                      .version = QStringLiteral("1"),
                      .platform = QStringLiteral("linux"),
                      .deviceFamily = {},
                      .modelIdentifier = {},
                      .mode = QStringLiteral("cli"),
                      .instanceId = {}};
    options.scopes = QStringList{QStringLiteral("operator.admin")};
    options.timings.challengeWait = std::chrono::milliseconds(50);
    return options;
}

} // namespace claw::testing
