// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "base/version.h"
#include "cli/globaloptions.h"
#include "cli/platform.h"
#include "files/accounthome.h"
#include "i18n/language.h"
#include "tray/preferences.h"
#include "tray/singleinstance.h"
#include "tray/stateicon.h"
#include "tray/traycontroller.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace claw;

namespace {

QString findGateway(const QProcessEnvironment &environment)
{
    const QString name = u"clawdbot"_s;
    const QString beside =
        QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    if (!beside.isEmpty())
        return beside;
    const auto path = environment.value(u"PATH"_s);
    return QStandardPaths::findExecutable(name,
                                          path.split(QDir::listSeparator(), Qt::SkipEmptyParts));
}

int refuse(const QString &message, int exitCode)
{
    std::fputs(qPrintable(message + u'\n'), stderr);
    return exitCode;
}

void nameApplication()
{
    QApplication::setApplicationName(u"clawdbot-tray"_s);
    QApplication::setApplicationDisplayName(u"Clawdbot"_s);
    QApplication::setDesktopFileName(u"bot.clawd.tray"_s);
    QApplication::setApplicationVersion(buildVersion());
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setWindowIcon(tray::programIcon());
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
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const auto options = cli::readGlobalOptions(words, environment, homeOf(environment));
    if (!options)
        return refuse(options.error().message, 2);
    if (options->wantsVersion) {
        std::puts(qPrintable(buildVersion()));
        return 0;
    }
    const bool isAutostart = options->words.contains("--autostart"_L1);
    if (!cli::hasGraphicalSession(environment)) // Qt would abort the process.
        return refuse(u"clawdbot-tray needs a graphical session"_s, isAutostart ? 0 : 1);

    const QApplication application(argc, argv);
    nameApplication();
    i18n::speak(i18n::chooseLanguage(tray::Preferences::load().language, environment));
    tray::SingleInstance instance(environment);
    if (instance.claim() == tray::SingleInstance::Role::Second)
        return 0;
    tray::TrayController controller({.profile = options->profile,
                                     .environment = options->environment,
                                     .home = homeOf(environment),
                                     .gatewayProgram = findGateway(environment),
                                     .wantsWindow = options->words.contains("--window"_L1),
                                     .isAutostart = isAutostart});
    QObject::connect(&instance, &tray::SingleInstance::raised, &controller,
                     &tray::TrayController::comeForward);
    controller.start();
    const int exitCode = QApplication::exec();
    if (exitCode != tray::TrayController::startOver)
        return exitCode;
    instance.release();
    QProcess::startDetached(QApplication::applicationFilePath(), words);
    return 0;
}
