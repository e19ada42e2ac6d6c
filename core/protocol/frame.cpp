// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "protocol/frame.h"

#include "json/jsonwriter.h"
#include "protocol/errorwire.h"
#include "protocol/schema.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace claw::protocol {

namespace {

// Where an error keeps the payload of its response.
constexpr auto payloadKey = "payload"_L1;

const Schema &requestSchema()
{
    static const Schema schema = Schema::object({
        required("type"_L1, Schema::literal(u"req"_s)),
        required("id"_L1, Schema::nonEmptyString()),
        required("method"_L1, Schema::nonEmptyString()),
        optional("params"_L1, Schema::any()),
    });
    return schema;
}

FrameFault faultOf(const QJsonValue &message, const QByteArray &text)
{
    QJsonValue id = message.toObject().value("id"_L1);
    if (id.isUndefined() || id.isNull())
        id = u"invalid"_s;
    return {.id = id, .problems = requestSchema().problems(message, text, {})};
}

} // namespace

tl::expected<RequestFrame, FrameFault> readRequest(const QJsonValue &message,
                                                   const QByteArray &text)
{
    // Written out instead of calling the schema, which would look everything up twice: this runs for
    // each incoming message. The schema explains the frames that do not pass.
    const QJsonObject object = message.toObject();
    RequestFrame frame{.id = object.value("id"_L1).toString(),
                       .method = object.value("method"_L1).toString(),
                       .params = object.value("params"_L1),
                       .text = text};
    const qsizetype expectedKeys = frame.params.isUndefined() ? 3 : 4;
    const bool valid = object.value("type"_L1) == "req"_L1 && !frame.id.isEmpty()
        && !frame.method.isEmpty() && object.size() == expectedKeys;
    if (!valid)
        return tl::unexpected(faultOf(message, text));
    return frame;
}

QByteArray encodeResponse(const QJsonValue &id, const QByteArray &payload)
{
    json::ObjectWriter writer;
    writer.add("type"_L1, "res"_L1).add("id"_L1, id).add("ok"_L1, true);
    if (!payload.isNull())
        writer.addRaw("payload"_L1, payload);
    return writer.take();
}

Error withPayload(Error error, const QJsonObject &payload)
{
    error.details.insert(payloadKey, payload);
    return error;
}

QByteArray encodeFailure(const QJsonValue &id, const Error &error)
{
    json::ObjectWriter writer;
    writer.add("type"_L1, "res"_L1).add("id"_L1, id).add("ok"_L1, false);
    if (const QJsonValue payload = error.details.value(payloadKey); payload.isObject()) {
        Error bare = error;
        bare.details.remove(payloadKey);
        writer.add("payload"_L1, payload).addRaw("error"_L1, encodeError(bare));
        return writer.take();
    }
    writer.addRaw("error"_L1, encodeError(error));
    return writer.take();
}

QByteArray encodeStateVersion(StateVersion version)
{
    json::ObjectWriter writer;
    writer.add("presence"_L1, version.presence).add("health"_L1, version.health);
    return writer.take();
}

QByteArray encodeEvent(QLatin1StringView name, const QByteArray &payload, std::optional<qint64> seq,
                       std::optional<StateVersion> stateVersion, std::optional<QString> cursor)
{
    json::ObjectWriter writer;
    writer.add("type"_L1, "event"_L1).add("event"_L1, name).addRaw("payload"_L1, payload);
    writer.add("seq"_L1, seq);
    if (stateVersion)
        writer.addRaw("stateVersion"_L1, encodeStateVersion(*stateVersion));
    writer.add("cursor"_L1, cursor);
    return writer.take();
}

} // namespace claw::protocol
