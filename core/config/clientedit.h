// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/configeditor.h"

namespace claw::config {

//! A change as a client sends it: the text it wants, and the hash of the text it started from.
struct ClientEdit
{
    QByteArray raw;
    QString baseHash; //!< Blank: none.
};

//! Makes `raw` the configuration (config.set, control spec 3.3). A JSON5 text, with comments or
//! anything else that JSON does not have, is what somebody wrote and is kept as it stands. Plain JSON
//! is what a program made of the values: only what differs is changed, and what the client only saw
//! as a default, through an include or in the place of a variable does not go into the file.
//! Placeholders become the secrets they stand for. Errors are in the words of the protocol:
//! InvalidRequest, and InvalidConfig `invalid config` with `details.issues`.
[[nodiscard]] Result<EditedConfig> replaceConfig(const ConfigEditor &editor,
                                                 const ClientEdit &edit);

//! Merges the object `raw` into the configuration (config.patch, control spec 3.4): null takes a key
//! away, objects are merged, all else replaces. Keys of old are moved to their new places.
[[nodiscard]] Result<EditedConfig> patchConfig(const ConfigEditor &editor, const ClientEdit &edit);

} // namespace claw::config
