// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/load.h"

#include <QTcpSocket>

namespace claw::bench {

//! Clients that fetch one path over HTTP again and again, each on a connection that it keeps, one request
//! at a time.
class WebLoad final : public Load
{
public:
    WebLoad(Target target, QByteArray path, int clients);
    ~WebLoad() override;

    [[nodiscard]] bool start() override;
    //! Of the last answer.
    [[nodiscard]] int status() const { return m_status; }

private:
    struct Client
    {
        QTcpSocket socket;
        QByteArray received;
    };

    void ask(Client &client);
    void onBytes(Client &client);

    const QByteArray m_path;
    const int m_count;
    int m_status = 0;
    std::vector<std::unique_ptr<Client>> m_askers;
};

} // namespace claw::bench
