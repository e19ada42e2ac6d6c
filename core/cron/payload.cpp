// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cron/payload.h"

using namespace Qt::StringLiterals;

namespace claw::cron {

namespace {

template<typename T>
void put(QJsonObject &object, QLatin1StringView key, const std::optional<T> &value)
{
    if (value)
        object.insert(key, *value);
}

QJsonObject encode(const SystemEvent &event)
{
    return {{u"kind"_s, u"systemEvent"_s}, {u"text"_s, event.text}};
}

QJsonObject encode(const AgentTurn &turn)
{
    QJsonObject object{{u"kind"_s, u"agentTurn"_s}, {u"message"_s, turn.message}};
    put(object, "model"_L1, turn.model);
    put(object, "thinking"_L1, turn.thinking);
    put(object, "timeoutSeconds"_L1, turn.timeoutSeconds);
    put(object, "deliver"_L1, turn.delivery.wanted);
    put(object, "channel"_L1, turn.delivery.channel);
    put(object, "to"_L1, turn.delivery.to);
    put(object, "bestEffortDeliver"_L1, turn.delivery.bestEffort);
    return object;
}

} // namespace

bool Delivery::isWanted() const
{
    return wanted.value_or(to && !to->trimmed().isEmpty());
}

QJsonObject toJson(const Payload &payload)
{
    return std::visit([](const auto &kind) { return encode(kind); }, payload);
}

QJsonObject toJson(const Isolation &isolation)
{
    QJsonObject object;
    put(object, "postToMainPrefix"_L1, isolation.postToMainPrefix);
    put(object, "postToMainMode"_L1, isolation.postToMainMode);
    put(object, "postToMainMaxChars"_L1, isolation.postToMainMaxChars);
    return object;
}

} // namespace claw::cron

namespace claw::json {

template<>
Result<cron::Payload> fromJson(const QJsonValue &value)
{
    JsonReader in(value);
    const auto kind = in.required<QString>("kind"_L1);
    if (kind == "systemEvent"_L1)
        return in.finishLenient(cron::Payload(cron::SystemEvent{in.required<QString>("text"_L1)}));
    if (kind != "agentTurn"_L1)
        return fail(ErrorCode::InvalidRequest, u"kind: unknown payload \"%1\""_s.arg(kind));
    cron::AgentTurn turn;
    turn.message = in.required<QString>("message"_L1);
    turn.model = in.optional<QString>("model"_L1);
    turn.thinking = in.optional<QString>("thinking"_L1);
    turn.timeoutSeconds = in.optional<qint64>("timeoutSeconds"_L1);
    turn.delivery.wanted = in.optional<bool>("deliver"_L1);
    turn.delivery.channel = in.optional<QString>("channel"_L1);
    if (!turn.delivery.channel) // As it was called once.
        turn.delivery.channel = in.optional<QString>("provider"_L1);
    turn.delivery.to = in.optional<QString>("to"_L1);
    turn.delivery.bestEffort = in.optional<bool>("bestEffortDeliver"_L1);
    return in.finishLenient(cron::Payload(std::move(turn)));
}

template<>
Result<cron::Isolation> fromJson(const QJsonValue &value)
{
    JsonReader in(value);
    return in.finishLenient(
        cron::Isolation{.postToMainPrefix = in.optional<QString>("postToMainPrefix"_L1),
                        .postToMainMode = in.optional<QString>("postToMainMode"_L1),
                        .postToMainMaxChars = in.optional<qint64>("postToMainMaxChars"_L1)});
}

} // namespace claw::json
