// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/clientcommands.h"
#include "cli/commandline.h"
#include "tests/client/scriptedgateway.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace claw::testing {

//! A user at a terminal with a HOME of their own: types a command, reads what it printed.
class CommandFixture
{
public:
    CommandFixture() { m_environment.insert(QStringLiteral("HOME"), m_home.path()); }

    void setVariable(const QString &name, const QString &value)
    {
        m_environment.insert(name, value);
    }
    [[nodiscard]] bool writeConfig(const QByteArray &text) const
    {
        return QDir(m_home.path()).mkpath(QStringLiteral(".clawdbot"))
            && writeFile(QStringLiteral(".clawdbot/clawdbot.json"), text);
    }
    [[nodiscard]] bool writeDotEnv(const QByteArray &text) const
    {
        return writeFile(QStringLiteral(".clawdbot/.env"), text);
    }
    [[nodiscard]] bool writeLog(const QByteArray &text) const
    {
        return QDir(m_home.path()).mkpath(QStringLiteral(".clawdbot/logs"))
            && writeFile(QStringLiteral(".clawdbot/logs/gateway.log"), text);
    }

    //! Of a file below the home directory.
    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    //! The exit code; what was printed is in `out` and `err`.
    int run(const QStringList &words)
    {
        QBuffer outBytes(&out);
        QBuffer errBytes(&err);
        out.clear();
        err.clear();
        outBytes.open(QIODevice::WriteOnly);
        errBytes.open(QIODevice::WriteOnly);
        cli::Terminal outTerminal(outBytes, {.columns = 120});
        cli::Terminal errTerminal(errBytes, {.columns = 120});
        cli::CommandLine line(m_environment, m_home.path());
        line.addGroup(QStringLiteral("gateway"), QStringLiteral("The gateway"));
        cli::addGatewayCommands(line);
        cli::addViewCommands(line, agentHere);
        const auto parsed = line.parse(words, outTerminal, errTerminal);
        if (!parsed.command)
            return parsed.exitCode;
        return parsed.command->run({.out = outTerminal,
                                    .err = errTerminal,
                                    .environment = parsed.options.environment,
                                    .profile = parsed.options.profile});
    }
    int run(const QString &words) { return run(words.split(QLatin1Char(' '))); }
    //! The same, towards this gateway.
    int run(const QString &words, const ScriptedGateway &gateway)
    {
        return run(words.split(QLatin1Char(' '))
                   << QStringLiteral("--url") << gateway.url().toString());
    }
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }

    QByteArray out;
    QByteArray err;
    cli::AgentHere agentHere; //!< Stands for an agent of this process; unset: there is none.

private:
    [[nodiscard]] bool writeFile(const QString &name, const QByteArray &text) const
    {
        QFile file(m_home.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

} // namespace claw::testing
