// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "net/httpclient.h"
#include "providers/model.h"

#include <vector>

namespace claw::providers {

//! A program for models that may run on this machine.
struct LocalServer
{
    enum class Kind { Ollama, LmStudio, LlamaCpp };

    Kind kind = Kind::Ollama;
    QString provider; //!< The id of its models.
    QUrl root;
};

//! Ollama, LM Studio and llama.cpp on their usual ports.
[[nodiscard]] std::vector<LocalServer> usualLocalServers();

//! Finds the models of servers on this machine that nobody configured. Asks only when somebody wants
//! to know, all servers at once, within half a second; what came of it stands for half a minute.
class LocalServers
{
public:
    //! Client and clock outlive this.
    LocalServers(std::vector<LocalServer> servers, net::HttpClient &http, const Clock &clock);

    //! Whether the models of this provider could be found here.
    [[nodiscard]] bool serves(const QString &provider) const;
    [[nodiscard]] QCoro::Task<std::vector<Model>> find(std::stop_token stop);
    //! What the last search found.
    [[nodiscard]] const std::vector<Model> &found() const { return m_found; }

private:
    std::vector<LocalServer> m_servers;
    net::HttpClient &m_http;
    const Clock &m_clock;
    std::vector<Model> m_found;
    qint64 m_searchedMs = -1; //!< Monotonic.
};

} // namespace claw::providers
