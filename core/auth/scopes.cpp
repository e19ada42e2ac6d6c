// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/scopes.h"

using namespace Qt::StringLiterals;

namespace claw::auth {

namespace {

constexpr auto adminScope = "operator.admin"_L1;
constexpr auto readScope = "operator.read"_L1;
constexpr auto writeScope = "operator.write"_L1;
constexpr auto approvalsScope = "operator.approvals"_L1;
constexpr auto pairingScope = "operator.pairing"_L1;

//! The scope a refusal names. Write implies read, but read is what is asked for.
QLatin1StringView scopeOf(MethodGroup group)
{
    switch (group) {
    case MethodGroup::Approvals:
        return approvalsScope;
    case MethodGroup::Pairing:
        return pairingScope;
    case MethodGroup::Read:
        return readScope;
    case MethodGroup::Write:
        return writeScope;
    case MethodGroup::NodeOnly:
    case MethodGroup::Admin:
        break;
    }
    return adminScope;
}

} // namespace

std::optional<Role> roleFromText(QStringView text)
{
    if (text.isEmpty() || text == "operator"_L1)
        return Role::Operator;
    if (text == "node"_L1)
        return Role::Node;
    return std::nullopt;
}

QString toText(Role role)
{
    return role == Role::Node ? u"node"_s : u"operator"_s;
}

QStringList effectiveScopes(Role role, const QStringList &requested)
{
    if (!requested.isEmpty() || role == Role::Node)
        return requested;
    return {QString(adminScope)};
}

QStringList normalizedScopes(const QStringList &scopes)
{
    QStringList normalized;
    for (const QString &scope : scopes) {
        const QString trimmed = scope.trimmed();
        if (!trimmed.isEmpty())
            normalized.append(trimmed);
    }
    normalized.sort();
    normalized.removeDuplicates();
    return normalized;
}

Permissions::Permissions(Role role, const QStringList &scopes)
    : m_role(role)
    , m_admin(scopes.contains(adminScope))
    , m_read(scopes.contains(readScope))
    , m_write(scopes.contains(writeScope))
    , m_approvals(scopes.contains(approvalsScope))
    , m_pairing(scopes.contains(pairingScope))
{ }

bool Permissions::allows(MethodGroup group) const
{
    if (group == MethodGroup::NodeOnly || m_role == Role::Node)
        return group == MethodGroup::NodeOnly && m_role == Role::Node;
    if (m_admin)
        return true;
    switch (group) {
    case MethodGroup::Approvals:
        return m_approvals;
    case MethodGroup::Pairing:
        return m_pairing;
    case MethodGroup::Read:
        return m_read || m_write;
    case MethodGroup::Write:
        return m_write;
    case MethodGroup::NodeOnly:
    case MethodGroup::Admin:
        break;
    }
    return false;
}

Result<> Permissions::check(MethodGroup group) const
{
    if (allows(group))
        return {};
    if (group == MethodGroup::NodeOnly || m_role == Role::Node)
        return fail(ErrorCode::Forbidden, u"unauthorized role: "_s + toText(m_role));
    return fail(ErrorCode::Forbidden, u"missing scope: "_s + scopeOf(group));
}

bool Permissions::mayReceive(protocol::Audience audience) const
{
    if (audience == protocol::Audience::All)
        return true;
    if (m_role == Role::Node)
        return false;
    return m_admin || (audience == protocol::Audience::Pairing ? m_pairing : m_approvals);
}

} // namespace claw::auth
