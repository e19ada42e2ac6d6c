// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/agentcall.h"

#include "config/agentresolution.h"
#include "sessions/levelwords.h"

using namespace Qt::StringLiterals;

namespace claw::agent {

namespace {

QString firstFilled(const QJsonObject &params, std::initializer_list<QLatin1StringView> keys)
{
    for (const auto key : keys) {
        if (const QString text = params.value(key).toString().trimmed(); !text.isEmpty())
            return text;
    }
    return {};
}

//! The key of the session that has this id; empty when none has.
QString keyOfSession(const sessions::SessionStores &stores, const QString &sessionId)
{
    for (const auto &[agentId, store] : stores.all()) {
        const auto &index = store->index();
        for (auto it = index.cbegin(); it != index.cend(); ++it) {
            if (it->sessionId == sessionId)
                return sessions::keyAmongAll(it.key(), agentId);
        }
    }
    return {};
}

} // namespace

std::optional<QString> agentFault(const QJsonObject &params, const config::Config &config)
{
    const QString agentId = firstFilled(params, {"agentId"_L1});
    if (agentId.isEmpty())
        return std::nullopt;
    const QString normalized = config::normalizedAgentId(agentId);
    if (!config::agentIds(config.agents).contains(normalized))
        return u"unknown agent id \"%1\""_s.arg(agentId);
    const auto key = sessions::parseAgentKey(firstFilled(params, {"sessionKey"_L1}));
    if (key && config::normalizedAgentId(key->agentId) != normalized)
        return u"agent \"%1\" does not match session key agent \"%2\""_s.arg(
            agentId, config::normalizedAgentId(key->agentId));
    return std::nullopt;
}

QString agentSessionKey(const QJsonObject &params, const sessions::SessionStores &stores)
{
    if (const QString key = firstFilled(params, {"sessionKey"_L1}); !key.isEmpty())
        return key;
    const sessions::KeyRules rules = stores.rules();
    if (const QString agentId = firstFilled(params, {"agentId"_L1}); !agentId.isEmpty())
        return u"agent:%1:%2"_s.arg(config::normalizedAgentId(agentId), rules.mainKey);
    if (!firstFilled(params, {"to"_L1}).isEmpty())
        return rules.mainSessionKey();
    const QString sessionId = firstFilled(params, {"sessionId"_L1});
    if (sessionId.isEmpty())
        return {};
    const QString known = keyOfSession(stores, sessionId);
    return known.isEmpty() ? u"agent:%1:%2"_s.arg(rules.defaultAgentId, sessionId.toLower())
                           : known;
}

std::optional<QString> runFault(const QJsonObject &params, const QString &sessionKey)
{
    if (params.value("message"_L1).toString().trimmed().isEmpty())
        return u"Message (--message) is required"_s;
    if (sessionKey.isEmpty())
        return u"Pass --to <E.164>, --session-id, or --agent to choose a session"_s;
    const QString thinking = firstFilled(params, {"thinking"_L1});
    if (!thinking.isEmpty() && !sessions::thinkingWord(thinking))
        return u"Invalid thinking level. Use one of: off, minimal, low, medium, high."_s;
    if (params.contains("timeout"_L1) && params.value("timeout"_L1).toInteger() <= 0)
        return u"--timeout must be a positive integer (seconds)"_s;
    return std::nullopt;
}

RunRequest agentRequest(const QJsonObject &params, const sessions::SessionTarget &target)
{
    RunRequest request;
    request.kind = ledger::InputKind::Agent;
    request.idempotencyKey = params.value("idempotencyKey"_L1).toString();
    request.runId = request.idempotencyKey;
    request.sessionKey = target.key;
    request.agentId = target.agentId;
    request.shownKey = target.literalKey;
    request.sessionId = firstFilled(params, {"sessionId"_L1});
    request.message = params.value("message"_L1).toString().trimmed();
    if (const auto word = sessions::thinkingWord(firstFilled(params, {"thinking"_L1})))
        request.thinking = config::fromWord<config::ThinkingLevel>(*word);
    if (const qint64 seconds = params.value("timeout"_L1).toInteger(); seconds > 0)
        request.timeout = std::chrono::seconds(seconds);
    if (const QString lane = firstFilled(params, {"lane"_L1}); !lane.isEmpty())
        request.lane = lane;
    request.extraSystemPrompt = firstFilled(params, {"extraSystemPrompt"_L1});
    request.channel = firstFilled(params, {"replyChannel"_L1, "channel"_L1});
    request.to = firstFilled(params, {"replyTo"_L1, "to"_L1});
    request.label = firstFilled(params, {"label"_L1});
    request.spawnedBy = firstFilled(params, {"spawnedBy"_L1});
    return request;
}

} // namespace claw::agent
