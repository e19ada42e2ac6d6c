// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth/pairingstate.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace claw::auth {

//! Digests of what the files hold, to tell whether a write would change anything.
struct PairingDigests
{
    QByteArray paired;
    QByteArray pending;
};

//! The two files of device pairing. All functions block: call write() on a worker.
struct PairingFiles
{
    static constexpr qint64 largestFile = 64 * 1024 * 1024;

    QString pairedPath;
    QString pendingPath;

    [[nodiscard]] static PairingFiles in(const QString &devicesDir);

    //! Missing files are empty. A file that is no JSON object is set aside (see setAside()) and counts
    //! as empty; the log says so. Fails when a file cannot be read or set aside: then nothing must be
    //! written over it.
    [[nodiscard]] Result<PairingState> read(qint64 nowMs) const;

    //! Writes the files whose content differs from `before`, each atomically, and returns the new
    //! digests. Devices go first: after a crash in between an approved request is merely still there.
    [[nodiscard]] Result<PairingDigests> write(const PairingState &state,
                                               const PairingDigests &before) const;
};

//! The text of the files.
[[nodiscard]] QByteArray pairedFileText(const PairingState &state);
[[nodiscard]] QByteArray pendingFileText(const PairingState &state);

} // namespace claw::auth
