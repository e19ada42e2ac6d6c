// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "openai/apierror.h"

#include "json/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace claw::openai {

QByteArray errorBody(const QString &message, QLatin1StringView type)
{
    json::ObjectWriter error;
    error.add("message"_L1, message).add("type"_L1, type);
    json::ObjectWriter body;
    body.addRaw("error"_L1, error.take());
    return body.take();
}

} // namespace claw::openai
