// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace claw::config {

//! What kind of conversation a reset policy is chosen for.
enum class ResetType { Direct, Group, Thread };

//! When a conversation starts over by itself. Both conditions may hold; the first to come counts.
struct ResetPolicy
{
    std::optional<int> dailyAtHour = 4; //!< 0 to 23, local time; nullopt: not daily.
    std::optional<int> idleMinutes; //!< At least 1; nullopt: idling is no reason.

    bool operator==(const ResetPolicy &) const = default;
};

//! The policy that the section `session` of a configuration names: `resetByChannel` replaces all
//! else, `resetByType` goes before `reset` member by member; `idleMinutes` alone is an old form.
[[nodiscard]] ResetPolicy resetPolicy(const QJsonObject &sessionSection, ResetType type,
                                      const QString &channel);

//! The reset policies of one configuration.
class ResetRules
{
public:
    ResetRules() = default;
    explicit ResetRules(QJsonObject sessionSection)
        : m_section(std::move(sessionSection))
    { }

    [[nodiscard]] ResetPolicy of(ResetType type, const QString &channel) const
    {
        return resetPolicy(m_section, type, channel);
    }

private:
    QJsonObject m_section;
};

} // namespace claw::config
