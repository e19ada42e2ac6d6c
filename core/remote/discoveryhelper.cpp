// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "remote/discoveryhelper.h"

#include "json/jsontext.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::remote {

namespace {

// One machine can say as many services as it likes.
constexpr qsizetype mostBeacons = 256;

//! Collects what a browsing helper says until it is complete or its time is up.
class Collector : public QObject
{
    Q_OBJECT

public:
    Collector(process::Companion &helper, std::chrono::milliseconds timeout)
    {
        connect(&helper, &process::Companion::lineRead, this, &Collector::onLine);
        connect(&helper, &process::Companion::ended, this, &Collector::onEnded);
        connect(&m_timer, &QTimer::timeout, this, &Collector::done);
        m_timer.setSingleShot(true);
        m_timer.start(timeout);
    }

    BrowseOutcome outcome;

Q_SIGNALS:
    void done();

private:
    void onLine(const QByteArray &line)
    {
        const auto json = json::parse(line);
        if (!json)
            return;
        const QString event = (*json)["event"_L1].toString();
        if (event == QLatin1StringView(discovery::complete))
            Q_EMIT done();
        if (event == QLatin1StringView(discovery::trouble))
            outcome.problem = (*json)["message"_L1].toString();
        const auto service = FoundService::fromJson((*json)["service"_L1]);
        if (service && outcome.beacons.size() < mostBeacons)
            outcome.beacons.append(Beacon::of(*service));
    }

    void onEnded(const QString &why, int exitCode)
    {
        outcome.problem =
            exitCode == discovery::noDaemon ? u"there is no mDNS daemon on this machine"_s : why;
        QTimer::singleShot(0, this, &Collector::done); // Somebody has to be waiting first.
    }

    QTimer m_timer;
};

} // namespace

QString discoveryHelperPath()
{
    const QString own = QCoreApplication::applicationDirPath();
    return QStandardPaths::findExecutable(u"clawdbot-discovery"_s,
                                          {own, own + u"/../libexec/clawdbot"_s});
}

QCoro::Task<BrowseOutcome> browseGateways(QString program, QProcessEnvironment environment,
                                          std::chrono::milliseconds timeout)
{
    BrowseOutcome outcome;
    if (program.isEmpty())
        outcome.problem = u"clawdbot-discovery is not installed"_s;
    else if (!mayHaveMdnsDaemon(environment))
        outcome.problem = u"there is no mDNS daemon on this machine"_s;
    if (!outcome.problem.isEmpty())
        co_return outcome;
    process::Companion helper(program, QStringList(QLatin1StringView(discovery::browse)),
                              std::move(environment));
    Collector collector(helper, timeout);
    helper.start();
    co_await qCoro(&collector, &Collector::done);
    co_await helper.stop();
    outcome = std::move(collector.outcome);
    outcome.beacons = sortedBeacons(std::move(outcome.beacons));
    co_return outcome;
}

} // namespace claw::remote

#include "discoveryhelper.moc"
