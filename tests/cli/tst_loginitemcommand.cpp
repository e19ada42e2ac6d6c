// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "commandfixture.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using claw::testing::CommandFixture;

namespace {

//! A desktop user on Linux whose tray is in ~/bin.
class DesktopUser : public CommandFixture
{
public:
    DesktopUser() { setVariable(u"PATH"_s, path(u"bin"_s)); }

    [[nodiscard]] bool installTray() const
    {
        QFile tray(path(u"bin/clawdbot-tray"_s));
        return QDir().mkpath(path(u"bin"_s)) && tray.open(QIODevice::WriteOnly)
            && tray.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    }
    [[nodiscard]] QString itemPath() const
    {
        return path(u".config/autostart/clawdbot-tray.desktop"_s);
    }
};

} // namespace

class tst_LoginItemCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isInstalledShownAndRemoved()
    {
        DesktopUser user;
        QVERIFY(user.installTray());
        QCOMPARE(user.run(u"login-item status"_s), 0);
        QVERIFY2(user.out.startsWith("Login item off: "), user.out.constData());
        QCOMPARE(user.run(u"login-item install"_s), 0);
        QCOMPARE(user.out,
                 "✓ the tray starts at your next log-in\n" + user.itemPath().toUtf8() + '\n');
        QCOMPARE(user.run(u"login-item install"_s), 0);
        QVERIFY(user.out.contains("already started at log-in"));
        QCOMPARE(user.run(u"login-item status --json"_s), 0);
        QCOMPARE(user.json()["status"_L1], QJsonValue(u"on"_s));
        QCOMPARE(user.json()["command"_L1],
                 QJsonValue(QJsonArray{user.path(u"bin/clawdbot-tray"_s), u"--autostart"_s}));
        QVERIFY(QFile::remove(user.path(u"bin/clawdbot-tray"_s)));
        QCOMPARE(user.run(u"login-item status"_s), 0);
        QVERIFY2(user.out.startsWith("Login item stale: "), user.out.constData());
        QCOMPARE(user.run(u"login-item remove"_s), 0);
        QVERIFY(!QFile::exists(user.itemPath()));
        QCOMPARE(user.run(u"login-item remove --json"_s), 0);
        QCOMPARE(user.json()["message"_L1], QJsonValue(u"there was no login item"_s));
    }

    void aProfileIsHandedOn()
    {
        DesktopUser user;
        QVERIFY(user.installTray());
        QCOMPARE(user.run(u"--profile rescue login-item install --json"_s), 0);
        QVERIFY(user.json()["path"_L1].toString().endsWith(u"clawdbot-tray-rescue.desktop"_s));
        QCOMPARE(user.json()["command"_L1][1], QJsonValue(u"--profile"_s));
        QCOMPARE(user.json()["command"_L1][2], QJsonValue(u"rescue"_s));
    }

    void withoutATrayItSaysWhatToDo()
    {
        DesktopUser user;
        QCOMPARE(user.run(u"login-item install"_s), 1);
        QVERIFY2(user.err.startsWith(
                     "Login item install failed: clawdbot-tray is not installed\ninstall the tray"),
                 user.err.constData());
        QVERIFY(user.err.contains("clawdbot gateway install\n"));
        QVERIFY(!QFile::exists(user.itemPath()));
        QCOMPARE(user.run(u"login-item install --json"_s), 1);
        QCOMPARE(user.json()["ok"_L1], QJsonValue(false));
    }
};

QTEST_GUILESS_MAIN(tst_LoginItemCommand)
#include "tst_loginitemcommand.moc"
