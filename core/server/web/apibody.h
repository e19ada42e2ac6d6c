// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "net/httpexchange.h"
#include "net/requestparser.h"

#include <QJsonObject>

namespace claw::server::web {

//! The JSON object in a body. Nothing at all is an empty object, and so is any other JSON: as in
//! protocol spec 10.2 the type of the content is not looked at. Fails with InvalidRequest for what is
//! no JSON.
[[nodiscard]] Result<QJsonObject> objectIn(const QByteArray &body);

//! An answer of JSON that nobody keeps.
[[nodiscard]] net::HttpResponse apiResponse(int status, const QByteArray &json);
//! `{"error":{...}}` with the status that fits the error.
[[nodiscard]] net::HttpResponse apiFailure(const Error &error);
//! A request that cannot be read; what is too large is answered 400, as the reference means to.
[[nodiscard]] net::HttpResponse apiFault(const net::HttpFault &fault);
//! The head of a stream of events.
[[nodiscard]] net::HttpResponse eventStream();

} // namespace claw::server::web
