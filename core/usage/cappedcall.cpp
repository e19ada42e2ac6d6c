// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "usage/cappedcall.h"

namespace claw::usage {

namespace {

//! Holds the leave of the one request that is on its way.
class CappedGate final : public providers::AttemptGate
{
public:
    CappedGate(SpendCap &caps, QString agentId)
        : m_caps(caps)
        , m_agentId(std::move(agentId))
    { }

    [[nodiscard]] QCoro::Task<Result<>> enter(providers::ModelCall call,
                                              std::stop_token stop) override
    {
        const std::vector<providers::Model> models(1, call.model);
        const CallEstimate most = upperBound(models, call.prompt);
        auto permit = co_await m_caps.begin(m_agentId, most, stop);
        if (!permit)
            co_return tl::unexpected(permit.error());
        m_permit = std::move(*permit);
        co_return Result<>();
    }
    void leave(const providers::Usage &billed) override { m_permit.settle(billed); }

private:
    SpendCap &m_caps;
    QString m_agentId;
    Permit m_permit;
};

} // namespace

QCoro::Task<providers::Outcome> askWithinCaps(SpendCap &caps, providers::ModelClient &models,
                                              providers::CompletionRequest request,
                                              providers::EventSink sink, std::stop_token stop)
{
    CappedGate gate(caps, request.agentId);
    request.gate = &gate;
    auto outcome = co_await models.complete(std::move(request), std::move(sink), stop);
    co_return outcome;
}

} // namespace claw::usage
