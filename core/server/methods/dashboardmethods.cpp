// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/onetimecodes.h"
#include "json/jsonwriter.h"
#include "server/liveconfig.h"
#include "server/methodregistry.h"
#include "server/methods/methods.h"

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

Reply issue(auth::OneTimeCodes &codes, const LiveConfig &config)
{
    const config::ControlUiConfig &page = config.config().gateway.controlUi;
    if (!page.enabled)
        return fail(ErrorCode::Unavailable, u"the control page is switched off"_s,
                    u"set gateway.controlUi.enabled to true"_s);
    const auth::OneTimeCodes::Code code = codes.issue();
    json::ObjectWriter writer;
    writer.add("code"_L1, code.secret.reveal()).add("basePath"_L1, page.basePath);
    writer.add("lifetimeMs"_L1, qint64(auth::OneTimeCodes::lifetime.count()));
    return writer.take();
}

} // namespace

void addDashboardMethods(MethodRegistry &registry, auth::OneTimeCodes &codes, LiveConfig &config)
{
    registry.add({.name = u"dashboard.code"_s,
                  .schema = protocol::Schema::object({}),
                  .handler = [&codes, &config](const Call &) { return issue(codes, config); },
                  .isAnnounced = false});
}

} // namespace claw::server
