// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "providers/message.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace claw::prompt {

// Images that a text only names: a model that can see is shown them.

struct ImageRules
{
    QStringList roots; //!< Nothing outside these directories is opened: workspace, received media.
    QString homeDir; //!< What `~` stands for.
    qint64 maxBytes = 5 * 1024 * 1024; //!< Of one image; providers take no more.
    size_t mostImages = 20; //!< Of one text, notes included; the rest stay names.
};

//! Paths of images in a text, each once: in `[media attached: …]` and `[Image: source: …]` notes, as
//! `file://` URLs and as paths that begin with `/`, `./`, `../` or `~`, of at most 4096 characters. Addresses on the web are left to
//! tools.
[[nodiscard]] QStringList imagePathsIn(const QString &text, const QString &homeDir);

//! The images that a text names, to be put after it. Relative paths are looked for in each root. What is
//! not there or outside the roots stays a name; what is there and cannot be shown (too large, or not
//! PNG, JPEG, GIF or WebP) is a note in brackets. Blocks: for workers.
[[nodiscard]] std::vector<providers::InputBlock> referencedImages(const QString &text,
                                                                  const ImageRules &rules);

//! The type of an image as its first bytes tell: one that models take, or empty.
[[nodiscard]] QString imageTypeOf(const QByteArray &bytes);

} // namespace claw::prompt
