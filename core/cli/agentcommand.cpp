// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/agentcommand.h"

#include "cli/clitr.h"
#include "cli/options.h"
#include "config/agentresolution.h"
#include "json/jsontext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::cli {

namespace {

//! The gateway gets so much longer than the run, so that it can still tell how the run ended.
constexpr auto grace = 30s;

//! Shows on a terminal that something is under way; the line is gone with this object.
class Waiting
{
public:
    Waiting(Terminal &err, bool isShown)
        : m_err(err)
        , m_isShown(isShown && err.traits().isTty)
    {
        if (m_isShown)
            m_err.write(m_err.paint(Tone::Accent, Tr::tr("Waiting for agent reply…")).toUtf8());
    }
    ~Waiting()
    {
        if (m_isShown)
            m_err.write("\r\x1b[2K");
    }
    Q_DISABLE_COPY_MOVE(Waiting)

private:
    Terminal &m_err;
    bool m_isShown;
};

} // namespace

QStringList agentReplyLines(const QJsonObject &answer)
{
    const QJsonArray payloads = answer.value("result"_L1)["payloads"_L1].toArray();
    if (payloads.isEmpty())
        return {answer.value("summary"_L1).toString(Tr::tr("No reply from agent."))};
    QStringList lines;
    for (const QJsonValue payload : payloads) {
        QString text = payload["text"_L1].toString();
        while (!text.isEmpty() && text.back().isSpace())
            text.chop(1);
        if (!text.isEmpty())
            lines.append(text);
        const QString single = payload["mediaUrl"_L1].toString().trimmed();
        const QJsonArray media = payload["mediaUrls"_L1].toArray();
        for (const QJsonValue url : media)
            lines.append("MEDIA:"_L1 + url.toString());
        if (media.isEmpty() && !single.isEmpty())
            lines.append("MEDIA:"_L1 + single);
    }
    return lines;
}

QString AgentCommand::path() const
{
    return u"agent"_s;
}

QString AgentCommand::summary() const
{
    return Tr::tr("Let an agent answer one message");
}

void AgentCommand::declare(CLI::App &app)
{
    addRequiredOption(app, "-m,--message", "<text>", m_message, Tr::tr("What to say to the agent"));
    addOption(app, "-t,--to", "<number>", m_to,
              Tr::tr("The session of this person, by phone number (E.164)"));
    addOption(app, "--session-id", "<id>", m_sessionId, Tr::tr("This session"));
    addOption(app, "--agent", "<id>", m_agent, Tr::tr("The main session of this agent"));
    addOption(app, "--thinking", "<level>", m_thinking,
              Tr::tr("How much it thinks: off, minimal, low, medium, high"));
    addOption(app, "--verbose", "<on|off>", m_verbose,
              Tr::tr("Whether the session shows tools; stays so"));
    addFlag(app, "--deliver", m_delivers, Tr::tr("Also send the reply to a channel"));
    addOption(app, "--channel", "<channel>", m_channel, Tr::tr("That channel"));
    addOption(app, "--reply-to", "<target>", m_replyTo, Tr::tr("Deliver to somebody else"));
    addOption(app, "--reply-channel", "<channel>", m_replyChannel,
              Tr::tr("Deliver by this channel"));
    addOption(app, "--reply-account", "<id>", m_replyAccount, Tr::tr("Deliver from this account"));
    addOption(app, "--timeout", "<seconds>", m_timeout,
              Tr::tr("How long the agent may take (agents.defaults.timeoutSeconds, 600)"));
    addFlag(app, "--local", m_isLocal, Tr::tr("In this process; no gateway may run"));
    m_rpc.declareWithoutTimeout(app);
}

