// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QJsonObject>

#include <optional>

namespace CLI {
class App;
}

namespace claw::cli {

//! What `cron add` and `cron edit` can say about a job, and what it means to the gateway.
class CronJobOptions
{
public:
    void declareForAdd(CLI::App &app);
    void declareForEdit(CLI::App &app);

    //! The parameters of `cron.add`; InvalidRequest for options that do not go together.
    [[nodiscard]] Result<QJsonObject> newJob(qint64 nowMs) const;
    //! The patch of `cron.update`.
    [[nodiscard]] Result<QJsonObject> patch(qint64 nowMs) const;

private:
    void declareCommon(CLI::App &app);
    [[nodiscard]] int schedules() const;
    [[nodiscard]] Result<QJsonObject> schedule(qint64 nowMs) const;
    [[nodiscard]] Result<QJsonObject> payload() const;
    [[nodiscard]] QJsonObject turnMembers() const;
    [[nodiscard]] QJsonObject isolation() const;
    [[nodiscard]] Result<> checkWords() const;
    [[nodiscard]] Result<> checkContradictions() const;
    [[nodiscard]] Result<std::optional<QJsonObject>> missed() const;

    std::optional<QString> m_name;
    std::optional<QString> m_description;
    std::optional<QString> m_agent;
    std::optional<QString> m_session;
    std::optional<QString> m_wake;
    std::optional<QString> m_at;
    std::optional<QString> m_every;
    std::optional<QString> m_cron;
    std::optional<QString> m_tz;
    std::optional<QString> m_systemEvent;
    std::optional<QString> m_message;
    std::optional<QString> m_thinking;
    std::optional<QString> m_model;
    std::optional<QString> m_timeoutSeconds;
    std::optional<QString> m_channel;
    std::optional<QString> m_to;
    std::optional<QString> m_postPrefix;
    std::optional<QString> m_postMode;
    std::optional<QString> m_postMaxChars;
    std::optional<QString> m_missed;
    std::optional<QString> m_missedMost;
    bool m_isDisabled = false;
    bool m_enable = false;
    bool m_disable = false;
    bool m_deleteAfterRun = false;
    bool m_keepAfterRun = false;
    bool m_clearAgent = false;
    bool m_deliver = false;
    bool m_noDeliver = false;
    bool m_bestEffort = false;
    bool m_noBestEffort = false;
};

} // namespace claw::cli
