// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/nodescommands.h"

#include "cli/clitr.h"
#include "cli/commandline.h"
#include "cli/nodequery.h"
#include "cli/nodescommand.h"
#include "cli/nodestext.h"
#include "cli/options.h"
#include "config/duration.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

//! Which nodes a listing shows.
struct NodeFilter
{
    bool connectedOnly = false;
    std::optional<QString> lastConnected;
    std::optional<std::chrono::milliseconds> within; //!< What `lastConnected` says.

    void declare(CLI::App &app)
    {
        addFlag(app, "--connected", connectedOnly, Tr::tr("Only show connected nodes"));
        addOption(app, "--last-connected", "<duration>", lastConnected,
                  Tr::tr("Only show nodes connected within duration (e.g. 24h)"));
    }
    [[nodiscard]] Result<> check()
    {
        if (!lastConnected || lastConnected->trimmed().isEmpty())
            return {};
        within = config::parseDuration(*lastConnected, std::chrono::milliseconds(1));
        if (!within)
            return fail(
                ErrorCode::InvalidRequest,
                Tr::tr("Invalid --last-connected: invalid duration: %1").arg(*lastConnected));
        return {};
    }
    [[nodiscard]] bool isActive() const { return connectedOnly || within; }
    [[nodiscard]] bool shows(bool isConnected, const QJsonValue &lastConnectedAtMs) const
    {
        if (connectedOnly && !isConnected)
            return false;
        if (!within)
            return true;
        const qint64 age = SystemClock().nowMs() - lastConnectedAtMs.toInteger();
        return lastConnectedAtMs.isDouble() && age <= within->count();
    }
};

//! The entries of a list by their nodeId.
QHash<QString, QJsonObject> byNodeId(const QJsonArray &list)
{
    QHash<QString, QJsonObject> entries;
    for (const QJsonValue &entry : list)
        entries.insert(entry["nodeId"_L1].toString(), entry.toObject());
    return entries;
}

Result<QJsonArray> listOf(GatewaySession &session, const QString &method, QLatin1StringView key)
{
    return session.request(method, QJsonObject()).map([key](const QJsonValue &answer) {
        return answer[key].toArray();
    });
}

class NodesStatusCommand final : public NodesCommand
{
public:
    NodesStatusCommand()
        : NodesCommand(u"status"_s)
    { }
    QString summary() const override
    {
        return Tr::tr("List known nodes with connection status and capabilities");
    }
    void declare(CLI::App &app) override
    {
        m_filter.declare(app);
        RpcCommand::declare(app);
    }

protected:
    Result<> check() override { return m_filter.check(); }
    Result<> converse(GatewaySession &session, const CommandContext &context) override
    {
        const auto answer = session.request(u"node.list"_s, QJsonObject());
        if (!answer)
            return tl::unexpected(answer.error());
        const QJsonArray all = (*answer)["nodes"_L1].toArray();
        const auto shown = filtered(session, all);
        if (!shown)
            return tl::unexpected(shown.error());
        if (m_rpc.json) {
            QJsonObject list = answer->toObject();
            list.insert("nodes"_L1, *shown);
            printJson(list, context);
            return {};
        }
        const qint64 now = SystemClock().nowMs();
        context.out.write(nodesStatusText(*shown, all.size(), now, context.out).toUtf8());
        return {};
    }

private:
    Result<QJsonArray> filtered(GatewaySession &session, const QJsonArray &all) const
    {
        if (!m_filter.isActive())
            return all;
        const auto paired = listOf(session, u"node.pair.list"_s, "paired"_L1);
        if (!paired)
            return tl::unexpected(paired.error());
        const auto known = byNodeId(*paired);
        QJsonArray shown;
        for (const QJsonValue &node : all) {
            const QJsonValue last =
                known[node["nodeId"_L1].toString()].value("lastConnectedAtMs"_L1);
            const QJsonValue when = last.isDouble() ? last : node["connectedAtMs"_L1];
            if (m_filter.shows(node["connected"_L1].toBool(), when))
                shown.append(node);
        }
        return shown;
    }

    NodeFilter m_filter;
};

class NodesListCommand final : public NodesCommand
{
public:
    NodesListCommand()
        : NodesCommand(u"list"_s)
    { }
    QString summary() const override { return Tr::tr("List pending and paired nodes"); }
    void declare(CLI::App &app) override
    {
        m_filter.declare(app);
        RpcCommand::declare(app);
    }

protected:
    Result<> check() override { return m_filter.check(); }
    Result<> converse(GatewaySession &session, const CommandContext &context) override
    {
        const auto answer = session.request(u"node.pair.list"_s, QJsonObject());
        if (!answer)
            return tl::unexpected(answer.error());
        const QJsonArray pending =
            m_filter.isActive() ? QJsonArray() : (*answer)["pending"_L1].toArray();
        const auto paired = filtered(session, (*answer)["paired"_L1].toArray());
        if (!paired)
            return tl::unexpected(paired.error());
        const qint64 now = SystemClock().nowMs();
        if (m_rpc.json)
            printJson(QJsonObject{{u"pending"_s, pending}, {u"paired"_s, *paired}}, context);
        else
            context.out.write(pairedNodesText(pending, *paired, now, context.out).toUtf8());
        return {};
    }

private:
    Result<QJsonArray> filtered(GatewaySession &session, const QJsonArray &paired) const
    {
        if (!m_filter.isActive())
            return paired;
        const auto nodes = listOf(session, u"node.list"_s, "nodes"_L1);
        if (!nodes)
            return tl::unexpected(nodes.error());
        const auto known = byNodeId(*nodes);
        QJsonArray shown;
        for (const QJsonValue &node : paired) {
            const QJsonObject live = known[node["nodeId"_L1].toString()];
            const QJsonValue last = node["lastConnectedAtMs"_L1];
            const QJsonValue when = last.isDouble() ? last : live.value("connectedAtMs"_L1);
            if (m_filter.shows(live.value("connected"_L1).toBool(), when))
                shown.append(node);
        }
        return shown;
    }

