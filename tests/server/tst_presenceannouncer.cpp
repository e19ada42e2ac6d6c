// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/presenceannouncer.h"
#include "server/traffic.h"
#include "server/wslog.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;

namespace {

struct Listener final : server::EventReceiver
{
    QByteArrayList frames;

    bool isAmong(protocol::Audience) const override { return true; }
    qint64 backlogBytes() const override { return 0; }
    void sendFrame(const QByteArray &frame) override { frames.append(frame); }
    void closeAsSlow() override { }
};

} // namespace

class tst_PresenceAnnouncer : public QObject
{
    Q_OBJECT

private:
    testing::ManualClock m_clock;
    server::WsLog m_log{log::WsLogMode::Off};
    server::Traffic m_traffic;

private Q_SLOTS:
    void changesOfOneTurnShareOneEvent()
    {
        server::Presence presence(m_clock, {.host = u"Box"_s});
        server::Broadcaster broadcaster(m_log, m_traffic);
        server::PresenceAnnouncer announcer(presence, broadcaster);
        Listener listener;
        broadcaster.join(&listener);
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
            presence.disconnected(name);
            announcer.changed();
        }
        QVERIFY(listener.frames.isEmpty());
        QCoreApplication::processEvents();
        QCOMPARE(listener.frames.size(), 1);
        QCOMPARE(listener.frames[0].count("disconnect"), 3);
        QVERIFY(listener.frames[0].endsWith(R"("stateVersion":{"presence":4,"health":1}})"));

        announcer.changed();
        QCoreApplication::processEvents();
        QCOMPARE(listener.frames.size(), 2);
    }

    void aChangeThatNobodyHearsIsCounted()
    {
        server::Presence presence(m_clock, {.host = u"Box"_s});
        server::Broadcaster broadcaster(m_log, m_traffic);
        server::PresenceAnnouncer announcer(presence, broadcaster);
        announcer.changed();
        QCoreApplication::processEvents();
        Listener listener;
        broadcaster.join(&listener);
        announcer.changed();
        QCoreApplication::processEvents();
        QCOMPARE(listener.frames.size(), 1);
        QVERIFY(listener.frames[0].contains(R"("seq":2,"stateVersion":{"presence":3,)"));
    }
};

QTEST_GUILESS_MAIN(tst_PresenceAnnouncer)
#include "tst_presenceannouncer.moc"
