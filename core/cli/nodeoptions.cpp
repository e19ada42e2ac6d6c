// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/nodeoptions.h"

#include "cli/clitr.h"
#include "cli/options.h"
#include "config/gatewayconfig.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace claw::cli {

void NodeOptions::declare(CLI::App &app)
{
    addOption(app, "--host", "<host>", host, Tr::tr("Gateway host"));
    addOption(app, "--port", "<port>", port, Tr::tr("Gateway port"));
    addFlag(app, "--tls", tls, Tr::tr("Use TLS for the gateway connection"));
    addOption(app, "--tls-fingerprint", "<sha256>", tlsFingerprint,
              Tr::tr("Expected TLS certificate fingerprint (sha256)"));
    addOption(app, "--node-id", "<id>", nodeId, Tr::tr("Override node id"));
    addOption(app, "--display-name", "<name>", displayName, Tr::tr("Override node display name"));
}

Result<nodehost::HostFile> NodeOptions::over(nodehost::HostFile file) const
{
    const auto given = [](const std::optional<QString> &option, const QString &before) {
        const QString text = option.value_or(QString()).trimmed();
        return text.isEmpty() ? before : text;
    };
    file.nodeId = given(nodeId, file.nodeId);
    file.displayName = given(displayName, file.displayName);
    if (file.displayName.isEmpty())
        file.displayName = QSysInfo::machineHostName();
    file.host = given(host, file.host.isEmpty() ? u"127.0.0.1"_s : file.host);
    if (port) {
        bool isNumber = false;
        const int number = port->toInt(&isNumber);
        if (!isNumber || number < 1 || number > 65535)
            return fail(ErrorCode::InvalidRequest, Tr::tr("Invalid port"));
        file.port = quint16(number);
    }
    file.tlsFingerprint = given(tlsFingerprint, file.tlsFingerprint);
    file.tls = tls || file.tls || !file.tlsFingerprint.isEmpty();
    return file;
}

QUrl gatewayUrl(const nodehost::HostFile &file)
{
    QUrl url;
    url.setScheme(file.tls ? u"wss"_s : u"ws"_s);
    url.setHost(file.host.isEmpty() ? u"127.0.0.1"_s : file.host);
    url.setPort(file.port.value_or(config::GatewayConfig::defaultPort));
    return url;
}

} // namespace claw::cli
