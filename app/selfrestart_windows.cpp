// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/selfrestart.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace claw::app {

QString ownProgram()
{
    return QCoreApplication::applicationFilePath();
}

Error replaceProcess(const QString &program, const QStringList &arguments)
{
    if (QProcess::startDetached(program, arguments))
        std::_Exit(0);
    return {.code = ErrorCode::Unavailable, .message = u"cannot start "_s + program};
}

} // namespace claw::app
