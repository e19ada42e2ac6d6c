// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "commands/commandcontext.h"

#include <QCoroTask>
#include <QTest>

namespace claw::commands {

//! A gateway that only remembers what it was asked for.
class FakeServices : public CommandServices
{
public:
    QCoro::Task<Result<QJsonObject>> patch(QString, QJsonObject members) override
    {
        patches.append(members);
        if (refusal)
            co_return tl::unexpected(*refusal);
        co_return members;
    }
    QCoro::Task<Result<>> note(QString, QJsonObject members) override
    {
        notes.append(members);
        co_return Result<>();
    }
    QCoro::Task<int> abort(QString key) override
    {
        aborted.append(key);
        co_return 1;
    }
    QCoro::Task<Result<Compacted>> compact(QString, QString words) override
    {
        instructions = words;
        co_return compacted;
    }
    QCoro::Task<Result<UsageCosts>> usageCosts(QString) override { co_return costs; }
    QCoro::Task<Result<QJsonObject>> contextReport(QString) override { co_return report; }
    int queueDepth(const QString &) const override { return depth; }
    QString credentialLabel(const QString &provider) const override
    {
        return provider == QLatin1StringView("openai") ? QStringLiteral("api-key (OPENAI_API_KEY)")
                                                       : QString();
    }
    Result<> checkProfile(const QString &profile, const QString &) const override
    {
        if (profile == QLatin1StringView("work"))
            return {};
        return fail(ErrorCode::NotFound,
                    QStringLiteral("Auth profile \"%1\" not found.").arg(profile));
    }
    QCoro::Task<Result<QJsonValue>> configValue(QStringList path) override
    {
        paths.append(path.join(u'.'));
        co_return value;
    }
    QCoro::Task<Result<bool>> editConfig(QStringList path,
                                         std::optional<QJsonValue> wanted) override
    {
        paths.append(path.join(u'.'));
        written = wanted;
        if (refusal)
            co_return tl::unexpected(*refusal);
        co_return path != QStringList{QStringLiteral("absent")};
    }
    Result<> restart() override
    {
        ++restarts;
        return {};
    }

    QList<QJsonObject> patches;
    QList<QJsonObject> notes;
    QStringList aborted;
    QStringList paths;
    QString instructions;
    Result<Compacted> compacted;
    UsageCosts costs;
    QJsonObject report;
    QJsonValue value;
    std::optional<QJsonValue> written;
    std::optional<Error> refusal;
    int depth = 0;
    int restarts = 0;
};

//! A direct conversation with a model of openai, allowed everything but what the configuration gates.
inline CommandContext contextWith(FakeServices &services, const config::Config &config = {})
{
    CommandContext context;
    context.services = &services;
    context.config = std::make_shared<const config::Config>(config);
    context.sessionKey = QStringLiteral("agent:main:main");
    context.agentId = QStringLiteral("main");
    context.entry = {{QLatin1StringView("sessionId"), QStringLiteral("s1")},
                     {QLatin1StringView("updatedAt"), 1'000'000}};
    context.sender = {.channel = QStringLiteral("webchat"), .id = QStringLiteral("cli")};
    context.models.defaultModel = {QStringLiteral("openai"), QStringLiteral("gpt-5.2")};
    context.models.allowed = {{QStringLiteral("openai"), QStringLiteral("gpt-5.2")},
                              {QStringLiteral("openai"), QStringLiteral("gpt-5.2-mini")},
                              {QStringLiteral("mock"), QStringLiteral("m1")}};
    context.models.aliases = {{QStringLiteral("quick"), context.models.allowed[1]}};
    context.model = context.models.defaultModel;
    context.contextWindow = 200'000;
    context.elevated.isOpen = true;
    context.nowMs = 1'000'000;
    return context;
}

} // namespace claw::commands
