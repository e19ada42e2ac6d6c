// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "nodes/commandpolicy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::nodes;

class tst_CommandPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatPlatformsDo_data()
    {
        QTest::addColumn<QString>("platform");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QStringList>("allowed");
        QTest::addColumn<QStringList>("refused");
        const QStringList sensors{u"canvas.present"_s, u"canvas.a2ui.pushJSONL"_s, u"camera.snap"_s,
                                  u"screen.record"_s, u"location.get"_s};
        const QStringList system{u"system.run"_s,
                                 u"system.which"_s,
                                 u"system.notify"_s,
                                 u"system.execApprovals.get"_s,
                                 u"system.execApprovals.set"_s,
                                 u"browser.proxy"_s};
        const QStringList sms{u"sms.send"_s};
        const auto row = [](const char *platform, const char *family, const QStringList &allowed,
                            const QStringList &refused) {
            QTest::addRow("%s, %s", platform, family)
                << QString::fromLatin1(platform) << QString::fromLatin1(family) << allowed
                << refused;
        };
        row("iOS 18.2", "", sensors, system + sms);
        row("android", "", sensors + sms, system);
        row("macOS 15", "", sensors + system, sms);
        row("darwin", "", sensors + system, sms);
        row("linux", "", system, sensors + sms);
        row("Windows 11", "", system, sensors + sms);
        row("other", "", sensors + system + sms, {u"made.up"_s});
        row("", "iPad", sensors, system + sms);
        row("", "iPhone 15", sensors, system + sms);
        row("", "MacBook", sensors + system, sms);
        row("", "Linux", system, sensors + sms);
        row("linux", "iPhone", system, sensors);
    }
    void knowsWhatPlatformsDo()
    {
        QFETCH(QString, platform);
        QFETCH(QString, family);
        QFETCH(QStringList, allowed);
        QFETCH(QStringList, refused);
        ConnectedNode node;
        node.platform = platform;
        if (!family.isEmpty())
            node.deviceFamily = family;
        for (const QString &command : allowed)
            QVERIFY2(CommandPolicy().allows(node, command), qPrintable(command));
        for (const QString &command : refused)
            QVERIFY2(!CommandPolicy().allows(node, command), qPrintable(command));
    }

    void theConfigurationAddsAndTakesAway()
    {
        ConnectedNode node;
        node.platform = u"linux"_s;
        const CommandPolicy policy{.allowed = {u" camera.snap "_s, u"x.y"_s},
                                   .denied = {u"system.run"_s, u" x.y"_s}};
        QVERIFY(policy.allows(node, u"camera.snap"_s));
        QVERIFY(!policy.allows(node, u"system.run"_s));
        QVERIFY(!policy.allows(node, u"x.y"_s));
        QVERIFY(policy.allows(node, u"system.which"_s));
    }

    void saysWhyNot()
    {
        ConnectedNode node;
        node.platform = u"linux"_s;
        const CommandPolicy policy;
        QCOMPARE(policy.objection(node, u"camera.snap"_s), u"command not allowlisted"_s);
        QCOMPARE(policy.objection(node, u"system.run"_s), u"node did not declare commands"_s);
        node.commands = {u"system.which"_s};
        QCOMPARE(policy.objection(node, u"system.run"_s), u"command not declared by node"_s);
        QVERIFY(!policy.objection(node, u"system.which"_s));
    }

    void keepsOfTheDeclaredWhatIsAllowed()
    {
        ConnectedNode node;
        node.platform = u"linux"_s;
        node.commands = {u"system.run"_s, u" system.which "_s, u"camera.snap"_s,
                         u""_s,           u"system.run"_s,     u"System.run"_s};
        QCOMPARE(CommandPolicy().filtered(node), (QStringList{u"system.run"_s, u"system.which"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_CommandPolicy)
#include "tst_commandpolicy.moc"
