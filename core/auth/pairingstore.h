// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth/pairingjournal.h"
#include "auth/pairingrules.h"
#include "base/clock.h"
#include "base/random.h"
#include "base/result.h"

#include <QCoroTask>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace claw::auth {

//! What became of a pairing request.
struct PairingResolution
{
    QString requestId;
    QString deviceId;
    bool isApproved = false;
    qint64 ts = 0;
};

//! The payload of `device.pair.resolved`.
[[nodiscard]] QByteArray toJson(const PairingResolution &resolution);

/*! The devices that may connect and those that ask to (`<state>/devices/`).

    Questions are answered from memory. What changes something for a caller completes when it is on the
    disk, and fails with Unavailable when the disk refuses, in which case nothing has changed. A known
    device that connects again costs neither I/O nor waiting; when it was last here is written within
    a second.
*/
class PairingStore : public QObject
{
    Q_OBJECT

public:
    PairingStore(const QString &devicesDir, const Clock &clock, Random &random,
                 QObject *parent = nullptr);

    //! Reads the files; blocks, call it before anything else. A failure leaves an empty store that
    //! refuses every change, so that the gateway can still serve shared secrets.
    [[nodiscard]] Result<> load();
    //! Writes what is left to write; before the end of the program.
    [[nodiscard]] QCoro::Task<Result<>> flush();

    //! The record of a device, or nullptr. Valid until control returns to the event loop.
    [[nodiscard]] const PairedDevice *find(const QString &deviceId) const;
    //! The records of all devices that were approved for a role; as long-lived, in no order.
    [[nodiscard]] QList<const PairedDevice *> devicesWithRole(Role role) const;
    //! {"pending":[...],"paired":[...]}: newest first, devices redacted.
    [[nodiscard]] QByteArray listJson() const;

    //! Whether this is the device's own token for the role and covers the scopes; notes its use. The
    //! error says why not, for the log. The device must have proved its key.
    [[nodiscard]] Result<> checkToken(const QString &deviceId, Role role, const QStringList &scopes,
                                      const QString &token);
    //! Row 15 of protocol spec 3.5, and the token for hello-ok. Fails with NotPaired (`pairing
    //! required`, details: requestId) when somebody has to approve the device first.
    [[nodiscard]] QCoro::Task<Result<DeviceToken>> admit(PairingClaim claim);
    //! The token for a device whose pairing is not asked for; nullopt when it is not paired anyway.
    [[nodiscard]] QCoro::Task<Result<std::optional<DeviceToken>>> issueToken(QString deviceId,
                                                                             Role role,
                                                                             QStringList scopes);

    //! The verbs of protocol spec 8; unknown things are InvalidRequest.
    [[nodiscard]] QCoro::Task<Result<PairedDevice>> approve(QString requestId);
    [[nodiscard]] QCoro::Task<Result<PendingPairing>> reject(QString requestId);
    [[nodiscard]] QCoro::Task<Result<DeviceToken>> rotateToken(QString deviceId, QString role,
                                                               std::optional<QStringList> scopes);
    [[nodiscard]] QCoro::Task<Result<DeviceToken>> revokeToken(QString deviceId, QString role);

Q_SIGNALS:
    //! Somebody has to approve or reject this device. Not emitted again when it asks again.
    void pairingRequested(const claw::auth::PendingPairing &request);
    //! A request was answered, by an operator or silently; not emitted when one expires.
    void pairingResolved(const claw::auth::PairingResolution &resolution);

private:
    template<typename T>
    using Verb = std::function<Result<T>(PairingState &)>;
    template<typename T>
    [[nodiscard]] QCoro::Task<Result<T>> commit(Verb<T> verb);
    [[nodiscard]] Result<Admission> keepInMemory(const Verb<Admission> &verb);

    [[nodiscard]] PairingMoment moment() const;
    void noteConnect(const PairedDevice &device, const PairingClaim &claim);
    void announceApproval(const PendingPairing &request);
    void announce(const QString &requestId, const QString &deviceId, bool isApproved);

    const Clock &m_clock;
    Random &m_random;
    PairingJournal m_journal;
};

} // namespace claw::auth
