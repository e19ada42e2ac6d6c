// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "process/processrunner.h"

#include <QFile>
#include <QTemporaryDir>

namespace claw::testing {

//! A directory with a `tailscale` of our making: a shell script that writes down what it was asked,
//! and answers as the test says. The real one, if this machine has it, is never run.
class StandInTailscale
{
public:
    StandInTailscale()
    {
        answer(QStringLiteral("status --json"), recorded(QStringLiteral("status-running.json")));
        install(QStringLiteral("tailscale"), R"(#!/bin/sh
here=$(dirname "$0")
printf '%s\n' "$*" >>"$here/calls"
key=$(printf '%s' "$*" | tr ' ' '_')
if [ -f "$here/$key.err" ]; then
    cat "$here/$key.err" >&2
    exit 1
fi
[ ! -f "$here/$key.out" ] || cat "$here/$key.out"
)");
    }

    //! The words of a call, and what it prints.
    void answer(const QString &call, const QByteArray &output) { put(call, ".out", output); }
    void refuse(const QString &call, const QByteArray &complaint) { put(call, ".err", complaint); }
    //! A `sudo` that does as it is told, in spite of what the script refuses.
    void installSudo()
    {
        install(QStringLiteral("sudo"), R"(#!/bin/sh
printf 'sudo %s\n' "$*" | sed "s,$(dirname "$0")/,," >>"$(dirname "$0")/calls"
)");
    }
    void uninstall() { QFile::remove(path(QStringLiteral("tailscale"))); }

    [[nodiscard]] QStringList calls() const
    {
        QFile file(path(QStringLiteral("calls")));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }
    [[nodiscard]] static QByteArray recorded(const QString &name)
    {
        QFile file(QStringLiteral(CLAW_TEST_DATA_DIR "/tailscale/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    void install(const QString &name, const QByteArray &script)
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    void put(const QString &call, const char *suffix, const QByteArray &text)
    {
        QFile file(path(QString(call).replace(u' ', u'_') + QLatin1StringView(suffix)));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
    }

    QTemporaryDir m_directory;
};

//! Runs the stand-ins and nothing else.
class StandInRunner final : public process::ProcessRunner
{
public:
    explicit StandInRunner(const StandInTailscale &standIn)
        : m_standIn(standIn)
        , m_local(QProcessEnvironment::systemEnvironment())
    { }

    QCoro::Task<process::ProcessOutcome> run(process::ProcessRequest request,
                                             std::stop_token stop) override
    {
        request.program = m_standIn.path(request.program.section(u'/', -1));
        return m_local.run(std::move(request), std::move(stop));
    }

private:
    const StandInTailscale &m_standIn;
    process::LocalProcessRunner m_local;
};

} // namespace claw::testing
