// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <cstddef>

namespace claw {

//! FNV-1a, 64 bit: enough against torn writes, and safe in a signal handler. No protection against
//! people.
[[nodiscard]] constexpr quint64 checksum(const char *bytes, size_t size)
{
    quint64 value = 0xCBF29CE484222325U;
    for (size_t i = 0; i < size; ++i)
        value = (value ^ static_cast<unsigned char>(bytes[i])) * 0x100000001B3U;
    return value;
}

} // namespace claw
