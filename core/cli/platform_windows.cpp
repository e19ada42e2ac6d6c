// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/platform.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

QString platformName()
{
    return u"win32"_s;
}

QStringList browserCommand(const QString &address, const QProcessEnvironment & /*environment*/)
{
    return {u"rundll32"_s, u"url.dll,FileProtocolHandler"_s, address};
}

bool hasGraphicalSession(const QProcessEnvironment &environment)
{
    return environment.value(u"SESSIONNAME"_s) != "Services"_L1;
}

} // namespace claw::cli
