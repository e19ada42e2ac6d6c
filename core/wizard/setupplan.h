// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/configeditor.h"
#include "providers/modelref.h"
#include "wizard/present.h"

#include <optional>

namespace claw::wizard {

//! How clients prove themselves.
enum class SetupAuth { Off, Token, Password };

//! What a set-up is going to write; what is not set stays as it is.
struct SetupPlan
{
    QString command; //!< The command it comes from, for `wizard.lastRunCommand`.
    bool isRemote = false;
    QString remoteUrl;
    Secret remoteToken;

    QString workspace; //!< Empty: stays.
    QString keyProvider; //!< Whose key is stored; empty: none.
    Secret key;
    providers::ModelRef model; //!< Empty: stays.

    std::optional<quint16> port;
    std::optional<config::BindMode> bind;
    QString bindHost; //!< For BindMode::Custom; empty: stays.
    std::optional<SetupAuth> auth;
    Secret token; //!< Empty: stays; one is made when there is none and there should be.
    Secret password;
    std::optional<config::TailscaleMode> tailscale;

    //! Brings what does not go together into an order that is safe: Tailscale needs loopback, a
    //! gateway that others reach a secret, a funnel a password. Fails with InvalidRequest for a
    //! password that nobody named.
    [[nodiscard]] Result<> repair(const Present &present);
    //! The changes of the configuration file. `token` and `key` are no part of any message.
    [[nodiscard]] std::vector<config::ConfigChange> changes(const Present &present,
                                                            qint64 nowMs) const;
    //! Stores the key in the profiles of the default agent.
    [[nodiscard]] Result<> storeKey(const Present &present) const;
    //! As `onboard --json` prints it: no secrets.
    [[nodiscard]] QJsonObject toJson(const Present &present) const;
};

//! `<provider>:default`, the name a key has that was set up.
[[nodiscard]] QString keyProfileId(const QString &provider);

} // namespace claw::wizard