    NodeFilter m_filter;
};

class NodesPendingCommand final : public NodesCommand
{
public:
    NodesPendingCommand()
        : NodesCommand(u"pending"_s)
    { }
    QString summary() const override { return Tr::tr("List pending pairing requests"); }

protected:
    Result<> converse(GatewaySession &session, const CommandContext &context) override
    {
        const auto pending = listOf(session, u"node.pair.list"_s, "pending"_L1);
        if (!pending)
            return tl::unexpected(pending.error());
        const qint64 now = SystemClock().nowMs();
        if (m_rpc.json)
            printJson(*pending, context);
        else
            context.out.write(pendingNodesText(*pending, now, context.out).toUtf8());
        return {};
    }
};

class NodesDescribeCommand final : public NodesCommand
{
public:
    NodesDescribeCommand()
        : NodesCommand(u"describe"_s)
    { }
    QString summary() const override
    {
        return Tr::tr("Describe a node (capabilities + supported invoke commands)");
    }
    void declare(CLI::App &app) override
    {
        addRequiredOption(app, "--node", "<idOrNameOrIp>", m_node, Tr::tr("Node id, name, or IP"));
        RpcCommand::declare(app);
    }

protected:
    Result<> converse(GatewaySession &session, const CommandContext &context) override
    {
        const auto nodeId = findNode(session, m_node);
        if (!nodeId)
            return tl::unexpected(nodeId.error());
        const auto node = session.request(u"node.describe"_s, QJsonObject{{u"nodeId"_s, *nodeId}});
        if (!node)
            return tl::unexpected(node.error());
        if (m_rpc.json)
            printJson(*node, context);
        else
            context.out.write(nodeText(node->toObject(), context.out).toUtf8());
        return {};
    }

private:
    QString m_node;
};

//! `approve` and `reject`: the same but for two words.
class NodesDecisionCommand final : public NodesCommand
{
public:
    enum class Decision { Approve, Reject };
    explicit NodesDecisionCommand(Decision decision)
        : NodesCommand(decision == Decision::Approve ? u"approve"_s : u"reject"_s)
        , m_approves(decision == Decision::Approve)
    { }
    QString summary() const override
    {
        return m_approves ? Tr::tr("Approve a pending pairing request")
                          : Tr::tr("Reject a pending pairing request");
    }
    void declare(CLI::App &app) override
    {
        addArgument(app, "requestId", m_requestId, Tr::tr("Pending request id"));
        RpcCommand::declare(app);
    }

protected:
    Result<> converse(GatewaySession &session, const CommandContext &context) override
    {
        const auto answer =
            session.request(m_approves ? u"node.pair.approve"_s : u"node.pair.reject"_s,
                            QJsonObject{{u"requestId"_s, m_requestId}});
        if (!answer)
            return tl::unexpected(answer.error());
        printJson(*answer, context);
        return {};
    }

private:
    bool m_approves;
    QString m_requestId;
};

class NodesRenameCommand final : public NodesCommand
{
public:
    NodesRenameCommand()
        : NodesCommand(u"rename"_s)
    { }
    QString summary() const override
    {
        return Tr::tr("Rename a paired node (display name override)");
    }
    void declare(CLI::App &app) override
    {
        addRequiredOption(app, "--node", "<idOrNameOrIp>", m_node, Tr::tr("Node id, name, or IP"));
        addRequiredOption(app, "--name", "<displayName>", m_name, Tr::tr("New display name"));
        RpcCommand::declare(app);
    }

protected:
    Result<> check() override
    {
        m_name = m_name.trimmed();
        if (m_name.isEmpty() || m_node.trimmed().isEmpty())
            return fail(ErrorCode::InvalidRequest, Tr::tr("--node and --name required"));
        return {};
    }
    Result<> converse(GatewaySession &session, const CommandContext &context) override
    {
        // Names are kept where nodes were paired by hand, so that is where they are looked for too.
        const auto paired = listOf(session, u"node.pair.list"_s, "paired"_L1);
        if (!paired)
            return tl::unexpected(paired.error());
        const auto own = matchNode(*paired, m_node);
        const auto nodeId = own ? own : findNode(session, m_node);
        if (!nodeId)
            return tl::unexpected(nodeId.error());
        const QJsonObject params{{u"nodeId"_s, *nodeId}, {u"displayName"_s, m_name}};
        const auto answer = session.request(u"node.rename"_s, params);
        if (!answer)
            return tl::unexpected(answer.error());
        if (m_rpc.json)
            printJson(*answer, context);
        else
            context.out.line(context.out.paint(
                Tone::Success, Tr::tr("node rename ok: %1 -> %2").arg(*nodeId, m_name)));
        return {};
    }

private:
    QString m_node;
    QString m_name;
};

} // namespace

void addNodesCommands(CommandLine &line)
{
    using Decision = NodesDecisionCommand::Decision;
    line.addGroup(u"nodes"_s, Tr::tr("Devices that lend their capabilities"));
    line.add(std::make_unique<NodesStatusCommand>());
    line.add(std::make_unique<NodesDescribeCommand>());
    line.add(std::make_unique<NodesListCommand>());
    line.add(std::make_unique<NodesPendingCommand>());
    line.add(std::make_unique<NodesDecisionCommand>(Decision::Approve));
    line.add(std::make_unique<NodesDecisionCommand>(Decision::Reject));
    line.add(std::make_unique<NodesRenameCommand>());
    addNodesInvokeCommands(line);
}

} // namespace claw::cli
