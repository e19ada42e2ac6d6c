// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/random.h"
#include "base/result.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace claw::nodehost {

//! `node.json`: what this machine is called as a node, and whose node it is.
struct HostFile
{
    QString nodeId;
    QString displayName; //!< Empty: the machine's name.
    QString host; //!< Of the gateway; empty: this machine.
    std::optional<quint16> port;
    bool tls = false;
    QString tlsFingerprint;
    QJsonObject rest; //!< What others wrote.

    static constexpr qint64 largestFile = 1024 * 1024;

    //! `node.json` below the state directory.
    [[nodiscard]] static QString pathIn(const QString &stateDir);
    //! What the file says; a new id when there is none or it makes no sense. Blocks.
    [[nodiscard]] static HostFile read(const QString &path, Random &random);
    //! Blocks.
    [[nodiscard]] Result<> write(const QString &path) const;
    [[nodiscard]] QByteArray toText() const;
};

} // namespace claw::nodehost
