// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/serviceplan.h"

using namespace Qt::StringLiterals;

namespace claw::service {

QStringList servicePath(const QProcessEnvironment &, const QString &)
{
    return {u"/opt/homebrew/bin"_s, u"/usr/local/bin"_s, u"/usr/bin"_s, u"/bin"_s};
}

} // namespace claw::service
