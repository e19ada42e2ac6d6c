// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/duration.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::config {

namespace {

std::chrono::milliseconds unitOf(const QString &word, std::chrono::milliseconds fallback)
{
    if (word.isEmpty())
        return fallback;
    if (word == "ms"_L1)
        return 1ms;
    if (word == "s"_L1)
        return 1s;
    if (word == "m"_L1)
        return 1min;
    return word == "h"_L1 ? 1h : 24h;
}

} // namespace

std::optional<std::chrono::milliseconds> parseDuration(QStringView text,
                                                       std::chrono::milliseconds defaultUnit)
{
    static const QRegularExpression form(u"^([0-9]+(?:\\.[0-9]+)?)(ms|s|m|h|d)?$"_s);
    const auto match = form.match(text.trimmed().toString().toLower());
    if (!match.hasMatch())
        return std::nullopt;
    const auto unit = unitOf(match.captured(2), defaultUnit);
    const double total =
        std::round(match.captured(1).toDouble() * static_cast<double>(unit.count()));
    constexpr double longest = 9007199254740992.0; // Where a double still counts in ones.
    if (!(total <= longest))
        return std::nullopt;
    return std::chrono::milliseconds(static_cast<qint64>(total));
}

} // namespace claw::config
