// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <unistd.h>

namespace claw::testing {

//! File permissions mean nothing to root. While this lives, a test that runs as root is nobody.
class OrdinaryUser
{
public:
    OrdinaryUser()
        : m_wasRoot(geteuid() == 0 && seteuid(65534) == 0)
    { }
    ~OrdinaryUser()
    {
        if (m_wasRoot && seteuid(0) != 0)
            _exit(99);
    }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

private:
    bool m_wasRoot;
};

} // namespace claw::testing
