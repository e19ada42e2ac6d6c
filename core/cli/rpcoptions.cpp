// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/rpcoptions.h"

#include "cli/clitr.h"
#include "cli/options.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace claw::cli {

void RpcOptions::declare(CLI::App &app, const char *defaultTimeout)
{
    declareWithoutTimeout(app);
    addOption(app, "--timeout", "<ms>", timeout,
              Tr::tr("Give up after this many milliseconds (%1)")
                  .arg(QString::fromLatin1(defaultTimeout)));
}

void RpcOptions::declareWithoutTimeout(CLI::App &app)
{
    addOption(app, "--url", "<url>", url, Tr::tr("WebSocket URL of the gateway"));
    addOption(app, "--token", "<token>", token, Tr::tr("Shared token of the gateway"));
    addOption(app, "--password", "<password>", password, Tr::tr("Password of the gateway"));
    addFlag(app, "--json", json, Tr::tr("Print JSON"));
}

Result<std::chrono::milliseconds> RpcOptions::timeoutOr(std::chrono::milliseconds fallback) const
{
    if (!timeout || timeout->trimmed().isEmpty())
        return fallback;
    bool isNumber = false;
    const int ms = timeout->trimmed().toInt(&isNumber);
    if (!isNumber || ms < 1 || ms > 3'600'000)
        return fail(ErrorCode::InvalidRequest, Tr::tr("invalid --timeout: %1").arg(*timeout));
    return std::chrono::milliseconds(ms);
}

Result<GatewayTarget> RpcOptions::target(const CliSettings &settings,
                                         WithoutRemoteUrl withoutRemoteUrl) const
{
    const auto &gateway = settings.config.gateway;
    auto target = resolveTarget({.url = url,
                                 .token = token,
                                 .password = password,
                                 .environment = settings.environment,
                                 .gateway = gateway,
                                 .configPath = settings.paths.configPath,
                                 .tailnetAddress = gateway.bind == config::BindMode::Tailnet
                                     ? findTailnetAddress()
                                     : QString(),
                                 .withoutRemoteUrl = withoutRemoteUrl});
    const bool isLocal = target && !target->bind.isEmpty();
    if (isLocal && target->url.scheme() == "wss"_L1)
        target->tlsFingerprint = localCertificateFingerprint(settings);
    return target;
}

QString localCertificateFingerprint(const CliSettings &settings)
{
    const auto &tls = settings.config.gateway.tls;
    const QString path = tls.certPath.isEmpty()
        ? settings.paths.stateDir + "/gateway/tls/gateway-cert.pem"_L1
        : settings.paths.expanded(tls.certPath);
    QFile file(path);
    if (!tls.enabled || !file.open(QIODevice::ReadOnly))
        return {};
    const QSslCertificate certificate(file.read(64 * 1024), QSsl::Pem);
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex());
}

} // namespace claw::cli
