// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/rpccommand.h"

#include <QJsonValue>

namespace claw::cli {

//! `gateway call <method>`: one request, the payload as it came.
class GatewayCallCommand final : public RpcCommand
{
public:
    [[nodiscard]] QString path() const override;
    [[nodiscard]] QString summary() const override;
    void declare(CLI::App &app) override;

protected:
    [[nodiscard]] Result<> check() override;
    [[nodiscard]] Result<> converse(GatewaySession &session,
                                    const CommandContext &context) override;
    [[nodiscard]] QString failureText(const QString &message) const override;

private:
    QString m_method;
    std::optional<QString> m_params;
    bool m_expectsFinal = false;
    QJsonValue m_parsedParams;
};

} // namespace claw::cli
