// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace claw::config {

//! A model by provider and id.
struct ModelRef
{
    QString provider;
    QString model;

    bool operator==(const ModelRef &) const = default;
};

//! `provider/model`, or the id of a model of this provider alone; well-known short names are spelled
//! out. nullopt when a half is missing.
[[nodiscard]] std::optional<ModelRef> parseModelRef(const QString &words,
                                                    const QString &defaultProvider);

// `effective` is a whole configuration as a document (ConfigOutcome::effective).

//! What `agents.defaults.model` names, else the built-in default.
[[nodiscard]] ModelRef defaultModelRef(const QJsonObject &effective);
//! What a person's words name: an alias of `agents.defaults.models` or a reference. Fails with
//! InvalidRequest `invalid model: ...`, or `model not allowed: ...` when that table is there and
//! has no such model.
[[nodiscard]] Result<ModelRef> resolveModelRef(const QJsonObject &effective, const QString &words);

//! Whether models of this family think before they answer, judged by the name.
[[nodiscard]] bool isReasoningFamily(const ModelRef &ref);

} // namespace claw::config
