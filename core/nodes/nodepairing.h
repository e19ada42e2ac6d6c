// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/secret.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace claw::nodes {

// What `nodes/pending.json` and `nodes/paired.json` hold. `rest` keeps the members of an object that
// we do not know.

//! How a node describes itself. Absent members are not written.
struct NodeDescription
{
    std::optional<QString> displayName;
    std::optional<QString> platform;
    std::optional<QString> version;
    std::optional<QString> coreVersion;
    std::optional<QString> uiVersion;
    std::optional<QString> deviceFamily;
    std::optional<QString> modelIdentifier;
    std::optional<QStringList> caps;
    std::optional<QStringList> commands;
    std::optional<QJsonObject> permissions;
    std::optional<QString> remoteIp;

    [[nodiscard]] static NodeDescription fromJson(const QJsonObject &object);
};

//! A node that asks to be paired.
struct PendingNode
{
    QString requestId;
    QString nodeId;
    NodeDescription description;
    std::optional<bool> silent;
    bool isRepair = false; //!< The node was paired before.
    qint64 ts = 0;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static std::optional<PendingNode> fromJson(const QJsonObject &object);
};

//! A node that somebody approved.
struct PairedNode
{
    QString nodeId;
    Secret token; //!< 32 hex digits; new at every approval.
    NodeDescription description;
    std::optional<QStringList> bins;
    qint64 createdAtMs = 0;
    qint64 approvedAtMs = 0;
    std::optional<qint64> lastConnectedAtMs;
    QJsonObject rest;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static std::optional<PairedNode> fromJson(const QJsonObject &object);
};

} // namespace claw::nodes
