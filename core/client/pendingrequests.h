// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/deferredptr.h"
#include "client/answer.h"
#include "client/serverframe.h"

#include <QHash>
#include <QTimer>

#include <chrono>

namespace claw::client {

//! Which response ends a request: some methods answer "accepted" first and the outcome later.
enum class Expect { First, Final };

//! The requests of one connection that wait for their response, each with its deadline.
class PendingRequests
{
public:
    //! The answer comes with settle(), failAll() or the deadline (then Timeout), whichever is first.
    [[nodiscard]] Answer<Result<QJsonValue>> add(const QString &id,
                                                 std::chrono::milliseconds deadline, Expect expect);
    //! A response to nobody, or one that only says "accepted" to somebody who wants more, is dropped.
    void settle(ResponseFrame response);
    void failAll(const Error &error);

private:
    struct Pending
    {
        Answer<Result<QJsonValue>> answer;
        Expect expect = Expect::First;
        DeferredPtr<QTimer> deadline; //!< Ends this entry from inside its own signal.
    };

    QHash<QString, std::shared_ptr<Pending>> m_requests;
};

} // namespace claw::client
