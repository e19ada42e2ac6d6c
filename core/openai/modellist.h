// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QStringList>

namespace claw::openai {

//! The answer to `GET /v1/models`: each agent is a model by the name that a request picks it by
//! (see agentNamedBy()).
[[nodiscard]] QByteArray modelList(const QStringList &agentIds, qint64 createdAtSeconds);

} // namespace claw::openai
