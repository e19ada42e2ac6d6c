// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/selfrestart.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <vector>

using namespace Qt::StringLiterals;

namespace claw::app {

QString ownProgram()
{
    // Linux marks the name of a file that was replaced; the new one is what we want.
    const auto deletedMark = " (deleted)"_L1;
    auto path = QCoreApplication::applicationFilePath();
    if (path.endsWith(deletedMark))
        path.chop(deletedMark.size());
    return path;
}

Error replaceProcess(const QString &program, const QStringList &arguments)
{
    QByteArrayList words{QFile::encodeName(program)};
    for (const auto &argument : arguments)
        words.append(argument.toLocal8Bit());
    std::vector<char *> pointers;
    for (auto &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    ::execv(pointers.front(), pointers.data());
    return {.code = ErrorCode::Unavailable,
            .message = u"cannot start %1: %2"_s.arg(program,
                                                    QString::fromLocal8Bit(std::strerror(errno)))};
}

} // namespace claw::app
