// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/metricsroute.h"

#include "metrics/exposition.h"
#include "server/controlplane.h"
#include "server/liveconfig.h"
#include "server/web/webresponse.h"

#include <QElapsedTimer>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace claw::server::web {

namespace {

using Exchange = std::shared_ptr<net::HttpExchange>;

bool isPublic(const LiveConfig &config)
{
    return config.document()["gateway"_L1]["metrics"_L1]["enabled"_L1].toBool();
}

net::HttpResponse pageOf(const MetricsSources &sources, std::chrono::nanoseconds delay)
{
    net::HttpResponse response;
    response.status = 200;
    response.body = encodeMetrics(sources, delay);
    return hardened(response.with("Content-Type", metrics::Exposition::contentType));
}

//! An event of our own tells how long one has to wait: the answer is written when its turn comes.
void answer(const MetricsSources &sources, const Exchange &exchange)
{
    if (!exchange->head().isGetOrHead()) {
        exchange->respond(hardened(methodNotAllowed()).with("Allow", "GET, HEAD"));
        return;
    }
    QElapsedTimer waiting;
    waiting.start();
    const auto respond = [sources, exchange, waiting] {
        exchange->respond(pageOf(sources, std::chrono::nanoseconds(waiting.nsecsElapsed())));
    };
    QMetaObject::invokeMethod(&sources.controlPlane, respond, Qt::QueuedConnection);
}

} // namespace

void addMetricsRoute(net::HttpRouter &router, const MetricsSources &sources,
                     const ApiAccess &access, const LiveConfig &config)
{
    const auto isHere = net::exactPath("/metrics");
    const auto handle = [sources](const Exchange &exchange) { answer(sources, exchange); };
    const auto isOpen = [isHere, &config](const net::HttpHead &head) {
        return isHere(head) && isPublic(config);
    };
    router.add({.matches = isOpen, .handle = handle, .bodyLimit = {}});
    router.add(
        {.matches = isHere, .handle = handle, .bodyLimit = {}, .admit = access.forMethod("GET")});
}

} // namespace claw::server::web
