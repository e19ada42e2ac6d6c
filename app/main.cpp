// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/gatewaycommand.h"
#include "base/version.h"
#include "cli/clientcommands.h"
#include "cli/commandline.h"
#include "files/accounthome.h"

#include <QCoreApplication>
#include <QFile>

using namespace claw;

namespace {

void addCommands(cli::CommandLine &line)
{
    using Spelling = app::GatewayCommand::Spelling;
    line.add(std::make_unique<app::GatewayCommand>(Spelling::Group));
    line.add(std::make_unique<app::GatewayCommand>(Spelling::Run));
    cli::addGatewayCommands(line);
    cli::addViewCommands(line);
}

QString homeOf(const QProcessEnvironment &environment)
{
    const auto home = environment.value(files::homeVariable());
    return home.isEmpty() ? files::accountHomeDir() : home;
}

} // namespace

int main(int argc, char **argv)
{
    const auto environment = QProcessEnvironment::systemEnvironment();
    QFile outFile;
    QFile errFile;
    [[maybe_unused]] const bool opened = outFile.open(stdout, QFile::WriteOnly | QFile::Unbuffered)
        && errFile.open(stderr, QFile::WriteOnly | QFile::Unbuffered);
    cli::Terminal out(outFile, detectTerminal(cli::StandardStream::Output, environment));
    cli::Terminal err(errFile, detectTerminal(cli::StandardStream::Error, environment));

    cli::CommandLine line(environment, homeOf(environment));
    addCommands(line);
    const auto parsed = line.parse(cli::commandLineWords(argc, argv), out, err);
    if (!parsed.command)
        return parsed.exitCode; // Help, version and refusals need no event loop.

    qputenv("QT_NO_GLIB", "1"); // Nothing here needs GLib, and its loop takes longer to start.
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("clawdbot"));
    const cli::CommandContext context{.out = out,
                                      .err = err,
                                      .environment = parsed.options.environment,
                                      .profile = parsed.options.profile};
    return parsed.command->run(context);
}
