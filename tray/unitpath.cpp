// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/unitpath.h"

using namespace Qt::StringLiterals;

namespace claw::tray {

QString unitPath(const QString &unit)
{
    QString path = u"/org/freedesktop/systemd1/unit/"_s;
    const qsizetype prefix = path.size();
    for (const char byte : unit.toUtf8()) {
        const bool isLetter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        const bool isDigit = byte >= '0' && byte <= '9';
        if (isLetter || (isDigit && path.size() > prefix))
            path += QLatin1Char(byte);
        else
            path += u"_%1"_s.arg(uchar(byte), 2, 16, QLatin1Char('0'));
    }
    return path;
}

} // namespace claw::tray
