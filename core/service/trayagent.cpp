// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/trayagent.h"

#include "files/atomicfile.h"
#include "service/launchagent.h"
#include "service/propertylist.h"
#include "service/servicefiles.h"
#include "service/servicenames.h"
#include "service/servicetr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace claw::service {

namespace {

// launchd refuses agents that others may write.
constexpr auto publicFile =
    QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;

} // namespace

Result<QString> renderTrayAgent(const LoginItemPlan &plan, const QString &label)
{
    if (auto checked = checkRepresentable(plan); !checked)
        return tl::unexpected(checked.error());
    QString text;
    PropertyList list(text);
    list.string(u"Label"_s, label);
    list.yes(u"RunAtLoad"_s);
    list.array(u"ProgramArguments"_s, plan.command);
    list.string(u"ProcessType"_s, u"Interactive"_s);
    list.string(u"LimitLoadToSessionType"_s, u"Aqua"_s);
    list.end();
    return text;
}

TrayAgentItem::TrayAgentItem(const QProcessEnvironment &environment, const QString &home)
    : m_label(u"com.clawdbot.tray"_s)
{
    if (const QString profile = ServiceNames::of(environment).profile; !profile.isEmpty())
        m_label += u'.' + profile;
    m_path = home + u"/Library/LaunchAgents/"_s + m_label + u".plist"_s;
}

std::optional<LoginItemEntry> TrayAgentItem::read() const
{
    const auto agent = readLaunchAgent(textOf(m_path));
    if (!agent)
        return std::nullopt;
    return LoginItemEntry{.command = agent->command};
}

Result<> TrayAgentItem::write(const LoginItemPlan &plan)
{
    const auto text = renderTrayAgent(plan, m_label);
    if (!text)
        return tl::unexpected(text.error());
    if (!QDir().mkpath(QFileInfo(m_path).path()))
        return fail(ErrorCode::Unavailable, Tr::tr("cannot make %1").arg(QFileInfo(m_path).path()));
    return files::writeAtomically(m_path, text->toUtf8(), publicFile);
}

Result<> TrayAgentItem::remove()
{
    if (QFile::exists(m_path) && !QFile::remove(m_path))
        return fail(ErrorCode::Unavailable, Tr::tr("cannot remove %1").arg(m_path));
    return {};
}

} // namespace claw::service
