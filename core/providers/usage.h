// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "config/modelsconfig.h"

#include <QJsonObject>

namespace claw::providers {

//! Dollars.
struct Cost
{
    double input = 0;
    double output = 0;
    double cacheRead = 0;
    double cacheWrite = 0;

    [[nodiscard]] double total() const { return input + output + cacheRead + cacheWrite; }
};

//! What one reply used, in tokens. `input` counts what was neither read from nor written to the
//! provider's cache; `output` includes thinking.
struct Usage
{
    qint64 input = 0;
    qint64 output = 0;
    qint64 cacheRead = 0;
    qint64 cacheWrite = 0;
    qint64 total = 0; //!< As the provider says, else the sum.
    Cost cost;

    [[nodiscard]] qint64 sum() const { return input + output + cacheRead + cacheWrite; }
    //! Adds everything, the cost by its parts.
    Usage &operator+=(const Usage &other);
    //! Fills `cost` in from prices for a million tokens; `factor` is that of a service tier.
    void price(const config::ModelPrices &prices, double factor = 1);

    //! The form of the transcript.
    [[nodiscard]] QJsonObject toJson() const;
    //! Lenient: what is missing or odd counts as zero.
    [[nodiscard]] static Usage fromJson(const QJsonObject &object);
};

} // namespace claw::providers
