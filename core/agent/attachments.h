// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "providers/message.h"

#include <QJsonArray>

#include <vector>

namespace claw::agent {

constexpr qsizetype largestAttachment = 5'000'000; //!< Bytes, decoded.

//! The images among what a client attached to its message: items `{type?, mimeType?, fileName?,
//! content}` with base64 in `content`. What an item is, is judged by its first bytes; other things
//! than images are left out. Broken base64 and too large items fail the whole message.
[[nodiscard]] Result<std::vector<providers::ImageBlock>> imagesAmong(const QJsonArray &attachments);

} // namespace claw::agent
