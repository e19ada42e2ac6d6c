// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/web/apiservices.h"

namespace claw::server::web {

/*! `POST /v1/chat/completions` (protocol spec 10.5), where the configuration has it on. What differs
    from the reference, so that the programs of the field are served: images in data: URLs are seen,
    usage is counted, a stream has its closing chunk and tells why a run failed, and a program that goes
    away takes its run with it.
*/
void addChatCompletions(net::HttpRouter &router, const ApiServices &services);

} // namespace claw::server::web
