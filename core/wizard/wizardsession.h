// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/random.h"
#include "base/result.h"
#include "wizard/wizardstep.h"

#include <QCoroTask>
#include <QPromise>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace claw::wizard {

enum class WizardStatus { Running, Done, Cancelled, Failed };

//! Where a session stands: at a step, between two, or at its end.
struct WizardTurn
{
    std::optional<WizardStep> step; //!< Only while it runs.
    WizardStatus status = WizardStatus::Running;
    QString error; //!< Why it ended, unless it is done.
};

/*! One conversation of a flow with whoever answers.

    The flow is a coroutine that puts one step after the other and waits for each answer; clients
    fetch the step that is pending as often as they like, so that a session may be carried on by
    another connection. The session lives as long as its flow runs.
*/
class WizardSession : public std::enable_shared_from_this<WizardSession>
{
public:
    //! Aborted ends the session as cancelled, any other failure as failed.
    using Flow = std::function<QCoro::Task<Result<>>(WizardSession *session)>;

    //! `random` outlives the session, which is made by std::make_shared.
    explicit WizardSession(Random &random)
        : m_random(random)
    { }

    //! The session from its first step to its end, which keeps it alive.
    [[nodiscard]] static QCoro::Task<> run(std::shared_ptr<WizardSession> self, Flow flow);

    // For clients.

    //! The pending step or the end; waits while the flow is between steps.
    [[nodiscard]] QCoro::Task<WizardTurn> next();
    //! InvalidRequest unless this step is pending.
    [[nodiscard]] Result<> answer(const QString &stepId, const QJsonValue &value);
    //! The flow ends where it waits.
    void cancel();
    [[nodiscard]] WizardTurn now() const { return {m_step, m_status, m_error}; }

    // For the flow.

    //! Puts a step, whose id is made here, and waits. Aborted when the session was cancelled.
    [[nodiscard]] QCoro::Task<Result<QJsonValue>> ask(WizardStep step);
    //! Requested when the session is cancelled.
    [[nodiscard]] std::stop_token stopToken() const { return m_stop.get_token(); }

private:
    using Answer = Result<QJsonValue>;

    void end(WizardStatus status, const QString &error);
    void wakeWaiting();

    Random &m_random;
    std::optional<WizardStep> m_step;
    QPromise<Answer> m_answer; //!< Of the pending step.
    std::vector<QPromise<void>> m_waiting; //!< Those who asked between two steps.
    WizardStatus m_status = WizardStatus::Running;
    QString m_error;
    std::stop_source m_stop;
};

// Steps of one kind. `session` runs the flow that asks.

[[nodiscard]] QCoro::Task<Result<>> showNote(WizardSession *session, QString title,
                                             QString message);
[[nodiscard]] QCoro::Task<Result<bool>> askConfirm(WizardSession *session, QString message,
                                                   bool initial);
//! Asks again until the answer is the value of an option.
[[nodiscard]] QCoro::Task<Result<QString>> askSelect(WizardSession *session, WizardStep step);
//! Numbers and booleans become text, anything else an empty one. Trimmed.
[[nodiscard]] QCoro::Task<Result<QString>> askText(WizardSession *session, WizardStep step);

} // namespace claw::wizard
