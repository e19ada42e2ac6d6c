// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "providers/usage.h"

using namespace Qt::StringLiterals;

namespace claw::providers {

void Usage::price(const config::ModelPrices &prices, double factor)
{
    const auto dollars = [factor](qint64 tokens, double price) {
        return static_cast<double>(tokens) * price / 1e6 * factor;
    };
    cost = {.input = dollars(input, prices.input),
            .output = dollars(output, prices.output),
            .cacheRead = dollars(cacheRead, prices.cacheRead),
            .cacheWrite = dollars(cacheWrite, prices.cacheWrite)};
}

Usage &Usage::operator+=(const Usage &other)
{
    input += other.input;
    output += other.output;
    cacheRead += other.cacheRead;
    cacheWrite += other.cacheWrite;
    total += other.total;
    cost.input += other.cost.input;
    cost.output += other.cost.output;
    cost.cacheRead += other.cost.cacheRead;
    cost.cacheWrite += other.cost.cacheWrite;
    return *this;
}

QJsonObject Usage::toJson() const
{
    return {{"input"_L1, input},
            {"output"_L1, output},
            {"cacheRead"_L1, cacheRead},
            {"cacheWrite"_L1, cacheWrite},
            {"totalTokens"_L1, total},
            {"cost"_L1,
             QJsonObject{{"input"_L1, cost.input},
                         {"output"_L1, cost.output},
                         {"cacheRead"_L1, cost.cacheRead},
                         {"cacheWrite"_L1, cost.cacheWrite},
                         {"total"_L1, cost.total()}}}};
}

Usage Usage::fromJson(const QJsonObject &object)
{
    const QJsonObject cost = object.value("cost"_L1).toObject();
    return {.input = object.value("input"_L1).toInteger(),
            .output = object.value("output"_L1).toInteger(),
            .cacheRead = object.value("cacheRead"_L1).toInteger(),
            .cacheWrite = object.value("cacheWrite"_L1).toInteger(),
            .total = object.value("totalTokens"_L1).toInteger(),
            .cost = {.input = cost.value("input"_L1).toDouble(),
                     .output = cost.value("output"_L1).toDouble(),
                     .cacheRead = cost.value("cacheRead"_L1).toDouble(),
                     .cacheWrite = cost.value("cacheWrite"_L1).toDouble()}};
}

} // namespace claw::providers
