// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "wizard/wizardsession.h"

#include <QCoroFuture>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace claw::wizard {

QCoro::Task<> WizardSession::run(std::shared_ptr<WizardSession> self, Flow flow)
{
    WizardSession *session = self.get();
    const Result<> outcome = co_await flow(session);
    if (outcome)
        self->end(WizardStatus::Done, {});
    else if (outcome.error().code == ErrorCode::Aborted)
        self->end(WizardStatus::Cancelled, outcome.error().message);
    else
        self->end(WizardStatus::Failed, u"Error: "_s + outcome.error().message);
}

//! Once: a cancelled flow comes to its end later.
void WizardSession::end(WizardStatus status, const QString &error)
{
    if (m_status != WizardStatus::Running)
        return;
    m_status = status;
    m_error = error;
    m_step.reset();
    wakeWaiting();
}

void WizardSession::wakeWaiting()
{
    for (QPromise<void> &waiting : std::exchange(m_waiting, {}))
        waiting.finish();
}

QCoro::Task<WizardTurn> WizardSession::next()
{
    const auto self = shared_from_this();
    while (!self->m_step && self->m_status == WizardStatus::Running) {
        self->m_waiting.emplace_back();
        self->m_waiting.back().start();
        const QFuture<void> moved = self->m_waiting.back().future();
        co_await moved;
    }
    co_return self->now();
}

Result<> WizardSession::answer(const QString &stepId, const QJsonValue &value)
{
    if (!m_step || m_step->id != stepId)
        return fail(ErrorCode::InvalidRequest, u"Error: wizard: no pending step"_s);
    m_step.reset();
    m_answer.addResult(Answer(value));
    m_answer.finish();
    return {};
}

void WizardSession::cancel()
{
    const bool isWaiting = m_step.has_value();
    end(WizardStatus::Cancelled, u"cancelled"_s);
    m_stop.request_stop();
    if (isWaiting) {
        m_answer.addResult(Answer(fail(ErrorCode::Aborted, u"cancelled"_s)));
        m_answer.finish();
    }
}

QCoro::Task<Result<QJsonValue>> WizardSession::ask(WizardStep step)
{
    if (m_status != WizardStatus::Running)
        co_return fail(ErrorCode::Aborted, u"cancelled"_s);
    step.id = m_random.uuid();
    m_step = std::move(step);
    m_answer = QPromise<Answer>();
    m_answer.start();
    wakeWaiting();
    const QFuture<Answer> future = m_answer.future();
    const Answer given = co_await future;
    co_return given;
}

QCoro::Task<Result<>> showNote(WizardSession *session, QString title, QString message)
{
    WizardStep step{.id = {},
                    .type = StepType::Note,
                    .title = std::move(title),
                    .message = std::move(message),
                    .options = {}};
    const auto read = co_await session->ask(std::move(step));
    if (!read)
        co_return tl::unexpected(read.error());
    co_return Result<>();
}

QCoro::Task<Result<bool>> askConfirm(WizardSession *session, QString message, bool initial)
{
    WizardStep step{.id = {},
                    .type = StepType::Confirm,
                    .title = {},
                    .message = std::move(message),
                    .options = {},
                    .initialValue = initial};
    const auto given = co_await session->ask(std::move(step));
    if (!given)
        co_return tl::unexpected(given.error());
    // As JavaScript weighs values: clients may send what they like.
    const bool isTrue = given->isBool() ? given->toBool()
        : given->isString()             ? !given->toString().isEmpty()
        : given->isDouble()             ? given->toDouble() != 0
                                        : given->isObject() || given->isArray();
    co_return isTrue;
}

QCoro::Task<Result<QString>> askSelect(WizardSession *session, WizardStep step)
{
    step.type = StepType::Select;
    for (;;) {
        const auto given = co_await session->ask(step);
        if (!given)
            co_return tl::unexpected(given.error());
        const QString value = given->toString();
        const bool isOffered =
            std::any_of(step.options.begin(), step.options.end(),
                        [&value](const StepOption &option) { return option.value == value; });
        if (isOffered)
            co_return value;
    }
}

QCoro::Task<Result<QString>> askText(WizardSession *session, WizardStep step)
{
    step.type = StepType::Text;
    const auto given = co_await session->ask(std::move(step));
    if (!given)
        co_return tl::unexpected(given.error());
    const bool isText = given->isString() || given->isDouble() || given->isBool();
    co_return isText ? given->toVariant().toString().trimmed() : QString();
}

} // namespace claw::wizard
