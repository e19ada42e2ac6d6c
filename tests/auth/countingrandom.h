// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/random.h"

namespace claw::testing {

//! Bytes that are different every time and the same in every run.
class CountingRandom final : public Random
{
public:
    [[nodiscard]] QByteArray bytes(qsizetype count) override
    {
        QByteArray result(count, '\0');
        const QByteArray number = QByteArray::number(++m_calls, 16);
        result.replace(0, std::min(count, number.size()), number.left(count));
        return result;
    }

private:
    int m_calls = 0;
};

} // namespace claw::testing
