// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/nodesruncommand.h"

#include "approvals/approvalsfile.h"
#include "cli/clitr.h"
#include "cli/nodequery.h"
#include "cli/options.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::cli {

namespace {

using approvals::Ask;
using approvals::Decision;
using approvals::ExecPolicy;
using approvals::Security;

constexpr auto conversationTimeout = 35'000ms;
constexpr auto personTimeout = 120'000ms;
constexpr qint64 defaultInvokeTimeoutMs = 30'000;

qint64 numberOf(const std::optional<QString> &text, qint64 fallback)
{
    return text ? text->trimmed().toLongLong() : fallback;
}

bool isTime(const std::optional<QString> &text)
{
    return !text || text->trimmed().toLongLong() > 0;
}

} // namespace

NodesRunCommand::NodesRunCommand()
    : NodesCommand(u"run"_s)
{ }

QString NodesRunCommand::summary() const
{
    return Tr::tr("Run a command on a node");
}

void NodesRunCommand::declare(CLI::App &app)
{
    addListOption(app, "command", "[command...]", m_words, Tr::tr("Command and args"));
    addOption(app, "--node", "<idOrNameOrIp>", m_node, Tr::tr("Node id, name, or IP"));
    addOption(app, "--cwd", "<path>", m_cwd, Tr::tr("Working directory"));
    addListOption(app, "--env", "<key=val>", m_env, Tr::tr("Environment override (repeatable)"));
    addOption(app, "--raw", "<command>", m_raw,
              Tr::tr("Run a raw shell command string (sh -lc / cmd.exe /c)"));
    addOption(app, "--agent", "<id>", m_agent, Tr::tr("Whose rules count (default: main)"));
    addOption(app, "--ask", "<mode>", m_ask, Tr::tr("Exec ask mode (off|on-miss|always)"));
    addOption(app, "--security", "<mode>", m_security,
              Tr::tr("Exec security mode (deny|allowlist|full)"));
    addOption(app, "--command-timeout", "<ms>", m_commandTimeout, Tr::tr("Command timeout (ms)"));
    addFlag(app, "--needs-screen-recording", m_needsScreen,
            Tr::tr("Require screen recording permission"));
    addOption(app, "--invoke-timeout", "<ms>", m_invokeTimeout,
              Tr::tr("Node invoke timeout in ms (default 30000)"));
    m_rpc.declare(app, "35000");
}

Result<> NodesRunCommand::check()
{
    const auto invalid = [](const QString &text) { return fail(ErrorCode::InvalidRequest, text); };
    const bool hasRaw = m_raw && !m_raw->trimmed().isEmpty();
    if (hasRaw && !m_words.isEmpty())
        return invalid(Tr::tr("use --raw or argv, not both"));
    if (!hasRaw && m_words.isEmpty())
        return invalid(Tr::tr("command required"));
    if (!m_node || m_node->trimmed().isEmpty())
        return invalid(Tr::tr("node required (set --node)"));
    if (m_security && !approvals::securityFromText(*m_security))
        return invalid(Tr::tr("invalid --security (use deny|allowlist|full)"));
    if (m_ask && !approvals::askFromText(*m_ask))
        return invalid(Tr::tr("invalid --ask (use off|on-miss|always)"));
    for (const QString &pair : m_env) {
        if (pair.indexOf(u'=') < 1)
            return invalid(Tr::tr("invalid --env (use KEY=VALUE): %1").arg(pair));
    }
    if (!isTime(m_commandTimeout))
        return invalid(Tr::tr("invalid --command-timeout: %1").arg(*m_commandTimeout));
    if (!isTime(m_invokeTimeout))
        return invalid(Tr::tr("invalid --invoke-timeout: %1").arg(*m_invokeTimeout));
    return {};
}

//! A person may take their two minutes before the command even starts.
Result<std::chrono::milliseconds> NodesRunCommand::deadline(const CliSettings &) const
{
    const std::chrono::milliseconds invoke(numberOf(m_invokeTimeout, defaultInvokeTimeoutMs));
    return m_rpc.timeoutOr(std::max(conversationTimeout, invoke + 5000ms) + personTimeout);
}

Result<> NodesRunCommand::converse(GatewaySession &session, const CommandContext &context)
{
    const auto nodeId = findNode(session, *m_node);
    if (!nodeId)
        return tl::unexpected(nodeId.error());
    const QJsonObject whom{{u"nodeId"_s, *nodeId}};
    const auto node = session.request(u"node.describe"_s, whom);
    m_platform = node ? (*node)["platform"_L1].toString() : QString();
    const auto policy = policyOn(session, *nodeId);
    if (!policy)
        return tl::unexpected(policy.error());
    const auto allowed = permission(session, *policy);
    if (!allowed)
        return tl::unexpected(allowed.error());
    const QJsonObject request{{u"nodeId"_s, *nodeId},
                              {u"command"_s, u"system.run"_s},
                              {u"params"_s, params(*allowed)},
                              {u"timeoutMs"_s, numberOf(m_invokeTimeout, defaultInvokeTimeoutMs)},
                              {u"idempotencyKey"_s, SystemRandom().uuid()}};
    const auto outcome = session.request(u"node.invoke"_s, request);
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (m_rpc.json)
        printJson(*outcome, context);
    else
        report((*outcome)["payload"_L1], context);
    return {};
}

