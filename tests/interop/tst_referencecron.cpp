// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/interop/jsonshape.h"
#include "tests/interop/subject.h"
#include "tests/support/gatewayprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace claw::interop;
using namespace claw::testing;

//! Jobs: command lines, gateways and state directories of both kinds, with each other.
class tst_ReferenceCron : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_reference = reference();
        if (!m_reference)
            QSKIP("the reference implementation is not installed; ./dev interop installs it");
    }

    void aJobIsAddedListedRunAndRemoved_data()
    {
        QTest::addColumn<bool>("isOurGateway");
        QTest::newRow("the reference's command line, our gateway") << true;
        QTest::newRow("our command line, the reference's gateway") << false;
    }
    void aJobIsAddedListedRunAndRemoved()
    {
        QFETCH(bool, isOurGateway);
        const UserHome home;
        GatewayProcess gateway(isOurGateway ? subject() : *m_reference, home);
        QVERIFY2(gateway.waitUntilListening(), gateway.output().constData());
        const Program client = isOurGateway ? *m_reference : subject();
        const auto cron = [&](const QStringList &words) {
            return home.run(client, QStringList{u"cron"_s} + words);
        };
        const Outcome added = cron({u"add"_s, u"--name"_s, u"Tea"_s, u"--every"_s, u"1h"_s,
                                    u"--system-event"_s, u"tea time"_s, u"--json"_s});
        QVERIFY2(added.exitCode == 0, added.story().constData());
        const QString id = added.json()[u"id"_s].toString();
        QVERIFY2(!id.isEmpty(), added.story().constData());
        QVERIFY(added.json()[u"state"_s][u"nextRunAtMs"_s].isDouble());

        const Outcome list = cron({u"list"_s});
        QVERIFY2(list.exitCode == 0, list.story().constData());
        QVERIFY2(list.out.contains(id) && list.out.contains("every 1h"_L1),
                 list.story().constData());
        const Outcome due = cron({u"run"_s, id});
        QCOMPARE(due.json()[u"reason"_s].toString(), u"not-due"_s);
        const Outcome forced = cron({u"run"_s, id, u"--force"_s});
        QVERIFY2(forced.json()[u"ran"_s].toBool(), forced.story().constData());
        const Outcome runs = cron({u"runs"_s, u"--id"_s, id});
        const QJsonValue entry = runs.json()[u"entries"_s][0];
        QVERIFY2(entry[u"summary"_s].toString() == "tea time"_L1, runs.story().constData());
        QCOMPARE(entry[u"status"_s].toString(), u"ok"_s);
        const Outcome off = cron({u"disable"_s, id});
        QVERIFY2(!off.json()[u"enabled"_s].toBool(true), off.story().constData());
        const Outcome edited = cron({u"edit"_s, id, u"--name"_s, u"Coffee"_s, u"--enable"_s});
        QVERIFY2(edited.json()[u"name"_s].toString() == "Coffee"_L1, edited.story().constData());
        const Outcome status = cron({u"status"_s});
        QCOMPARE(status.json()[u"jobs"_s].toInt(), 1);
        QVERIFY(status.json()[u"nextWakeAtMs"_s].isDouble());
        QVERIFY(cron({u"rm"_s, id}).json()[u"removed"_s].toBool());
        const Outcome again = cron({u"rm"_s, id});
        QCOMPARE(again.exitCode, 0);
        QVERIFY2(!again.json()[u"removed"_s].toBool(true), again.story().constData());
        const Outcome unknown = cron({u"enable"_s, id});
        QCOMPARE(unknown.exitCode, 1);
        QVERIFY2(unknown.err.contains("unknown cron job id: "_L1 + id),
                 unknown.story().constData());
    }

    // The state directory changes hands twice.
    void jobsOutliveAChangeOfGateways()
    {
        const UserHome home;
        auto gateway = std::make_unique<GatewayProcess>(*m_reference, home);
        QVERIFY2(gateway->waitUntilListening(), gateway->output().constData());
        const QJsonObject theirs = add(home, u"theirs"_s);
        const QJsonObject written = jobsFile(home);
        gateway.reset();

        gateway = std::make_unique<GatewayProcess>(subject(), home);
        QVERIFY2(gateway->waitUntilListening(), gateway->output().constData());
        const QJsonObject ours = add(home, u"ours"_s);
        QCOMPARE(ours.keys(), theirs.keys());
        QCOMPARE(names(home), (QStringList{u"theirs"_s, u"ours"_s}));
        const QJsonObject rewritten = jobsFile(home);
        QCOMPARE(rewritten.keys(), written.keys());
        QCOMPARE(missingShape(rewritten, written).join(u'\n'), QString());
        gateway.reset();

        gateway = std::make_unique<GatewayProcess>(*m_reference, home);
        QVERIFY2(gateway->waitUntilListening(), gateway->output().constData());
        QCOMPARE(names(home), (QStringList{u"theirs"_s, u"ours"_s}));
    }

private:
    static QJsonObject add(const UserHome &home, const QString &name)
    {
        const Outcome outcome = home.run(subject(),
                                         {u"cron"_s, u"add"_s, u"--name"_s, name, u"--cron"_s,
                                          u"0 9 * * MON"_s, u"--tz"_s, u"Europe/Berlin"_s,
                                          u"--session"_s, u"isolated"_s, u"--message"_s, u"hi"_s});
        return outcome.json().object();
    }
    static QStringList names(const UserHome &home)
    {
        const Outcome outcome = home.run(subject(), {u"cron"_s, u"list"_s, u"--json"_s});
        QStringList names;
        const QJsonArray jobs = outcome.json()[u"jobs"_s].toArray();
        for (const QJsonValue job : jobs)
            names.append(job[u"name"_s].toString());
        return names;
    }
    static QJsonObject jobsFile(const UserHome &home)
    {
        QFile file(home.path() + u"/.clawdbot/cron/jobs.json"_s);
        if (!file.open(QFile::ReadOnly))
            return {};
        return QJsonDocument::fromJson(file.readAll()).object();
    }

    std::optional<Program> m_reference;
};

QTEST_GUILESS_MAIN(tst_ReferenceCron)
#include "tst_referencecron.moc"
