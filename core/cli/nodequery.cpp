// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/nodequery.h"

#include "cli/clitr.h"
#include "cli/gatewaysession.h"

#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

constexpr qsizetype shortestPrefix = 6;

//! A name as people say it: without capitals and punctuation.
QString spoken(const QString &name)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    static const QRegularExpression ends(u"^-+|-+$"_s);
    return name.toLower().replace(others, u"-"_s).remove(ends);
}

bool isMeant(const QJsonObject &node, const QString &query)
{
    const QString id = node.value("nodeId"_L1).toString();
    const QString name = node.value("displayName"_L1).toString();
    return id == query || node.value("remoteIp"_L1).toString() == query
        || (!name.isEmpty() && spoken(name) == spoken(query))
        || (query.size() >= shortestPrefix && id.startsWith(query));
}

QString shownName(const QJsonObject &node)
{
    for (const auto key : {"displayName"_L1, "remoteIp"_L1}) {
        if (const QString text = node.value(key).toString(); !text.isEmpty())
            return text;
    }
    return node.value("nodeId"_L1).toString();
}

} // namespace

Result<QString> matchNode(const QJsonArray &nodes, const QString &query)
{
    const QString wanted = query.trimmed();
    if (wanted.isEmpty())
        return fail(ErrorCode::InvalidRequest, Tr::tr("node required"));
    QStringList known;
    QStringList matches;
    QString nodeId;
    for (const QJsonValue &value : nodes) {
        const QJsonObject node = value.toObject();
        known.append(shownName(node));
        if (!isMeant(node, wanted))
            continue;
        matches.append(shownName(node));
        nodeId = node.value("nodeId"_L1).toString();
    }
    if (matches.size() == 1)
        return nodeId;
    if (matches.isEmpty()) {
        return fail(ErrorCode::InvalidRequest,
                    known.isEmpty()
                        ? Tr::tr("unknown node: %1").arg(wanted)
                        : Tr::tr("unknown node: %1 (known: %2)").arg(wanted, known.join(u", ")));
    }
    return fail(ErrorCode::InvalidRequest,
                Tr::tr("ambiguous node: %1 (matches: %2)").arg(wanted, matches.join(u", ")));
}

Result<QString> findNode(GatewaySession &session, const QString &query)
{
    const auto list = session.request(u"node.list"_s, QJsonObject());
    if (!list)
        return tl::unexpected(list.error());
    return matchNode(list->toObject().value("nodes"_L1).toArray(), query);
}

} // namespace claw::cli
