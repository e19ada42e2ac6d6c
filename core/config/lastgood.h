// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/diagnostic.h"
#include "config/legacyupgrade.h"

namespace claw::config {

//! Keeps what worked: the document of a valid outcome with its includes merged in, so that it loads
//! without them, and with its `${VAR}` references as they were. Mode 0600, replaced as a whole, only
//! when it differs. A missing configuration file is nothing to keep.
[[nodiscard]] Result<> rememberLastGood(const ConfigOutcome &outcome, const QString &lastGoodPath);

//! What a gateway starts with.
struct StartConfig
{
    ConfigOutcome current; //!< Of the configuration file; may be invalid.
    ConfigOutcome inForce; //!< Valid: the same, or the last good copy.
    //! Set when the file holds keys of old: `inForce` is what it says in the keys of today, and the
    //! document is still to be written.
    std::optional<LegacyUpgrade> upgrade;
    std::optional<Diagnostic> problem; //!< Set when the last good copy is in force: degraded.
    //! ConfigOutcome::resolved of the run before this one, from the last good copy; empty: not known.
    QJsonObject previous;
};

//! The configuration file when it is valid (and it is remembered) or can be made so by moving legacy
//! keys, else the last good copy with the diagnostic of the file, else an error made of that
//! diagnostic. Blocks on the disk.
[[nodiscard]] Result<StartConfig> chooseStartConfig(const ConfigLoader &loader);

} // namespace claw::config
