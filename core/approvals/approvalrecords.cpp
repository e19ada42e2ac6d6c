// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "approvals/approvalrecords.h"

#include "json/jsonmember.h"
#include "json/jsonwriter.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace claw::approvals {

namespace {

using json::integerMember;
using json::ObjectWriter;
using json::textMember;

QJsonValue orNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

} // namespace

QByteArray ApprovalQuestion::toJson() const
{
    ObjectWriter writer;
    writer.add("command"_L1, command)
        .add("cwd"_L1, orNull(cwd))
        .add("host"_L1, orNull(host))
        .add("security"_L1, orNull(security))
        .add("ask"_L1, orNull(ask))
        .add("agentId"_L1, orNull(agentId))
        .add("resolvedPath"_L1, orNull(resolvedPath))
        .add("sessionKey"_L1, orNull(sessionKey));
    return writer.take();
}

ApprovalQuestion ApprovalQuestion::fromJson(const QJsonObject &object)
{
    return {.command = object.value("command"_L1).toString(),
            .cwd = textMember(object, "cwd"_L1),
            .host = textMember(object, "host"_L1),
            .security = textMember(object, "security"_L1),
            .ask = textMember(object, "ask"_L1),
            .agentId = textMember(object, "agentId"_L1),
            .resolvedPath = textMember(object, "resolvedPath"_L1),
            .sessionKey = textMember(object, "sessionKey"_L1)};
}

QByteArray PendingApproval::toJson() const
{
    ObjectWriter writer;
    writer.add("id"_L1, id)
        .addRaw("request"_L1, question.toJson())
        .add("createdAtMs"_L1, createdAtMs)
        .add("expiresAtMs"_L1, expiresAtMs);
    return writer.take();
}

std::optional<PendingApproval> PendingApproval::fromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto createdAt = integerMember(object, "createdAtMs"_L1);
    const auto expiresAt = integerMember(object, "expiresAtMs"_L1);
    PendingApproval approval{.id = object.value("id"_L1).toString(),
                             .question =
                                 ApprovalQuestion::fromJson(object.value("request"_L1).toObject()),
                             .createdAtMs = createdAt.value_or(0),
                             .expiresAtMs = expiresAt.value_or(0)};
    const bool isSensible =
        !approval.id.isEmpty() && !approval.question.command.isEmpty() && createdAt && expiresAt;
    return isSensible ? std::optional(std::move(approval)) : std::nullopt;
}

QByteArray ApprovalAnswer::toJson() const
{
    ObjectWriter writer;
    writer.add("id"_L1, approval.id)
        .add("decision"_L1, decision ? QJsonValue(toText(*decision)) : QJsonValue())
        .add("createdAtMs"_L1, approval.createdAtMs)
        .add("expiresAtMs"_L1, approval.expiresAtMs);
    return writer.take();
}

QByteArray ApprovalResolution::toJson() const
{
    ObjectWriter writer;
    writer.add("id"_L1, id)
        .add("decision"_L1, toText(decision))
        .add("resolvedBy"_L1, resolvedBy)
        .add("ts"_L1, ts);
    return writer.take();
}

} // namespace claw::approvals
