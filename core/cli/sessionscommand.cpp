// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/sessionscommand.h"

#include "cli/clitr.h"
#include "cli/connectionfailure.h"
#include "cli/gatewaysession.h"
#include "cli/options.h"
#include "json/jsontext.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::cli {

namespace {

//! The files are there at once; nobody waits long for a gateway that hangs.
constexpr auto defaultTimeout = 3'000ms;

int refuse(const QStringList &lines, const CommandContext &context)
{
    for (const auto &line : lines)
        context.err.line(line);
    return 1;
}

int refuse(const Error &error, const CommandContext &context)
{
    return refuse({Tr::tr("Error: %1").arg(error.message), error.hint}, context);
}

QJsonObject listParams(std::optional<int> activeMinutes)
{
    QJsonObject params{{u"includeGlobal"_s, true}, {u"includeUnknown"_s, true}};
    if (activeMinutes)
        params.insert("activeMinutes"_L1, *activeMinutes);
    return params;
}

} // namespace

QString SessionsCommand::path() const
{
    return u"sessions"_s;
}

QString SessionsCommand::summary() const
{
    return Tr::tr("List the conversations there are");
}

void SessionsCommand::declare(CLI::App &app)
{
    m_rpc.declare(app, "3000");
    addOption(app, "--store", "<path>", m_store, Tr::tr("Read this session store instead"));
    addOption(app, "--active", "<minutes>", m_active,
              Tr::tr("Only those used within so many minutes"));
    addFlag(app, "--verbose", m_isVerbose, Tr::tr("Accepted for old scripts"));
}

Result<std::optional<int>> SessionsCommand::activeMinutes() const
{
    if (!m_active)
        return std::nullopt;
    bool isNumber = false;
    const int minutes = m_active->trimmed().toInt(&isNumber);
    if (!isNumber || minutes <= 0)
        return fail(ErrorCode::InvalidRequest,
                    Tr::tr("--active must be a positive integer (minutes)"));
    return minutes;
}

int SessionsCommand::run(const CommandContext &context)
{
    const auto active = activeMinutes();
    if (!active)
        return refuse({active.error().message}, context);
    const auto timeout = m_rpc.timeoutOr(defaultTimeout);
    if (!timeout)
        return refuse({Tr::tr("Error: %1").arg(timeout.error().message)}, context);
    auto settings = readSettings(context);
    if (!settings)
        return refuse({Tr::tr("Error: %1").arg(settings.error().message)}, context);
    warnOfBrokenSettings(*settings, context);

    const qint64 nowMs = SystemClock().nowMs();
    std::optional<SessionListing> listing;
    if (m_store) {
        settings->config.session.store = settings->paths.expanded(*m_store);
    } else {
        const auto target = m_rpc.target(*settings, WithoutRemoteUrl::Fail);
        if (!target)
            return refuse(target.error(), context);
        GatewaySession session(*target, settings->paths, Persona::Cli, *timeout);
        const auto answer = session.open().and_then([&](const QJsonObject &) {
            return session.request(u"sessions.list"_s, listParams(*active));
        });
        const bool hasFiles =
            target->source == TargetSource::Loopback || target->source == TargetSource::Tailnet;
        if (!answer && !hasFiles)
            return refuse(describeFailure(answer.error(), session, context), context);
        if (answer)
            listing = sessionListingOf(answer->toObject());
    }
    if (!listing)
        listing = readSessionStores(*settings, *active, nowMs);

    if (m_rpc.json) {
        context.out.line(QString::fromUtf8(json::pretty(toJson(*listing, *active, nowMs))));
        return 0;
    }
    for (const auto &line : sessionLines(*listing, *active, nowMs, context.out))
        context.out.line(line);
    return 0;
}

} // namespace claw::cli
