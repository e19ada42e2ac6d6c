// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace claw::tools {

//! What an image says of itself in its first bytes.
struct ImageHeader
{
    QString mimeType; //!< image/png, image/jpeg, image/gif or image/webp
    int width = 0; //!< Pixels; 0: could not be found out.
    int height = 0;
};

//! nullopt for bytes that are no image of these four kinds. The first 12 bytes tell the kind; JPEG
//! may have its size far behind.
[[nodiscard]] std::optional<ImageHeader> readImageHeader(QByteArrayView bytes);

} // namespace claw::tools
