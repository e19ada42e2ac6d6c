// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace claw::auth {

//! A token that a gateway gave to one of this machine's clients.
struct ClientToken
{
    Secret token;
    QString role;
    QStringList scopes; //!< Sorted, no repetitions.
    qint64 updatedAtMs = 0;
};

//! The device tokens of this machine, one for each role, in `<state>/identity/device-auth.json`
//! (protocol spec 9.5). Each call reads the file, since other programs write it too; it is small. The
//! tokens of another device identity are ignored, and replaced by the first own one.
class DeviceAuthStore
{
public:
    DeviceAuthStore(QString path, QString deviceId, const Clock &clock);

    //! nullopt when there is none, or when the file cannot be used: a client then shows its shared
    //! secret instead.
    [[nodiscard]] std::optional<ClientToken> load(const QString &role) const;
    [[nodiscard]] Result<> save(const QString &role, const QString &token,
                                const QStringList &scopes);
    //! Forgets a token that a gateway refused. Fine when there is none.
    [[nodiscard]] Result<> remove(const QString &role);

private:
    QString m_path;
    QString m_deviceId;
    const Clock &m_clock;
};

} // namespace claw::auth
