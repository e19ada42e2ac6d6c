// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "providers/modelclient.h"

#include "async/pause.h"
#include "config/agentresolution.h"
#include "providers/billing.h"
#include "providers/providerlog.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::providers {

namespace {

//! No fault of the key or of the model.
Failure refused(const Error &error)
{
    Failure failure = makeFailure(FailureReason::Billing, error.message, error.hint);
    failure.error.details = error.details;
    return failure;
}

Failure stopped()
{
    return makeFailure(FailureReason::Aborted, u"the request was stopped"_s);
}

config::ModelChoice choiceOf(const config::AgentsConfig &agents, const QString &agentId)
{
    const auto *agent = config::findAgent(agents, agentId);
    return agent && agent->model ? *agent->model : agents.defaults.model;
}

// The models to try, best first, none twice.
std::vector<ModelRef> candidateRefs(const CompletionRequest &request, const config::Config &config)
{
    const auto &defaults = config.agents.defaults;
    const config::ModelChoice choice = choiceOf(config.agents, request.agentId);
    const QString primary = choice.primary.isEmpty() ? defaults.model.primary : choice.primary;
    std::vector<ModelRef> refs;
    const auto add = [&refs](const ModelRef &ref) {
        if (!ref.isEmpty() && std::find(refs.begin(), refs.end(), ref) == refs.end())
            refs.push_back(ref);
    };
    add(resolveModel(request.model.isEmpty() ? primary : request.model, defaults));
    const QStringList fallbacks = request.fallbacks.value_or(choice.fallbacks);
    for (const QString &fallback : fallbacks) {
        const ModelRef ref = resolveModel(fallback, defaults);
        if (defaults.models.isEmpty() || defaults.models.contains(ref.text()))
            add(ref);
    }
    if (!fallbacks.isEmpty())
        add(resolveModel(primary, defaults));
    return refs;
}

Failure summary(std::vector<Failure> failures, const std::vector<ModelRef> &refs)
{
    if (failures.size() == 1)
        return std::move(failures.front());
    QStringList lines;
    for (size_t i = 0; i < failures.size(); ++i)
        lines.append(u"%1: %2 (%3)"_s.arg(refs[i].text(), failures[i].error.message,
                                          config::toWord(failures[i].reason)));
    Failure all = std::move(failures.front());
    all.error.message =
        u"All models failed (%1): %2"_s.arg(failures.size()).arg(lines.join(u" | "_s));
    all.partial = failures.back().partial;
    return all;
}

// What `agents.defaults.models.<ref>.params` says, where the request itself says nothing.
void applyPreference(Prompt &prompt, const config::ModelPreference &preference)
{
    if (!prompt.temperature)
        prompt.temperature = preference.temperature;
    if (!prompt.maxTokens)
        prompt.maxTokens = preference.maxTokens;
    if (preference.cacheControlTtl == "1h"_L1 && prompt.cache == CacheRetention::Short)
        prompt.cache = CacheRetention::Long;
}

// A level that a server names as one it knows, when it refuses the one it was asked for.
std::optional<config::ThinkingLevel> otherLevel(const Failure &failure,
                                                config::ThinkingLevel refused)
{
    static const QRegularExpression list(u"supported values(?: are)?:?(.*)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression word(u"\\b(off|minimal|low|medium|high|xhigh)\\b"_s);
    const auto listed = list.match(failure.error.message);
    if (failure.reason != FailureReason::Format || !listed.hasMatch())
        return std::nullopt;
    auto words = word.globalMatch(listed.captured(1));
    while (words.hasNext()) {
        const auto level = config::fromWord<config::ThinkingLevel>(words.next().captured(1));
        if (level && *level != refused)
            return level;
    }
    return std::nullopt;
}

} // namespace

//! One request on its way through models and keys.
struct ModelClient::Round
{
    CompletionRequest request;
    config::ConfigPtr config;
    EventSink sink;
    std::stop_token stop;
    int attempts = 0;
    bool isRefused = false; //!< By the gate: nothing more goes out.
    Usage spent;

