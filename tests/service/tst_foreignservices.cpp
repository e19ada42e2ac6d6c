// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/foreignservices.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::service;

class tst_ForeignServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyOtherGatewaysAreFound()
    {
        write(u"clawdbot-gateway.service"_s, "[Service]\nExecStart=/usr/bin/clawdbot gateway\n");
        write(u"mine.service"_s,
              "[Service]\nExecStart=/usr/bin/clawdbot gateway\n"
              "Environment=CLAWDBOT_SERVICE_MARKER=clawdbot CLAWDBOT_SERVICE_KIND=gateway\n");
        write(u"clawdbot-node.service"_s,
              "[Service]\nExecStart=/usr/bin/clawdbot node run\n"
              "Environment=CLAWDBOT_SERVICE_KIND=node\n");
        write(u"unrelated.service"_s, "[Service]\nExecStart=/usr/bin/true\n");
        write(u"broken.service"_s, "clawdbot, but no unit");
        write(u"old-bot.service"_s, "[Service]\nExecStart=/opt/Clawdbot/run\n");
        const auto found = foreignSystemdServices(m_directory.path(), Reach::User);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().label, u"old-bot.service"_s);
        QCOMPARE(found.front().removal,
                 u"systemctl --user disable --now old-bot.service && rm '%1/old-bot.service'"_s.arg(
                     m_directory.path()));
    }

    void aSecondGatewayOfTheSystemIsFound()
    {
        write(u"clawdbot-gateway.service"_s, "[Service]\nExecStart=/usr/bin/clawdbot gateway\n");
        const auto found = foreignSystemdServices(m_directory.path(), Reach::System);
        QVERIFY(!found.empty());
        QVERIFY(found.front().isSystemWide);
        QCOMPARE(found.front().removal, u"sudo systemctl disable --now clawdbot-gateway.service"_s);
    }

    void noDirectoryIsNoTrouble()
    {
        QVERIFY(foreignSystemdServices(u"/nowhere"_s, Reach::User).empty());
    }

private:
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_directory.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    QTemporaryDir m_directory;
};

QTEST_GUILESS_MAIN(tst_ForeignServices)
#include "tst_foreignservices.moc"
