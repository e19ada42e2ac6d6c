// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

//! Takes the pictures of docs/images: the window of the real tray in every state, beside a gateway that is
//! the service of a real systemd, in light and dark, English and Korean. No test; see usage below.

#include "i18n/language.h"
#include "tests/systemd/serviceuser.h"
#include "tests/tray/traysession.h"
#include "tray/statetext.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using claw::testing::ServiceUser;
using claw::testing::TraySession;
using claw::testing::UserManager;
using claw::tray::GatewayState;

namespace {

struct Look
{
    QString language;
    bool isDark = false;

    [[nodiscard]] QString suffix() const
    {
        return (isDark ? u"dark"_s : u"light"_s)
            + (language == "en"_L1 ? QString() : u'-' + language);
    }
};

//! The colours that KDE keeps in this file, which Qt itself reads under its session.
constexpr auto darkColours = R"([Colors:Window]
BackgroundNormal=49,49,49
ForegroundNormal=239,240,241
[Colors:View]
BackgroundNormal=35,35,35
ForegroundNormal=239,240,241
ForegroundLink=41,128,185
[Colors:Button]
BackgroundNormal=60,60,60
ForegroundNormal=239,240,241
[Colors:Selection]
BackgroundNormal=41,128,185
ForegroundNormal=252,252,252
)";

//! The part of a screen that is not black.
QImage cropped(const QImage &screen)
{
    QRect used;
    for (int y = 0; y < screen.height(); ++y) {
        for (int x = 0; x < screen.width(); ++x) {
            if (qGray(screen.pixel(x, y)) > 0)
                used |= QRect(x, y, 1, 1);
        }
    }
    return screen.copy(used);
}

//! One tray with its gateway, from the first look to the last.
class Photographer
{
public:
    Photographer(ServiceUser &user, Look look, QString directory)
        : m_user(user)
        , m_look(std::move(look))
        , m_directory(std::move(directory))
    { }

    [[nodiscard]] bool takeAll()
    {
        return begin() && take(GatewayState::NotInstalled, u"notinstalled"_s)
            && runs(u"gateway install"_s) && take(GatewayState::Running, u"running"_s)
            && takeStarting() && takeDegraded() && takeUnreachable() && takeStopped()
            && runs(u"gateway uninstall"_s);
    }

private:
    [[nodiscard]] bool begin()
    {
        if (const auto obstacle = m_session.start(); !obstacle.isEmpty()) {
            qCritical().noquote() << obstacle;
            return false;
        }
        claw::i18n::speak(m_look.language);
        configure();
        auto environment = m_user.home().environment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_user.manager().runtimeDir());
        environment.insert(u"CLAWDBOT_SYSTEMD_UNIT"_s, m_user.name());
        environment.insert(u"CLAWDBOT_LANG"_s, m_look.language);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"QT_STYLE_OVERRIDE"_s, u"fusion"_s);
        if (m_look.isDark) {
            m_user.write(m_user.home().path() + u"/.config/kdeglobals"_s, darkColours);
            environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"KDE"_s);
            environment.insert(u"KDE_SESSION_VERSION"_s, u"5"_s);
        }
        return m_session.startTray(environment, {u"--window"_s});
    }

    //! At the port that everybody has.
    void configure(const QByteArray &extra = {}) const
    {
        m_user.write(m_user.home().path() + u"/.clawdbot/clawdbot.json"_s,
                     "{gateway: {mode: 'local', auth: {token: 'of-the-pictures'}}}\n" + extra);
    }

    [[nodiscard]] bool takeStarting()
    {
        m_user.setDropIn("RestartSec=5\n");
        return ServiceUser::send(m_user.pid(), SIGKILL)
            && take(GatewayState::Starting, u"starting"_s) && shows(GatewayState::Running);
    }

    [[nodiscard]] bool takeDegraded()
    {
        configure("nonsense\n");
        const bool isTaken = take(GatewayState::Degraded, u"degraded"_s);
        configure();
        return isTaken && shows(GatewayState::Running);
    }

    [[nodiscard]] bool takeUnreachable()
    {
        const auto pid = m_user.pid();
        const bool isFrozen = ServiceUser::send(pid, SIGSTOP);
        m_session.item().open(); // Who looks sees the truth.
        const bool isTaken = isFrozen && take(GatewayState::Unreachable, u"unreachable"_s);
        return ServiceUser::send(pid, SIGCONT) && isTaken && shows(GatewayState::Running);
    }

    [[nodiscard]] bool takeStopped()
    {
        return runs(u"gateway stop"_s) && take(GatewayState::Stopped, u"stopped"_s);
    }

    [[nodiscard]] bool runs(const QString &command)
    {
        const auto outcome = m_user.run(command);
        if (outcome.exitCode != 0)
            qCritical().noquote() << outcome.story();
        return outcome.exitCode == 0;
    }

    [[nodiscard]] bool shows(GatewayState state) const
    {
        return m_session.shows(claw::tray::StateText::word(state), TraySession::patiently);
    }

    [[nodiscard]] bool take(GatewayState state, const QString &name) const
    {
        if (!shows(state))
            return false;
        QTest::qWait(700); // The window is drawn after the icon.
        const QString screen = m_user.home().path() + u"/screen.png"_s;
        m_session.desktop().takePicture(screen);
        const QString part = m_user.home().path() + u"/window.png"_s;
        const QString picture = u"%1/tray-%2-%3.png"_s.arg(m_directory, name, m_look.suffix());
        return cropped(QImage(screen)).save(part)
            && QProcess::execute(u"convert"_s,
                                 {part, u"-strip"_s, u"-colors"_s, u"192"_s, u"PNG8:"_s + picture})
            == 0;
    }

    ServiceUser &m_user;
    const Look m_look;
    const QString m_directory;
    TraySession m_session;
};

} // namespace

int main(int argc, char **argv)
{
    auto obstacle = UserManager::enterNamespace(); // Before there are threads.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QString directory = QGuiApplication::arguments().value(1);
    if (!QDir(directory).exists() || directory.isEmpty()) {
        qCritical("usage: traypictures <directory>");
        return 2;
    }
    for (const Look &look :
         {Look{u"en"_s, false}, Look{u"en"_s, true}, Look{u"ko"_s, false}, Look{u"ko"_s, true}}) {
        ServiceUser user({.path = QStringLiteral(CLAWDBOT_PROGRAM), .arguments = {}}, obstacle);
        if (!obstacle.isEmpty()) {
            qCritical().noquote() << obstacle;
            return 1;
        }
        Photographer photographer(user, look, directory);
        if (!photographer.takeAll())
            return 1;
    }
    return 0;
}
