// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/methodregistry.h"

using namespace Qt::StringLiterals;

namespace claw::server {

void MethodRegistry::add(Method method)
{
    Q_ASSERT(!m_methods.contains(method.name));
    if (method.isAnnounced)
        m_names.append(method.name);
    m_methods.insert(method.name, std::move(method));
}

const Method *MethodRegistry::find(const QString &name) const
{
    const auto it = m_methods.constFind(name);
    return it == m_methods.constEnd() ? nullptr : &*it;
}

Result<QJsonValue> MethodRegistry::validParams(const Method &method,
                                               const protocol::RequestFrame &request)
{
    const QJsonValue &params = request.params;
    if (!method.schema)
        return params;
    const bool isAbsent = params.isUndefined() || params.isNull();
    const QJsonValue effective = isAbsent ? QJsonValue(QJsonObject()) : params;
    const QString problems = method.schema->problems(effective, request.text, {u"params"_s});
    if (!problems.isEmpty())
        return fail(ErrorCode::InvalidRequest,
                    u"invalid %1 params: %2"_s.arg(method.name, problems));
    return effective;
}

} // namespace claw::server
