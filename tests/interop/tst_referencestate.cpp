// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/interop/subject.h"
#include "tests/support/gatewayprocess.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace claw::interop;
using namespace claw::testing;

//! One state directory, served by our gateway and by the reference's in turn.
class tst_ReferenceState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto installed = reference();
        if (!installed)
            QSKIP("the reference implementation is not installed; ./dev interop installs it");
        m_reference = *installed;
        layOutSample();
    }

    void theReferenceReadsWhatWeWrote()
    {
        QVERIFY(serve(subject()));
        const QJsonValue before = call(u"chat.history"_s, R"({"sessionKey":"main"})");
        QCOMPARE(before["messages"_L1].toArray().size(), 4);
        QVERIFY(call(u"sessions.patch"_s, R"({"key":"ours","label":"Ours","verboseLevel":"full"})")
                    .isObject());
        QVERIFY(call(u"sessions.patch"_s, R"({"key":"main","label":"Renamed"})").isObject());
        QVERIFY(call(u"chat.inject"_s, R"({"sessionKey":"main","message":"from us"})").isObject());
        const QJsonValue history = call(u"chat.history"_s, R"({"sessionKey":"main"})");
        const QJsonArray sessions = call(u"sessions.list"_s, "{}")["sessions"_L1].toArray();
        m_gateway.reset();

        QVERIFY(serve(m_reference));
        QCOMPARE(call(u"chat.history"_s, R"({"sessionKey":"main"})"), history);
        QCOMPARE(call(u"sessions.list"_s, "{}")["sessions"_L1].toArray(), sessions);
        QCOMPARE(sessions.size(), 4);
        m_gateway.reset();
    }

    void weReadWhatTheReferenceWroteAfterUs()
    {
        QVERIFY(serve(m_reference));
        QVERIFY(call(u"chat.inject"_s, R"({"sessionKey":"main","message":"from it"})").isObject());
        QVERIFY(call(u"sessions.patch"_s, R"({"key":"theirs","label":"Theirs"})").isObject());
        const QJsonValue history = call(u"chat.history"_s, R"({"sessionKey":"main"})");
        const QJsonValue previews = call(u"sessions.preview"_s, R"({"keys":["main","ours"]})");
        const QJsonValue sessions =
            call(u"sessions.list"_s, R"({"includeLastMessage":true})")["sessions"_L1];
        m_gateway.reset();

        QVERIFY(serve(subject()));
        QCOMPARE(call(u"chat.history"_s, R"({"sessionKey":"main"})"), history);
        QCOMPARE(call(u"sessions.preview"_s, R"({"keys":["main","ours"]})")["previews"_L1],
                 previews["previews"_L1]);
        QCOMPARE(call(u"sessions.list"_s, "{}")["sessions"_L1].toArray().size(),
                 sessions.toArray().size());
        m_gateway.reset();
    }

private:
    void layOutSample()
    {
        const QString target = m_home.path() + u"/.clawdbot/agents/main/sessions"_s;
        QVERIFY(QDir().mkpath(target));
        const QDir sample(QStringLiteral(CLAW_TEST_DATA_DIR) + u"/reference/sessions"_s);
        const QStringList names = sample.entryList(QDir::Files);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            QFile from(sample.filePath(name));
            QFile to(target + u'/' + name);
            QVERIFY(from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly));
            to.write(from.readAll().replace("@HOME@", m_home.path().toUtf8()));
        }
    }

    bool serve(const Program &program)
    {
        m_gateway.reset();
        m_gateway = std::make_unique<GatewayProcess>(program, m_home);
        return m_gateway->waitUntilListening();
    }

    //! Our own command line asks whichever gateway serves; it starts in no time.
    QJsonValue call(const QString &method, const QByteArray &params)
    {
        const Outcome outcome = m_home.run(subject(),
                                           {u"gateway"_s, u"call"_s, method, u"--params"_s,
                                            QString::fromUtf8(params), u"--json"_s});
        if (outcome.exitCode != 0)
            qWarning() << outcome.story().constData();
        return outcome.exitCode == 0 ? QJsonValue(outcome.json().object()) : QJsonValue();
    }

    Program m_reference;
    UserHome m_home;
    std::unique_ptr<GatewayProcess> m_gateway;
};

QTEST_GUILESS_MAIN(tst_ReferenceState)
#include "tst_referencestate.moc"
