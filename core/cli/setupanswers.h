// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "wizard/setupplan.h"
#include "wizard/setupproviders.h"

namespace CLI {
class App;
}

namespace claw::cli {

//! What the command line says about a set-up: every question of the wizard as an option.
struct SetupAnswers
{
    std::optional<QString> workspace;
    std::optional<QString> mode;
    std::optional<QString> provider; //!< Whose key comes from standard input.
    std::array<std::optional<QString>, wizard::offeredProviders.size()> keys;
    std::optional<QString> model;
    std::optional<QString> port;
    std::optional<QString> bind;
    std::optional<QString> auth;
    std::optional<QString> token;
    std::optional<QString> password;
    std::optional<QString> tailscale;
    std::optional<QString> remoteUrl;
    std::optional<QString> remoteToken;
    std::optional<QString>
        authChoice; //!< apiKey and the like; only `skip` has a meaning of its own.
    bool isNonInteractive = false;
    bool acceptsRisk = false;
    bool installsService = false;
    bool skipsService = false;
    bool skipsKeyTest = false;
    bool skipsHealth = false;
    bool asJson = false;

    //! All of them.
    void declare(CLI::App &app);
    //! What was given, checked. `isKeyOnInput`: whether a key is still to be read from there.
    [[nodiscard]] Result<wizard::SetupPlan> plan() const;
    [[nodiscard]] bool isKeyOnInput() const { return provider.has_value(); }

private:
    void declareAccepted(CLI::App &app);

    // Of the reference; without a meaning here.
    std::optional<QString> m_flow;
    std::optional<QString> m_runtime;
    std::optional<QString> m_nodeManager;
    bool m_skipsChannels = false;
    bool m_skipsSkills = false;
    bool m_skipsUi = false;
};

} // namespace claw::cli
