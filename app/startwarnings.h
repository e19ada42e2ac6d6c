// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/composition.h"

namespace claw::app {

//! Logs what an operator should know of a gateway that has just started: notes on its paths and
//! addresses, a configuration that is not in force, a disk that takes no writes (`diskTrouble`).
void warnOfTroubles(const Launch &launch, const QString &diskTrouble);

//! Logs which keys of older versions were moved; a file that could not be rewritten (`kept`) is a
//! trouble of the gateway as well.
void tellUpgrade(Composition &composition, const Result<> &kept);

} // namespace claw::app
