// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/config.h"
#include "providers/modelclient.h"

#include <QJsonObject>

namespace claw::agent {

//! The model that answers in a session: as its entry has it, else its agent, else everybody.
[[nodiscard]] providers::ModelRef sessionModel(const QJsonObject &entry, const QString &agentId,
                                               const config::Config &config);
//! What is known of it; at least what it is called.
[[nodiscard]] providers::Model known(const providers::ModelRef &ref,
                                     const providers::ModelClient &models);

} // namespace claw::agent
