// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/pairingrecords.h"

#include "json/jsonwriter.h"
#include "json/statejson.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::auth {

namespace {

using json::JsonReader;
using json::ObjectWriter;

//! What is left of an object without the members we know.
QJsonObject restOf(const QJsonValue &value, std::initializer_list<QLatin1StringView> known)
{
    QJsonObject rest = value.toObject();
    for (const QLatin1StringView key : known)
        rest.remove(key);
    return rest;
}

void addIfAny(ObjectWriter &writer, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        writer.add(key, text);
}

void addIfAny(ObjectWriter &writer, QLatin1StringView key, const QStringList &list)
{
    if (!list.isEmpty())
        writer.add(key, list);
}

void addDescription(ObjectWriter &writer, const DeviceMetadata &metadata)
{
    writer.add("displayName"_L1, metadata.displayName)
        .add("platform"_L1, metadata.platform)
        .add("clientId"_L1, metadata.clientId)
        .add("clientMode"_L1, metadata.clientMode);
}

void addTimes(ObjectWriter &writer, const DeviceToken &token)
{
    writer.add("createdAtMs"_L1, token.createdAtMs)
        .add("rotatedAtMs"_L1, token.rotatedAtMs)
        .add("revokedAtMs"_L1, token.revokedAtMs)
        .add("lastUsedAtMs"_L1, token.lastUsedAtMs);
}

QByteArray toJson(const DeviceToken &token)
{
    ObjectWriter writer;
    writer.add("token"_L1, token.token.reveal())
        .add("role"_L1, token.role)
        .add("scopes"_L1, token.scopes);
    addTimes(writer, token);
    return json::withRest(writer.take(), token.rest);
}

QByteArray tokensByRole(const PairedDevice &device)
{
    QByteArray tokens("{");
    for (auto it = device.tokens.constBegin(); it != device.tokens.constEnd(); ++it)
        json::appendMember(tokens, it.key(), toJson(*it));
    return tokens + '}';
}

//! All members up to the tokens, whose place and form differ between the file and the listing.
void addIdentity(ObjectWriter &writer, const PairedDevice &device)
{
    writer.add("deviceId"_L1, device.deviceId).add("publicKey"_L1, device.publicKey);
    addDescription(writer, device.metadata);
    addIfAny(writer, "role"_L1, device.role);
    addIfAny(writer, "roles"_L1, device.roles);
    addIfAny(writer, "scopes"_L1, device.scopes);
    writer.add("remoteIp"_L1, device.metadata.remoteIp);
}

QByteArray redactedTokens(const PairedDevice &device)
{
    QByteArray list("[");
    for (const DeviceToken &token : device.tokens) { // A QMap is sorted by role.
        ObjectWriter writer;
        writer.add("role"_L1, token.role).add("scopes"_L1, token.scopes);
        addTimes(writer, token);
        if (list.size() > 1)
            list.append(',');
        list.append(writer.take());
    }
    return list + ']';
}

DeviceMetadata readMetadata(JsonReader &in)
{
    return {.displayName = in.optional<QString>("displayName"_L1),
            .platform = in.optional<QString>("platform"_L1),
            .clientId = in.optional<QString>("clientId"_L1),
            .clientMode = in.optional<QString>("clientMode"_L1),
            .remoteIp = in.optional<QString>("remoteIp"_L1)};
}

Result<DeviceToken> readToken(const QString &role, const QJsonValue &value)
{
    JsonReader in(value);
    return in.finishLenient(
        DeviceToken{.token = Secret(in.required<QString>("token"_L1)),
                    .role = in.optional<QString>("role"_L1).value_or(role),
                    .scopes = in.optional<QStringList>("scopes"_L1).value_or(QStringList()),
                    .createdAtMs = in.required<qint64>("createdAtMs"_L1),
                    .rotatedAtMs = in.optional<qint64>("rotatedAtMs"_L1),
                    .revokedAtMs = in.optional<qint64>("revokedAtMs"_L1),
                    .lastUsedAtMs = in.optional<qint64>("lastUsedAtMs"_L1),
                    .rest = restOf(value,
                                   {"token"_L1, "role"_L1, "scopes"_L1, "createdAtMs"_L1,
                                    "rotatedAtMs"_L1, "revokedAtMs"_L1, "lastUsedAtMs"_L1})});
}

Result<QMap<QString, DeviceToken>> readTokens(const QJsonObject &object)
{
    QMap<QString, DeviceToken> tokens;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        auto token = readToken(it.key(), *it);
        if (!token)
            return failWithin(u"tokens"_s, token.error());
        tokens.insert(it.key(), *std::move(token));
    }
    return tokens;
}

} // namespace

