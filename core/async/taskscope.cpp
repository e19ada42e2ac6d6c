// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "async/taskscope.h"

#include <QCoroSignal>
#include <QObject>

#include <utility>

namespace claw::async {

class TaskScope::Count : public QObject
{
    Q_OBJECT

public:
    void add() { ++m_running; }
    void remove()
    {
        if (--m_running == 0)
            Q_EMIT reachedZero();
    }
    [[nodiscard]] int running() const { return m_running; }

    //! Keeps the count up for as long as `task` runs.
    static QCoro::Task<> follow(QCoro::Task<> task, std::shared_ptr<Count> count)
    {
        count->add();
        co_await task;
        count->remove();
    }

    static QCoro::Task<> zero(std::shared_ptr<Count> count)
    {
        while (count->running() > 0)
            co_await qCoro(count.get(), &Count::reachedZero);
    }

Q_SIGNALS:
    void reachedZero();

private:
    int m_running = 0;
};

TaskScope::TaskScope()
    : m_count(std::make_shared<Count>())
{ }

TaskScope::~TaskScope()
{
    m_stop.request_stop();
}

std::stop_token TaskScope::token() const
{
    return m_stop.get_token();
}

void TaskScope::start(QCoro::Task<> task)
{
    Count::follow(std::move(task), m_count);
}

void TaskScope::cancel()
{
    std::exchange(m_stop, std::stop_source()).request_stop();
}

int TaskScope::running() const
{
    return m_count->running();
}

QCoro::Task<> TaskScope::drained() const
{
    return Count::zero(m_count);
}

} // namespace claw::async

#include "taskscope.moc"
