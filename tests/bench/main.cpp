// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/bench/measure.h"
#include "tests/bench/report.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace claw;

namespace {

// For both programs together; on a quiet machine it takes half of that.
constexpr std::chrono::seconds wholeRun(420);

// A thousand connections need as many descriptors here and, inherited, in the gateway.
void raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, 16384);
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

QList<bench::Reading> measureOrExit(const testing::Program &program, const bench::Plan &plan)
{
    auto readings = bench::measure(program, plan);
    if (readings)
        return *readings;
    QTextStream(stderr) << program.path << ": " << readings.error().message << Qt::endl;
    std::exit(1);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(
        u"Loads a gateway on loopback and prints what it costs as a Markdown table."_s);
    options.addHelpOption();
    const QCommandLineOption gateway(u"gateway"_s, u"The program to measure."_s, u"path"_s);
    const QCommandLineOption reference(
        u"reference"_s, u"Compare with the reference that is installed here."_s, u"directory"_s);
    const QCommandLineOption quick(u"quick"_s, u"Short windows: rough numbers in a few seconds."_s);
    const QCommandLineOption only(
        u"only"_s, u"One part: %1."_s.arg(bench::partNames().join(u", "_s)), u"part"_s);
    options.addOptions({gateway, reference, quick, only});
    options.process(application);

    bench::Plan plan;
    if (options.isSet(quick))
        plan = {.warmUp = std::chrono::milliseconds(300),
                .window = std::chrono::milliseconds(1000),
                .settle = std::chrono::milliseconds(500),
                .starts = 1,
                .commandRuns = 1};
    plan.only = options.value(only);
    if (!plan.only.isEmpty() && !bench::partNames().contains(plan.only)) {
        QTextStream(stderr) << "no part " << plan.only
                            << "; parts: " << bench::partNames().join(u", "_s) << Qt::endl;
        return 1;
    }
    plan.deadline.setRemainingTime(wholeRun);
    raiseDescriptorLimit();

    QList<bench::Reading> theirs;
    if (options.isSet(reference)) {
        const auto program = testing::referenceIn(options.value(reference));
        if (!program) {
            QTextStream(stderr) << "no reference in " << options.value(reference) << Qt::endl;
            return 1;
        }
        bench::Plan patient = plan;
        patient.starts = std::min(plan.starts, 3); // Seconds each.
        patient.commandRuns = patient.starts;
        theirs = measureOrExit(*program, patient);
    }
    // Its commands run in homes of their own, from where a relative path leads nowhere.
    const QString program = QFileInfo(options.value(gateway)).absoluteFilePath();
    const auto ours = measureOrExit({.path = program, .arguments = {}}, plan);
    QTextStream(stdout) << bench::machineLine() << "\n\n" << bench::table(ours, theirs);
    return 0;
}
