// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/nodescommand.h"

#include "cli/clitr.h"
#include "json/jsontext.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

QString NodesCommand::failureText(const QString &message) const
{
    return Tr::tr("nodes %1 failed: Error: %2").arg(m_verb, message);
}

void NodesCommand::printJson(const QJsonValue &value, const CommandContext &context)
{
    context.out.line(QString::fromUtf8(json::pretty(value)));
}

} // namespace claw::cli
