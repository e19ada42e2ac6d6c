// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth/originpolicy.h"
#include "net/connectionsplitter.h"
#include "net/httpserver.h"
#include "server/controlplane.h"
#include "server/web/hookroutes.h"
#include "server/web/pagefiles.h"
#include "server/web/programroutes.h"
#include "server/web/readinesssource.h"
#include "server/websocketdoor.h"

#include <QObject>

namespace claw::server {

//! The gateway as a server: one port for WebSocket and HTTP in front of the control plane.
//!
//!     Gateway gateway(input);
//!     gateway.listen(addresses, port);   // serves at once; /readyz says "starting"
//!     gateway.markReady();               // after the self-check over the wire
//!     co_await gateway.shutDown(...);
class Gateway : public QObject, private web::ReadinessSource
{
    Q_OBJECT

public:
    //! Without a `page` it shows its status page.
    explicit Gateway(ControlPlaneInput input, const net::Limits &limits = {},
                     web::PageFiles page = {}, QObject *parent = nullptr);

    //! See ConnectionSplitter::listen(). With `tls` all connections are encrypted.
    [[nodiscard]] Result<net::ListenReport> listen(
        const QList<QHostAddress> &addresses, quint16 port,
        const std::optional<QSslConfiguration> &tls = {});

    //! A token that lets one local client in without a device, whatever the auth mode, until
    //! markReady(): for the check at start.
    [[nodiscard]] Secret openSelfCheck();
    //! The self-check succeeded: the gateway says so to whoever asks.
    void markReady();
    [[nodiscard]] bool isReady() const { return m_phase == QLatin1StringView("ready"); }

    //! Stops accepting, then as ControlPlane::shutDown().
    QCoro::Task<> shutDown(QString reason, std::optional<qint64> restartExpectedMs,
                           std::chrono::milliseconds bound);

    [[nodiscard]] ControlPlane &controlPlane() { return m_controlPlane; }
    [[nodiscard]] net::HttpRouter &routes() { return m_http.router(); }
    [[nodiscard]] std::vector<net::Endpoint> endpoints() const { return m_splitter.endpoints(); }

private:
    [[nodiscard]] std::optional<net::HttpResponse> refuse(const net::HttpHead &head);
    [[nodiscard]] auth::OriginPolicy originPolicy() const;
    [[nodiscard]] Result<> checkPage(const net::HttpHead &head) const;
    [[nodiscard]] auth::ClientOrigin originOf(const net::HttpHead &head) const;
    [[nodiscard]] web::ApiAccess apiAccess(const ControlPlaneInput &input);
    [[nodiscard]] web::GatewayFacts facts() const override;

    LiveConfig &m_config;
    Random &m_random;
    const Clock &m_clock;
    qint64 m_startedAt; //!< Monotonic ms.
    QString m_phase = QStringLiteral("starting"); //!< starting, ready or stopping
    QString m_url; //!< Of the primary address.
    web::PageFiles m_page;
    auth::OriginPolicy m_originPolicy;
    ControlPlane m_controlPlane;
    net::ConnectionSplitter m_splitter;
    net::HttpServer m_http;
    web::HookRoutes m_hooks;
    web::ApiAccess m_access;
    web::ProgramRoutes m_programs;
    WebSocketDoor m_door;
};

} // namespace claw::server
