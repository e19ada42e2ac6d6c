// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "files/writeprobe.h"

#include "files/atomicfile.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace claw::files {

Result<> probeWriting(const QString &directory)
{
    constexpr qsizetype block = 4096; // Less might still fit where nothing else does.
    if (const auto made = ensurePrivateDir(directory); !made)
        return made;
    QFile file(u"%1/.write-check.%2"_s.arg(directory).arg(QCoreApplication::applicationPid()));
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered,
                                   QFile::ReadOwner | QFile::WriteOwner)
        && file.write(QByteArray(block, '\0')) == block;
    const QString why = file.errorString();
    file.close();
    QFile::remove(file.fileName());
    if (written)
        return {};
    return fail(ErrorCode::Unavailable, u"%1: %2"_s.arg(directory, why));
}

} // namespace claw::files
