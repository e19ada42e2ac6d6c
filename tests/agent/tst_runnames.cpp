// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/followups.h"
#include "agent/runnames.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::agent;

namespace {

RunRequest found(const QString &runId, const QString &begunAs)
{
    RunRequest request;
    request.runId = runId;
    request.begunAs = begunAs;
    return request;
}

QStringList namesOf(const std::vector<RunRequest> &requests)
{
    QStringList names;
    for (const RunRequest &request : requests)
        names.append(request.runId);
    return names;
}

} // namespace

//! What runs are called that a restart finds.
class tst_RunNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunKeepsTheNameItHad()
    {
        const QString waited = followupRunId(u"b"_s);
        std::vector<RunRequest> requests{found(u"a"_s, u"a"_s), found(u"b"_s, waited),
                                         found(u"c"_s, {})};
        keepRunNames(requests);
        QCOMPARE(namesOf(requests), (QStringList{u"a"_s, waited, u"c"_s}));
        QVERIFY(requests[0].goesOn());
        QVERIFY(requests[1].goesOn());
        QVERIFY(!requests[2].goesOn());
    }

    void aMessageThatHadJoinedIsRunForItself()
    {
        std::vector<RunRequest> requests{found(u"a"_s, u"a"_s), found(u"b"_s, u"a"_s)};
        keepRunNames(requests);
        QCOMPARE(namesOf(requests), (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(!requests[1].goesOn());
    }

    void ofARunOfSeveralMessagesEachIsRunForItself()
    {
        const QString collected = followupRunId(u"a"_s);
        std::vector<RunRequest> requests{found(u"a"_s, collected), found(u"b"_s, collected)};
        keepRunNames(requests);
        QCOMPARE(namesOf(requests), (QStringList{u"a"_s, u"b"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_RunNames)
#include "tst_runnames.moc"
