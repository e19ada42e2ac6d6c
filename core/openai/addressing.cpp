// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "openai/addressing.h"

#include "config/agentresolution.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace claw::openai {

std::optional<QString> agentNamedBy(const QString &model)
{
    static const QRegularExpression form(u"^(?:clawdbot[:/]|agent:)[a-z0-9][a-z0-9_-]{0,63}$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression separator(u"[:/]"_s);
    const QString name = model.trimmed();
    if (!form.match(name).hasMatch())
        return std::nullopt;
    return config::normalizedAgentId(name.sliced(name.indexOf(separator) + 1));
}

QString sessionKeyOf(const SessionName &name)
{
    const QString user = name.user.trimmed();
    const QString own = user.isEmpty() ? QString(u':' + name.uuid) : QString(u"-user:"_s + user);
    return u"agent:%1:%2%3"_s.arg(name.agentId, name.prefix, own).toLower();
}

} // namespace claw::openai
