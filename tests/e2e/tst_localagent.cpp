// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/e2e/runningprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace claw::testing;

namespace {

const auto success = u"✓ log file: "_s;

} // namespace

//! An agent in the process of the command, beside a gateway that may be there.
class tst_LocalAgent : public QObject
{
    Q_OBJECT

    std::unique_ptr<Sandbox> m_box;

    //! Words of `agent` for the profile whose model says what it was told.
    static QStringList agent(const QString &message, const QStringList &more = {})
    {
        return QStringList{u"--dev"_s, u"agent"_s, u"--agent"_s, u"main"_s, u"-m"_s, message}
        + more;
    }
    QStringList transcript() const
    {
        const QDir sessions(m_box->path(u".clawdbot-dev/agents/main/sessions"_s));
        QStringList lines;
        for (const QString &name : sessions.entryList({u"*.jsonl"_s}, QDir::Files)) {
            QFile file(sessions.filePath(name));
            if (file.open(QFile::ReadOnly))
                lines += QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        }
        return lines.filter(u"\"role\":"_s);
    }

private Q_SLOTS:
    void init()
    {
        m_box = std::make_unique<Sandbox>();
        QVERIFY(QDir(m_box->path()).mkpath(u".clawdbot-dev"_s));
        QFile config(m_box->path(u".clawdbot-dev/clawdbot.json"_s));
        QVERIFY(config.open(QFile::WriteOnly));
        config.write("{gateway: {mode: 'local', port: " + QByteArray::number(m_box->port())
                     + "}, agents: {defaults: {workspace: '" + m_box->path(u"work"_s).toUtf8()
                     + "', skipBootstrap: true, model: {primary: 'dev/echo'}}}}");
    }

    void answersAndRemembers()
    {
        RunningProgram first(agent(u"hello you"_s, {u"--local"_s}), m_box->environment());
        QCOMPARE(first.waitForExit(), 0);
        QCOMPARE(first.out(), u"hello you\n"_s);
        QCOMPARE(first.err(), QString());
        RunningProgram second(agent(u"me again"_s, {u"--local"_s, u"--json"_s}),
                              m_box->environment());
        QVERIFY2(second.waitForExit() == 0, second.story());
        const QJsonObject answer = QJsonDocument::fromJson(second.out().toUtf8()).object();
        QCOMPARE(answer["payloads"_L1][0]["text"_L1].toString(), u"me again"_s);
        QCOMPARE(answer["meta"_L1]["agentMeta"_L1]["model"_L1].toString(), u"echo"_s);
        QCOMPARE(transcript().size(), 4); // One conversation.
    }

    void usesTools()
    {
        const QString call = u"echo:tool write {\"path\":\"note.txt\",\"content\":\"kept\"}"_s;
        RunningProgram program(agent(call, {u"--local"_s}), m_box->environment());
        QVERIFY2(program.waitForExit() == 0, program.story());
        QFile note(m_box->path(u"work/note.txt"_s));
        QVERIFY2(note.open(QFile::ReadOnly), program.story());
        QCOMPARE(note.readAll(), QByteArray("kept"));
    }

    void putsANewWorkspaceUnderVersionControl()
    {
        if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
            QSKIP("this machine has no git");
        QFile config(m_box->path(u".clawdbot-dev/clawdbot.json"_s));
        QVERIFY(config.open(QFile::ReadWrite));
        const QByteArray text = config.readAll().replace("skipBootstrap: true, ", "");
        QVERIFY(config.resize(0) && config.seek(0) && config.write(text) == text.size());
        config.close();
        RunningProgram program(agent(u"hi"_s, {u"--local"_s}), m_box->environment());
        QVERIFY2(program.waitForExit() == 0, program.story());
        QVERIFY2(QFile::exists(m_box->path(u"work/.git/HEAD"_s)), program.story());
    }

    void leavesSessionsToTheGatewayThatRuns()
    {
        RunningProgram gateway({u"--dev"_s, u"gateway"_s}, m_box->environment());
        QVERIFY2(gateway.waitFor(success), gateway.story());
        RunningProgram local(agent(u"hi"_s, {u"--local"_s}), m_box->environment());
        QCOMPARE(local.waitForExit(), 1);
        QVERIFY2(local.err().contains(u"the gateway with pid %1"_s.arg(gateway.pid())),
                 local.story());
        QVERIFY2(local.err().contains(u"sessions have one writer"_s), local.story());
        QVERIFY(transcript().isEmpty());
        RunningProgram asked(agent(u"hi"_s), m_box->environment());
        QVERIFY2(asked.waitForExit() == 0, asked.story());
        QCOMPARE(asked.out(), u"hi\n"_s);
        gateway.signal(SIGTERM);
        QCOMPARE(gateway.waitForExit(), 0);

        RunningProgram alone(agent(u"hi again"_s), m_box->environment());
        QVERIFY2(alone.waitForExit() == 0, alone.story());
        QCOMPARE(alone.out(), u"hi again\n"_s);
        QVERIFY2(alone.err().startsWith(u"Gateway agent failed; falling back to embedded: "_s),
                 alone.story());
        QCOMPARE(transcript().size(), 4);
    }

    void keepsAGatewayFromStartingMeanwhile()
    {
        RunningProgram local(
            agent(u"echo:slow 400 a b c d e f g h i j k l m n o p q r s t"_s, {u"--local"_s}),
            m_box->environment());
        QTRY_VERIFY_WITH_TIMEOUT(!transcript().isEmpty(), 20'000);
        RunningProgram gateway({u"--dev"_s, u"gateway"_s}, m_box->environment());
        QVERIFY(gateway.waitForExit() != 0);
        QVERIFY2(gateway.err().contains(u"pid %1"_s.arg(local.pid())), gateway.story());
        local.signal(SIGINT); // Ends the run and leaves what was said.
        QCOMPARE(local.waitForExit(), 1);
        QVERIFY2(local.err().contains(u"the run was stopped"_s), local.story());
        QCOMPARE(transcript().size(), 2);
    }

    void saysWhichAgentIsNotThere()
    {
        RunningProgram program(
            {u"--dev"_s, u"agent"_s, u"--local"_s, u"--agent"_s, u"zed"_s, u"-m"_s, u"hi"_s},
            m_box->environment());
        QCOMPARE(program.waitForExit(), 1);
        QVERIFY2(program.err().contains(u"unknown agent id \"zed\""_s), program.story());
    }
};

QTEST_GUILESS_MAIN(tst_LocalAgent)
#include "tst_localagent.moc"
