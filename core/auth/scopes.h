// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "protocol/events.h"

#include <QStringList>

#include <optional>

namespace claw::auth {

//! What a connection is: a person's client, or a device that lends its capabilities.
enum class Role { Operator, Node };

//! `operator` and `node`, spelled exactly so; an empty text is the default, operator.
[[nodiscard]] std::optional<Role> roleFromText(QStringView text);
[[nodiscard]] QString toText(Role role);

//! The scopes a connection has: those it asked for, as given (there is no whitelist), else
//! `operator.admin` for operators and none for nodes.
[[nodiscard]] QStringList effectiveScopes(Role role, const QStringList &requested);

//! Scopes as tokens carry them: trimmed, without blanks and repetitions, sorted.
[[nodiscard]] QStringList normalizedScopes(const QStringList &scopes);

//! Which permission a method asks for (protocol spec 4.3).
enum class MethodGroup { NodeOnly, Approvals, Pairing, Read, Write, Admin };

//! The group of any method name of protocol 3, whether we implement it or not, and of our additions;
//! every other name, plugin methods included, is Admin. Constant time.
[[nodiscard]] MethodGroup methodGroup(QStringView method);

//! What a role and its scopes allow. Computed once for a connection; asking costs a comparison.
class Permissions
{
public:
    Permissions(Role role, const QStringList &scopes);

    [[nodiscard]] bool allows(MethodGroup group) const;
    //! Forbidden with `missing scope: <scope>` or `unauthorized role: <role>` when not allowed. Ask
    //! before looking the method up: an unknown name must not tell whether it exists.
    [[nodiscard]] Result<> check(MethodGroup group) const;
    //! Whether a broadcast event may go to this connection. Nodes never get guarded events.
    [[nodiscard]] bool mayReceive(protocol::Audience audience) const;

private:
    Role m_role;
    bool m_admin = false;
    bool m_read = false;
    bool m_write = false;
    bool m_approvals = false;
    bool m_pairing = false;
};

} // namespace claw::auth
