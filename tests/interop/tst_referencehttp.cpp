// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/interop/subject.h"
#include "tests/server/webpeer.h"
#include "tests/support/gatewayprocess.h"

#include <QRegularExpression>

#include <memory>

using namespace Qt::StringLiterals;
using namespace claw::interop;
using namespace claw::testing;

namespace {

const auto configuration =
    u", agents: {defaults: {skipBootstrap: true, heartbeat: {every: '0m'}}},"
    " tools: {deny: ['agents_list']},"
    " hooks: {enabled: true, token: 'h00k', presets: ['gmail'], mappings: ["
    "  {match: {path: 'told'}, action: 'wake', wakeMode: 'next-heartbeat',"
    "   textTemplate: '{{headers.x-event}} {{query.team}} {{a.b[0].c}} {{d}}'},"
    "  {match: {path: 'empty'}}, {match: {path: 'silent'}, action: 'wake'},"
    "  {match: {source: 'ci'}, action: 'wake', textTemplate: 't'},"
    "  {match: {path: 'far'}, messageTemplate: 'm', channel: 'telegram'}]}"_s;

//! An answer without what differs from one run to the next.
QByteArray shownAs(const WebAnswer &answer)
{
    static const QRegularExpression uuid(u"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s);
    QString body = QString::fromUtf8(answer.body);
    body.replace(uuid, u"<uuid>"_s);
    return QByteArray::number(answer.status) + ' ' + answer.field("Content-Type") + ' '
        + answer.field("Allow") + ' ' + body.toUtf8();
}

} // namespace

//! Programs that speak HTTP hear the same from both gateways.
class tst_ReferenceHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto installed = reference();
        if (!installed)
            QSKIP("the reference implementation is not installed; ./dev interop installs it");
        m_reference = std::make_unique<GatewayProcess>(*installed, m_referenceHome);
        m_own = std::make_unique<GatewayProcess>(subject(), m_ownHome);
        QVERIFY2(m_own->waitUntilListening(), m_own->output().constData());
        QVERIFY2(m_reference->waitUntilListening(), m_reference->output().constData());
    }

    void answersAlike_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        addHooks();
        addTools();
    }
    void answersAlike()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, body);
        for (const char *method : {"POST", "GET"}) {
            const auto own = ask(m_ownHome, method, target, body);
            QVERIFY(own.status != 0);
            QCOMPARE(shownAs(own), shownAs(ask(m_referenceHome, method, target, body)));
        }
    }

    void refusesStrangersAlike_data()
    {
        QTest::addColumn<QByteArray>("target");
        for (const char *target : {"/hooks/wake", "/hooks/nobody", "/tools/invoke"})
            QTest::newRow(target) << QByteArray(target);
    }
    void refusesStrangersAlike()
    {
        QFETCH(QByteArray, target);
        for (const char *method : {"POST", "GET"}) {
            const auto own = ask(m_ownHome, method, target, "{}", "no");
            QVERIFY(own.status != 0);
            QCOMPARE(shownAs(own), shownAs(ask(m_referenceHome, method, target, "{}", "no")));
        }
    }

private:
    static void add(const QByteArray &target, const QByteArray &body)
    {
        const QByteArray name = target + ' ' + body;
        QTest::newRow(name.constData()) << target << body;
    }
    static void addHooks()
    {
        for (const char *body :
             {"", "[]", R"({"text":7})", R"({"text":"a","mode":"next-heartbeat"})"})
            add("/hooks/wake", body);
        for (const char *target :
             {"/hooks", "/hooks/", "/hooks//wake", "/hooks/wake/", "/hooks/nobody"})
            add(target, "{}");
        for (const char *body :
             {"{}", R"({"message":" "})", R"({"message":"a","channel":"x"})",
              R"({"message":"a","channel":null})", R"({"message":"a","model":""})",
              R"({"message":"a","wakeMode":"next-heartbeat","deliver":false})"})
            add("/hooks/agent", body);
        add("/hooks/told?team=a+b", R"({"a":{"b":[{"c":5}]},"d":{"x":[1]}})");
        for (const char *target : {"/hooks/told/", "/hooks/empty", "/hooks/silent", "/hooks/far"})
            add(target, "{}");
        add("/hooks/any", R"({"source":"ci"})");
        add("/hooks/any", R"({"source":" ci"})");
        add("/hooks/gmail", R"({"messages":[]})");
    }
    static void addTools()
    {
        for (const char *body :
             {"", R"({"tool":7})", R"({"tool":"nope"})", R"({"tool":"read"})", R"({"tool":"exec"})",
              R"({"tool":"agents_list"})", R"({"tool":"Sessions_list"})",
              R"({"tool":"sessions_list","action":"json","args":{"kinds":["group"]}})",
              R"({"tool":"sessions_history"})",
              R"({"tool":"sessions_history","args":{"sessionKey":" "}})"})
            add("/tools/invoke", body);
    }
    //! With the secret of the route unless another one is given.
    static WebAnswer ask(const UserHome &home, const QByteArray &method, const QByteArray &target,
                         const QByteArray &body, const QByteArray &other = {})
    {
        const bool isHook = target.startsWith("/hooks");
        const QByteArray secret = isHook ? QByteArray("h00k") : home.token().toUtf8();
        const QByteArray fields =
            "X-Event: push\r\nAuthorization: Bearer " + (other.isEmpty() ? secret : other) + "\r\n";
        WebPeer peer(home.port());
        return peer.ask(method, target, fields, method == "POST" ? body : QByteArray());
    }

    UserHome m_referenceHome{configuration};
    UserHome m_ownHome{configuration};
    std::unique_ptr<GatewayProcess> m_reference;
    std::unique_ptr<GatewayProcess> m_own;
};

QTEST_GUILESS_MAIN(tst_ReferenceHttp)
#include "tst_referencehttp.moc"
