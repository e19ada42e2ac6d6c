// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/deviceauthstore.h"

#include "auth/scopes.h"
#include "files/atomicfile.h"
#include "json/jsontext.h"
#include "json/jsonwriter.h"
#include "json/statejson.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::auth {

namespace {

constexpr qint64 largestFile = 256 * 1024;

//! The `tokens` member as it stands in the file; empty for another device's file.
QJsonObject readTokens(const QString &path, const QString &deviceId)
{
    const auto value = files::readAll(path, largestFile).and_then(json::parse);
    const QJsonObject file = value ? value->toObject() : QJsonObject();
    if (file.value("version"_L1).toInt() != 1 || file.value("deviceId"_L1) != deviceId)
        return {};
    return file.value("tokens"_L1).toObject();
}

//! Entries in the member order of the format; foreign members of an entry follow.
QByteArray encodeEntry(QJsonObject entry)
{
    json::ObjectWriter writer;
    for (const auto key : {"token"_L1, "role"_L1, "scopes"_L1, "updatedAtMs"_L1}) {
        if (const QJsonValue value = entry.take(key); !value.isUndefined())
            writer.add(key, value);
    }
    return json::withRest(writer.take(), entry);
}

Result<> writeTokens(const QString &path, const QString &deviceId, const QJsonObject &tokens)
{
    QByteArray entries("{");
    for (auto it = tokens.constBegin(); it != tokens.constEnd(); ++it)
        json::appendMember(entries, it.key(), encodeEntry(it->toObject()));
    entries.append('}');

    json::ObjectWriter writer;
    writer.add("version"_L1, 1).add("deviceId"_L1, deviceId).addRaw("tokens"_L1, entries);
    const QByteArray text = json::indented(writer.take()) + '\n';
    return files::ensurePrivateDir(QFileInfo(path).path()).and_then([&] {
        return files::writeAtomically(path, text);
    });
}

} // namespace

DeviceAuthStore::DeviceAuthStore(QString path, QString deviceId, const Clock &clock)
    : m_path(std::move(path))
    , m_deviceId(std::move(deviceId))
    , m_clock(clock)
{ }

std::optional<ClientToken> DeviceAuthStore::load(const QString &role) const
{
    const QJsonValue value = readTokens(m_path, m_deviceId).value(role.trimmed());
    const QString token = value.toObject().value("token"_L1).toString();
    if (token.isEmpty())
        return std::nullopt;
    QStringList scopes;
    const QJsonArray array = value.toObject().value("scopes"_L1).toArray();
    for (const QJsonValue &scope : array)
        scopes.append(scope.toString());
    return ClientToken{.token = Secret(token),
                       .role = role.trimmed(),
                       .scopes = scopes,
                       .updatedAtMs = value.toObject().value("updatedAtMs"_L1).toInteger()};
}

Result<> DeviceAuthStore::save(const QString &role, const QString &token, const QStringList &scopes)
{
    QJsonObject tokens = readTokens(m_path, m_deviceId);
    tokens.insert(role.trimmed(),
                  QJsonObject{{u"token"_s, token},
                              {u"role"_s, role.trimmed()},
                              {u"scopes"_s, QJsonArray::fromStringList(normalizedScopes(scopes))},
                              {u"updatedAtMs"_s, m_clock.nowMs()}});
    return writeTokens(m_path, m_deviceId, tokens);
}

Result<> DeviceAuthStore::remove(const QString &role)
{
    QJsonObject tokens = readTokens(m_path, m_deviceId);
    if (tokens.take(role.trimmed()).isUndefined())
        return {};
    return writeTokens(m_path, m_deviceId, tokens);
}

} // namespace claw::auth
