// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/trayprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace claw::cli {

QString findTray(const QProcessEnvironment &environment)
{
    const QString name = u"clawdbot-tray"_s;
    if (QCoreApplication::instance()) { // Without one nobody knows where this program is.
        const QString beside =
            QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
        if (!beside.isEmpty())
            return beside;
    }
    const QString path = environment.value(u"PATH"_s);
    return QStandardPaths::findExecutable(name,
                                          path.split(QDir::listSeparator(), Qt::SkipEmptyParts));
}

} // namespace claw::cli
