// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "dnssd/parentwatch.h"

#include <QSocketNotifier>

#include <unistd.h>

#include <array>

namespace claw::dnssd {

class ParentWatch::Platform
{
public:
    QSocketNotifier input{STDIN_FILENO, QSocketNotifier::Read};
};

ParentWatch::ParentWatch()
    : m_platform(std::make_unique<Platform>())
{
    connect(&m_platform->input, &QSocketNotifier::activated, this, [this] {
        std::array<char, 256> ignored;
        if (::read(STDIN_FILENO, ignored.data(), ignored.size()) > 0)
            return;
        m_platform->input.setEnabled(false);
        Q_EMIT parentGone();
    });
}

ParentWatch::~ParentWatch() = default;

} // namespace claw::dnssd
