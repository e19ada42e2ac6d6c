// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/serviceplan.h"

using namespace Qt::StringLiterals;

namespace claw::service {

QStringList servicePath(const QProcessEnvironment &environment, const QString &)
{
    return {environment.value(u"PATH"_s)};
}

} // namespace claw::service
