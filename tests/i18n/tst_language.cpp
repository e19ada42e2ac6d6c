// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "i18n/language.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;

//! Whose language is spoken.
class tst_Language : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheStrongestWord_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QStringList>("variables");
        QTest::addColumn<QString>("language");
        QTest::newRow("nothing is set") << QString() << QStringList() << u"en"_s;
        QTest::newRow("the desktop") << QString() << QStringList{u"LANG=ko_KR.UTF-8"_s} << u"ko"_s;
        QTest::newRow("a region we do not have")
            << QString() << QStringList{u"LANG=zh_TW"_s} << u"zh_CN"_s;
        QTest::newRow("with a dash")
            << QString() << QStringList{u"CLAWDBOT_LANG=zh-CN"_s} << u"zh_CN"_s;
        QTest::newRow("a modifier") << QString() << QStringList{u"LANG=de_AT@euro"_s} << u"de"_s;
        QTest::newRow("LC_ALL is stronger")
            << QString() << QStringList{u"LC_ALL=fr_FR"_s, u"LANG=de_DE"_s} << u"fr"_s;
        QTest::newRow("ours is the strongest variable")
            << QString() << QStringList{u"CLAWDBOT_LANG=ja"_s, u"LC_ALL=fr_FR"_s} << u"ja"_s;
        QTest::newRow("an empty one does not count")
            << QString() << QStringList{u"LC_ALL="_s, u"LANG=es_MX"_s} << u"es"_s;
        QTest::newRow("the C locale is English")
            << QString() << QStringList{u"LC_ALL=C.UTF-8"_s, u"LANG=de_DE"_s} << u"en"_s;
        QTest::newRow("a language we do not have")
            << QString() << QStringList{u"LANG=fi_FI"_s} << u"en"_s;
        QTest::newRow("a person's choice") << u"de"_s << QStringList{u"LANG=ko_KR"_s} << u"de"_s;
        QTest::newRow("a choice that went away")
            << u"xx"_s << QStringList{u"LANG=ko_KR"_s} << u"ko"_s;
    }
    void followsTheStrongestWord()
    {
        QFETCH(QString, wanted);
        QFETCH(QStringList, variables);
        QProcessEnvironment environment;
        for (const QString &variable : std::as_const(variables))
            environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
        QTEST(i18n::chooseLanguage(wanted, environment), "language");
    }
};

QTEST_GUILESS_MAIN(tst_Language)
#include "tst_language.moc"
