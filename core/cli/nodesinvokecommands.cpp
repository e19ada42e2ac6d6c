// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/clitr.h"
#include "cli/commandline.h"
#include "cli/nodequery.h"
#include "cli/nodescommand.h"
#include "cli/nodescommands.h"
#include "cli/nodesruncommand.h"
#include "cli/options.h"
#include "json/jsontext.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::cli {

namespace {

constexpr auto invokeTimeout = 15'000ms;
constexpr auto conversationTimeout = 30'000ms;

//! A whole number of milliseconds, at least 1.
Result<qint64> milliseconds(const std::optional<QString> &text, QLatin1StringView option,
                            qint64 fallback)
{
    if (!text)
        return fallback;
    bool isNumber = false;
    const qint64 number = text->trimmed().toLongLong(&isNumber);
    if (!isNumber || number < 1)
        return fail(ErrorCode::InvalidRequest, Tr::tr("invalid %1: %2").arg(option, *text));
    return number;
}

//! What asks one node for one thing.
class NodesAskCommand : public NodesCommand
{
public:
    using NodesCommand::NodesCommand;
    void declare(CLI::App &app) override
    {
        addRequiredOption(app, "--node", "<idOrNameOrIp>", m_node, Tr::tr("Node id, name, or IP"));
        declareQuestion(app);
        addOption(app, "--invoke-timeout", "<ms>", m_invokeTimeout,
                  Tr::tr("How long the node may take (default 15000)"));
        addOption(app, "--idempotency-key", "<key>", m_idempotencyKey,
                  Tr::tr("Told to the node, which may know the request already"));
        m_rpc.declare(app, "30000");
    }

protected:
    virtual void declareQuestion(CLI::App &app) = 0;
    Result<std::chrono::milliseconds> deadline(const CliSettings &) const override
    {
        return m_rpc.timeoutOr(conversationTimeout);
    }
    //! Asks the node and yields what `node.invoke` answers.
    Result<QJsonValue> ask(GatewaySession &session, const QString &command,
                           const QJsonValue &params) const
    {
        const auto timeout =
            milliseconds(m_invokeTimeout, "--invoke-timeout"_L1, invokeTimeout.count());
        if (!timeout)
            return tl::unexpected(timeout.error());
        const auto nodeId = findNode(session, m_node);
        if (!nodeId)
            return tl::unexpected(nodeId.error());
        const QJsonObject request{
            {u"nodeId"_s, *nodeId},
            {u"command"_s, command},
            {u"params"_s, params},
            {u"timeoutMs"_s, *timeout},
            {u"idempotencyKey"_s, m_idempotencyKey.value_or(SystemRandom().uuid())}};
        return session.request(u"node.invoke"_s, request);
    }

private:
    QString m_node;
    std::optional<QString> m_invokeTimeout;
    std::optional<QString> m_idempotencyKey;
};

class NodesInvokeCommand final : public NodesAskCommand
{
public:
    NodesInvokeCommand()
        : NodesAskCommand(u"invoke"_s)
    { }
    QString summary() const override { return Tr::tr("Invoke a command on a paired node"); }

protected:
    void declareQuestion(CLI::App &app) override
    {
        addRequiredOption(app, "--command", "<command>", m_command,
                          Tr::tr("Command (e.g. system.which)"));
        addOption(app, "--params", "<json>", m_params, Tr::tr("JSON object string for params"));
    }
    Result<> check() override
    {
        m_command = m_command.trimmed();
        const auto value = json::parse(m_params.value_or(u"{}"_s).toUtf8());
        if (!value)
            return failWithin(u"--params"_s, value.error());
        m_value = *value;
        return {};
    }
    Result<> converse(GatewaySession &session, const CommandContext &context) override
    {
        const auto answer = ask(session, m_command, m_value);
        if (!answer)
            return tl::unexpected(answer.error());
        printJson(*answer, context);
        return {};
    }

private:
    QString m_command;
    std::optional<QString> m_params;
    QJsonValue m_value;
};

class NodesNotifyCommand final : public NodesAskCommand
{
public:
    NodesNotifyCommand()
        : NodesAskCommand(u"notify"_s)
    { }
    QString summary() const override { return Tr::tr("Show a notification on a node"); }

protected:
    void declareQuestion(CLI::App &app) override
    {
        addOption(app, "--title", "<text>", m_title, Tr::tr("Notification title"));
        addOption(app, "--body", "<text>", m_body, Tr::tr("Notification body"));
        addOption(app, "--sound", "<name>", m_sound, Tr::tr("Notification sound"));
        addOption(app, "--priority", "<passive|active|timeSensitive>", m_priority,
                  Tr::tr("Notification priority"));
        addOption(app, "--delivery", "<system|overlay|auto>", m_delivery,
                  Tr::tr("Delivery mode (default system)"));
    }
    Result<> check() override
    {
        if (textOf(m_title).isEmpty() && textOf(m_body).isEmpty())
            return fail(ErrorCode::InvalidRequest, Tr::tr("missing --title or --body"));
        return {};
    }
    Result<> converse(GatewaySession &session, const CommandContext &context) override
    {
        QJsonObject params{{u"title"_s, textOf(m_title)},
                           {u"body"_s, textOf(m_body)},
                           {u"delivery"_s, m_delivery.value_or(u"system"_s)}};
        if (m_sound)
            params.insert("sound"_L1, *m_sound);
        if (m_priority)
            params.insert("priority"_L1, *m_priority);
        const auto answer = ask(session, u"system.notify"_s, params);
        if (!answer)
            return tl::unexpected(answer.error());
        if (m_rpc.json)
            printJson(*answer, context);
        else
            context.out.line(context.out.paint(Tone::Success, Tr::tr("notify ok")));
        return {};
    }

private:
    static QString textOf(const std::optional<QString> &text)
    {
        return text.value_or(QString()).trimmed();
    }

    std::optional<QString> m_title;
    std::optional<QString> m_body;
    std::optional<QString> m_sound;
    std::optional<QString> m_priority;
    std::optional<QString> m_delivery;
};

} // namespace

void addNodesInvokeCommands(CommandLine &line)
{
    line.add(std::make_unique<NodesInvokeCommand>());
    line.add(std::make_unique<NodesRunCommand>());
    line.add(std::make_unique<NodesNotifyCommand>());
}

} // namespace claw::cli
