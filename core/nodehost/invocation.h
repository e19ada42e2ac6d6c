// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace claw::nodehost {

//! What the gateway asks of this machine (the payload of `node.invoke.request`).
struct Invocation
{
    QString id;
    QString nodeId;
    QString command;
    QString paramsJson; //!< Empty: none.

    //! Nullopt for what makes no sense: nobody can be answered.
    [[nodiscard]] static std::optional<Invocation> fromJson(const QJsonObject &payload);
    //! The parameters as an object. InvalidRequest when there are none.
    [[nodiscard]] Result<QJsonObject> params() const;
    //! The parameters of `node.invoke.result`. `outcome` is JSON text.
    [[nodiscard]] QJsonObject answer(const Result<QByteArray> &outcome) const;
};

} // namespace claw::nodehost
