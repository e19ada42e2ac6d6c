// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/askedhook.h"

#include "config/modelreference.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace claw::server::web {

namespace {

QString textIn(const QJsonObject &body, QLatin1StringView key)
{
    return body.value(key).toString().trimmed();
}

//! Parts of a second are dropped; what is no length of time counts as not said.
std::optional<std::chrono::seconds> timeoutIn(const QJsonObject &body)
{
    const double wanted = body.value("timeoutSeconds"_L1).toDouble();
    if (!(wanted > 0))
        return std::nullopt;
    constexpr double most = std::numeric_limits<int>::max();
    return std::chrono::seconds(static_cast<int>(std::floor(std::min(wanted, most))));
}

//! The reference delivers unless it is told not to; here only who asks for it hears that it cannot be.
bool wantsDelivery(const QJsonObject &body)
{
    const QJsonValue deliver = body.value("deliver"_L1);
    return deliver == true || (deliver != false && !textIn(body, "to"_L1).isEmpty());
}

} // namespace

Result<AskedHook> askedHookIn(const QJsonObject &body)
{
    AskedHook asked;
    asked.message = textIn(body, "message"_L1);
    if (asked.message.isEmpty())
        return fail(ErrorCode::InvalidRequest, u"message required"_s);
    const QString channel = textIn(body, "channel"_L1);
    if (body.contains("channel"_L1) && (channel.isEmpty() || !isHookChannel(channel)))
        return fail(ErrorCode::InvalidRequest, u"channel must be last"_s);
    asked.model = textIn(body, "model"_L1);
    if (body.contains("model"_L1) && asked.model.isEmpty())
        return fail(ErrorCode::InvalidRequest, u"model required"_s);
    if (const QString name = textIn(body, "name"_L1); !name.isEmpty())
        asked.name = name;
    if (body.value("wakeMode"_L1) == "next-heartbeat"_L1)
        asked.urgency = Wakes::Urgency::NextHeartbeat;
    asked.sessionKey = textIn(body, "sessionKey"_L1);
    asked.thinking = textIn(body, "thinking"_L1);
    asked.timeout = timeoutIn(body);
    asked.wantsDelivery = wantsDelivery(body);
    return asked;
}

AskedHook withGmailDefaults(AskedHook asked, const config::WebHooksConfig &hooks,
                            const QJsonObject &document)
{
    if (!asked.sessionKey.startsWith("hook:gmail:"_L1))
        return asked;
    const QString &model = hooks.gmailModel;
    if (asked.model.isEmpty() && !model.isEmpty() && config::resolveModelRef(document, model))
        asked.model = model;
    if (asked.thinking.isEmpty())
        asked.thinking = hooks.gmailThinking;
    return asked;
}

bool isHookChannel(const QString &channel)
{
    return channel.isEmpty() || channel.toLower() == "last"_L1;
}

} // namespace claw::server::web
