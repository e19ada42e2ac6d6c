// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace claw::service {

//! What a desktop starts when somebody logs in: the tray. The gateway is a service and no login item: it
//! would end at log-out, and nobody would start it again.
struct LoginItemPlan
{
    QStringList command; //!< The program as an absolute path, and its arguments. No secret.
};

//! InvalidRequest when the plan holds what no platform can: control characters.
[[nodiscard]] Result<> checkRepresentable(const LoginItemPlan &plan);

//! An item as it stands.
struct LoginItemEntry
{
    QStringList command;
    bool isHidden = false; //!< It is there to say that nothing is to be started.
    bool isBlocked = false; //!< The person has switched it off in the settings of the desktop.
};

enum class LoginItemStatus {
    Off,
    On,
    Blocked, //!< Switched off in the settings of the desktop; an install switches it on again.
    Stale, //!< Its program is not there any more.
};
//! `off`, `on`, `blocked`, `stale`.
[[nodiscard]] QString toWord(LoginItemStatus status);
[[nodiscard]] LoginItemStatus statusOf(const std::optional<LoginItemEntry> &entry);

//! The login item of one profile. Blocks for a small file or a key of the registry.
class LoginItem
{
public:
    virtual ~LoginItem() = default;

    //! The file, or the key of the registry.
    [[nodiscard]] virtual QString place() const = 0;
    //! Nullopt: there is none.
    [[nodiscard]] virtual std::optional<LoginItemEntry> read() const = 0;
    //! Replaces what is there. InvalidRequest for a command that the platform cannot hold.
    [[nodiscard]] virtual Result<> write(const LoginItemPlan &plan) = 0;
    //! Succeeds when there is none. Does not end a tray that runs.
    [[nodiscard]] virtual Result<> remove() = 0;
};

//! That of this platform, for the profile that `environment` names.
[[nodiscard]] std::unique_ptr<LoginItem> platformLoginItem(const QProcessEnvironment &environment,
                                                           const QString &home);

} // namespace claw::service
