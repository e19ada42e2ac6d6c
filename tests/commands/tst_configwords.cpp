// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "commands/configwords.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::commands;

class tst_ConfigWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineIsRead_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("fault");
        const auto row = [](const QString &line, const QString &path, const QJsonValue &value,
                            const QString &fault = {}) {
            QTest::newRow(qPrintable(line)) << line << path << value << fault;
        };
        const QJsonValue none(QJsonValue::Undefined);
        row(u""_s, {}, none);
        row(u"show"_s, {}, none);
        row(u"get gateway . port"_s, u"gateway.port"_s, none);
        row(u"unset a.b"_s, u"a.b"_s, none);
        row(u"SET a.b=1.5"_s, u"a.b"_s, 1.5);
        row(u"set a = true"_s, u"a"_s, true);
        row(u"set a=null"_s, u"a"_s, QJsonValue::Null);
        row(u"set a=two words"_s, u"a"_s, u"two words"_s);
        row(u"set a='it is'"_s, u"a"_s, u"it is"_s);
        row(u"set a=\"x=y\""_s, u"a"_s, u"x=y"_s);
        row(u"set a=[1,\"b\"]"_s, u"a"_s, QJsonArray{1, u"b"_s});
        row(u"set a={"_s, {}, none, u"Invalid JSON: "_s);
        row(u"set a="_s, {}, none, u"Missing value."_s);
        row(u"set a"_s, {}, none, u"Usage: /config set path=value"_s);
        row(u"set =1"_s, {}, none, u"Usage: /config set path=value"_s);
        row(u"unset"_s, {}, none, u"Usage: /config unset path"_s);
        row(u"get a..b"_s, {}, none, u"Invalid path. Use dot notation (e.g. foo.bar)."_s);
        row(u"drop a"_s, {}, none, u"Usage: /config show|set|unset"_s);
    }

    void aLineIsRead()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, path);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, fault);

        const auto words = configWords(line);
        QCOMPARE(words.has_value(), fault.isEmpty());
        if (!words) {
            QVERIFY2(words.error().message.startsWith(fault), qPrintable(words.error().message));
            return;
        }
        QCOMPARE(words->path.join(u'.'), path);
        QCOMPARE(words->value.value_or(QJsonValue(QJsonValue::Undefined)), value);
    }
};

QTEST_GUILESS_MAIN(tst_ConfigWords)
#include "tst_configwords.moc"
