// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "client/connectoptions.h"

#include <QByteArray>
#include <QString>

namespace claw::client {

//! The parameters of `connect` and what the sender must remember about them.
struct Introduction
{
    QByteArray params;
    bool usedDeviceToken = false; //!< A stored device token stood in for the shared one.
};

//! Introduces the client of `options`. A stored device token goes before the shared token; the
//! password is sent along and never signed. An empty `nonce` makes version 1 of the signature.
[[nodiscard]] Result<Introduction> introduce(const ConnectOptions &options, const QString &nonce,
                                             qint64 nowMs);

} // namespace claw::client
