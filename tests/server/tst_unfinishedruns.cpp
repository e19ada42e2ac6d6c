// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsontext.h"
#include "server/unfinishedruns.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using server::EventRing;

namespace {

EventRing::Event told(const QByteArray &name, const QByteArray &payload)
{
    return {.name = name, .payload = payload};
}

EventRing::Event ofRun(const QByteArray &id, const QByteArray &stream, const QByteArray &phase)
{
    return told("agent",
                "{\"runId\":" + id + ",\"stream\":\"" + stream + "\",\"data\":{\"phase\":\"" + phase
                    + "\"},\"sessionKey\":\"main\",\"seq\":1}");
}

QStringList namesIn(const std::vector<EventRing::Event> &events)
{
    QStringList names;
    for (const server::UnfinishedRun &run : server::unfinishedRuns(events))
        names.append(run.runId);
    names.sort();
    return names;
}

} // namespace

//! Which runs in a ring have no end.
class tst_UnfinishedRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastWordOfARunDecides()
    {
        const std::vector<EventRing::Event> events{
            ofRun("\"ended\"", "lifecycle", "start"),  ofRun("\"failed\"", "lifecycle", "start"),
            ofRun("\"open\"", "lifecycle", "start"),   ofRun("\"ended\"", "lifecycle", "end"),
            ofRun("\"failed\"", "lifecycle", "error"), ofRun("\"open\"", "tool", "start"),
            ofRun("\"open\"", "tool", "result"),
        };
        QCOMPARE(namesIn(events), QStringList{u"open"_s});
        QCOMPARE(server::unfinishedRuns(events).front().sessionKey, u"main"_s);
    }

    void aRunThatBeganAgainIsOpen()
    {
        QCOMPARE(
            namesIn({ofRun("\"r\"", "lifecycle", "error"), ofRun("\"r\"", "lifecycle", "start")}),
            QStringList{u"r"_s});
    }

    void makingRoomAfterTheEndOpensNothing()
    {
        QCOMPARE(
            namesIn({ofRun("\"r\"", "lifecycle", "end"), ofRun("\"r\"", "compaction", "start")}),
            QStringList());
    }

    void namesMayBeAnything()
    {
        const QByteArray quoted = "\"a\\\",\\\"stream\\\":\"";
        const QByteArray longName = '"' + QByteArray(2000, 'n') + '"';
        QCOMPARE(namesIn({ofRun(quoted, "lifecycle", "start"), ofRun(longName, "tool", "start"),
                          ofRun(longName, "tool", "result"), ofRun(quoted, "assistant", "")})
                     .size(),
                 2);
    }

    void otherEventsAreNoRuns()
    {
        QCOMPARE(namesIn({told("chat", "{\"runId\":\"r\",\"state\":\"delta\"}"), told("cron", "{}"),
                          told("agent", "no JSON")}),
                 QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_UnfinishedRuns)
#include "tst_unfinishedruns.moc"
