// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/scopes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::auth;

class tst_Scopes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidesByTheTable_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QStringList>("scopes");
        QTest::addColumn<QString>("denial");
        const auto row = [](const char *method, const char *role, const QStringList &scopes,
                            const char *denial) {
            QTest::addRow("%s, %s with %s", method, role, qPrintable(scopes.join(u' ')))
                << QString::fromLatin1(method) << QString::fromLatin1(role) << scopes
                << QString::fromLatin1(denial);
        };
        const QStringList admin{u"operator.admin"_s};
        const QStringList read{u"operator.read"_s};
        const QStringList write{u"operator.write"_s};
        const QStringList approvals{u"operator.approvals"_s};
        const QStringList pairing{u"operator.pairing"_s};

        row("health", "operator", read, "");
        row("health", "operator", write, "");
        row("health", "operator", admin, "");
        row("health", "operator", approvals, "missing scope: operator.read");
        row("health", "operator", pairing, "missing scope: operator.read");
        row("health", "operator", {u"operator.READ"_s}, "missing scope: operator.read");
        row("health", "node", admin, "unauthorized role: node");
        row("chat.history", "operator", {}, "missing scope: operator.read");
        row("send", "operator", read, "missing scope: operator.write");
        row("send", "operator", write, "");
        row("chat.send", "operator", pairing, "missing scope: operator.write");
        row("device.pair.list", "operator", pairing, "");
        row("device.pair.list", "operator", write, "missing scope: operator.pairing");
        row("node.rename", "operator", read, "missing scope: operator.pairing");
        row("exec.approval.resolve", "operator", approvals, "");
        row("exec.approval.resolve", "operator", write, "missing scope: operator.approvals");
        row("exec.approval.list", "operator", approvals, "");
        row("exec.approvals.get", "operator", approvals, "missing scope: operator.admin");
        row("config.get", "operator", read + write, "missing scope: operator.admin");
        row("config.get", "operator", admin, "");
        row("chat.inject", "operator", write, "missing scope: operator.admin");
        row("no.such.method", "operator", read, "missing scope: operator.admin");
        row("no.such.method", "operator", admin, "");
        row("no.such.method", "node", {}, "unauthorized role: node");
        row("node.event", "node", {}, "");
        row("node.event", "operator", admin, "unauthorized role: operator");
        row("skills.bins", "node", read, "");
        row("skills.bins", "operator", read, "unauthorized role: operator");
        row("node.invoke", "node", write, "unauthorized role: node");
    }
    void decidesByTheTable()
    {
        QFETCH(QString, method);
        QFETCH(QString, role);
        QFETCH(QStringList, scopes);
        QFETCH(QString, denial);
        const Permissions permissions(*roleFromText(role), scopes);
        const auto checked = permissions.check(methodGroup(method));
        QCOMPARE(checked ? QString() : checked.error().message, denial);
        QCOMPARE(permissions.allows(methodGroup(method)), denial.isEmpty());
        if (!checked)
            QCOMPARE(checked.error().code, ErrorCode::Forbidden);
    }

    void knowsTheSizeOfEachGroup()
    {
        const QStringList methods = QString::fromLatin1(allMethods).split(u' ');
        QCOMPARE(methods.size(), 84);
        const auto count = [&methods](MethodGroup group) {
            return std::count_if(methods.begin(), methods.end(), [group](const QString &method) {
                return methodGroup(method) == group;
            });
        };
        QCOMPARE(count(MethodGroup::NodeOnly), 3);
        QCOMPARE(count(MethodGroup::Approvals), 2);
        QCOMPARE(count(MethodGroup::Pairing), 11);
        QCOMPARE(count(MethodGroup::Read), 23);
        QCOMPARE(count(MethodGroup::Write), 13);
        QCOMPARE(count(MethodGroup::Admin), 32);
    }

    void guardsEvents_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QStringList>("scopes");
        QTest::addColumn<bool>("pairing");
        QTest::addColumn<bool>("approvals");
        QTest::newRow("admin") << u"operator"_s << QStringList{u"operator.admin"_s} << true << true;
        QTest::newRow("pairing") << u"operator"_s << QStringList{u"operator.pairing"_s} << true
                                 << false;
        QTest::newRow("approvals")
            << u"operator"_s << QStringList{u"operator.approvals"_s} << false << true;
        QTest::newRow("write") << u"operator"_s << QStringList{u"operator.write"_s} << false
                               << false;
        QTest::newRow("node that says admin")
            << u"node"_s << QStringList{u"operator.admin"_s} << false << false;
    }
    void guardsEvents()
    {
        QFETCH(QString, role);
        QFETCH(QStringList, scopes);
        const Permissions permissions(*roleFromText(role), scopes);
        QVERIFY(permissions.mayReceive(protocol::Audience::All));
        QTEST(permissions.mayReceive(protocol::Audience::Pairing), "pairing");
        QTEST(permissions.mayReceive(protocol::Audience::Approvals), "approvals");
    }

    void readsRolesExactly()
    {
        QCOMPARE(roleFromText(u"operator"), Role::Operator);
        QCOMPARE(roleFromText(u"node"), Role::Node);
        QCOMPARE(roleFromText(u""), Role::Operator);
        QVERIFY(!roleFromText(u"Operator"));
        QVERIFY(!roleFromText(u" node"));
    }

    void defaultsScopesByRole()
    {
        QCOMPARE(effectiveScopes(Role::Operator, {}), QStringList{u"operator.admin"_s});
        QCOMPARE(effectiveScopes(Role::Node, {}), QStringList());
        QCOMPARE(effectiveScopes(Role::Operator, {u"made.up"_s}), QStringList{u"made.up"_s});
    }

    void normalizesScopes()
    {
        const QStringList scopes{u" b "_s, u"a"_s, u""_s, u"b"_s, u"  "_s, u"B"_s};
        const QStringList expected{u"B"_s, u"a"_s, u"b"_s};
        QCOMPARE(normalizedScopes(scopes), expected);
    }

private:
    // Every method that protocol 3 answers, listed or not.
    static constexpr char allMethods[] =
        "health logs.tail channels.status channels.logout status usage.status usage.cost "
        "tts.status tts.providers tts.enable tts.disable tts.convert tts.setProvider config.get "
        "config.set config.apply config.patch config.schema exec.approvals.get "
        "exec.approvals.set exec.approvals.node.get exec.approvals.node.set "
        "exec.approval.request exec.approval.resolve wizard.start wizard.next wizard.cancel "
        "wizard.status talk.mode models.list agents.list skills.status skills.bins "
        "skills.install skills.update update.run voicewake.get voicewake.set sessions.list "
        "sessions.preview sessions.patch sessions.reset sessions.delete sessions.compact "
        "last-heartbeat set-heartbeats wake node.pair.request node.pair.list node.pair.approve "
        "node.pair.reject node.pair.verify device.pair.list device.pair.approve "
        "device.pair.reject device.token.rotate device.token.revoke node.rename node.list "
        "node.describe node.invoke node.invoke.result node.event cron.list cron.status cron.add "
        "cron.update cron.remove cron.run cron.runs system-presence system-event send agent "
        "agent.identity.get agent.wait chat.history chat.abort chat.send chat.inject "
        "sessions.resolve poll web.login.start web.login.wait";
};

QTEST_GUILESS_MAIN(tst_Scopes)
#include "tst_scopes.moc"
