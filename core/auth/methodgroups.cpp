// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/scopes.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace claw::auth {

namespace {

using Groups = QHash<QStringView, MethodGroup>;

void add(Groups &groups, MethodGroup group, std::initializer_list<QStringView> names)
{
    for (const QStringView name : names)
        groups.insert(name, group);
}

// Admin methods are not listed: whatever is not here needs admin.
Groups makeGroups()
{
    Groups groups;
    add(groups, MethodGroup::NodeOnly, {u"node.invoke.result", u"node.event", u"skills.bins"});
    add(groups, MethodGroup::Approvals,
        {u"exec.approval.request", u"exec.approval.resolve", u"exec.approval.list"});
    add(groups, MethodGroup::Pairing,
        {u"node.pair.request", u"node.pair.list", u"node.pair.approve", u"node.pair.reject",
         u"node.pair.verify", u"node.rename", u"device.pair.list", u"device.pair.approve",
         u"device.pair.reject", u"device.token.rotate", u"device.token.revoke"});
    add(groups, MethodGroup::Read,
        {u"health",        u"logs.tail",     u"channels.status",    u"status",
         u"usage.status",  u"usage.cost",    u"tts.status",         u"tts.providers",
         u"models.list",   u"agents.list",   u"agent.identity.get", u"skills.status",
         u"voicewake.get", u"sessions.list", u"sessions.preview",   u"cron.list",
         u"cron.status",   u"cron.runs",     u"system-presence",    u"last-heartbeat",
         u"node.list",     u"node.describe", u"chat.history"});
    add(groups, MethodGroup::Write,
        {u"send", u"agent", u"agent.wait", u"wake", u"talk.mode", u"tts.enable", u"tts.disable",
         u"tts.convert", u"tts.setProvider", u"voicewake.set", u"node.invoke", u"chat.send",
         u"chat.abort"});
    return groups;
}

} // namespace

MethodGroup methodGroup(QStringView method)
{
    static const Groups groups = makeGroups();
    return groups.value(method, MethodGroup::Admin);
}

} // namespace claw::auth
