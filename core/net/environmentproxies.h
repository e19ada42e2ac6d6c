// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHostAddress>
#include <QNetworkProxy>
#include <QProcessEnvironment>

#include <vector>

namespace claw::net {

//! Which proxy a request goes through, by the variables that curl made common: `https_proxy`,
//! `http_proxy`, `all_proxy`, `no_proxy`, in lower case or upper case. A proxy is an http or socks5
//! URL, http without a scheme. Loopback is never asked for through a proxy.
//!
//! `no_proxy` is a list of hosts (with everything below them), host:port, addresses and subnets; `*`
//! means all.
class EnvironmentProxies : public QNetworkProxyFactory
{
public:
    explicit EnvironmentProxies(const QProcessEnvironment &environment);

    [[nodiscard]] QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    struct Exception
    {
        QString host; //!< Without a leading dot, lower case; empty for a subnet.
        int port = -1; //!< -1: any.
        std::pair<QHostAddress, int> subnet{QHostAddress(), -1};
    };

    void readExceptions(const QString &list);
    [[nodiscard]] bool isException(const QString &host, int port) const;

    QNetworkProxy m_http{QNetworkProxy::NoProxy};
    QNetworkProxy m_https{QNetworkProxy::NoProxy};
    bool m_exceptsAll = false;
    std::vector<Exception> m_exceptions;
};

} // namespace claw::net
