// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/e2e/runningprogram.h"

#include <QFile>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace claw::testing;

namespace {

const auto success = u"✓ log file: "_s;
const auto token = u"planted-t0ken-4711"_s;

} // namespace

// What the real program says about its work, on its two streams and in its file.
class tst_GatewayLog : public QObject
{
    Q_OBJECT

    std::unique_ptr<Sandbox> m_box;

    [[nodiscard]] QStringList gateway(const QStringList &more) const
    {
        return QStringList{u"gateway"_s, u"--auth"_s, u"token"_s, u"--token"_s, token} + more;
    }
    [[nodiscard]] bool callIsAnswered(const QString &method) const
    {
        RunningProgram call({u"gateway"_s, u"call"_s, method, u"--token"_s, token, u"--url"_s,
                             u"ws://127.0.0.1:%1"_s.arg(m_box->port())},
                            m_box->environment());
        return call.waitForExit() == 0;
    }
    [[nodiscard]] QByteArray logFile() const
    {
        QFile file(m_box->path(u".clawdbot/logs/gateway.log"_s));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_box = std::make_unique<Sandbox>();
        m_box->putConfig(m_box->goodConfig());
    }

    void everyFrameHasALineAndNoLineASecret()
    {
        RunningProgram program(gateway({u"--verbose"_s, u"--ws-log"_s, u"full"_s}),
                               m_box->environment());
        QVERIFY2(program.waitFor(success), program.story());
        QVERIFY(callIsAnswered(u"last-heartbeat"_s));
        QVERIFY2(program.waitFor(u"[ws] → res ✓ last-heartbeat "_s), program.story());
        for (const auto &line :
             {u"[ws] ← open remoteAddr=127.0.0.1 conn="_s, u"[ws] ← connect client=cli "_s,
              u" auth=token conn="_s, u"[ws] → hello-ok methods="_s,
              u"[ws] ← req last-heartbeat conn="_s, u"[ws] → event health seq="_s})
            QVERIFY2(program.waitFor(line), program.story());
        QVERIFY2(program.waitFor(u" handshake=connected conn="_s), program.story());
        program.signal(SIGTERM);
        QCOMPARE(program.waitForExit(), 0);
        QVERIFY(logFile().contains("← req last-heartbeat"));
        for (const auto &text : {program.out().toUtf8(), program.err().toUtf8(), logFile()})
            QVERIFY(!text.contains(token.toUtf8()));
    }

    void withoutVerboseOnlyFailuresHaveALine()
    {
        RunningProgram program(gateway({}), m_box->environment());
        QVERIFY2(program.waitFor(success), program.story());
        QVERIFY(callIsAnswered(u"last-heartbeat"_s));
        QVERIFY(!callIsAnswered(u"nosuch"_s));
        QVERIFY2(program.waitFor(u"errorMessage=unknown method: nosuch conn="_s), program.story());
        QVERIFY2(program.out().contains(u"[ws] ⇄ res ✗ nosuch "_s), program.story());
        QVERIFY2(!program.out().contains("last-heartbeat"_L1), program.story());
    }

    void theConsoleCanBeKeptForTheClaudeCli()
    {
        RunningProgram program(gateway({u"--verbose"_s, u"--claude-cli-logs"_s}),
                               m_box->environment());
        QVERIFY2(program.waitFor(success), program.story());
        QVERIFY(!callIsAnswered(u"nosuch"_s));
        program.signal(SIGTERM);
        QCOMPARE(program.waitForExit(), 0);
        const QStringList lines = program.out().trimmed().split(u'\n');
        for (const QString &line : lines)
            QVERIFY2(line.startsWith(u'✓'), program.story());
        QVERIFY2(program.err().isEmpty(), program.story());
        QVERIFY(logFile().contains("listening on"));
        QVERIFY(!logFile().contains("gateway/ws"));
    }

    void rawStreamsAreAnnounced()
    {
        RunningProgram program(gateway({u"--raw-stream"_s, u"--raw-stream-path"_s, u"/x/y"_s}),
                               m_box->environment());
        QVERIFY2(program.waitFor(success), program.story());
        QVERIFY2(program.waitFor(u"[env] CLAWDBOT_RAW_STREAM=1 (raw stream logging enabled)\n"_s),
                 program.story());
        QVERIFY2(program.waitFor(u"[env] CLAWDBOT_RAW_STREAM_PATH=/x/y (raw stream log path "
                                 "override)\n"_s),
                 program.story());
    }
};

QTEST_GUILESS_MAIN(tst_GatewayLog)
#include "tst_gatewaylog.moc"
