// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "approvals/approvalsstore.h"
#include "async/taskscope.h"
#include "client/gatewayclient.h"
#include "client/reconnector.h"
#include "nodehost/invocation.h"
#include "nodehost/systemrun.h"
#include "process/processrunner.h"

#include <QObject>
#include <QProcessEnvironment>

#include <functional>

namespace claw::nodehost {

//! What a node host is made of. All but the values outlive it.
struct NodeHostServices
{
    client::GatewayClient &client; //!< Introduces itself by introduceAsNode().
    approvals::ApprovalsStore &approvals;
    process::ProcessRunner &runner;
    Random &random;
    QProcessEnvironment environment; //!< Of this process; commands get it.
    QString home;
    std::function<ExecDefaults(const QString &agentId)> defaults;
};

//! Role, capabilities and commands of a node host.
void introduceAsNode(client::ConnectOptions &options, const QProcessEnvironment &environment);

/*! Lends this machine to a gateway: stays connected, and does what it is asked when the rules of this
    machine allow it. The gateway is trusted as far as these rules go.
*/
class NodeHost : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostAtOnce = 16; //!< Further ones are refused.

    explicit NodeHost(NodeHostServices services, QObject *parent = nullptr);

    void start() { m_reconnector.start(); }
    //! Ends the commands that run and the connection. Finished when both are gone.
    [[nodiscard]] QCoro::Task<> stop();

private:
    void onEvent(const QString &name, const QJsonValue &payload);
    [[nodiscard]] QCoro::Task<> serve(Invocation invocation, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<QByteArray>> perform(Invocation invocation,
                                                          std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<QByteArray>> readApprovals();
    [[nodiscard]] QCoro::Task<Result<QByteArray>> writeApprovals(QJsonObject params);
    [[nodiscard]] QCoro::Task<Result<QByteArray>> notify(QJsonObject params, std::stop_token stop);
    [[nodiscard]] Result<QByteArray> which(const QJsonObject &params) const;
    [[nodiscard]] QCoro::Task<> tellLater(QString event, QJsonObject payload);
    [[nodiscard]] QString searchPath() const;

    NodeHostServices m_services;
    client::Reconnector m_reconnector;
    async::TaskScope m_telling;
    SystemRun m_run;
    async::TaskScope m_scope;
};

} // namespace claw::nodehost
