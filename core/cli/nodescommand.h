// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/rpccommand.h"

namespace claw::cli {

//! What the commands of `nodes` have in common: how they fail and how they print JSON.
class NodesCommand : public RpcCommand
{
public:
    explicit NodesCommand(QString verb)
        : m_verb(std::move(verb))
    { }

    QString path() const override { return QStringLiteral("nodes ") + m_verb; }

protected:
    [[nodiscard]] bool needsValidConfig() const override { return true; }
    [[nodiscard]] QString failureText(const QString &message) const override;
    static void printJson(const QJsonValue &value, const CommandContext &context);

private:
    QString m_verb;
};

} // namespace claw::cli
