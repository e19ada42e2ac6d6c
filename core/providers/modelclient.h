// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/taskscope.h"
#include "base/backoff.h"
#include "providers/attemptgate.h"
#include "providers/credentials.h"
#include "providers/echoprovider.h"
#include "providers/httpprovider.h"
#include "providers/localservers.h"

#include <functional>

namespace claw::providers {

//! What an agent wants to have answered, by whichever model can.
struct CompletionRequest
{
    QString model; //!< Reference or alias; empty: the agent's.
    std::optional<QStringList> fallbacks; //!< nullopt: the configured ones.
    QString agentId;
    QString profileId; //!< Tried before other keys; empty: no preference.
    bool onlyThisProfile = false; //!< The user chose it: no other key is tried.
    Prompt prompt;
    AttemptGate *gate =
        nullptr; //!< Asked before each request; outlives the call. Null: all may go.
};

//! How often one request is repeated with the same model and key.
struct RetryPlan
{
    int retries = 2;
    Backoff::Plan delays{.first = std::chrono::milliseconds(1000),
                         .longest = std::chrono::milliseconds(8000),
                         .factor = 2,
                         .jitter = 0.25};
    //! A server that asks for more is not waited for.
    std::chrono::milliseconds longestWait{60'000};
};

//! What a ModelClient is built from. The references outlive it.
struct ModelClientInput
{
    files::StatePaths paths;
    QProcessEnvironment environment; //!< As the configuration completed it.
    std::function<config::ConfigPtr()> config; //!< The configuration in force.
    const Clock &clock;
    Random &random;
    bool offersEcho = false; //!< `dev/echo` exists.
    std::vector<LocalServer> localServers = usualLocalServers();
    RetryPlan retry;
};

//! Gets a reply out of the models there are: finds the model and its keys, repeats what may pass,
//! goes on to the next key and the next model, and remembers which keys failed.
//!
//!     auto outcome = co_await models.complete(request, sink, stop);
//!
//! One request, in order: the same key again (RetryPlan; Retry-After is obeyed), the other profiles
//! of the provider, then the fallbacks and the configured primary. A conversation that is too long, a
//! refusal and a stop end it at once. Without a fallback the failure is that of the one model, else
//! it names them all.
class ModelClient
{
public:
    explicit ModelClient(ModelClientInput input);

    //! Whoever destroys the client has requested the stop of every task before.
    [[nodiscard]] QCoro::Task<Outcome> complete(CompletionRequest request, EventSink sink,
                                                std::stop_token stop);
    //! Every model there is, sorted by provider and name; asks the servers on this machine.
    [[nodiscard]] QCoro::Task<std::vector<Model>> models();
    //! Those that are known without asking anybody.
    [[nodiscard]] std::vector<Model> knownModels() const;
    //! Where the key for a provider comes from, for people, never the key; empty: there is none.
    [[nodiscard]] QString keySource(const QString &provider);
    //! One of them, without asking anybody: for window sizes and prices.
    [[nodiscard]] tl::expected<Model, Failure> known(const ModelRef &ref) const;

private:
    struct Round;
    using RoundPtr = std::shared_ptr<Round>;

    [[nodiscard]] QCoro::Task<Outcome> askModels(RoundPtr round);
    [[nodiscard]] QCoro::Task<Outcome> askModel(RoundPtr round, ModelRef ref);
    [[nodiscard]] QCoro::Task<Outcome> askWith(RoundPtr round, ModelCall call);
    [[nodiscard]] QCoro::Task<Outcome> attempt(RoundPtr round, ModelCall call);
    [[nodiscard]] QCoro::Task<tl::expected<Model, Failure>> resolve(RoundPtr round, ModelRef ref);
    void remember(const Round &round, const Credential &credential, const Outcome &outcome);
    [[nodiscard]] Provider &providerOf(const Model &model);

    ModelClientInput m_input;
    net::HttpClient m_http;
    HttpProvider m_overHttp;
    EchoProvider m_echo;
    LocalServers m_local;
    Credentials m_credentials;
    async::TaskScope m_scope;
};

} // namespace claw::providers
