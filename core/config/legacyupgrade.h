// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/configloader.h"

namespace claw::config {

//! A configuration file with keys of old, as it is going to be.
struct LegacyUpgrade
{
    QJsonObject document; //!< To be written: `${VAR}` as it was, defaults filled in.
    QStringList changes; //!< For a person.

    //! `gateway: migrated legacy config entries:` and a line for each change.
    [[nodiscard]] QString logText() const;
};

//! Moves the legacy keys of an outcome that has some and checks the result; touches nothing on the
//! disk. Fails when the result would not be valid, when the file is made of several (the pieces could
//! not be written back), and where the file is managed by Nix.
[[nodiscard]] Result<LegacyUpgrade> upgradeLegacy(const ConfigOutcome &outcome,
                                                  const ConfigLoader &loader);

} // namespace claw::config
