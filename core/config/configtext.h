// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace claw::config {

//! The document as the gateway writes it: two spaces, members in the order of the schema, one line
//! end at the end. Diff tools see the same lines whoever wrote the file.
[[nodiscard]] QByteArray configText(const QJsonObject &document);

} // namespace claw::config
