// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "log/streamfacts.h"

#include <QFile>

#include <pthread.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace claw::log {

bool isTerminal(std::FILE *stream)
{
    return ::isatty(::fileno(stream)) == 1;
}

bool isJournal(const QString &journalStream, std::FILE *stream)
{
    struct stat info
    { };
    if (journalStream.isEmpty() || ::fstat(::fileno(stream), &info) != 0)
        return false;
    return journalStream == u"%1:%2"_s.arg(quint64(info.st_dev)).arg(quint64(info.st_ino));
}

bool isSameFile(int descriptor, const QString &path)
{
    struct stat open
    { };
    struct stat named
    { };
    return ::fstat(descriptor, &open) == 0
        && ::stat(QFile::encodeName(path).constData(), &named) == 0 && open.st_dev == named.st_dev
        && open.st_ino == named.st_ino;
}

void blockSignalsInThisThread()
{
    sigset_t all;
    sigfillset(&all);
    for (const int fault : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT})
        sigdelset(&all, fault);
    pthread_sigmask(SIG_BLOCK, &all, nullptr);
}

} // namespace claw::log
