// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/taskscope.h"
#include "base/clock.h"
#include "net/httpclient.h"
#include "providers/provider.h"
#include "providers/wireformat.h"

namespace claw::providers {

//! Speaks to models over HTTP, in the wire format that the model names.
class HttpProvider final : public Provider
{
public:
    //! Both outlive the provider.
    HttpProvider(net::HttpClient &http, const Clock &clock);

    [[nodiscard]] QCoro::Task<Outcome> stream(ModelCall call, EventSink sink,
                                              std::stop_token stop) override;

private:
    using Stream = std::unique_ptr<net::HttpStream>;

    void finishInBackground(Stream stream);

    net::HttpClient &m_http;
    const Clock &m_clock;
    async::TaskScope m_scope;
};

} // namespace claw::providers
