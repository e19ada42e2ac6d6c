// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/webhooksconfig.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;

namespace {

Result<config::WebHooksConfig> reading(const QJsonObject &hooks)
{
    return config::readWebHooks({{u"hooks"_s, hooks}});
}

} // namespace

class TestWebHooksConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasDefaults()
    {
        QVERIFY(!config::readWebHooks({})->enabled);
        const auto hooks = reading({{u"enabled"_s, true}, {u"token"_s, u" t "_s}});
        QVERIFY(hooks && hooks->enabled);
        QVERIFY(hooks->token.matches(u"t"_s));
        QCOMPARE(hooks->path, "/hooks");
        QCOMPARE(hooks->maxBodyBytes, 262144);
    }

    void normalizesThePath_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("as it is") << u"/in"_s << QByteArray("/in");
        QTest::newRow("no slash before it") << u"in/side"_s << QByteArray("/in/side");
        QTest::newRow("slashes behind it") << u" /in// "_s << QByteArray("/in");
        QTest::newRow("blanks") << u"  "_s << QByteArray("/hooks");
    }
    void normalizesThePath()
    {
        QFETCH(QString, written);
        QFETCH(QByteArray, path);
        const auto hooks =
            reading({{u"enabled"_s, true}, {u"token"_s, u"t"_s}, {u"path"_s, written}});
        QVERIFY(hooks);
        QCOMPARE(hooks->path, path);
    }

    void refusesWhatCannotBeServed()
    {
        const auto open = reading({{u"enabled"_s, true}, {u"token"_s, u"  "_s}});
        QCOMPARE(open.error().message, u"hooks.enabled requires hooks.token"_s);
        QCOMPARE(open.error().code, ErrorCode::InvalidConfig);
        const auto root =
            reading({{u"enabled"_s, true}, {u"token"_s, u"t"_s}, {u"path"_s, u"//"_s}});
        QCOMPARE(root.error().message, u"hooks.path may not be '/'"_s);
        QVERIFY(reading({{u"path"_s, u"/"_s}})); // Off: nobody minds.
    }
};

QTEST_GUILESS_MAIN(TestWebHooksConfig)
#include "tst_webhooksconfig.moc"
