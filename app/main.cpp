// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/buildinfo.h"
#include "app/gatewaycommand.h"
#include "app/localagent.h"
#include "app/noderuncommand.h"
#include "app/watchedapplication.h"
#include "base/version.h"
#include "cli/audience.h"
#include "cli/clientcommands.h"
#include "cli/clitr.h"
#include "cli/commandline.h"
#include "cli/globaloptions.h"
#include "cli/nodeservicecommands.h"
#include "files/accounthome.h"
#include "i18n/language.h"

#include <QFile>

#include <cstdio>
#include <optional>

namespace {

void addCommands(claw::cli::CommandLine &line)
{
    using Spelling = claw::app::GatewayCommand::Spelling;
    line.add(std::make_unique<claw::app::GatewayCommand>(Spelling::Group));
    line.add(std::make_unique<claw::app::GatewayCommand>(Spelling::Run));
    claw::cli::addGatewayCommands(line);
    claw::cli::addViewCommands(line, &claw::app::runAgentHere);
    line.addGroup(QStringLiteral("node"), claw::cli::Tr::tr("Lend this machine to a gateway"));
    line.add(std::make_unique<claw::app::NodeRunCommand>());
    claw::cli::addNodeServiceCommands(line);
}

QString homeOf(const QProcessEnvironment &environment)
{
    const auto home = environment.value(claw::files::homeVariable());
    return home.isEmpty() ? claw::files::accountHomeDir() : home;
}

//! Commands declare themselves in the language of the person, so this comes first, and a translator wants
//! an application. English needs neither for its help and its refusals: they are printed without both.
void speakToPerson(std::optional<claw::app::WatchedApplication> &application, int &argc,
                   char **argv, const QProcessEnvironment &environment)
{
    const QString language = claw::i18n::chooseLanguage({}, environment);
    if (language == QLatin1StringView("en"))
        return;
    const auto words = claw::cli::commandLineWords(argc, argv);
    const auto options = claw::cli::readGlobalOptions(words, environment, homeOf(environment));
    if (options && claw::cli::audienceOf(options->words) == claw::cli::Audience::Program)
        return;
    application.emplace(argc, argv);
    claw::i18n::speak(language);
}

} // namespace

int main(int argc, char **argv)
{
    const auto environment = QProcessEnvironment::systemEnvironment();
    std::setvbuf(stdout, nullptr, _IONBF, 0); // A line that is printed can be read, also in a pipe.
    QFile outFile;
    QFile errFile;
    [[maybe_unused]] const bool opened = outFile.open(stdout, QFile::WriteOnly | QFile::Unbuffered)
        && errFile.open(stderr, QFile::WriteOnly | QFile::Unbuffered);
    claw::cli::Terminal out(
        outFile, claw::cli::detectTerminal(claw::cli::StandardStream::Output, environment));
    claw::cli::Terminal err(
        errFile, claw::cli::detectTerminal(claw::cli::StandardStream::Error, environment));

    qputenv("QT_NO_GLIB", "1"); // Nothing here needs GLib, and its loop takes longer to start.
    std::optional<claw::app::WatchedApplication> application;
    speakToPerson(application, argc, argv, environment);
    claw::cli::CommandLine line(environment, homeOf(environment), claw::app::buildInfo());
    addCommands(line);
    const auto parsed = line.parse(claw::cli::commandLineWords(argc, argv), out, err);
    if (!parsed.command)
        return parsed.exitCode; // Help, version and refusals need no event loop.
    if (!application) {
        application.emplace(argc, argv);
        claw::i18n::speak(QStringLiteral("en"));
    }
    QCoreApplication::setApplicationName(QStringLiteral("clawdbot"));
    const claw::cli::CommandContext context{.out = out,
                                            .err = err,
                                            .environment = parsed.options.environment,
                                            .profile = parsed.options.profile};
    return parsed.command->run(context);
}
