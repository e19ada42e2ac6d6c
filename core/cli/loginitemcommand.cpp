// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/loginitemcommand.h"

#include "cli/clitr.h"
#include "cli/options.h"
#include "cli/trayprogram.h"
#include "files/accounthome.h"
#include "json/jsontext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

using service::LoginItemStatus;

QString wordOf(LoginItemCommand::Verb verb)
{
    switch (verb) {
    case LoginItemCommand::Verb::Install:
        return u"install"_s;
    case LoginItemCommand::Verb::Remove:
        return u"remove"_s;
    case LoginItemCommand::Verb::Status:
        return u"status"_s;
    }
    Q_UNREACHABLE();
}

QString describe(LoginItemStatus status, const QString &program)
{
    switch (status) {
    case LoginItemStatus::Off:
        return Tr::tr("off: nothing is started at log-in");
    case LoginItemStatus::On:
        return Tr::tr("on: %1 is started at log-in").arg(program);
    case LoginItemStatus::Blocked:
        return Tr::tr("blocked: switched off in the settings of the desktop");
    case LoginItemStatus::Stale:
        return Tr::tr("stale: %1 is not there any more").arg(program);
    }
    Q_UNREACHABLE();
}

} // namespace

LoginItemCommand::LoginItemCommand(Verb verb)
    : m_verb(verb)
{ }

QString LoginItemCommand::path() const
{
    return "login-item "_L1 + wordOf(m_verb);
}

QString LoginItemCommand::summary() const
{
    switch (m_verb) {
    case Verb::Install:
        return Tr::tr("Start the tray whenever you log in");
    case Verb::Remove:
        return Tr::tr("Do not start the tray any more");
    case Verb::Status:
        return Tr::tr("Show whether the tray is started at log-in");
    }
    Q_UNREACHABLE();
}

void LoginItemCommand::declare(CLI::App &app)
{
    addFlag(app, "--json", m_json, Tr::tr("Print JSON"));
}

int LoginItemCommand::run(const CommandContext &context)
{
    const QString home = context.environment.value(files::homeVariable(), files::accountHomeDir());
    const auto item = service::platformLoginItem(context.environment, home);
    Result<QString> message;
    if (m_verb == Verb::Install)
        message = install(*item, context);
    else if (m_verb == Verb::Remove)
        message = remove(*item);
    if (!message)
        return fail(message.error(), context);
    print(*item, *message, context);
    return 0;
}

Result<QString> LoginItemCommand::install(service::LoginItem &item,
                                          const CommandContext &context) const
{
    const QString tray = findTray(context.environment);
    if (tray.isEmpty())
        return claw::fail(ErrorCode::NotFound, Tr::tr("clawdbot-tray is not installed"),
                          Tr::tr("install the tray; the gateway itself is kept online by: %1")
                              .arg(context.commandHint(u"clawdbot gateway install"_s)));
    QStringList command{tray};
    if (!context.profile.isEmpty())
        command += {u"--profile"_s, context.profile};
    command.append(u"--autostart"_s);
    const auto present = item.read();
    if (service::statusOf(present) == LoginItemStatus::On && present->command == command)
        return Tr::tr("the tray is already started at log-in");
    if (const auto written = item.write({.command = command}); !written)
        return tl::unexpected(written.error());
    return Tr::tr("the tray starts at your next log-in");
}

Result<QString> LoginItemCommand::remove(service::LoginItem &item) const
{
    const bool wasThere = item.read().has_value();
    if (const auto removed = item.remove(); !removed)
        return tl::unexpected(removed.error());
    return wasThere ? Tr::tr("the tray is not started at log-in any more")
                    : Tr::tr("there was no login item");
}

int LoginItemCommand::fail(const Error &error, const CommandContext &context) const
{
    if (m_json) {
        const QJsonObject answer{{u"action"_s, wordOf(m_verb)},
                                 {u"ok"_s, false},
                                 {u"error"_s, error.message},
                                 {u"hint"_s, error.hint}};
        context.out.line(QString::fromUtf8(json::pretty(answer)));
        return 1;
    }
    context.err.line(Tr::tr("Login item %1 failed: %2").arg(wordOf(m_verb), error.message));
    if (!error.hint.isEmpty())
        context.err.line(error.hint);
    return 1;
}

void LoginItemCommand::print(const service::LoginItem &item, const QString &message,
                             const CommandContext &context) const
{
    const auto entry = item.read();
    const auto status = service::statusOf(entry);
    const QString program = entry ? entry->command.value(0) : QString();
    if (m_json) {
        QJsonObject answer{{u"action"_s, wordOf(m_verb)},
                           {u"ok"_s, true},
                           {u"status"_s, service::toWord(status)},
                           {u"path"_s, item.place()}};
        if (entry)
            answer.insert(u"command"_s, QJsonArray::fromStringList(entry->command));
        if (!message.isEmpty())
            answer.insert(u"message"_s, message);
        context.out.line(QString::fromUtf8(json::pretty(answer)));
        return;
    }
    if (!message.isEmpty())
        context.out.line(context.out.paint(Tone::Success, u"✓"_s) + u' ' + message);
    else
        context.out.line(Tr::tr("Login item %1").arg(describe(status, program)));
    context.out.line(item.place());
}

} // namespace claw::cli