Result<std::optional<int>> AgentCommand::timeoutSeconds() const
{
    if (!m_timeout)
        return std::nullopt;
    bool isNumber = false;
    const int seconds = m_timeout->trimmed().toInt(&isNumber);
    if (!isNumber || seconds <= 0 || seconds > 86'400)
        return fail(ErrorCode::InvalidRequest,
                    Tr::tr("--timeout must be a positive integer (seconds)"));
    return seconds;
}

Result<> AgentCommand::check()
{
    if (m_isLocal && m_delivers) {
        return fail(ErrorCode::InvalidRequest,
                    Tr::tr("without a gateway nothing can be delivered to a channel"),
                    Tr::tr("Leave --local or --deliver out"));
    }
    if (m_message.trimmed().isEmpty())
        return fail(ErrorCode::InvalidRequest, Tr::tr("Message (--message) is required"));
    if (!m_to && !m_sessionId && !m_agent) {
        return fail(ErrorCode::InvalidRequest,
                    Tr::tr("Pass --to <E.164>, --session-id, or --agent to choose a session"));
    }
    if (const auto seconds = timeoutSeconds(); !seconds)
        return tl::unexpected(seconds.error());
    if (m_verbose && *m_verbose != "on"_L1 && *m_verbose != "off"_L1)
        return fail(ErrorCode::InvalidRequest, Tr::tr("--verbose must be on or off"));
    return {};
}

Result<std::chrono::milliseconds> AgentCommand::deadline(const CliSettings &settings) const
{
    const auto configured = settings.config.agents.defaults.timeout;
    const auto asked = timeoutSeconds();
    const auto run = asked && *asked ? std::chrono::seconds(**asked) : configured;
    return std::max<std::chrono::milliseconds>(10s, run + grace);
}

QJsonObject AgentCommand::params() const
{
    QJsonObject params{{u"message"_s, m_message.trimmed()},
                       {u"deliver"_s, m_delivers},
                       {u"idempotencyKey"_s, SystemRandom().uuid()}};
    const auto add = [&params](QLatin1StringView key, const std::optional<QString> &value) {
        if (value && !value->trimmed().isEmpty())
            params.insert(key, value->trimmed());
    };
    add("agentId"_L1, m_agent);
    add("to"_L1, m_to);
    add("sessionId"_L1, m_sessionId);
    add("thinking"_L1, m_thinking);
    add("channel"_L1, m_channel);
    add("replyTo"_L1, m_replyTo);
    add("replyChannel"_L1, m_replyChannel);
    add("replyAccountId"_L1, m_replyAccount);
    if (const auto seconds = timeoutSeconds(); seconds && *seconds)
        params.insert("timeout"_L1, **seconds);
    return params;
}

Result<> AgentCommand::setVerbose(GatewaySession &session) const
{
    QString key = u"main"_s;
    if (m_agent) {
        key = u"agent:%1:main"_s.arg(config::normalizedAgentId(*m_agent));
    } else if (m_sessionId) {
        const QJsonObject wanted{{u"sessionId"_s, *m_sessionId}};
        const auto found = session.request(u"sessions.resolve"_s, wanted);
        if (!found)
            return tl::unexpected(found.error());
        key = found->toObject().value("key"_L1).toString();
    }
    const QJsonObject patch{{u"key"_s, key}, {u"verboseLevel"_s, *m_verbose}};
    return session.request(u"sessions.patch"_s, patch).map([](const QJsonValue &) {});
}

Error AgentCommand::explained(const Error &error, GatewaySession &session) const
{
    if (!m_agent || !error.message.contains("unknown agent id"_L1))
        return error;
    const auto answer = session.request(u"agents.list"_s, QJsonObject());
    QStringList ids;
    if (answer) {
        for (const QJsonValue agent : answer->toObject().value("agents"_L1).toArray())
            ids.append(agent["id"_L1].toString());
    }
    Error clear = error;
    clear.message = Tr::tr("Unknown agent id \"%1\".").arg(*m_agent);
    if (!ids.isEmpty())
        clear.message += u' ' + Tr::tr("There are: %1").arg(ids.join(u", "_s));
    return clear;
}

Result<> AgentCommand::converse(GatewaySession &session, const CommandContext &context)
{
    if (m_verbose) {
        if (const auto set = setVerbose(session); !set)
            return set;
    }
    const auto answer = [&] {
        const Waiting waiting(context.err, !m_rpc.json);
        return session.request(u"agent"_s, params(), client::Expect::Final);
    }();
    if (!answer)
        return tl::unexpected(explained(answer.error(), session));
    if (m_rpc.json)
        context.out.line(QString::fromUtf8(json::pretty(*answer)));
    else
        print(answer->toObject(), context);
    return {};
}

void AgentCommand::print(const QJsonObject &answer, const CommandContext &context) const
{
    for (const auto &line : agentReplyLines(answer))
        context.out.line(line);
}

std::optional<int> AgentCommand::runAlone(const Alone &alone, const CommandContext &context)
{
    if (!m_agentHere || m_delivers)
        return std::nullopt;
    if (!alone.obstacle.isEmpty())
        context.err.line(
            Tr::tr("Gateway agent failed; falling back to embedded: %1").arg(alone.obstacle));
    QJsonObject wanted = params();
    if (m_verbose)
        wanted.insert("verbose"_L1, *m_verbose);
    const auto answer = [&] {
        const Waiting waiting(context.err, !m_rpc.json);
        return m_agentHere(alone.settings, wanted);
    }();
    if (!answer)
        return reportFailure(answer.error(), context);
    if (m_rpc.json)
        context.out.line(QString::fromUtf8(json::pretty(*answer)));
    else
        print({{u"result"_s, *answer}}, context);
    return 0;
}

} // namespace claw::cli
