// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace claw::providers {

//! Names a model: `provider/model`. The model part may hold slashes of its own
//! (`openrouter/anthropic/claude-sonnet-4`).
struct ModelRef
{
    QString provider; //!< Lower case, one spelling for each provider.
    QString model;

    //! Splits at the first slash and brings provider and model to their one spelling (`z.ai` is `zai`,
    //! `anthropic/opus-4.5` is `anthropic/claude-opus-4-5`). Without a slash, `fallbackProvider`.
    [[nodiscard]] static ModelRef parse(const QString &text, const QString &fallbackProvider);

    [[nodiscard]] bool isEmpty() const { return provider.isEmpty() || model.isEmpty(); }
    [[nodiscard]] QString text() const { return provider + u'/' + model; }

    bool operator==(const ModelRef &) const = default;
};

//! The one spelling of a provider id.
[[nodiscard]] QString normalizedProvider(const QString &id);

} // namespace claw::providers
