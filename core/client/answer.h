// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QMetaObject>

#include <coroutine>
#include <memory>
#include <optional>

namespace claw::client {

//! A value that arrives once, and the one coroutine that waits for it.
//!
//! The waiter goes on from the event loop, never from inside give(), so that it may delete the giver.
//! Copies share the value. Who drops an Answer must have given it something, or its waiter sleeps for
//! ever.
template<typename T>
class Answer
{
    struct State
    {
        std::optional<T> value;
        std::coroutine_handle<> waiter;
    };

public:
    class Waiter
    {
    public:
        explicit Waiter(std::shared_ptr<State> state)
            : m_state(std::move(state))
        { }

        [[nodiscard]] bool await_ready() const { return m_state->value.has_value(); }
        void await_suspend(std::coroutine_handle<> waiter) { m_state->waiter = waiter; }
        T await_resume() { return *std::move(m_state->value); }

    private:
        std::shared_ptr<State> m_state;
    };

    //! The first value counts; later ones are ignored.
    void give(T value)
    {
        if (m_state->value)
            return;
        m_state->value = std::move(value);
        const auto resume = [waiter = m_state->waiter] { waiter.resume(); };
        if (m_state->waiter)
            QMetaObject::invokeMethod(QCoreApplication::instance(), resume, Qt::QueuedConnection);
    }

    //! To be awaited by name, once.
    [[nodiscard]] Waiter waiter() const { return Waiter(m_state); }

private:
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace claw::client
