// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "process/processrunner.h"

#include <QHash>

namespace claw::testing {

//! Runs nothing: answers each command line with what the test wrote down for it, and remembers what
//! was asked. A command line nobody wrote down is a program that does not exist.
class ScriptedRunner final : public process::ProcessRunner
{
public:
    //! Answers the next run of `words` (program and arguments); the last answer for the same words
    //! is given again and again.
    void answer(const QStringList &words, process::ProcessOutcome outcome)
    {
        m_answers[words].append(std::move(outcome));
    }
    //! The same for a program that prints `out` and ends with `exitCode`.
    void prints(const QStringList &words, const QByteArray &out, int exitCode = 0)
    {
        answer(words, {.exitCode = exitCode, .out = out});
    }
    //! The same for one that complains.
    void complains(const QStringList &words, const QByteArray &err, int exitCode = 1)
    {
        answer(words, {.exitCode = exitCode, .err = err});
    }

    [[nodiscard]] QCoro::Task<process::ProcessOutcome> run(process::ProcessRequest request,
                                                           std::stop_token stop = {}) override
    {
        const QStringList words = QStringList(request.program) + request.arguments;
        calls.append(words);
        requests.append(std::move(request));
        if (stop.stop_requested())
            co_return process::ProcessOutcome{.end = process::ProcessEnd::Stopped};
        auto &answers = m_answers[words];
        if (answers.isEmpty())
            co_return process::ProcessOutcome{.end = process::ProcessEnd::NotFound};
        auto outcome = answers.size() > 1 ? answers.takeFirst() : answers.first();
        co_return outcome;
    }

    QList<QStringList> calls; //!< Program and arguments, in order.
    QList<process::ProcessRequest> requests; //!< The same with everything else.

private:
    QHash<QStringList, QList<process::ProcessOutcome>> m_answers;
};

} // namespace claw::testing
