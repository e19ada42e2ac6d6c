// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "hooks/mappingchoice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;

namespace {

config::HookMapping mapping(const QString &id, const QString &path, const QString &source)
{
    config::HookMapping mapping;
    mapping.id = id;
    mapping.path = path;
    mapping.source = source;
    return mapping;
}

} // namespace

class TestMappingChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheFirstThatFits_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonObject>("payload");
        QTest::addColumn<QString>("id");
        const QJsonObject ci{{u"source"_s, u"ci"_s}};
        QTest::newRow("by path") << u"mail"_s << QJsonObject() << u"mail"_s;
        QTest::newRow("a slash behind it") << u"mail/"_s << QJsonObject() << u"mail"_s;
        QTest::newRow("path and source") << u"build"_s << ci << u"build of ci"_s;
        QTest::newRow("by source") << u"other"_s << ci << u"ci"_s;
        QTest::newRow("another path") << u"build"_s << QJsonObject() << QString();
        QTest::newRow("a source that is no text")
            << u"build"_s << QJsonObject{{u"source"_s, 7}} << QString();
        QTest::newRow("below a path") << u"mail/new"_s << QJsonObject() << QString();
    }
    void takesTheFirstThatFits()
    {
        QFETCH(QString, path);
        QFETCH(QJsonObject, payload);
        QFETCH(QString, id);
        const std::vector<config::HookMapping> mappings{
            mapping(u"mail"_s, u"mail"_s, {}), mapping(u"build of ci"_s, u"build"_s, u"ci"_s),
            mapping(u"ci"_s, {}, u"ci"_s), mapping(u"mail again"_s, u"mail"_s, {})};
        const auto *found = hooks::mappingFor({.path = path, .payload = payload}, mappings);
        QCOMPARE(found ? found->id : QString(), id);
    }
};

QTEST_GUILESS_MAIN(TestMappingChoice)
#include "tst_mappingchoice.moc"
