// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoroTask>

#include <memory>
#include <stop_token>

namespace claw::async {

//! Owns root coroutines: whoever starts background work keeps a TaskScope as its last data member,
//! so that it goes first. Destroying the scope asks the work to stop and forgets it; a coroutine
//! still waiting then goes on later, when its owner is gone, and must look at its token or a
//! QPointer before it touches anything.
//!
//!     m_scope.start(watchFile(m_scope.token()));
class TaskScope
{
public:
    TaskScope();
    ~TaskScope();
    TaskScope(const TaskScope &) = delete;
    TaskScope &operator=(const TaskScope &) = delete;

    //! What to hand to every coroutine of this scope. A fresh one after cancel().
    [[nodiscard]] std::stop_token token() const;
    //! Takes over a coroutine, which has been running since it was called.
    void start(QCoro::Task<> task);
    //! Asks all that runs to stop; what is started afterwards is not affected.
    void cancel();
    //! How many have not ended yet.
    [[nodiscard]] int running() const;
    //! Ends when nothing of this scope runs any more; with a bound: see pause() and cancel().
    [[nodiscard]] QCoro::Task<> drained() const;

private:
    class Count;

    std::shared_ptr<Count> m_count; //!< Shared with the coroutines, which may outlive the scope.
    std::stop_source m_stop;
};

} // namespace claw::async
