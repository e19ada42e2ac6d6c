// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "process/lsof.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace claw::process {

namespace {

constexpr int patienceMs = 2000;
constexpr qint64 largestOutput = 1024 * 1024;

QString lsofPath()
{
    const QString usual =
        QStandardPaths::findExecutable(u"lsof"_s, {u"/usr/bin"_s, u"/usr/sbin"_s});
    return usual.isEmpty() ? QStandardPaths::findExecutable(u"lsof"_s) : usual;
}

} // namespace

Result<PortListeners> findListenersByLsof(quint16 port)
{
    const QString program = lsofPath();
    if (program.isEmpty())
        return fail(ErrorCode::Unavailable,
                    u"this system does not say who listens, and lsof is not installed"_s);
    QProcess lsof;
    lsof.start(program, {u"-nP"_s, u"-iTCP:%1"_s.arg(port), u"-sTCP:LISTEN"_s, u"-FpcLn"_s},
               QIODevice::ReadOnly);
    if (!lsof.waitForFinished(patienceMs)) {
        lsof.kill();
        lsof.waitForFinished(patienceMs);
        return fail(ErrorCode::Timeout, u"%1 did not answer"_s.arg(program));
    }
    // Exit code 1 without output means that nobody listens.
    return parseLsof(lsof.read(largestOutput));
}

PortListeners parseLsof(const QByteArray &output)
{
    PortListeners listeners;
    for (const QByteArray &line : output.split('\n')) {
        const QString value = QString::fromUtf8(line.mid(1).trimmed());
        if (line.startsWith('p')) {
            PortOwner owner;
            owner.pid = value.toLongLong();
            listeners.owners.push_back(std::move(owner));
        }
        if (listeners.owners.empty())
            continue;
        PortOwner &owner = listeners.owners.back();
        if (line.startsWith('c'))
            owner.name = value;
        else if (line.startsWith('L'))
            owner.user = value;
        else if (line.startsWith('n') && !owner.addresses.contains(value))
            owner.addresses << value;
    }
    std::erase_if(listeners.owners, [](const PortOwner &owner) { return owner.pid <= 0; });
    return listeners;
}

} // namespace claw::process
