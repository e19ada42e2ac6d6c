// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "files/setaside.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace claw::files {

Result<QString> setAside(const QString &path, qint64 nowMs)
{
    const QString kept = u"%1.corrupt-%2"_s.arg(path).arg(nowMs);
    QFile file(path);
    if (!file.rename(kept))
        return fail(ErrorCode::Unavailable,
                    u"cannot set %1 aside: %2"_s.arg(path, file.errorString()));
    return kept;
}

} // namespace claw::files
