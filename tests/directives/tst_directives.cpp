// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "directives/directives.h"
#include "directives/directivescanner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::config;
using namespace claw::directives;
using namespace std::chrono_literals;

namespace {

const DirectiveWords &knownWords()
{
    static const DirectiveWords known{
        .modelAliases = {u"opus"_s}, .isModel = [](const QString &name) {
            return name.startsWith("gpt"_L1) || name == "mock/m1"_L1 || name == "opus"_L1;
        }};
    return known;
}

template<typename T>
QString wordOf(const Directive<T> &directive)
{
    if (!directive.isGiven)
        return u"-"_s;
    return directive.value ? QString(toWord(*directive.value)) : u"?"_s + directive.written;
}

QString levelsOf(const Directives &directives)
{
    return QStringList{wordOf(directives.thinking), wordOf(directives.verbose),
                       wordOf(directives.reasoning), wordOf(directives.elevated)}
        .join(u' ');
}

} // namespace

class tst_Directives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levelsAreReadInEverySpelling_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("levels"); // thinking verbose reasoning elevated
        const auto row = [](const QString &message, const QString &levels) {
            QTest::newRow(qPrintable(message)) << message << levels;
        };
        row(u"/think high"_s, u"high - - -"_s);
        row(u"/thinking:low"_s, u"low - - -"_s);
        row(u"/t : off"_s, u"off - - -"_s);
        row(u"/T MAX"_s, u"high - - -"_s);
        row(u"/think think-harder"_s, u"medium - - -"_s);
        row(u"/think x-high"_s, u"xhigh - - -"_s);
        row(u"/think"_s, u"? - - -"_s);
        row(u"/think:"_s, u"? - - -"_s);
        row(u"/think enormous"_s, u"?enormous - - -"_s);
        row(u"/verbose full"_s, u"- full - -"_s);
        row(u"/v on"_s, u"- on - -"_s);
        row(u"/reasoning stream"_s, u"- - stream -"_s);
        row(u"/reason hidden"_s, u"- - off -"_s);
        row(u"/elevated ask"_s, u"- - - ask"_s);
        row(u"/elev auto-approve"_s, u"- - - full"_s);
        row(u"/t low /v off /reason on /elev off"_s, u"low off on off"_s);
        row(u"/t low\n/v on"_s, u"low on - -"_s);
        row(u"/t low /t high"_s, u"high - - -"_s);
    }

    void levelsAreReadInEverySpelling()
    {
        QFETCH(const QString, message);
        QFETCH(const QString, levels);

        const Directives directives = parseDirectives(message, knownWords());
        QCOMPARE(levelsOf(directives), levels);
        QCOMPARE(directives.text, QString());
        QVERIFY(directives.isOnly());
    }

    void aMixedTextKeepsWhatIsNoDirective_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("levels");
        QTest::addColumn<QString>("text");
        const auto row = [](const QString &message, const QString &levels, const QString &text) {
            QTest::newRow(qPrintable(message)) << message << levels << text;
        };
        row(u"/think low and say hi"_s, u"low - - -"_s, u"and say hi"_s);
        row(u"say hi /think low"_s, u"low - - -"_s, u"say hi"_s);
        row(u"say /t:low hi"_s, u"low - - -"_s, u"say hi"_s);
        row(u"/think high\nWrite:\n  - a\n\n  - b"_s, u"high - - -"_s, u"Write:\n  - a\n\n  - b"_s);
        row(u"a\n/v on\nb"_s, u"- on - -"_s, u"a\nb"_s);
        row(u"/t for two"_s, u"- - - -"_s, u"/t for two"_s);
        row(u"what does /verbose do?"_s, u"- - - -"_s, u"what does /verbose do?"_s);
        row(u"/think\nhigh hopes"_s, u"- - - -"_s, u"/think\nhigh hopes"_s);
        row(u"see a/think high"_s, u"- - - -"_s, u"see a/think high"_s);
        row(u"/thinker high"_s, u"- - - -"_s, u"/thinker high"_s);
        row(u"/t for /t high tea"_s, u"high - - -"_s, u"/t for tea"_s);
        row(u"  no slash  "_s, u"- - - -"_s, u"no slash"_s);
        row(u"/status"_s, u"- - - -"_s, u"/status"_s);
    }

    void aMixedTextKeepsWhatIsNoDirective()
    {
        QFETCH(const QString, message);
        QFETCH(const QString, levels);
        QFETCH(const QString, text);

        const Directives directives = parseDirectives(message, knownWords());
        QCOMPARE(levelsOf(directives), levels);
        QCOMPARE(directives.text, text);
        QVERIFY(!directives.isOnly());
    }

    void aModelIsNamedByReferenceOrAlias_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("text");
        const auto row = [](const QString &message, const QString &model, const QString &profile,
                            const QString &text) {
            QTest::newRow(qPrintable(message)) << message << model << profile << text;
        };
        row(u"/model mock/m1"_s, u"mock/m1"_s, {}, {});
        row(u"/model: gpt-5.2@work:1"_s, u"gpt-5.2"_s, u"work:1"_s, {});
        row(u"/model"_s, {}, {}, {});
        row(u"/model status"_s, u"status"_s, {}, {});
        row(u"/model unheard/of"_s, u"unheard/of"_s, {}, {});
        row(u"/opus"_s, u"opus"_s, {}, {});
        row(u"/opus write a poem"_s, u"opus"_s, {}, u"write a poem"_s);
        row(u"/model gpt-5.2 write a poem"_s, u"gpt-5.2"_s, {}, u"write a poem"_s);
        row(u"/model railways are fun"_s, u"-"_s, {}, u"/model railways are fun"_s);
    }

    void aModelIsNamedByReferenceOrAlias()
    {
        QFETCH(const QString, message);
        QFETCH(const QString, model);
        QFETCH(const QString, profile);
        QFETCH(const QString, text);

        const Directives directives = parseDirectives(message, knownWords());
        QCOMPARE(directives.model.isGiven ? directives.model.words : u"-"_s, model);
        QCOMPARE(directives.model.profile, profile);
        QCOMPARE(directives.text, text);
    }

    void execTakesOptionsInAnyOrder()
    {
        const Directives directives = parseDirectives(
            u"/exec node=pi Host=NODE security:allowlist ask=On-Miss"_s, knownWords());
        QVERIFY(directives.isOnly());
        QVERIFY(directives.exec.isValid());
        QCOMPARE(directives.exec.host.value.value(), u"node"_s);
        QCOMPARE(directives.exec.security.value.value(), u"allowlist"_s);
        QCOMPARE(directives.exec.ask.value.value(), u"on-miss"_s);
        QCOMPARE(directives.exec.node.value.value(), u"pi"_s);

        const ExecDirective wrong = parseDirectives(u"/exec host=moon node="_s, knownWords()).exec;
        QVERIFY(wrong.isGiven && wrong.hasOptions() && !wrong.isValid());
        QCOMPARE(wrong.host.written, u"moon"_s);
        QVERIFY(!wrong.host.value && !wrong.node.value);

        const Directives question = parseDirectives(u"/exec"_s, knownWords());
        QVERIFY(question.exec.isGiven && !question.exec.hasOptions());

        const Directives mixed =
            parseDirectives(u"/exec host=gateway list the files"_s, knownWords());
        QCOMPARE(mixed.exec.host.value.value(), u"gateway"_s);
        QCOMPARE(mixed.text, u"list the files"_s);
        QCOMPARE(parseDirectives(u"/exec the plan"_s, knownWords()).text, u"/exec the plan"_s);
    }

    void theQueueTakesOptionsInAnyOrder()
    {
        const QueueDirective queue =
            parseDirectives(u"/queue cap:7 Steering drop=oldest debounce:2s"_s, knownWords()).queue;
        QVERIFY(queue.isValid());
        QCOMPARE(
            queue.choice(),
            (QueueChoice{
                .mode = QueueMode::Steer, .debounce = 2000ms, .cap = 7, .drop = QueueDrop::Old}));

        const QueueDirective reset = parseDirectives(u"/queue reset"_s, knownWords()).queue;
        QVERIFY(reset.isReset && reset.isValid());
        QCOMPARE(reset.choice(), QueueChoice());
        QVERIFY(parseDirectives(u"/queue"_s, knownWords()).queue.isQuestion());

        const QueueDirective wrong =
            parseDirectives(u"/queue debounce:soon cap:0 drop:all"_s, knownWords()).queue;
        QVERIFY(!wrong.isValid() && !wrong.isQuestion());
        QCOMPARE(wrong.debounce.written, u"soon"_s);
        QCOMPARE(wrong.cap.written, u"0"_s);
        QCOMPARE(wrong.drop.written, u"all"_s);

        const QueueDirective unknown = parseDirectives(u"/queue sideways"_s, knownWords()).queue;
        QVERIFY(unknown.mode.isWrong() && !unknown.isValid());

        const Directives mixed = parseDirectives(u"/queue interrupt stop that"_s, knownWords());
        QVERIFY(mixed.queue.mode.value == QueueMode::Interrupt);
        QCOMPARE(mixed.text, u"stop that"_s);
        QCOMPARE(parseDirectives(u"/queue up, please"_s, knownWords()).text,
                 u"/queue up, please"_s);
    }

    void statusMayStandBesideDirectives()
    {
        const Directives directives = parseDirectives(u"/think high /status"_s, knownWords());
        QVERIFY(directives.isOnly());
        QVERIFY(directives.status);
    }

    void theTextAroundADirectiveIsJoined()
    {
        QCOMPARE(without(u"a  /x  b"_s, 3, 5), u"a b"_s);
        QCOMPARE(without(u"a /x\nb"_s, 2, 4), u"a\nb"_s);
        QCOMPARE(without(u"/x b"_s, 0, 2), u"b"_s);
        QCOMPARE(without(u"a /x"_s, 2, 4), u"a"_s);
    }

    void aFloodOfDirectivesIsNotReadToItsEnd()
    {
        const Directives directives = parseDirectives(u"/t low "_s.repeated(50'000), knownWords());
        QVERIFY(directives.thinking.value == ThinkingLevel::Low);
        QVERIFY(!directives.isOnly());
    }
};

QTEST_GUILESS_MAIN(tst_Directives)
#include "tst_directives.moc"
