// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "directives/slashcommand.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::directives;

namespace {

const std::vector<CommandWords> commands{
    {.name = u"help"_s, .mayStandInText = true},
    {.name = u"whoami"_s, .aliases = {u"id"_s}, .mayStandInText = true},
    {.name = u"compact"_s, .takesArguments = true},
};

} // namespace

class tst_SlashCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsACommand_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("arguments");
        const auto row = [](const QString &message, const QString &name,
                            const QString &arguments = {}) {
            QTest::newRow(qPrintable(message)) << message << name << arguments;
        };
        row(u"/help"_s, u"help"_s);
        row(u" /HELP \n"_s, u"help"_s);
        row(u"/help:"_s, u"help"_s);
        row(u"/help\nwith what?"_s, u"help"_s);
        row(u"/help me"_s, {});
        row(u"/Id"_s, u"whoami"_s);
        row(u"/compact"_s, u"compact"_s);
        row(u"/compact  Keep THE names "_s, u"compact"_s, u"Keep THE names"_s);
        row(u"/compact: keep: all"_s, u"compact"_s, u"keep: all"_s);
        row(u"/compact :keep"_s, u"compact"_s, u"keep"_s);
        row(u"/compacted"_s, {});
        row(u"/unknown"_s, {});
        row(u"help"_s, {});
        row(u"say /help"_s, {});
        row(u"/"_s, {});
        row(QString(), {});
    }

    void aMessageIsACommand()
    {
        QFETCH(const QString, message);
        QFETCH(const QString, name);
        QFETCH(const QString, arguments);

        const auto call = commandCall(message, commands);
        QCOMPARE(call ? call->name : QString(), name);
        QCOMPARE(call ? call->arguments : QString(), arguments);
    }

    void someCommandsStandInASentence()
    {
        const InlineCommands both = takeInlineCommands(u"hi /ID and /help please"_s, commands);
        QCOMPARE(both.names, (QStringList{u"help"_s, u"whoami"_s}));
        QCOMPARE(both.text, u"hi and please"_s);

        const InlineCommands none = takeInlineCommands(u"do not /compact a/help"_s, commands);
        QCOMPARE(none.names, QStringList());
        QCOMPARE(none.text, u"do not /compact a/help"_s);
    }
};

QTEST_GUILESS_MAIN(tst_SlashCommand)
#include "tst_slashcommand.moc"
