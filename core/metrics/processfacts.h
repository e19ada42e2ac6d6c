// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <optional>

namespace claw::metrics {

//! What the system knows of this process. What it does not tell is absent.
struct ProcessFacts
{
    std::optional<qint64> residentBytes;
    std::optional<qint64> virtualBytes;
    std::optional<double> cpuSeconds; //!< User and system.
    std::optional<qint64> openFiles; //!< File descriptors.
    std::optional<qint64> mostFiles; //!< The soft limit of them.
    std::optional<qint64> threads;
    std::optional<double> startedAt; //!< Seconds since 1970.

    //! As of now. Reads a few small files of the kernel's, no disk.
    [[nodiscard]] static ProcessFacts now();
};

} // namespace claw::metrics
