// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QJsonObject>

namespace claw::config {

//! What a write left on the disk.
struct WrittenConfig
{
    QByteArray text;
    QByteArray hash; //!< SHA-256 of `text` in hex, the next base hash.
};

//! Replaces the configuration file (configuration spec 7): keeps up to five backups (`.bak`, then
//! `.bak.1` to `.bak.4`), swaps a synced temporary file in, mode 0600. Of a file that is there only
//! what differs is rewritten; comments and formatting stay. `meta` is stamped in a new file and where
//! it stands already: a file written by hand gets no section that its author did not write. Whoever
//! calls has validated the document. The old file is intact on every failure. Blocks on the disk.
class ConfigWriter
{
public:
    static constexpr int backups = 5;

    ConfigWriter(QString path, const Clock &clock);

    [[nodiscard]] Result<WrittenConfig> write(QJsonObject document) const;

private:
    void rotateBackups() const;

    QString m_path;
    const Clock &m_clock;
};

} // namespace claw::config
