// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "sessions/sessionentry.h"

#include "json/jsonmember.h"
#include "sessions/sessionkey.h"

#include <QJsonValue>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace claw::sessions {

using json::flagMember;
using json::integerMember;
using json::textMember;

namespace {

QString kindOf(const QString &key, const QJsonObject &entry)
{
    if (isSpecialKey(key))
        return key;
    const QString chatType = textOf(entry, "chatType"_L1);
    const bool isGroup = chatType == "group"_L1 || chatType == "channel"_L1
        || key.contains(":group:"_L1) || key.contains(":channel:"_L1);
    return isGroup ? u"group"_s : u"direct"_s;
}

QString displayNameOf(const QString &key, const QJsonObject &entry)
{
    if (const auto own = textMember(entry, "displayName"_L1))
        return *own;
    const auto group = parseGroupKey(key);
    const QString channel =
        textMember(entry, "channel"_L1).value_or(group ? group->channel : QString());
    if (!channel.isEmpty())
        return groupDisplayName({.channel = channel,
                                 .groupChannel = textOf(entry, "groupChannel"_L1),
                                 .space = textOf(entry, "space"_L1),
                                 .subject = textOf(entry, "subject"_L1),
                                 .id = group ? group->id : QString(),
                                 .key = key});
    if (const auto label = textMember(entry, "label"_L1))
        return *label;
    return textOf(entry.value("origin"_L1).toObject(), "label"_L1);
}

void rename(QJsonObject &entry, QLatin1StringView before, QLatin1StringView now)
{
    if (!entry.value(now).isString() && entry.value(before).isString()) {
        entry.insert(now, entry.value(before));
        entry.remove(before);
    }
}

//! Lower case, with dashes for what a name of a group cannot hold.
QString groupToken(const QString &name)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    static const QRegularExpression others(u"[^a-z0-9#@._+-]+"_s);
    static const QRegularExpression dashes(u"-{2,}"_s);
    static const QRegularExpression edges(u"^[-.]+|[-.]+$"_s);
    return name.trimmed()
        .toLower()
        .replace(blanks, u"-"_s)
        .replace(others, u"-"_s)
        .replace(dashes, u"-"_s)
        .remove(edges);
}

QString shortened(const QString &id)
{
    constexpr qsizetype longest = 14;
    return id.size() <= longest ? id : id.first(6) + u"..."_s + id.last(4);
}

QString firstFilled(std::initializer_list<QString> texts)
{
    for (const QString &candidate : texts) {
        if (!candidate.trimmed().isEmpty())
            return candidate.trimmed();
    }
    return {};
}

QString detailOf(const GroupNameParts &parts)
{
    const QString groupChannel = parts.groupChannel.trimmed();
    const QString space = parts.space.trimmed();
    if (!groupChannel.isEmpty() && !space.isEmpty())
        return space + (groupChannel.startsWith(u'#') ? QString() : u"#"_s) + groupChannel;
    return firstFilled({groupChannel, parts.subject, space, parts.id, parts.key});
}

QJsonValue deliveryMember(const QJsonObject &context, QLatin1StringView key)
{
    const QJsonValue value = context.value(key);
    if (value.isString()) {
        const QString trimmed = value.toString().trimmed();
        return trimmed.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(trimmed);
    }
    const bool isThread = key == "threadId"_L1 && value.isDouble();
    return isThread ? QJsonValue(value.toInteger()) : QJsonValue(QJsonValue::Undefined);
}

} // namespace

QString textOf(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

SessionIndex indexOf(const QString &key, const QJsonObject &entry)
{
    return {.kind = kindOf(key, entry),
            .sessionId = textOf(entry, "sessionId"_L1),
            .sessionFile = textOf(entry, "sessionFile"_L1),
            .label = textOf(entry, "label"_L1),
            .displayName = displayNameOf(key, entry),
            .subject = textOf(entry, "subject"_L1),
            .spawnedBy = textOf(entry, "spawnedBy"_L1),
            .updatedAtMs = integerMember(entry, "updatedAt"_L1)};
}

SessionRow rowOf(const QString &key, const QJsonObject &entry)
{
    return {.key = key,
            .kind = kindOf(key, entry),
            .sessionId = textMember(entry, "sessionId"_L1),
            .updatedAtMs = integerMember(entry, "updatedAt"_L1),
            .thinkingLevel = textMember(entry, "thinkingLevel"_L1),
            .verboseLevel = textMember(entry, "verboseLevel"_L1),
            .reasoningLevel = textMember(entry, "reasoningLevel"_L1),
            .elevatedLevel = textMember(entry, "elevatedLevel"_L1),
            .systemSent = flagMember(entry, "systemSent"_L1),
            .abortedLastRun = flagMember(entry, "abortedLastRun"_L1),
            .inputTokens = integerMember(entry, "inputTokens"_L1),
            .outputTokens = integerMember(entry, "outputTokens"_L1),
            .totalTokens = integerMember(entry, "totalTokens"_L1),
            .contextTokens = integerMember(entry, "contextTokens"_L1),
            .model = textMember(entry, "model"_L1)};
}

QJsonObject migrated(QJsonObject entry)
{
    rename(entry, "provider"_L1, "channel"_L1);
    rename(entry, "lastProvider"_L1, "lastChannel"_L1);
    rename(entry, "room"_L1, "groupChannel"_L1);
    entry.remove("room"_L1);
    return entry;
}

QJsonObject withDeliveryMerged(QJsonObject entry)
{
    struct Member
    {
        QLatin1StringView inContext;
        QLatin1StringView inEntry;
    };
    static constexpr Member members[] = {{"channel"_L1, "lastChannel"_L1},
                                         {"to"_L1, "lastTo"_L1},
                                         {"accountId"_L1, "lastAccountId"_L1},
                                         {"threadId"_L1, "lastThreadId"_L1}};
    QJsonObject last;
    for (const Member &member : members)
        last.insert(member.inContext, entry.value(member.inEntry));
    if (last.value("channel"_L1).isNull() || last.value("channel"_L1).isUndefined())
        last.insert("channel"_L1, entry.value("channel"_L1));
    const QJsonObject before = entry.value("deliveryContext"_L1).toObject();

    QJsonObject context;
    for (const Member &member : members) {
        const QJsonValue own = deliveryMember(last, member.inContext);
        const QJsonValue value = own.isUndefined() ? deliveryMember(before, member.inContext) : own;
        if (value.isUndefined()) {
            entry.remove(member.inEntry);
        } else {
            context.insert(member.inContext, value);
            entry.insert(member.inEntry, value);
        }
    }
    if (context.isEmpty())
        entry.remove("deliveryContext"_L1);
    else
        entry.insert("deliveryContext"_L1, context);
    return entry;
}

QString groupDisplayName(const GroupNameParts &parts)
{
    const QString channel = firstFilled({parts.channel.toLower(), u"group"_s});
    const QString detail = detailOf(parts);
    QString token = groupToken(detail);
    if (token.isEmpty())
        token = groupToken(shortened(detail));
    if (parts.groupChannel.isEmpty()) {
        while (token.startsWith(u'#'))
            token.remove(0, 1);
    }
    const bool isMarked =
        token.startsWith(u'@') || token.startsWith("g-"_L1) || token.contains(u'#');
    if (token.isEmpty())
        return channel;
    return channel + (isMarked ? u":"_s : u":g-"_s) + token;
}

} // namespace claw::sessions
