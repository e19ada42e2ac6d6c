// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/config/confighome.h"

#include <unistd.h>

namespace claw::config {

//! Containers run tests as root, who may read everything. While this lives the process acts as
//! nobody, to whom the directories of `home` and its last good copy are opened.
class WithoutRoot
{
public:
    explicit WithoutRoot(const ConfigHome &home)
        : m_wasRoot(::geteuid() == 0)
    {
        if (!m_wasRoot)
            return;
        // The group counts: it stays the one of root.
        const auto open = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup
            | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        const QString lastGood = home.paths().lastGoodPath();
        for (const QString &path :
             {home.home(), home.stateDir(), QFileInfo(lastGood).path(), lastGood})
            QFile::setPermissions(path, open);
        constexpr uid_t nobody = 65534;
        m_dropped = ::seteuid(nobody) == 0;
    }
    ~WithoutRoot()
    {
        if (m_dropped && ::seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(WithoutRoot)

private:
    bool m_wasRoot;
    bool m_dropped = false;
};

} // namespace claw::config
