// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/modelreference.h"

#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace claw::directives {

//! The models a person may choose from.
struct ModelChoices
{
    config::ModelRef defaultModel;
    std::vector<config::ModelRef> allowed;
    QMap<QString, config::ModelRef> aliases; //!< By alias in lower case.
};

//! How near a name must come.
enum class Nearness {
    Exact, //!< An alias, `provider/model`, or the id of a model of the default provider.
    Similar, //!< Also a part of a name, or one with a slip or two.
};

//! The model that words mean; nullopt when none is meant or it may not be chosen. Of several that
//! fit, the default, then the one with the shortest name.
[[nodiscard]] std::optional<config::ModelRef> modelNamed(const QString &words,
                                                         const ModelChoices &choices,
                                                         Nearness nearness);

//! The first alias of a model; empty: it has none.
[[nodiscard]] QString aliasOf(const config::ModelRef &model, const ModelChoices &choices);

} // namespace claw::directives
