// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/platform.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

QString platformName()
{
    return u"darwin"_s;
}

QStringList browserCommand(const QString &address, const QProcessEnvironment & /*environment*/)
{
    return {u"/usr/bin/open"_s, address};
}

bool hasGraphicalSession(const QProcessEnvironment &environment)
{
    return !environment.contains(u"SSH_CONNECTION"_s);
}

} // namespace claw::cli
