// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsontext.h"
#include "protocol/connectparams.h"
#include "protocol/frame.h"

#include <QJsonDocument>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace claw;

namespace {

QJsonObject parsedAgain(const QByteArray &text)
{
    const auto value = json::parse(text);
    if (!value || !value->isObject())
        std::abort();
    return value->toObject();
}

// Whatever id a peer sent, the answer is JSON and carries that id, as JSON writes it: an integer beyond
// 2^53 comes back as the nearest double, as it does from any JavaScript peer.
void checkFailureCarriesItsId(const protocol::FrameFault &fault)
{
    const Error error{.code = ErrorCode::InvalidRequest, .message = fault.problems};
    const auto frame = parsedAgain(protocol::encodeFailure(fault.id, error));
    if (fault.problems.isEmpty() || json::compact(frame.value("id"_L1)) != json::compact(fault.id))
        std::abort();
}

// Parameters that pass the schema survive reading and writing.
void checkConnectSurvives(const QJsonValue &params)
{
    if (!params.isObject() || !protocol::connectSchema().problems(params).isEmpty())
        return;
    const auto written =
        protocol::encodeConnectParams(protocol::readConnectParams(params.toObject()));
    if (!protocol::connectSchema().problems(parsedAgain(written)).isEmpty())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto message = json::parse(text);
    if (!message)
        return 0;
    const auto request = protocol::readRequest(*message, text);
    if (!request) {
        checkFailureCarriesItsId(request.error());
        return 0;
    }
    const auto answer = parsedAgain(
        protocol::encodeResponse(request->id, json::compact(QJsonValue(request->params))));
    if (answer.value("id"_L1).toString() != request->id)
        std::abort();
    checkConnectSurvives(request->params);
    return 0;
}
