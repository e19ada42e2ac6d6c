// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/e2e/runningprogram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace claw::testing;

namespace {

const auto success = u"✓ log file: "_s;
const auto failed = u"[clawdbot] shell env fallback failed: "_s;

} // namespace

//! Keys that only the login shell of the user knows.
class tst_LoginShell : public QObject
{
    Q_OBJECT

    std::unique_ptr<Sandbox> m_box;

    //! A login shell that does what `script` says, and notes how it was called.
    QProcessEnvironment withShell(const QByteArray &script) const
    {
        QFile shell(m_box->path(u"shell"_s));
        if (!shell.open(QFile::WriteOnly))
            qFatal("cannot write the shell");
        shell.write("#!/bin/sh\nprintf '%s|' \"$@\" >>\"$HOME/calls\"\n" + script);
        shell.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        auto environment = m_box->environment();
        environment.insert(u"SHELL"_s, shell.fileName());
        return environment;
    }
    void putConfig(const QByteArray &gatewayMembers, const QByteArray &shellEnv) const
    {
        m_box->putConfig("{gateway: {mode: 'local', port: " + QByteArray::number(m_box->port())
                         + gatewayMembers + "}, env: {shellEnv: " + shellEnv + "}}");
    }
    QByteArray calls() const
    {
        QFile file(m_box->path(u"calls"_s));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool isHealthyFor(const QString &token) const
    {
        RunningProgram program({u"gateway"_s, u"health"_s, u"--token"_s, token, u"--url"_s,
                                u"ws://127.0.0.1:%1"_s.arg(m_box->port())},
                               m_box->environment());
        return program.waitForExit() == 0;
    }

private Q_SLOTS:
    void init() { m_box = std::make_unique<Sandbox>(); }

    void aTokenOfTheShellGuardsTheGateway()
    {
        putConfig(", bind: 'lan'", "{enabled: true}");
        const auto environment =
            withShell("printf 'PATH=/x\\0CLAWDBOT_GATEWAY_TOKEN=from-the-shell\\0'\n");
        RunningProgram program({u"gateway"_s}, environment);
        QVERIFY2(program.waitFor(success), program.story());
        QCOMPARE(calls(), QByteArray("-l|-c|env -0|"));
        // In this order: a device that was let in once needs no token any more.
        QVERIFY(!isHealthyFor(u"guessed"_s));
        QVERIFY(isHealthyFor(u"from-the-shell"_s));
        QVERIFY2(!program.err().contains("from-the-shell"_L1), program.story());
        QVERIFY2(!program.out().contains("from-the-shell"_L1), program.story());
    }

    void aShellThatHangsIsGivenUp()
    {
        putConfig({}, "{enabled: true, timeoutMs: 300}");
        RunningProgram program({u"gateway"_s}, withShell("sleep 100\n"));
        QVERIFY2(program.waitFor(success), program.story());
        QVERIFY2(program.waitFor(failed), program.story());
    }

    void aShellThatFailsSaysWhy()
    {
        putConfig({}, "{enabled: true}");
        RunningProgram program({u"gateway"_s}, withShell("echo 'no such dotfile' >&2; exit 3\n"));
        QVERIFY2(program.waitFor(success), program.story());
        QVERIFY2(program.waitFor(u"no such dotfile"_s), program.story());
        QVERIFY2(program.waitFor(failed), program.story());
    }

    void nobodyWaitsForItWhenTheSecretIsKnown()
    {
        putConfig(", auth: {token: 'configured'}", "{enabled: true, timeoutMs: 60000}");
        RunningProgram program({u"gateway"_s}, withShell("sleep 100\n"));
        QVERIFY2(program.waitFor(success), program.story());
        QTRY_COMPARE(calls(), QByteArray("-l|-c|env -0|"));
        QVERIFY(isHealthyFor(u"configured"_s));
        // Nor does the end of the gateway.
        QElapsedTimer leaving;
        leaving.start();
        program.signal(SIGTERM);
        QCOMPARE(program.waitForExit(), 0);
        QVERIFY(leaving.elapsed() < 8000);
    }

    void itIsNotAskedWhenAKeyIsThere()
    {
        putConfig({}, "{enabled: true}");
        auto environment = withShell("exit 0\n");
        environment.insert(u"ZAI_API_KEY"_s, u"known"_s);
        RunningProgram program({u"gateway"_s}, environment);
        QVERIFY2(program.waitFor(success), program.story());
        QCOMPARE(calls(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(tst_LoginShell)
#include "tst_loginshell.moc"
