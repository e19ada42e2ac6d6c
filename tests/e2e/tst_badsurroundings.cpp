// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/e2e/runningprogram.h"
#include "tests/server/webpeer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace claw::testing;

namespace {

const auto success = u"✓ log file: "_s;
const auto degraded = u"degraded: running on the last good configuration"_s;

constexpr uid_t nobody = 65534;

//! File permissions mean nothing to root, so the program runs as nobody then.
void becomeNobody()
{
    if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
        ::_exit(99);
}

} // namespace

class tst_BadSurroundings : public QObject
{
    Q_OBJECT

    std::unique_ptr<Sandbox> m_box;

    QStringList start() const
    {
        return {u"gateway"_s, u"--port"_s, QString::number(m_box->port())};
    }

    //! What a run with a good configuration leaves behind.
    void rememberGoodConfig()
    {
        m_box->putConfig(m_box->goodConfig());
        RunningProgram program(start(), m_box->environment());
        QVERIFY2(program.waitFor(success), program.story());
        program.signal(SIGTERM);
        QCOMPARE(program.waitForExit(), 0);
    }

    void breakConfig(const QByteArray &text)
    {
        if (text == "a directory") {
            QVERIFY(QFile::remove(m_box->configPath()) || !QFile::exists(m_box->configPath()));
            QVERIFY(QDir().mkpath(m_box->configPath()));
        } else {
            m_box->putConfig(text);
        }
    }

    //! The home and what is in it, for programs that becomeNobody().
    void giveToNobody() const
    {
        for (const auto &path : {m_box->path(), m_box->path(u".clawdbot"_s), m_box->configPath()}) {
            if (::geteuid() == 0)
                QCOMPARE(::chown(QFile::encodeName(path).constData(), nobody, nobody), 0);
        }
    }

    void addBrokenConfigs()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("0 bytes") << QByteArray();
        QTest::newRow("43 bytes") << QByteArray(
            "{\n  gateway: {\n    mode: 'local',\n    port: 1878");
        QTest::newRow("unknown key") << QByteArray("{gateway: {mode: 'local', prot: 1}}");
        QTest::newRow("wrong type") << QByteArray("{gateway: {mode: 'local', port: 'x'}}");
        QTest::newRow("directory") << QByteArray("a directory");
        QTest::newRow("50 MB") << QByteArray(50 * 1024 * 1024, ' ');
    }