    void tell(const StreamEvent &event) const
    {
        if (sink && !stop.stop_requested())
            sink(event);
    }
};

ModelClient::ModelClient(ModelClientInput input)
    : m_input(std::move(input))
    , m_http(m_input.environment)
    , m_overHttp(m_http, m_input.clock)
    , m_echo(m_input.clock)
    , m_local(m_input.localServers, m_http, m_input.clock)
    , m_credentials(m_input.paths, m_input.environment, m_input.clock)
{ }

QCoro::Task<Outcome> ModelClient::complete(CompletionRequest request, EventSink sink,
                                           std::stop_token stop)
{
    auto round = std::make_shared<Round>(Round{.request = std::move(request),
                                               .config = m_input.config(),
                                               .sink = std::move(sink),
                                               .stop = stop});
    auto outcome = co_await askModels(round);
    if (outcome)
        outcome->spent = round->spent;
    else
        outcome.error().spent = round->spent;
    co_return outcome;
}

QCoro::Task<Outcome> ModelClient::askModels(RoundPtr round)
{
    const std::vector<ModelRef> refs = candidateRefs(round->request, *round->config);
    std::vector<Failure> failures;
    for (const ModelRef &ref : refs) {
        auto outcome = co_await askModel(round, ref);
        if (outcome)
            co_return outcome;
        if (round->stop.stop_requested() || round->isRefused
            || !outcome.error().isWorthAnotherModel())
            co_return outcome;
        if (ref != refs.back())
            qCInfo(lcProviders).noquote() << "model failed, trying the next:" << ref.text()
                                          << config::toWord(outcome.error().reason);
        failures.push_back(std::move(outcome.error()));
    }
    co_return tl::unexpected(summary(std::move(failures), refs));
}

QCoro::Task<Outcome> ModelClient::askModel(RoundPtr round, ModelRef ref)
{
    auto model = co_await resolve(round, ref);
    if (!model)
        co_return tl::unexpected(std::move(model.error()));
    const auto &request = round->request;
    tl::expected<std::vector<Credential>, Failure> keys = std::vector<Credential>(1);
    if (model->ref != EchoProvider::model().ref)
        keys = m_credentials.find(*model, *round->config, request.agentId, request.profileId);
    if (!keys)
        co_return tl::unexpected(std::move(keys.error()));
    ModelCall call{.model = *std::move(model), .credential = {}, .prompt = request.prompt};
    applyPreference(call.prompt, round->config->agents.defaults.models.value(ref.text()));
    if (!call.model.needsKey) // A server on this machine may have to load the model first.
        call.prompt.deadlines.firstByte = call.prompt.deadlines.total;
    Outcome outcome = tl::unexpected(stopped());
    for (const Credential &key : *keys) {
        call.credential = key;
        outcome = co_await askWith(round, call);
        if (round->stop.stop_requested() || round->isRefused)
            break;
        remember(*round, key, outcome);
        if (outcome || !outcome.error().isAboutTheKey() || request.onlyThisProfile)
            break;
    }
    co_return outcome;
}

QCoro::Task<Outcome> ModelClient::askWith(RoundPtr round, ModelCall call)
{
    Backoff delays(m_input.retry.delays, m_input.random);
    const RetryPlan plan = m_input.retry;
    bool changedLevel = false;
    for (int retriesLeft = plan.retries;;) {
        auto outcome = co_await attempt(round, call);
        if (outcome || round->stop.stop_requested() || round->isRefused)
            co_return outcome;
        const Failure &failure = outcome.error();
        std::chrono::milliseconds wait{0};
        if (const auto level = otherLevel(failure, call.prompt.thinking); level && !changedLevel) {
            changedLevel = true;
            call.prompt.thinking = *level;
        } else {
            if (!failure.isTransient() || retriesLeft-- <= 0)
                co_return outcome;
            wait = delays.next();
            wait = failure.retryAfter.value_or(wait);
            if (wait > plan.longestWait)
                co_return outcome;
        }
        round->tell(AttemptFailed{.model = call.model.ref,
                                  .reason = failure.reason,
                                  .message = failure.error.message,
                                  .nextIn = wait,
                                  .spent = failure.spent});
        const bool goesOn = co_await async::pause(wait, round->stop);
        if (!goesOn)
            co_return tl::unexpected(stopped());
    }
}

//! One request, which says what it alone is billed for.
QCoro::Task<Outcome> ModelClient::attempt(RoundPtr round, ModelCall call)
{
    AttemptGate *const gate = round->request.gate;
    if (gate) {
        const auto entered = co_await gate->enter(call, round->stop);
        if (!entered) {
            round->isRefused = true;
            co_return tl::unexpected(refused(entered.error()));
        }
    }
    round->tell(AttemptStarted{.model = call.model.ref,
                               .profileId = call.credential.profileId,
                               .attempt = ++round->attempts});
    auto outcome = co_await providerOf(call.model).stream(call, round->sink, round->stop);
    const Usage billed = billedUsage(call, outcome);
    if (gate)
        gate->leave(billed);
    round->spent += billed;
    if (outcome)
        outcome->attempts = round->attempts;
    else
        outcome.error().spent = billed;
    co_return outcome;
}

QCoro::Task<tl::expected<Model, Failure>> ModelClient::resolve(RoundPtr round, ModelRef ref)
{
    const Model echo = EchoProvider::model();
    if (ref == echo.ref && m_input.offersEcho)
        co_return echo;
    const auto &config = round->config->models;
    auto model = findModel(ref, BuiltInModels::instance(), config, m_local.found());
    if (model || !m_local.serves(ref.provider))
        co_return model;
    const auto found = co_await m_local.find(round->stop);
    if (round->stop.stop_requested())
        co_return tl::unexpected(stopped());
    model = findModel(ref, BuiltInModels::instance(), config, found);
    if (!model)
        model.error().error.hint =
            u"is %1 running on this machine, and has it this model?"_s.arg(ref.provider);
    co_return model;
}

void ModelClient::remember(const Round &round, const Credential &credential, const Outcome &outcome)
{
    if (credential.profileId.isEmpty())
        return;
    if (outcome)
        m_credentials.recordSuccess(credential, *round.config, round.request.agentId);
    else if (outcome.error().isAboutTheKey())
        m_credentials.recordFailure(credential, outcome.error().reason, *round.config,
                                    round.request.agentId);
}

Provider &ModelClient::providerOf(const Model &model)
{
    if (m_input.offersEcho && model.ref == EchoProvider::model().ref)
        return m_echo;
    return m_overHttp;
}

QCoro::Task<std::vector<Model>> ModelClient::models()
{
    const config::ConfigPtr config = m_input.config();
    const bool offersEcho = m_input.offersEcho;
    const std::stop_token stop = m_scope.token();
    auto found = co_await m_local.find(stop);
    if (offersEcho)
        found.push_back(EchoProvider::model());
    co_return allModels(BuiltInModels::instance(), config->models, found);
}

std::vector<Model> ModelClient::knownModels() const
{
    auto found = m_local.found();
    if (m_input.offersEcho)
        found.push_back(EchoProvider::model());
    return allModels(BuiltInModels::instance(), m_input.config()->models, found);
}

QString ModelClient::keySource(const QString &provider)
{
    Model model;
    model.ref.provider = provider;
    const auto keys = m_credentials.find(model, *m_input.config(), {}, {});
    return keys && !keys->empty() ? keys->front().source : QString();
}

tl::expected<Model, Failure> ModelClient::known(const ModelRef &ref) const
{
    if (m_input.offersEcho && ref == EchoProvider::model().ref)
        return EchoProvider::model();
    return findModel(ref, BuiltInModels::instance(), m_input.config()->models, m_local.found());
}

} // namespace claw::providers
