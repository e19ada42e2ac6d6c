// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QFile>

namespace claw::testing {

//! An output of launchctl or schtasks, from tests/data/service.
inline QByteArray serviceFixture(const QString &name)
{
    QFile file(QStringLiteral(CLAW_TEST_DATA_DIR "/service/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", qPrintable(name));
    return file.readAll();
}

} // namespace claw::testing
