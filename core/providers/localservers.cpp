// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "providers/localservers.h"

#include "json/jsontext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::providers {

namespace {

constexpr qint64 freshMs = 30'000;
constexpr qint64 mostBytes = 4 * 1024 * 1024;
constexpr qsizetype mostModels = 500; // Of one server.

QUrl at(const QUrl &root, const QString &path)
{
    return QUrl(root.toString() + path);
}

Model localModel(const LocalServer &server, const QString &id)
{
    static const auto thinks = {u"r1"_s, u"reasoning"_s, u"qwq"_s, u"gpt-oss"_s};
    const QString lower = id.toLower();
    return {.ref = {.provider = server.provider, .model = id},
            .name = id,
            .api = config::ModelApi::OpenAiCompletions,
            .baseUrl = at(server.root, u"/v1"_s),
            .reasoning =
                std::any_of(thinks.begin(), thinks.end(),
                            [&lower](const QString &part) { return lower.contains(part); }),
            .contextWindow = 128'000,
            .maxTokens = 8192,
            .needsKey = false};
}

// Each answers in its own words; what does not look like them is another program on that port.
std::vector<Model> modelsIn(const QJsonObject &answer, const LocalServer &server)
{
    const bool isOllama = server.kind == LocalServer::Kind::Ollama;
    const QJsonArray list = answer.value(isOllama ? "models"_L1 : "data"_L1).toArray();
    std::vector<Model> models;
    for (const QJsonValue &value : list) {
        const QJsonObject object = value.toObject();
        const QString id = object.value(isOllama ? "name"_L1 : "id"_L1).toString();
        if (id.isEmpty() || models.size() >= size_t(mostModels))
            continue;
        Model model = localModel(server, id);
        if (server.kind == LocalServer::Kind::LmStudio) {
            const QString type = object.value("type"_L1).toString();
            if (type == "embeddings"_L1)
                continue;
            model.seesImages = type == "vlm"_L1;
            model.contextWindow = object.value("max_context_length"_L1).toInt(model.contextWindow);
        } else if (server.kind == LocalServer::Kind::LlamaCpp) {
            if (object.value("owned_by"_L1) != "llamacpp"_L1)
                continue;
            model.contextWindow = object.value("meta"_L1)
                                      .toObject()
                                      .value("n_ctx_train"_L1)
                                      .toInt(model.contextWindow);
        }
        model.maxTokens = std::min(model.maxTokens, model.contextWindow);
        models.push_back(std::move(model));
    }
    return models;
}

QUrl listAddress(const LocalServer &server)
{
    switch (server.kind) {
    case LocalServer::Kind::Ollama:
        return at(server.root, u"/api/tags"_s);
    case LocalServer::Kind::LmStudio:
        return at(server.root, u"/api/v0/models"_s);
    case LocalServer::Kind::LlamaCpp:
        break;
    }
    return at(server.root, u"/v1/models"_s);
}

} // namespace

std::vector<LocalServer> usualLocalServers()
{
    using Kind = LocalServer::Kind;
    return {
        {.kind = Kind::Ollama, .provider = u"ollama"_s, .root = QUrl(u"http://127.0.0.1:11434"_s)},
        {.kind = Kind::LmStudio,
         .provider = u"lmstudio"_s,
         .root = QUrl(u"http://127.0.0.1:1234"_s)},
        {.kind = Kind::LlamaCpp,
         .provider = u"llamacpp"_s,
         .root = QUrl(u"http://127.0.0.1:8080"_s)}};
}

LocalServers::LocalServers(std::vector<LocalServer> servers, net::HttpClient &http,
                           const Clock &clock)
    : m_servers(std::move(servers))
    , m_http(http)
    , m_clock(clock)
{ }

bool LocalServers::serves(const QString &provider) const
{
    return std::any_of(m_servers.begin(), m_servers.end(), [&provider](const LocalServer &server) {
        return server.provider == provider;
    });
}

QCoro::Task<std::vector<Model>> LocalServers::find(std::stop_token stop)
{
    if (m_searchedMs >= 0 && m_clock.monotonicMs() - m_searchedMs < freshMs)
        co_return m_found;
    const net::HttpBounds bounds{.deadlines = {.firstByte = 500ms, .idle = 500ms, .total = 500ms},
                                 .maxBytes = mostBytes};
    const auto servers = m_servers;
    std::vector<QCoro::Task<Result<net::HttpAnswer>>> questions;
    for (const LocalServer &server : servers) {
        net::HttpRequest request{.url = listAddress(server)};
        questions.push_back(m_http.fetch(request, bounds, stop));
    }
    std::vector<Model> found;
    for (size_t i = 0; i < servers.size(); ++i) {
        const auto answer = co_await questions[i];
        if (!answer || !answer->status.isSuccess())
            continue;
        const auto body = json::parse(answer->body);
        const auto models = modelsIn(body ? body->toObject() : QJsonObject(), servers[i]);
        found.insert(found.end(), models.begin(), models.end());
    }
    if (!stop.stop_requested()) { // After a stop there may be nobody who remembers.
        m_found = found;
        m_searchedMs = m_clock.monotonicMs();
    }
    co_return found;
}

} // namespace claw::providers
