// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/configwatcher.h"
#include "config/diagnostic.h"
#include "files/atomicfile.h"
#include "tests/config/confighome.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::config;
using namespace std::chrono_literals;

namespace {

//! A watcher on a file that says port 1, and the outcomes it reports.
class Watched
{
public:
    explicit Watched(const ConfigHome &home)
        : watcher(home.loader(), home.load())
    {
        watcher.setDebounce(0ms);
        QObject::connect(&watcher, &ConfigWatcher::loaded, &watcher,
                         [this](const ConfigOutcome &outcome) { outcomes.append(outcome); });
    }

    ConfigWatcher watcher;
    QList<ConfigOutcome> outcomes;
};

} // namespace

class tst_ConfigWatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsAnEdit()
    {
        const ConfigHome home;
        home.writeConfig("{gateway:{port:1}}");
        Watched watched(home);
        home.writeConfig("{gateway:{port:2}}");
        QTRY_COMPARE(watched.outcomes.size(), 1);
        QVERIFY(watched.outcomes[0].valid);
        QCOMPARE(watched.outcomes[0].config->gateway.port.value(), quint16(2));
    }

    void survivesFilesThatAreReplaced()
    {
        const ConfigHome home;
        home.writeConfig("{gateway:{port:1}}");
        Watched watched(home);
        for (int port = 2; port <= 4; ++port) {
            QVERIFY(files::writeAtomically(home.configPath(),
                                           "{gateway:{port:" + QByteArray::number(port) + "}}"));
            QTRY_COMPARE(watched.outcomes.size(), port - 1);
            QCOMPARE(int(watched.outcomes.last().config->gateway.port.value()), port);
        }
    }

    void reportsAFileThatGoesAndComes()
    {
        const ConfigHome home;
        home.writeConfig("{gateway:{port:1}}");
        Watched watched(home);
        QVERIFY(QFile::remove(home.configPath()));
        QTRY_COMPARE(watched.outcomes.size(), 1);
        QVERIFY(!watched.outcomes[0].exists && !watched.outcomes[0].valid);
        QVERIFY(Diagnostic::of(watched.outcomes[0]).reason.contains(u"gone"_s));
        home.writeConfig("{gateway:{port:5}}");
        QTRY_COMPARE(watched.outcomes.size(), 2);
        QVERIFY(watched.outcomes[1].exists && watched.outcomes[1].valid);
    }

    void aFileThatNeverWasMayStayAway()
    {
        const ConfigHome home;
        QVERIFY(QDir().mkpath(home.stateDir()));
        Watched watched(home);
        watched.watcher.reload();
        QTRY_COMPARE(watched.outcomes.size(), 1);
        QVERIFY(watched.outcomes[0].valid && !watched.outcomes[0].exists);
        home.writeConfig("{gateway:{port:5}}");
        QTRY_COMPARE(watched.outcomes.size(), 2);
        QCOMPARE(watched.outcomes[1].config->gateway.port.value(), quint16(5));
    }

    void reportsBrokenFilesAsWell()
    {
        const ConfigHome home;
        home.writeConfig("{gateway:{port:1}}");
        Watched watched(home);
        home.writeConfig("{gateway:");
        QTRY_COMPARE(watched.outcomes.size(), 1);
        QVERIFY(!watched.outcomes[0].valid);
        home.writeConfig("{gateway:{port:1}}");
        QTRY_COMPARE(watched.outcomes.size(), 2);
        QVERIFY(watched.outcomes[1].valid);
    }

    void watchesIncludedFiles()
    {
        const ConfigHome home;
        home.write(u"parts/gw.json"_s, "{port:1}");
        home.writeConfig("{gateway:{$include:'parts/gw.json'}}");
        Watched watched(home);
        home.write(u"parts/gw.json"_s, "{port:22}");
        QTRY_COMPARE(watched.outcomes.size(), 1);
        QCOMPARE(watched.outcomes[0].config->gateway.port.value(), quint16(22));
    }

    void takesManyWritesAsOne()
    {
        const ConfigHome home;
        home.writeConfig("{gateway:{port:1}}");
        Watched watched(home);
        for (int i = 0; i < 20; ++i) {
            home.writeConfig("{gateway:{port:" + QByteArray::number(i + 10) + "}}");
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(watched.outcomes.size(), 1);
        QCOMPARE(watched.outcomes[0].config->gateway.port.value(), quint16(29));
    }

    void staysQuietWhenNothingOfItsOwnMoves()
    {
        const ConfigHome home;
        home.writeConfig("{gateway:{port:1}}");
        Watched watched(home);
        home.write(u"gateway.db"_s, "state of ours");
        home.writeConfig("{gateway:{port:1}}"); // touched, not changed
        home.write(u"other"_s, "x");
        // A change that must be reported comes last: had the others been, there would be more.
        QTest::qWait(2 * ConfigWatcher::settleTime.count());
        home.writeConfig("{gateway:{port:2}}");
        QTRY_COMPARE(watched.outcomes.size(), 1);
        QCOMPARE(watched.outcomes[0].config->gateway.port.value(), quint16(2));
    }

    void readsAtOnceWhenAsked()
    {
        const ConfigHome home;
        home.writeConfig("{gateway:{port:1}}");
        Watched watched(home);
        watched.watcher.reload();
        QTRY_COMPARE(watched.outcomes.size(), 1);
        QVERIFY(watched.outcomes[0].valid);
    }

    void mayGoWhileItReads()
    {
        const ConfigHome home;
        home.writeConfig("{gateway:{port:1}}");
        auto watcher = std::make_unique<ConfigWatcher>(home.loader(), home.load());
        watcher->reload();
        watcher.reset();
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(tst_ConfigWatcher)
#include "tst_configwatcher.moc"
