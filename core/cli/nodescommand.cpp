// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/nodescommand.h"

#include "json/jsontext.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

QString NodesCommand::failurePrefix() const
{
    return u"nodes %1 failed: Error: "_s.arg(m_verb);
}

void NodesCommand::printJson(const QJsonValue &value, const CommandContext &context)
{
    context.out.line(QString::fromUtf8(json::pretty(value)));
}

} // namespace claw::cli
