// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/legacymigration.h"

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

const QString everyGroup = u"*"_s;

bool isTrue(const json::Json5Node *node)
{
    if (!node || node->kind != json::Json5Node::Kind::Scalar)
        return node != nullptr;
    const QJsonValue &value = node->scalar;
    return value.toBool() || value.toDouble() != 0 || !value.toString().trimmed().isEmpty();
}

//! `match.provider` became `match.channel`, in bindings and in the rules of the send policy.
void renameProviders(DocumentEdit &edit, const QStringList &list, const QString &change,
                     QStringList &changes)
{
    bool touched = false;
    for (qsizetype i = 0; i < edit.count(list); ++i) {
        const QStringList match = list + QStringList{QString::number(i), u"match"_s};
        const QStringList provider = match + QStringList{u"provider"_s};
        const QStringList channel = match + QStringList{u"channel"_s};
        const QString name = edit.text(provider);
        if (!edit.object(match) || !edit.text(channel).isEmpty() || name.isEmpty())
            continue;
        edit.put(channel, scalarNode(name));
        edit.take(provider);
        touched = true;
    }
    if (touched)
        changes.append(change);
}

void renameAccounts(DocumentEdit &edit, QStringList &changes)
{
    const QStringList list{u"bindings"_s};
    bool touched = false;
    for (qsizetype i = 0; i < edit.count(list); ++i) {
        const QStringList match = list + QStringList{QString::number(i), u"match"_s};
        const QStringList before = match + QStringList{u"accountID"_s};
        const QStringList after = match + QStringList{u"accountId"_s};
        if (!edit.object(match) || edit.has(after) || !isTrue(edit.find(before)))
            continue;
        auto account = edit.take(before);
        if (account.scalar.isString())
            account.scalar = account.scalar.toString().trimmed();
        edit.put(after, std::move(account));
        touched = true;
    }
    if (touched)
        changes.append(u"Moved bindings[].match.accountID → bindings[].match.accountId."_s);
}

void renameQueueByProvider(DocumentEdit &edit, QStringList &changes)
{
    const QStringList before{u"messages"_s, u"queue"_s, u"byProvider"_s};
    const QStringList after{u"messages"_s, u"queue"_s, u"byChannel"_s};
    if (!edit.has(before))
        return;
    auto value = edit.take(before);
    if (edit.has(after)) {
        changes.append(
            u"Removed messages.queue.byProvider (messages.queue.byChannel already set)."_s);
        return;
    }
    edit.put(after, std::move(value));
    changes.append(u"Moved messages.queue.byProvider → messages.queue.byChannel."_s);
}

void moveSections(DocumentEdit &edit, QStringList &changes)
{
    for (const QString &name : {u"whatsapp"_s, u"telegram"_s, u"discord"_s, u"slack"_s, u"signal"_s,
                                u"imessage"_s, u"msteams"_s}) {
        if (!edit.object({name}))
            continue;
        const QStringList section{u"channels"_s, name};
        const auto *existing = edit.object(section);
        const bool merges = existing && !existing->members.empty();
        edit.mergeMissing(section, edit.take({name}));
        changes.append(
            (merges ? u"Merged %1 → channels.%1."_s : u"Moved %1 → channels.%1."_s).arg(name));
    }
}

void moveAllowFrom(DocumentEdit &edit, QStringList &changes)
{
    const QStringList before{u"routing"_s, u"allowFrom"_s};
    const QStringList after{u"channels"_s, u"whatsapp"_s, u"allowFrom"_s};
    if (!edit.has(before))
        return;
    auto list = edit.take(before);
    edit.dropIfEmpty({u"routing"_s});
    if (!edit.object({u"channels"_s, u"whatsapp"_s})) {
        changes.append(u"Removed routing.allowFrom (channels.whatsapp not configured)."_s);
        return;
    }
    if (edit.has(after)) {
        changes.append(u"Removed routing.allowFrom (channels.whatsapp.allowFrom already set)."_s);
        return;
    }
    edit.put(after, std::move(list));
    changes.append(u"Moved routing.allowFrom → channels.whatsapp.allowFrom."_s);
}

//! Sets it for every group of a channel; `origin` is what the change says it was.
void requireMention(DocumentEdit &edit, const QString &channel, const json::Json5Node &value,
                    const QString &origin, QStringList &changes)
{
    const QStringList target{u"channels"_s, channel, u"groups"_s, everyGroup, u"requireMention"_s};
    if (edit.has(target)) {
        changes.append(
            u"Removed %1 (channels.%2.groups.\"*\" already set)."_s.arg(origin, channel));
        return;
    }
    edit.put(target, value);
    changes.append(u"Moved %1 → channels.%2.groups.\"*\".requireMention."_s.arg(origin, channel));
}

void moveGroupMention(DocumentEdit &edit, QStringList &changes)
{
    const QStringList before{u"routing"_s, u"groupChat"_s, u"requireMention"_s};
    if (!edit.has(before))
        return;
    const auto value = edit.take(before);
    edit.ensureObject({u"channels"_s});
    const QString origin = u"routing.groupChat.requireMention"_s;
    if (edit.object({u"channels"_s, u"whatsapp"_s}))
        requireMention(edit, u"whatsapp"_s, value, origin, changes);
    requireMention(edit, u"telegram"_s, value, origin, changes);
    requireMention(edit, u"imessage"_s, value, origin, changes);
    edit.dropIfEmpty({u"routing"_s, u"groupChat"_s});
    edit.dropIfEmpty({u"routing"_s});
}

void moveGatewayToken(DocumentEdit &edit, QStringList &changes)
{
    const QStringList before{u"gateway"_s, u"token"_s};
    const QStringList auth{u"gateway"_s, u"auth"_s};
    const QStringList after = auth + QStringList{u"token"_s};
    const QStringList mode = auth + QStringList{u"mode"_s};
    if (!edit.has(before))
        return;
    auto token = edit.take(before);
    if (edit.has(after)) {
        changes.append(u"Removed gateway.token (gateway.auth.token already set)."_s);
        return;
    }
    edit.put(after, std::move(token));
    if (!isTrue(edit.find(mode)))
        edit.put(mode, scalarNode(u"token"_s));
    changes.append(u"Moved gateway.token → gateway.auth.token."_s);
}

void moveTelegramMention(DocumentEdit &edit, QStringList &changes)
{
    // The reference leaves an empty section behind as well, so files stay the same whoever migrates.
    edit.ensureObject({u"channels"_s});
    const QStringList before{u"channels"_s, u"telegram"_s, u"requireMention"_s};
    if (!edit.has(before))
        return;
    const auto value = edit.take(before);
    requireMention(edit, u"telegram"_s, value, u"telegram.requireMention"_s, changes);
}

} // namespace

void migrateChannelKeys(DocumentEdit &edit, QStringList &changes)
{
    renameProviders(edit, {u"bindings"_s},
                    u"Moved bindings[].match.provider → bindings[].match.channel."_s, changes);
    renameAccounts(edit, changes);
    renameProviders(edit, {u"session"_s, u"sendPolicy"_s, u"rules"_s},
                    u"Moved session.sendPolicy.rules[].match.provider → match.channel."_s, changes);
    renameQueueByProvider(edit, changes);
    moveSections(edit, changes);
    moveAllowFrom(edit, changes);
    moveGroupMention(edit, changes);
    moveGatewayToken(edit, changes);
    moveTelegramMention(edit, changes);
}

} // namespace claw::config
