// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/bench/processfacts.h"
#include "tests/bench/report.h"
#include "tests/bench/runninggateway.h"
#include "tests/bench/waiting.h"
#include "tests/tray/desktop.h"
#include "tests/tray/shownitem.h"
#include "tests/tray/statusnotifierhost.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTextStream>

#include <sys/prctl.h>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace claw;

namespace {

constexpr int starts = 5;
constexpr auto startLimit = 20s;
constexpr auto settle = 5s;
constexpr auto idleWindow = 65s; // Two ticks of the gateway.
constexpr double ticksInWindow = 2;

//! A program on the desktop of this run, which ends with this object.
class Running
{
public:
    Running(const QString &program, const QProcessEnvironment &environment)
    {
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedChannels);
        m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
        m_process.start(program, QStringList());
    }
    ~Running()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished(10'000);
    }
    Q_DISABLE_COPY_MOVE(Running)

    [[nodiscard]] qint64 pid() const { return m_process.processId(); }

private:
    QProcess m_process;
};

[[noreturn]] void giveUp(const QString &why)
{
    QTextStream(stderr) << why << Qt::endl;
    std::exit(1);
}

//! What the tray costs on an X server without a screen, connected to a gateway that has nothing to do.
class TrayCost
{
public:
    TrayCost(const QString &bin, QString tray, QString empty)
        : m_gateway({.path = bin, .arguments = {}})
        , m_tray(std::move(tray))
        , m_empty(std::move(empty))
    { }

    [[nodiscard]] QList<bench::Reading> measure();

private:
    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] double firstIconMs();
    [[nodiscard]] double emptyMemory();
    void addIdleCost(double emptyKiB);

    testing::Desktop m_desktop;
    std::unique_ptr<testing::StatusNotifierHost> m_host;
    bench::RunningGateway m_gateway;
    QString m_tray;
    QString m_empty;
    QList<bench::Reading> m_readings;
};

QProcessEnvironment TrayCost::environment() const
{
    auto environment = m_gateway.environment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_gateway.homePath());
    return m_desktop.in(environment);
}

double TrayCost::firstIconMs()
{
    const auto before = m_host->items().size();
    QElapsedTimer clock;
    clock.start();
    const Running tray(m_tray, environment());
    const bool isShown =
        bench::waitUntil([&] { return m_host->items().size() > before; }, startLimit);
    if (!isShown)
        giveUp(u"the tray shows no icon"_s);
    return double(clock.nsecsElapsed()) / 1e6;
}

double TrayCost::emptyMemory()
{
    const Running program(m_empty, environment());
    bench::runFor(settle);
    return bench::ProcessFacts::of(program.pid()).residentKiB;
}

void TrayCost::addIdleCost(double emptyKiB)
{
    const Running tray(m_tray, environment());
    const auto isGreen = [&] {
        return !m_host->items().isEmpty()
            && testing::ShownItem(m_desktop.bus(), m_host->items().last()).status() == "Running"_L1;
    };
    if (!bench::waitUntil(isGreen, startLimit))
        giveUp(u"the tray does not find the gateway"_s);
    bench::runFor(settle);
    const auto before = bench::ProcessFacts::of(tray.pid());
    bench::runFor(idleWindow);
    const auto after = bench::ProcessFacts::of(tray.pid());
    const double seconds = double(std::chrono::seconds(idleWindow).count());
    m_readings.append(
        {u"memory above an empty QApplication"_s, (after.residentKiB - emptyKiB) / 1024, u"MB"_s});
    m_readings.append({u"memory in all"_s, after.residentKiB / 1024, u"MB"_s});
    m_readings.append({u"wake-ups for a tick of the gateway, one in 30 s"_s,
                       (after.wakeUps - before.wakeUps) / ticksInWindow,
                       {}});
    m_readings.append(
        {u"CPU when idle"_s, (after.cpuMicros - before.cpuMicros) / seconds, u"µs/s"_s});
}

QList<bench::Reading> TrayCost::measure()
{
    if (const auto obstacle = m_desktop.start(); !obstacle.isEmpty())
        giveUp(obstacle);
    if (!m_gateway.startMs())
        giveUp(m_gateway.startMs().error().message);
    m_host = std::make_unique<testing::StatusNotifierHost>(m_desktop.bus());
    QList<double> times;
    for (int i = 0; i < starts; ++i)
        times.append(firstIconMs());
    std::ranges::sort(times);
    m_readings.append({u"start to the first icon"_s, times[starts / 2], u"ms"_s});
    addIdleCost(emptyMemory());
    return m_readings;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(
        u"Starts the tray beside a gateway and prints what it costs as a Markdown table."_s);
    options.addHelpOption();
    options.addPositionalArgument(u"gateway"_s, u"The program clawdbot."_s);
    options.addPositionalArgument(u"tray"_s, u"The program clawdbot-tray."_s);
    options.addPositionalArgument(u"empty"_s, u"A program with nothing but a QApplication."_s);
    options.process(application);
    QStringList programs;
    for (const auto &path : options.positionalArguments())
        programs.append(QFileInfo(path).absoluteFilePath());
    if (programs.size() != 3)
        options.showHelp(1);
    TrayCost cost(programs[0], programs[1], programs[2]);
    QTextStream(stdout) << bench::machineLine() << "\n\n" << bench::table(cost.measure());
    return 0;
}
