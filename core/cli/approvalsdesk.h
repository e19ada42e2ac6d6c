// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "approvals/approvalsdisk.h"
#include "cli/gatewaysession.h"
#include "cli/rpcoptions.h"

#include <QJsonObject>

#include <memory>

namespace claw::cli {

//! The approvals of one machine, wherever they are: the file of this one, or what a gateway or one of
//! its nodes answers.
class ApprovalsDesk
{
public:
    //! Which machine.
    struct Choice
    {
        bool gateway = false;
        QString node; //!< Empty: none; `gateway` wins.
    };

    //! Connects when the choice asks for it.
    [[nodiscard]] static Result<std::unique_ptr<ApprovalsDesk>> open(const Choice &choice,
                                                                     const RpcOptions &rpc,
                                                                     const CliSettings &settings);

    //! {path, exists, hash, file}
    [[nodiscard]] Result<QJsonObject> read();
    //! Replaces the file that read() has given; fails when somebody else was faster.
    [[nodiscard]] Result<QJsonObject> write(const QJsonObject &file, const QString &baseHash);
    [[nodiscard]] bool isLocal() const { return m_session == nullptr; }
    //! local, gateway or node:<id>.
    [[nodiscard]] QString label() const;

private:
    explicit ApprovalsDesk(const QString &path);

    SystemClock m_clock;
    SystemRandom m_random;
    approvals::ApprovalsDisk m_disk;
    std::unique_ptr<GatewaySession> m_session; //!< Null: this machine.
    QString m_nodeId; //!< Empty: the gateway.
};

} // namespace claw::cli
