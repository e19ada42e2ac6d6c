// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/mappedhook.h"

#include "hooks/template.h"
#include "server/web/hookaccess.h"

using namespace Qt::StringLiterals;

namespace claw::server::web {

namespace {

//! Nobody can want these in a prompt.
bool bringsTheToken(const QString &name)
{
    return name == "authorization"_L1 || name == "x-clawdbot-token"_L1;
}

AskedWake wakeFrom(const config::HookMapping &mapping, const QString &text)
{
    AskedWake asked{.text = text};
    if (mapping.canWait)
        asked.urgency = Wakes::Urgency::NextHeartbeat;
    return asked;
}

AskedHook runFrom(const config::HookMapping &mapping, const hooks::HookCall &call,
                  const QString &text)
{
    const auto filled = [&call](const QString &part) {
        return hooks::rendered(part, call).trimmed();
    };
    AskedHook asked;
    asked.message = text;
    if (const QString name = filled(mapping.name); !name.isEmpty())
        asked.name = name;
    if (mapping.canWait)
        asked.urgency = Wakes::Urgency::NextHeartbeat;
    asked.sessionKey = filled(mapping.sessionKey);
    asked.model = filled(mapping.model);
    asked.thinking = filled(mapping.thinking);
    asked.timeout = mapping.timeout;
    const bool hasRecipient = !filled(mapping.to).isEmpty();
    asked.wantsDelivery = mapping.deliver.value_or(hasRecipient);
    return asked;
}

} // namespace

hooks::HookCall hookCall(const net::HttpHead &head, const QByteArray &path, const QJsonObject &body,
                         qint64 nowMs)
{
    hooks::HookCall call{.path = QString::fromUtf8(path), .payload = body, .atMs = nowMs};
    for (const net::HttpHeaders::Field &field : head.headers.fields()) {
        const QString name = QString::fromLatin1(field.name).toLower();
        if (!bringsTheToken(name))
            call.headers.insert(name, QString::fromLatin1(head.headers.list(field.name)));
    }
    const auto items = queryOf(head).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name != "token"_L1)
            call.query.insert(name, value);
    }
    return call;
}

Result<HookDeed> mappedHook(const config::HookMapping &mapping, const hooks::HookCall &call)
{
    if (!mapping.script.isEmpty())
        return fail(
            ErrorCode::Unavailable,
            u"the hook mapping \"%1\" has a transform module, and no scripts are run here"_s.arg(
                mapping.id));
    const bool isWake = mapping.action == config::HookAction::Wake;
    const QString text = hooks::rendered(mapping.text, call);
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::InvalidRequest,
                    isWake ? u"hook mapping requires text"_s : u"hook mapping requires message"_s);
    if (isWake)
        return wakeFrom(mapping, text);
    if (!isHookChannel(mapping.channel))
        return fail(ErrorCode::InvalidRequest, u"channel must be last"_s);
    return runFrom(mapping, call, text);
}

} // namespace claw::server::web
