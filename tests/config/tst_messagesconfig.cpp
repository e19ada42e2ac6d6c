// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/config.h"
#include "config/queuesettings.h"
#include "tests/config/confighome.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::config;
using namespace std::chrono_literals;

namespace {

Config read(const QByteArray &text)
{
    const ConfigHome home;
    const auto outcome = home.loader().loadText(text, u"/x"_s);
    return outcome.valid ? *outcome.config : Config();
}

} // namespace

class tst_MessagesConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyFileHasTheDefaults()
    {
        const Config config = read("{}");
        QVERIFY(config.commands.text);
        QVERIFY(!config.commands.config && !config.commands.debug && !config.commands.bash);
        QVERIFY(!config.commands.restart && config.commands.useAccessGroups);
        QCOMPARE(config.commands.bashForeground, 2000ms);
        QCOMPARE(config.session.resetTriggers, (QStringList{u"/new"_s, u"/reset"_s}));
        QCOMPARE(config.messages.responsePrefix, QString());
        const BlockStreamingConfig &blocks = config.agents.defaults.blockStreaming;
        QVERIFY(!blocks.isEnabled && blocks.breakAt == BlockStreamingBreak::TextEnd);
        QCOMPARE(blocks.minChars, 800);
        QCOMPARE(blocks.maxChars, 1200);
        QVERIFY(blocks.preference == BreakPreference::Paragraph);
        QVERIFY(!blocks.coalesce.minChars && !blocks.coalesce.maxChars && !blocks.coalesce.idle);
        QVERIFY(blocks.humanDelay.mode == HumanDelayMode::Off);
        QVERIFY(config.agents.defaults.elevatedDefault == ElevatedLevel::On);
    }

    void whatTheFileSaysIsRead()
    {
        const Config config = read(
            "{commands:{text:false,config:true,debug:true,bash:true,bashForegroundMs:5,"
            "restart:true,useAccessGroups:false},session:{resetTriggers:['/fresh']},"
            "messages:{responsePrefix:'[{model}]',queue:{mode:'steer+backlog',debounceMs:7,cap:3,"
            "drop:'new',byChannel:{webchat:'queue'},debounceMsByChannel:{webchat:9}}},"
            "agents:{defaults:{elevatedDefault:'ask',blockStreamingDefault:'on',"
            "blockStreamingBreak:'message_end',blockStreamingChunk:{minChars:300,maxChars:200,"
            "breakPreference:'sentence'},blockStreamingCoalesce:{minChars:1,maxChars:2,idleMs:3},"
            "humanDelay:{mode:'custom',minMs:4,maxMs:5}}}}");
        QVERIFY(!config.commands.text && !config.commands.useAccessGroups);
        QVERIFY(config.commands.config && config.commands.debug && config.commands.bash);
        QVERIFY(config.commands.restart);
        QCOMPARE(config.commands.bashForeground, 5ms);
        QCOMPARE(config.session.resetTriggers, QStringList{u"/fresh"_s});
        QCOMPARE(config.messages.responsePrefix, u"[{model}]"_s);
        const QueueConfig &queue = config.messages.queue;
        QVERIFY(queue.general.mode == QueueMode::SteerBacklog);
        QVERIFY(queue.general.debounce == 7ms);
        QVERIFY(queue.general.cap == 3);
        QVERIFY(queue.general.drop == QueueDrop::New);
        QVERIFY(queue.modeByChannel.value(u"webchat"_s) == QueueMode::Steer);
        QCOMPARE(queue.debounceByChannel.value(u"webchat"_s), 9ms);
        const BlockStreamingConfig &blocks = config.agents.defaults.blockStreaming;
        QVERIFY(blocks.isEnabled && blocks.breakAt == BlockStreamingBreak::MessageEnd);
        QCOMPARE(blocks.minChars, 200); // never more than the largest block
        QCOMPARE(blocks.maxChars, 200);
        QVERIFY(blocks.preference == BreakPreference::Sentence);
        QCOMPARE(blocks.coalesce.minChars.value(), 1);
        QCOMPARE(blocks.coalesce.maxChars.value(), 2);
        QCOMPARE(blocks.coalesce.idle.value(), 3ms);
        QVERIFY(blocks.humanDelay.mode == HumanDelayMode::Custom);
        QCOMPARE(blocks.humanDelay.least, 4ms);
        QCOMPARE(blocks.humanDelay.most, 5ms);
        QVERIFY(config.agents.defaults.elevatedDefault == ElevatedLevel::Ask);
    }

    void anEmptyListOfTriggersMeansTheDefaults()
    {
        QCOMPARE(read("{session:{resetTriggers:[]}}").session.resetTriggers.size(), 2);
    }

    void wordsForModesAndDropsAreFolded_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("drop");
        const auto row = [](const QString &word, const QString &mode, const QString &drop = {}) {
            QTest::newRow(qPrintable(word)) << word << mode << drop;
        };
        for (const QString &word : {u"queue"_s, u"Queued"_s, u"steer"_s, u"steering"_s})
            row(word, u"steer"_s);
        for (const QString &word : {u"interrupt"_s, u"interrupts"_s, u"ABORT"_s})
            row(word, u"interrupt"_s);
        for (const QString &word : {u"followup"_s, u"followups"_s, u"follow-ups"_s})
            row(word, u"followup"_s);
        for (const QString &word : {u"collect"_s, u"coalesce"_s})
            row(word, u"collect"_s);
        for (const QString &word : {u"steer+backlog"_s, u"steer_backlog"_s, u"steer-backlog"_s})
            row(word, u"steer-backlog"_s);
        for (const QString &word : {u"old"_s, u"Oldest"_s})
            row(word, {}, u"old"_s);
        for (const QString &word : {u"new"_s, u"newest"_s})
            row(word, {}, u"new"_s);
        for (const QString &word : {u"summarize"_s, u"summary"_s})
            row(word, {}, u"summarize"_s);
        row(u"whatever"_s, {});
    }

    void wordsForModesAndDropsAreFolded()
    {
        QFETCH(const QString, word);
        QFETCH(const QString, mode);
        QFETCH(const QString, drop);

        const auto foundMode = queueModeOf(word);
        const auto foundDrop = queueDropOf(word);
        QCOMPARE(foundMode ? QString(toWord(*foundMode)) : QString(), mode);
        QCOMPARE(foundDrop ? QString(toWord(*foundDrop)) : QString(), drop);
    }

    void theNearestPlaceSaysWhatTheQueueDoes()
    {
        QueueConfig config;
        QCOMPARE(queueSettings(config, u"webchat"_s, {}, {}), QueueSettings());

        config.general = {
            .mode = QueueMode::Steer, .debounce = 5ms, .cap = 4, .drop = QueueDrop::Old};
        QCOMPARE(queueSettings(config, QString(), {}, {}),
                 (QueueSettings{QueueMode::Steer, 5ms, 4, QueueDrop::Old}));
        config.modeByChannel.insert(u"webchat"_s, QueueMode::Followup);
        config.debounceByChannel.insert(u"webchat"_s, 6ms);
        QCOMPARE(queueSettings(config, u" WebChat "_s, {}, {}),
                 (QueueSettings{QueueMode::Followup, 6ms, 4, QueueDrop::Old}));
        const QueueChoice session{
            .mode = QueueMode::Interrupt, .debounce = 7ms, .cap = 0, .drop = QueueDrop::New};
        QCOMPARE(queueSettings(config, u"webchat"_s, session, {}),
                 (QueueSettings{QueueMode::Interrupt, 7ms, 1, QueueDrop::New}));
        const QueueChoice message{
            .mode = QueueMode::Collect, .debounce = -1ms, .drop = QueueDrop::Summarize};
        QCOMPARE(queueSettings(config, u"webchat"_s, session, message),
                 (QueueSettings{QueueMode::Collect, 0ms, 1, QueueDrop::Summarize}));
    }
};

QTEST_GUILESS_MAIN(tst_MessagesConfig)
#include "tst_messagesconfig.moc"