//! The stricter of what the options say and what the node's own file says.
Result<ExecPolicy> NodesRunCommand::policyOn(GatewaySession &session, const QString &nodeId) const
{
    const auto snapshot =
        session.request(u"exec.approvals.node.get"_s, QJsonObject{{u"nodeId"_s, nodeId}});
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    if (!(*snapshot)["file"_L1].isObject())
        return fail(ErrorCode::Unavailable, Tr::tr("exec approvals unavailable"));
    SystemRandom random;
    const auto file = approvals::ApprovalsFile::fromJson((*snapshot)["file"_L1].toObject(), random);
    const ExecPolicy wished{
        .security = approvals::securityFromText(m_security.value_or(QString()))
                        .value_or(Security::Allowlist),
        .ask = approvals::askFromText(m_ask.value_or(QString())).value_or(Ask::OnMiss)};
    const QString agent = m_agent.value_or(approvals::mainAgent());
    const ExecPolicy own = file.policyFor(agent, wished);
    if (m_security || m_ask)
        return own.restrictedBy(wished.security, wished.ask);
    return own;
}

//! Whether the command is on the node's list only the node can tell, so a person is asked whenever
//! somebody might have to.
Result<NodesRunCommand::Permission> NodesRunCommand::permission(GatewaySession &session,
                                                                const ExecPolicy &policy) const
{
    if (policy.security == Security::Deny)
        return fail(ErrorCode::Forbidden, Tr::tr("exec denied: host=node security=deny"));
    const bool mayRunUnasked = policy.security == Security::Full && policy.ask != Ask::Always;
    if (policy.ask == Ask::Off || mayRunUnasked)
        return Permission();
    const QJsonObject question{
        {u"command"_s, shownCommand()},
        {u"cwd"_s, m_cwd ? QJsonValue(*m_cwd) : QJsonValue()},
        {u"host"_s, u"node"_s},
        {u"security"_s, QString(approvals::toText(policy.security))},
        {u"ask"_s, QString(approvals::toText(policy.ask))},
        {u"agentId"_s, m_agent.value_or(approvals::mainAgent())},
        {u"timeoutMs"_s, qint64(std::chrono::milliseconds(personTimeout).count())}};
    const auto answer = session.request(u"exec.approval.request"_s, question);
    if (!answer)
        return tl::unexpected(answer.error());
    const auto decision = approvals::decisionFromText((*answer)["decision"_L1].toString());
    if (decision == Decision::Deny)
        return fail(ErrorCode::Forbidden, Tr::tr("exec denied: user denied"));
    if (decision)
        return Permission{.isApproved = true, .decision = decision};
    if (policy.askFallback == Security::Full)
        return Permission{.isApproved = true, .decision = Decision::AllowOnce};
    if (policy.askFallback == Security::Allowlist)
        return Permission();
    return fail(ErrorCode::Forbidden,
                Tr::tr("exec denied: approval required (nobody answered in time)"));
}

QStringList NodesRunCommand::argv() const
{
    if (!m_raw)
        return m_words;
    if (m_platform.startsWith("win"_L1, Qt::CaseInsensitive))
        return {u"cmd.exe"_s, u"/d"_s, u"/s"_s, u"/c"_s, *m_raw};
    return {u"/bin/sh"_s, u"-lc"_s, *m_raw};
}

QString NodesRunCommand::shownCommand() const
{
    return m_raw ? m_raw->trimmed() : m_words.join(u' ');
}

QJsonObject NodesRunCommand::params(const Permission &permission) const
{
    QJsonObject params{{u"command"_s, QJsonArray::fromStringList(argv())},
                       {u"agentId"_s, m_agent.value_or(approvals::mainAgent())},
                       {u"needsScreenRecording"_s, m_needsScreen},
                       {u"approved"_s, permission.isApproved}};
    if (m_raw)
        params.insert("rawCommand"_L1, m_raw->trimmed());
    if (m_cwd)
        params.insert("cwd"_L1, *m_cwd);
    QJsonObject environment;
    for (const QString &pair : m_env)
        environment.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    if (!environment.isEmpty())
        params.insert("env"_L1, environment);
    if (m_commandTimeout)
        params.insert("timeoutMs"_L1, numberOf(m_commandTimeout, 0));
    if (permission.decision)
        params.insert("approvalDecision"_L1, QString(approvals::toText(*permission.decision)));
    return params;
}

void NodesRunCommand::report(const QJsonValue &outcome, const CommandContext &context)
{
    context.out.write(outcome["stdout"_L1].toString().toUtf8());
    context.err.write(outcome["stderr"_L1].toString().toUtf8());
    const QString error = outcome["error"_L1].toString();
    const QJsonValue code = outcome["exitCode"_L1];
    QString complaint;
    if (outcome["timedOut"_L1].toBool())
        complaint = Tr::tr("run timed out");
    else if (!error.isEmpty())
        complaint = Tr::tr("run failed: %1").arg(error);
    else if (!outcome["success"_L1].toBool())
        complaint = code.isDouble() ? Tr::tr("run exit %1").arg(code.toInteger())
                                    : Tr::tr("the command was ended by a signal");
    if (complaint.isEmpty())
        return;
    context.err.line(context.err.paint(Tone::Failure, complaint));
    m_exitCode = 1;
}

} // namespace claw::cli
