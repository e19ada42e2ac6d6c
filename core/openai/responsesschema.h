// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QJsonObject>

namespace claw::openai {

//! Whether a body is one of `POST /v1/responses`. The object is closed: a key that is not known is
//! refused (protocol spec 10.6). Fails with InvalidRequest for the first fault, worded as the reference
//! does: `user: Invalid input: expected string, received number`.
[[nodiscard]] Result<> checkResponsesBody(const QJsonObject &body);

} // namespace claw::openai
