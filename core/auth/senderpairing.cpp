// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/senderpairing.h"

#include "files/atomicfile.h"
#include "json/jsontext.h"
#include "json/jsonwriter.h"
#include "json/statejson.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::auth {

namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024;

QString timeOf(const QJsonValue &request, QLatin1StringView key)
{
    return request[key].toString();
}

qint64 millisecondsOf(const QString &time)
{
    return QDateTime::fromString(time, Qt::ISODateWithMs).toMSecsSinceEpoch();
}

QString lastSeen(const QJsonValue &request)
{
    const QString seen = timeOf(request, "lastSeenAt"_L1);
    return seen.isEmpty() ? timeOf(request, "createdAt"_L1) : seen;
}

Result<> write(const QString &path, QLatin1StringView key, const QJsonArray &list)
{
    json::ObjectWriter writer;
    writer.add("version"_L1, 1).add(key, QJsonValue(list));
    const QByteArray text = json::indented(writer.take()) + '\n';
    return files::ensurePrivateDir(QFileInfo(path).path()).and_then([&] {
        return files::writeAtomically(path, text);
    });
}

} // namespace

SenderPairing::SenderPairing(const QString &credentialsDir, const QString &channel,
                             const Clock &clock)
    : m_pendingPath(credentialsDir + u'/' + channel + "-pairing.json"_L1)
    , m_allowedPath(credentialsDir + u'/' + channel + "-allowFrom.json"_L1)
    , m_clock(clock)
{ }

Result<QJsonObject> SenderPairing::read(const QString &path) const
{
    const auto text = files::readAll(path, largestFile);
    if (!text && text.error().code == ErrorCode::NotFound)
        return QJsonObject();
    const auto value = text.and_then(json::parse);
    if (!value)
        return failWithin(path, value.error());
    return value->toObject();
}

Result<QJsonArray> SenderPairing::openRequests() const
{
    const auto file = read(m_pendingPath);
    if (!file)
        return tl::unexpected(file.error());
    std::vector<QJsonValue> open;
    const QJsonArray all = file->value("requests"_L1).toArray();
    for (const QJsonValue &request : all) {
        const qint64 createdAt = millisecondsOf(timeOf(request, "createdAt"_L1));
        const bool isWhole =
            request["id"_L1].isString() && request["code"_L1].isString() && createdAt > 0;
        if (isWhole && m_clock.nowMs() - createdAt <= requestLifetimeMs)
            open.push_back(request);
    }
    const auto isEarlier = [](const QJsonValue &left, const QJsonValue &right) {
        return lastSeen(left) < lastSeen(right);
    };
    std::stable_sort(open.begin(), open.end(), isEarlier);
    QJsonArray latest;
    const size_t skipped =
        open.size() > size_t(mostPending) ? open.size() - size_t(mostPending) : 0;
    for (size_t i = skipped; i < open.size(); ++i)
        latest.append(open[i]);
    return latest;
}

Result<QJsonArray> SenderPairing::list() const
{
    const auto open = openRequests();
    if (!open)
        return open;
    std::vector<QJsonValue> sorted(open->begin(), open->end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &left, const auto &right) {
        return timeOf(left, "createdAt"_L1) < timeOf(right, "createdAt"_L1);
    });
    QJsonArray list;
    for (const QJsonValue &request : sorted)
        list.append(request);
    return list;
}

Result<QString> SenderPairing::approve(const QString &code) const
{
    const auto open = openRequests();
    if (!open)
        return tl::unexpected(open.error());
    QJsonArray rest;
    QString id;
    for (const QJsonValue &request : *open) {
        const bool isIt =
            request["code"_L1].toString().compare(code.trimmed(), Qt::CaseInsensitive) == 0;
        if (isIt && id.isEmpty())
            id = request["id"_L1].toString().trimmed();
        else
            rest.append(request);
    }
    if (id.isEmpty())
        return fail(ErrorCode::NotFound, u"No pending pairing request found for code: "_s + code);
    // Let in first: after a crash in between, the request is merely still there.
    return allow(id).and_then([&] { return write(m_pendingPath, "requests"_L1, rest); }).map([&id] {
        return id;
    });
}

Result<> SenderPairing::allow(const QString &id) const
{
    const auto file = read(m_allowedPath);
    if (!file)
        return tl::unexpected(file.error());
    QJsonArray allowed = file->value("allowFrom"_L1).toArray();
    if (allowed.contains(id))
        return {};
    allowed.append(id);
    return write(m_allowedPath, "allowFrom"_L1, allowed);
}

} // namespace claw::auth
