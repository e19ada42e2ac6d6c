// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/runkey.h"

using namespace Qt::StringLiterals;

namespace claw::service {

std::unique_ptr<LoginItem> platformLoginItem(const QProcessEnvironment &environment,
                                             const QString & /*home*/)
{
    const QString windows = u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\"_s;
    return std::make_unique<RunKeyItem>(environment, QString(windows + u"Run"_s),
                                        QString(windows + u"Explorer\\StartupApproved\\Run"_s),
                                        QSettings::NativeFormat);
}

} // namespace claw::service
