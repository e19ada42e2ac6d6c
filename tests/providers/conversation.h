// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "providers/provider.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace claw::testing {

//! A file of tests/data/providers; empty when there is none.
[[nodiscard]] QByteArray testData(const QString &name);

//! A model that can everything, in any format.
[[nodiscard]] providers::Model sampleModel(config::ModelApi api,
                                           const QString &ref = QStringLiteral("acme/m-1"));

//! What users, models and tools say to each other: text, an image, a signed thought, a call with its
//! result and one without, a reply that failed.
[[nodiscard]] providers::Prompt samplePrompt(const providers::Model &model);

} // namespace claw::testing
