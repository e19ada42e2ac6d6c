// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/clisettings.h"
#include "cli/commandcontext.h"
#include "cli/setupanswers.h"

namespace claw::cli {

//! Carries out a set-up: configuration, key, directories, service, and a look at the gateway.
class SetupApplication
{
public:
    enum class KeyTest { Passed, Failed, Skipped };

    //! Both outlive it. Lines for people go to standard error when JSON is asked for.
    SetupApplication(const SetupAnswers &answers, const CommandContext &context);

    //! Tries the key of the plan out, unless the wizard did or nobody wants it. A key that is refused
    //! ends the set-up; a provider that cannot be reached does not.
    [[nodiscard]] Result<> testKey(const wizard::SetupPlan &plan, const CliSettings &settings);
    //! Returns the exit code.
    [[nodiscard]] int apply(wizard::SetupPlan plan, const CliSettings &settings,
                            bool installsService);

    [[nodiscard]] Terminal &talk() const;

private:
    [[nodiscard]] Result<> write(const wizard::SetupPlan &plan, const CliSettings &settings);
    [[nodiscard]] Result<> makeDirectories(const CliSettings &settings);
    [[nodiscard]] bool installService();
    [[nodiscard]] bool lookForGateway(const CliSettings &settings);
    [[nodiscard]] int refuse(const Error &error) const;

    const SetupAnswers &m_answers;
    const CommandContext &m_context;
    KeyTest m_keyTest = KeyTest::Skipped;
};

} // namespace claw::cli
