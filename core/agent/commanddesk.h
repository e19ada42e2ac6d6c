// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/inboundqueue.h"
#include "commands/commandservices.h"
#include "usage/costreport.h"

namespace claw::agent {

//! What slash commands may do to the gateway. What it cannot do yet, it says, and names the way that
//! works.
class CommandDesk : public commands::CommandServices
{
public:
    //! The references outlive it.
    CommandDesk(RunPorts ports, Runner &runner, InboundQueue &queue, usage::CostReport &costs);

    [[nodiscard]] QCoro::Task<Result<QJsonObject>> patch(QString key, QJsonObject members) override;
    [[nodiscard]] QCoro::Task<Result<>> note(QString key, QJsonObject members) override;
    [[nodiscard]] QCoro::Task<int> abort(QString key) override;
    [[nodiscard]] QCoro::Task<Result<commands::Compacted>> compact(QString key,
                                                                   QString instructions) override;
    [[nodiscard]] QCoro::Task<Result<commands::UsageCosts>> usageCosts(QString key) override;
    [[nodiscard]] QCoro::Task<Result<QJsonObject>> contextReport(QString key) override;
    [[nodiscard]] int queueDepth(const QString &key) const override;
    [[nodiscard]] QString credentialLabel(const QString &provider) const override;
    [[nodiscard]] Result<> checkProfile(const QString &profile,
                                        const QString &provider) const override;
    [[nodiscard]] QCoro::Task<Result<QJsonValue>> configValue(QStringList path) override;
    [[nodiscard]] QCoro::Task<Result<bool>> editConfig(QStringList path,
                                                       std::optional<QJsonValue> value) override;
    [[nodiscard]] Result<> restart() override;

private:
    RunPorts m_ports;
    Runner &m_runner;
    InboundQueue &m_queue;
    usage::CostReport &m_costs;
};

} // namespace claw::agent
