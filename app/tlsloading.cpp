// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/tlsloading.h"

#include "log/categories.h"

using namespace Qt::StringLiterals;

namespace claw::app {

using gatewaystart::refuse;
using gatewaystart::StartResult;

namespace {

net::TlsOptions tlsOptions(const Launch &launch)
{
    const auto &tls = launch.config.inForce.config->gateway.tls;
    const auto place = [&launch](const QString &configured, const QString &builtIn) {
        return configured.isEmpty() ? launch.paths.stateDir + u"/gateway/tls/"_s + builtIn
                                    : launch.paths.expanded(configured);
    };
    return {.certPath = place(tls.certPath, u"gateway-cert.pem"_s),
            .keyPath = place(tls.keyPath, u"gateway-key.pem"_s),
            .caPath = tls.caPath.isEmpty() ? QString() : launch.paths.expanded(tls.caPath),
            .autoGenerate = tls.autoGenerate};
}

} // namespace

QCoro::Task<StartResult<std::optional<net::TlsIdentity>>> loadTls(Launch launch)
{
    if (!launch.config.inForce.config->gateway.tls.enabled)
        co_return std::optional<net::TlsIdentity>();
    auto options = tlsOptions(launch);
    const auto loaded = co_await net::loadTlsIdentity(std::move(options));
    if (!loaded)
        co_return refuse({u"Gateway failed to start: Error: "_s + loaded.error().message});
    if (loaded->generated)
        qCInfo(lcApp) << "gateway tls: generated self-signed cert";
    co_return std::optional<net::TlsIdentity>(*loaded);
}

} // namespace claw::app
