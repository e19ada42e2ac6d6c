// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/configloader.h"
#include "providers/modelclient.h"
#include "tests/support/manualclock.h"
#include "tests/support/scriptedserver.h"

#include <QCoroTask>
#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QThreadPool>

namespace claw::testing {

inline const QByteArray hello =
    "data: {\"choices\":[{\"delta\":{\"content\":\"hello\"},\"finish_reason\":\"stop\"}]}\n\n"
    "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":10,\"completion_tokens\":2}}\n\n"
    "data: [DONE]\n\n";

inline ScriptedServer::Play status(int code, const QByteArray &headers = {})
{
    return {.bytes = ScriptedServer::whole(code, R"({"error":{"message":"no"}})", headers)};
}

inline ScriptedServer::Play greeting()
{
    return {.bytes = ScriptedServer::events(hello)};
}

//! A user with two providers, one for each scripted server.
class World
{
public:
    World()
    {
        environment.insert(QStringLiteral("HOME"), m_home.path());
        setConfig(R"({"primary":"one"})");
    }

    ~World() { QThreadPool::globalInstance()->waitForDone(); } // Profiles are written there.

    void setConfig(const QByteArray &model)
    {
        const auto provider = [](const ScriptedServer &server) {
            return QByteArray(R"({"baseUrl":"%1","api":"openai-completions","models":[
                {"id":"m","name":"M","cost":{"input":1,"output":1,"cacheRead":0,"cacheWrite":0}}]})")
                .replace("%1", server.url().toEncoded());
        };
        const QByteArray text = R"({"agents":{"defaults":{"model":)" + model
            + R"(,"models":{"one/m":{"alias":"one","params":{"temperature":0.25}},
                            "two/m":{"alias":"two"}}}},
              "models":{"providers":{"one":)"
            + provider(one) + R"(,"two":)" + provider(two) + "}}}";
        const auto paths = statePaths();
        const auto outcome =
            config::ConfigLoader(paths, environment).loadText(text, paths.configPath);
        if (!outcome.config)
            qFatal("the configuration of a test is broken");
        m_config = outcome.config;
    }

    files::StatePaths statePaths() const
    {
        return files::StatePaths::resolve({.environment = environment}).value();
    }
    QString profilesPath() const
    {
        return statePaths().agentDir(QStringLiteral("main"))
            + QStringLiteral("/auth-profiles.json");
    }
    void writeProfiles(const QByteArray &json)
    {
        QDir().mkpath(statePaths().agentDir(QStringLiteral("main")));
        QFile file(profilesPath());
        if (!file.open(QIODevice::WriteOnly) || file.write(json) < 0)
            qFatal("a test cannot write");
    }
    QJsonObject usageStats() const
    {
        QFile file(profilesPath());
        const auto json =
            QJsonDocument::fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        return json.object()[QLatin1StringView("usageStats")].toObject();
    }

    providers::ModelClient &client()
    {
        if (!m_client) {
            m_client.emplace(providers::ModelClientInput{
                .paths = statePaths(),
                .environment = environment,
                .config = [this] { return m_config; },
                .clock = clock,
                .random = m_random,
                .offersEcho = offersEcho,
                .localServers = localServers,
                .retry = {.retries = 2,
                          .delays = {.first = std::chrono::milliseconds(1),
                                     .longest = std::chrono::milliseconds(4)}}});
        }
        return *m_client;
    }

    providers::Outcome ask(const QString &model = {}, const QString &text = QStringLiteral("hi"))
    {
        providers::CompletionRequest request{.model = model, .agentId = QStringLiteral("main")};
        request.prompt.messages = {
            providers::UserMessage{.content = {providers::TextBlock{.text = text}}}};
        return QCoro::waitFor(client().complete(
            request, [this](const providers::StreamEvent &event) { events.push_back(event); }, {}));
    }

    ScriptedServer one;
    ScriptedServer two;
    QProcessEnvironment environment;
    testing::ManualClock clock;
    bool offersEcho = false;
    std::vector<providers::LocalServer> localServers;
    std::vector<providers::StreamEvent> events;

private:
    QTemporaryDir m_home;
    SystemRandom m_random;
    config::ConfigPtr m_config;
    std::optional<providers::ModelClient> m_client;
};

inline const QByteArray twoKeys = R"({"version":1,"note":"kept","profiles":{
    "one:a":{"type":"api_key","provider":"one","key":"key-a"},
    "one:b":{"type":"api_key","provider":"one","key":"key-b"}},
    "order":{"one":["one:a","one:b"]}})";
inline const QByteArray bothProviders = R"({"profiles":{
    "one:a":{"type":"api_key","provider":"one","key":"key-a"},
    "two:a":{"type":"api_key","provider":"two","key":"key-2"}}})";

} // namespace claw::testing