bool DeviceToken::covers(const QStringList &wanted) const
{
    return !revokedAtMs && std::all_of(wanted.begin(), wanted.end(), [this](const QString &scope) {
        return scopes.contains(scope);
    });
}

QByteArray toJson(const PairedDevice &device)
{
    ObjectWriter writer;
    addIdentity(writer, device);
    writer.addRaw("tokens"_L1, tokensByRole(device))
        .add("createdAtMs"_L1, device.createdAtMs)
        .add("approvedAtMs"_L1, device.approvedAtMs);
    return json::withRest(writer.take(), device.rest);
}

QByteArray toRedactedJson(const PairedDevice &device)
{
    ObjectWriter writer;
    addIdentity(writer, device);
    writer.add("createdAtMs"_L1, device.createdAtMs).add("approvedAtMs"_L1, device.approvedAtMs);
    if (!device.tokens.isEmpty())
        writer.addRaw("tokens"_L1, redactedTokens(device));
    return writer.take();
}

QByteArray toJson(const PendingPairing &request)
{
    ObjectWriter writer;
    writer.add("requestId"_L1, request.requestId)
        .add("deviceId"_L1, request.deviceId)
        .add("publicKey"_L1, request.publicKey);
    addDescription(writer, request.metadata);
    if (!request.role.isEmpty())
        writer.add("role"_L1, request.role).add("roles"_L1, QStringList(request.role));
    writer.add("scopes"_L1, request.scopes)
        .add("remoteIp"_L1, request.metadata.remoteIp)
        .add("silent"_L1, request.silent)
        .add("isRepair"_L1, request.isRepair)
        .add("ts"_L1, request.ts);
    return json::withRest(writer.take(), request.rest);
}

} // namespace claw::auth

namespace claw::json {

template<>
Result<auth::PairedDevice> fromJson(const QJsonValue &value)
{
    JsonReader in(value);
    auto tokens = auth::readTokens(in.optional<QJsonObject>("tokens"_L1).value_or(QJsonObject()));
    if (!tokens)
        return tl::unexpected(tokens.error());
    auth::PairedDevice device{
        .deviceId = in.required<QString>("deviceId"_L1),
        .publicKey = in.required<QString>("publicKey"_L1),
        .metadata = auth::readMetadata(in),
        .role = in.optional<QString>("role"_L1).value_or(QString()),
        .roles = in.optional<QStringList>("roles"_L1).value_or(QStringList()),
        .scopes = in.optional<QStringList>("scopes"_L1).value_or(QStringList()),
        .tokens = *std::move(tokens),
        .createdAtMs = in.required<qint64>("createdAtMs"_L1),
        .approvedAtMs = in.required<qint64>("approvedAtMs"_L1),
        .rest = auth::restOf(value,
                             {"deviceId"_L1, "publicKey"_L1, "displayName"_L1, "platform"_L1,
                              "clientId"_L1, "clientMode"_L1, "remoteIp"_L1, "role"_L1, "roles"_L1,
                              "scopes"_L1, "tokens"_L1, "createdAtMs"_L1, "approvedAtMs"_L1})};
    // Records from before there were several roles.
    if (device.roles.isEmpty() && !device.role.isEmpty())
        device.roles = QStringList(device.role);
    return in.finishLenient(std::move(device));
}

template<>
Result<auth::PendingPairing> fromJson(const QJsonValue &value)
{
    JsonReader in(value);
    auth::PendingPairing request{
        .requestId = in.required<QString>("requestId"_L1),
        .deviceId = in.required<QString>("deviceId"_L1),
        .publicKey = in.required<QString>("publicKey"_L1),
        .metadata = auth::readMetadata(in),
        .role = in.optional<QString>("role"_L1).value_or(QString()),
        .scopes = in.optional<QStringList>("scopes"_L1).value_or(QStringList()),
        .silent = in.optional<bool>("silent"_L1).value_or(false),
        .isRepair = in.optional<bool>("isRepair"_L1).value_or(false),
        .ts = in.required<qint64>("ts"_L1),
        .rest =
            auth::restOf(value,
                         {"requestId"_L1, "deviceId"_L1, "publicKey"_L1, "displayName"_L1,
                          "platform"_L1, "clientId"_L1, "clientMode"_L1, "remoteIp"_L1, "role"_L1,
                          "roles"_L1, "scopes"_L1, "silent"_L1, "isRepair"_L1, "ts"_L1})};
    request.source = request.metadata.remoteIp.value_or(QString());
    return in.finishLenient(std::move(request));
}

} // namespace claw::json
