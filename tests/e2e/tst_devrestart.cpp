// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/e2e/runningprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace claw::testing;

namespace {

const auto success = u"✓ log file: "_s;

} // namespace

//! `--dev` follows what a developer changes: the program becomes the new one, as the same process.
class tst_DevRestart : public QObject
{
    Q_OBJECT

    std::unique_ptr<Sandbox> m_box;

    QStringList dev() const
    {
        return {u"gateway"_s, u"--dev"_s, u"--port"_s, QString::number(m_box->port())};
    }

private Q_SLOTS:
    void init() { m_box = std::make_unique<Sandbox>(); }

    void aRebuiltProgramTakesOver()
    {
        const QString program = m_box->path(u"clawdbot"_s);
        const QString rebuilt = m_box->path(u"clawdbot.new"_s);
        QVERIFY(QFile::copy(QStringLiteral(CLAWDBOT_PROGRAM), program));
        RunningProgram running(dev(), m_box->environment(), {}, program);
        QVERIFY2(running.waitFor(success), running.story());
        QVERIFY(QFile::copy(QStringLiteral(CLAWDBOT_PROGRAM), rebuilt));
        QCOMPARE(std::rename(rebuilt.toLocal8Bit().constData(), program.toLocal8Bit().constData()),
                 0);

        QTRY_COMPARE_WITH_TIMEOUT(running.out().count(success), 2, 20'000);
        QCOMPARE(running.out().count(u"(PID %1)"_s.arg(running.pid())), 2);
        const QFileInfo image(u"/proc/%1/exe"_s.arg(running.pid()));
        if (image.isSymLink()) // Where the system shows it: not the file that was replaced.
            QCOMPARE(image.symLinkTarget(), QFileInfo(program).canonicalFilePath());
        running.signal(SIGTERM);
        QCOMPARE(running.waitForExit(), 0);
    }

    void anEditedConfigurationIsTaken()
    {
        RunningProgram running(dev(), m_box->environment());
        QVERIFY2(running.waitFor(success), running.story());
        QFile config(m_box->path(u".clawdbot-dev/clawdbot.json"_s));
        QVERIFY(config.open(QFile::ReadWrite));
        QByteArray text = config.readAll();
        text.insert(text.indexOf('{') + 1,
                    "logging: {file: '" + m_box->path(u"other.log"_s).toUtf8() + "'},");
        QVERIFY(config.seek(0) && config.write(text) == text.size());
        config.close();

        const QString other = success + m_box->path(u"other.log"_s);
        QTRY_VERIFY_WITH_TIMEOUT(running.out().contains(other), 20'000);
        QCOMPARE(running.out().count(u"(PID %1)"_s.arg(running.pid())), 2);
    }
};

QTEST_GUILESS_MAIN(tst_DevRestart)
#include "tst_devrestart.moc"
