// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "process/processrunner.h"
#include "skills/skill.h"

#include <chrono>
#include <optional>

namespace claw::skills {

//! What came of an installation, as clients are told.
struct Installation
{
    bool isOk = false;
    QString message;
    QString out;
    QString err;
    std::optional<int> exitCode; //!< nullopt: nothing ran to its end.
};

/*! Installs what a skill needs, by the package manager that its SKILL.md names: brew, node, go or uv.
    The command is a list of words and never meets a shell; a word of the skill that looks like an
    option is refused. One installation at a time. Downloads are refused: nothing says what is in them.
*/
class SkillInstaller
{
public:
    static constexpr std::chrono::milliseconds usualTime{300'000};
    static constexpr std::chrono::milliseconds shortestTime{1000};
    static constexpr std::chrono::milliseconds longestTime{900'000};

    //! The runner outlives it.
    explicit SkillInstaller(process::ProcessRunner &runner)
        : m_runner(runner)
    { }

    //! `nodeManager` is npm, pnpm, yarn or bun.
    [[nodiscard]] QCoro::Task<Installation> install(Installer installer, QString nodeManager,
                                                    std::chrono::milliseconds deadline);
    //! Ends what runs.
    void stop() { m_stop.request_stop(); }

private:
    process::ProcessRunner &m_runner;
    bool m_isBusy = false;
    std::stop_source m_stop;
};

} // namespace claw::skills
