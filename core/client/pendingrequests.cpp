// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "client/pendingrequests.h"

using namespace Qt::StringLiterals;

namespace claw::client {

Answer<Result<QJsonValue>> PendingRequests::add(const QString &id,
                                                std::chrono::milliseconds deadline, Expect expect)
{
    const auto pending = std::make_shared<Pending>();
    pending->expect = expect;
    pending->deadline.reset(new QTimer); // Owned by the pointer beside it.
    pending->deadline->setSingleShot(true);
    QObject::connect(
        pending->deadline.get(), &QTimer::timeout, pending->deadline.get(), [this, id, deadline] {
            const auto expired = m_requests.take(id);
            expired->answer.give(
                fail(ErrorCode::Timeout, u"gateway timeout after %1ms"_s.arg(deadline.count())));
        });
    pending->deadline->start(deadline);
    m_requests.insert(id, pending);
    return pending->answer;
}

void PendingRequests::settle(ResponseFrame response)
{
    const auto pending = m_requests.value(response.id);
    if (!pending || (response.isAccepted && pending->expect == Expect::Final))
        return;
    m_requests.remove(response.id);
    pending->deadline->stop();
    pending->answer.give(std::move(response.outcome));
}

void PendingRequests::failAll(const Error &error)
{
    const auto requests = std::exchange(m_requests, {});
    for (const auto &pending : requests) {
        pending->deadline->stop();
        pending->answer.give(tl::unexpected(error));
    }
}

} // namespace claw::client
