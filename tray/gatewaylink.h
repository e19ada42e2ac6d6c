// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth/deviceauthstore.h"
#include "auth/deviceidentity.h"
#include "base/clock.h"
#include "base/random.h"
#include "cli/gatewaytarget.h"
#include "client/reconnector.h"
#include "files/statepaths.h"
#include "tray/gatewayfacts.h"

#include <QTimer>

#include <optional>

namespace claw::tray {

//! The connection to one gateway, kept up: what it says about itself, and whether it still answers.
//!
//! Asleep between the events of the gateway. One that is overdue with its tick is asked, and is Silent until
//! something comes from it again; meanwhile it is asked again and again.
class GatewayLink : public QObject
{
    Q_OBJECT

public:
    GatewayLink(const cli::GatewayTarget &target, const files::StatePaths &paths,
                const Clock &clock, Random &random);
    ~GatewayLink() override;

    void start();
    //! Something says that the gateway may be there (again).
    void tryNow();
    //! Asks whether it still answers; the outcome shows in view() within probePatience.
    void probe();

    [[nodiscard]] const LinkView &view() const { return m_view; }
    [[nodiscard]] bool isUp() const { return m_view.state == Link::Up; }
    [[nodiscard]] const GatewayFacts &facts() const { return m_facts; }
    //! Does the gateway know this method?
    [[nodiscard]] bool offers(const QString &method) const;

    //! As GatewayClient::request(), with a deadline of 10 s.
    [[nodiscard]] QCoro::Task<Result<QJsonValue>> request(QString method, QJsonObject params);

    //! A gateway that takes longer to answer a trifle is frozen.
    static constexpr std::chrono::milliseconds probePatience{1200};

Q_SIGNALS:
    void viewChanged();
    void factsChanged();
    void connected();
    void eventReceived(const QString &name, const QJsonValue &payload);

private:
    void onConnected(const QJsonObject &hello);
    void onEvent(const QString &name, const QJsonValue &payload);
    void onClosed(const client::CloseInfo &info);
    void onSignOfLife();
    void setView(LinkView view);
    QCoro::Task<> askForLife();

    const Clock &m_clock;
    QStringList m_ids; //!< What the gateway may know us by: this connection, this device.
    std::optional<auth::DeviceIdentity> m_identity;
    std::optional<auth::DeviceAuthStore> m_deviceTokens;
    std::unique_ptr<client::GatewayClient> m_client;
    std::unique_ptr<client::Reconnector> m_reconnector;
    LinkView m_view;
    GatewayFacts m_facts;
    bool m_comesBack = false; //!< The gateway announced to restart.
    bool m_saidGoodbye = false;
    bool m_isAsking = false;
    QTimer m_overdue;
    async::TaskScope m_scope;
};

} // namespace claw::tray