private Q_SLOTS:
    void init() { m_box = std::make_unique<Sandbox>(); }

    void hooksWithoutATokenAreRefused()
    {
        m_box->putConfig(m_box->goodConfig().replace("}}", "}, hooks: {enabled: true}}"));
        RunningProgram program(start(), m_box->environment());
        QCOMPARE(program.waitForExit(), 1);
        QVERIFY2(program.err().contains("hooks.enabled requires hooks.token"_L1), program.story());
        QVERIFY2(program.err().contains("long random text"_L1), program.story());
    }

    void hooksAreThoseOfTheGoodCopy()
    {
        m_box->putConfig(
            m_box->goodConfig().replace("}}", "}, hooks: {enabled: true, token: 'h00k'}}"));
        {
            RunningProgram first(start(), m_box->environment());
            QVERIFY2(first.waitFor(success), first.story());
            first.signal(SIGTERM);
            (void)first.waitForExit();
        }
        m_box->putConfig("{gateway: {mode: 'local', prot: 1}}");
        RunningProgram program(start(), m_box->environment());
        QVERIFY2(program.waitFor(degraded), program.story());
        QVERIFY2(program.waitFor(success), program.story());
        WebPeer caller(m_box->port());
        const auto answer = caller.ask("POST", "/hooks/wake", "Authorization: Bearer h00k\r\n",
                                       R"({"text":"it rains","mode":"next-heartbeat"})");
        QCOMPARE(answer.status, 200);
    }

    void withoutAGoodCopyABrokenConfigurationIsRefused_data() { addBrokenConfigs(); }
    void withoutAGoodCopyABrokenConfigurationIsRefused()
    {
        QFETCH(QByteArray, text);
        m_box->putConfig("{}");
        breakConfig(text);
        RunningProgram program(start(), m_box->environment());
        QCOMPARE(program.waitForExit(), 1);
        const auto place =
            QRegularExpression(QRegularExpression::escape(m_box->configPath()) + u":\\d+:\\d+: "_s);
        QVERIFY2(place.match(program.err()).hasMatch(), program.story());
        QVERIFY2(program.err().contains("Fix: "_L1), program.story());
    }

    void aServiceManagerHearsThatItIsTheConfiguration()
    {
        m_box->putConfig("{nope: 1}");
        auto environment = m_box->environment();
        environment.insert(u"INVOCATION_ID"_s, u"0123"_s);
        RunningProgram program(start(), environment);
        QCOMPARE(program.waitForExit(), 78);
    }

    void withAGoodCopyABrokenConfigurationDegrades_data() { addBrokenConfigs(); }
    void withAGoodCopyABrokenConfigurationDegrades()
    {
        QFETCH(QByteArray, text);
        rememberGoodConfig();
        breakConfig(text);
        RunningProgram program(start(), m_box->environment());
        QVERIFY2(program.waitFor(success), program.story());
        QVERIFY2(program.waitFor(degraded), program.story());
        QVERIFY2(program.waitFor(m_box->configPath() + u':'), program.story());
        QVERIFY2(program.waitFor(u"fix: "_s), program.story());
        RunningProgram health({u"gateway"_s, u"call"_s, u"health"_s, u"--json"_s, u"--url"_s,
                               u"ws://127.0.0.1:%1"_s.arg(m_box->port())},
                              m_box->environment());
        QCOMPARE(health.waitForExit(), 0);
        QVERIFY2(health.out().contains("degraded"_L1), health.story());
    }

    void aConfigurationThatMayNotBeReadIsNamed()
    {
        m_box->putConfig(m_box->goodConfig());
        giveToNobody();
        QVERIFY(QFile::setPermissions(m_box->configPath(), QFile::Permissions()));
        RunningProgram program(start(), m_box->environment(), becomeNobody);
        QCOMPARE(program.waitForExit(), 1);
        QVERIFY2(program.err().contains("Permission denied"_L1), program.story());
        QVERIFY2(program.err().contains("Fix: Make "_L1), program.story());
    }

    void aConfigurationThatMayNotBeReadAnyMoreDegrades()
    {
        m_box->putConfig(m_box->goodConfig());
        giveToNobody();
        {
            RunningProgram program(start(), m_box->environment(), becomeNobody);
            QVERIFY2(program.waitFor(success), program.story());
        }
        QVERIFY(QFile::setPermissions(m_box->configPath(), QFile::Permissions()));
        RunningProgram program(start(), m_box->environment(), becomeNobody);
        QVERIFY2(program.waitFor(success), program.story());
        QVERIFY2(program.waitFor(degraded), program.story());
        QVERIFY2(program.waitFor(u"Permission denied"_s), program.story());
    }

    void marksAndLineEndsOfWindowsAreFine()
    {
        m_box->putConfig("\xEF\xBB\xBF{\r\n  gateway: {\r\n    mode: 'local'\r\n  }\r\n}\r\n");
        RunningProgram program(start(), m_box->environment());
        QVERIFY2(program.waitFor(success), program.story());
    }

    void aHomeThatCannotBeWrittenDegrades()
    {
        m_box->putConfig(m_box->goodConfig());
        const auto open = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
        for (const auto &path : {m_box->configPath(), m_box->path(u".clawdbot"_s), m_box->path()})
            QVERIFY(QFile::setPermissions(path, open));
        RunningProgram program(start(), m_box->environment(), becomeNobody);
        QVERIFY2(program.waitFor(success), program.story());
        QVERIFY2(program.waitFor(u"degraded: nothing can be kept on disk"_s), program.story());
        program.signal(SIGTERM);
        QCOMPARE(program.waitForExit(), 0);
        for (const auto &path : {m_box->path(), m_box->path(u".clawdbot"_s)})
            QVERIFY(QFile::setPermissions(path, open | QFile::WriteOwner));
    }

    void withoutAHomeThereIsStillAGateway()
    {
        auto environment = m_box->environment();
        environment.remove(u"HOME"_s);
        environment.insert(u"TMPDIR"_s, m_box->path());
        QVERIFY(QFile::setPermissions(m_box->path(), QFile::Permissions(0x7777)));
        RunningProgram program(start() + QStringList{u"--allow-unconfigured"_s}, environment,
                               becomeNobody);
        QVERIFY2(program.waitFor(success), program.story());
        QVERIFY2(program.waitFor(u"HOME"_s), program.story());
    }

    void onAFullDiskItRunsAndSaysWhatIsLost()
    {
        m_box->putConfig(m_box->goodConfig());
        const auto noFileMayGrow = [] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit none{0, 0};
            ::setrlimit(RLIMIT_FSIZE, &none);
        };
        RunningProgram program(start(), m_box->environment(), noFileMayGrow);
        QVERIFY2(program.waitFor(success), program.story());
        QVERIFY2(program.waitFor(u"log lines are dropped"_s), program.story());
        program.signal(SIGTERM);
        QCOMPARE(program.waitForExit(), 0);
    }

    void aPlaygroundIsMadeAndCleared()
    {
        const QStringList dev = start() + QStringList{u"--dev"_s};
        const auto made = u"✓ dev config created at ~/.clawdbot-dev/clawdbot.json\n"
                          "✓ dev workspace initialized at ~/clawd-dev\n"_s;
        {
            RunningProgram program(dev, m_box->environment());
            QVERIFY2(program.waitFor(success), program.story());
            QVERIFY2(program.out().startsWith(made), program.story());
        }
        QFile note(m_box->path(u"clawd-dev/note.md"_s));
        QVERIFY(note.open(QFile::WriteOnly));
        {
            RunningProgram program(dev + QStringList{u"--reset"_s}, m_box->environment());
            QVERIFY2(program.waitFor(success), program.story());
            QVERIFY2(program.out().startsWith(made), program.story());
        }
        QVERIFY(!note.exists());
    }

    void aLinkStopsTheReset()
    {
        QVERIFY(QDir().mkpath(m_box->path(u"treasure"_s)));
        QVERIFY(QFile::link(m_box->path(u"treasure"_s), m_box->path(u"clawd-dev"_s)));
        RunningProgram program(start() + QStringList{u"--dev"_s, u"--reset"_s},
                               m_box->environment());
        QCOMPARE(program.waitForExit(), 1);
        QVERIFY2(program.err().contains("symbolic link"_L1), program.story());
        QVERIFY(QFileInfo::exists(m_box->path(u"treasure"_s)));
    }
};

QTEST_GUILESS_MAIN(tst_BadSurroundings)
#include "tst_badsurroundings.moc"
