// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/approvalsdesk.h"

#include "cli/clitr.h"
#include "cli/nodequery.h"
#include "json/jsontext.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::cli {

namespace {

constexpr auto defaultTimeout = 10'000ms;

Result<QJsonObject> objectOf(const Result<approvals::ApprovalsSnapshot> &snapshot)
{
    return snapshot.map([](const approvals::ApprovalsSnapshot &file) {
        return json::parse(file.toRedactedJson()).value_or(QJsonValue()).toObject();
    });
}

} // namespace

ApprovalsDesk::ApprovalsDesk(const QString &path)
    : m_disk(path, m_clock, m_random)
{ }

Result<std::unique_ptr<ApprovalsDesk>> ApprovalsDesk::open(const Choice &choice,
                                                           const RpcOptions &rpc,
                                                           const CliSettings &settings)
{
    std::unique_ptr<ApprovalsDesk> desk(new ApprovalsDesk(settings.paths.execApprovalsPath()));
    if (!choice.gateway && choice.node.isEmpty())
        return desk;
    const auto timeout = rpc.timeoutOr(defaultTimeout);
    if (!timeout)
        return tl::unexpected(timeout.error());
    const auto target = rpc.target(settings, WithoutRemoteUrl::Fail);
    if (!target)
        return tl::unexpected(target.error());
    desk->m_session =
        std::make_unique<GatewaySession>(*target, settings.paths, Persona::Cli, *timeout);
    if (const auto hello = desk->m_session->open(); !hello)
        return failWithin(Tr::tr("the gateway at %1").arg(target->url.toString()), hello.error());
    if (choice.gateway)
        return desk;
    const auto nodeId = findNode(*desk->m_session, choice.node);
    if (!nodeId)
        return tl::unexpected(nodeId.error());
    desk->m_nodeId = *nodeId;
    return desk;
}

Result<QJsonObject> ApprovalsDesk::read()
{
    if (isLocal())
        return objectOf(m_disk.read());
    QJsonObject params;
    if (!m_nodeId.isEmpty())
        params.insert("nodeId"_L1, m_nodeId);
    const QString method =
        m_nodeId.isEmpty() ? u"exec.approvals.get"_s : u"exec.approvals.node.get"_s;
    return m_session->request(method, params).map([](const QJsonValue &answer) {
        return answer.toObject();
    });
}

Result<QJsonObject> ApprovalsDesk::write(const QJsonObject &file, const QString &baseHash)
{
    if (isLocal())
        return objectOf(m_disk.overwrite(m_disk.fromJson(file), baseHash));
    QJsonObject params;
    params.insert("file"_L1, file);
    params.insert("baseHash"_L1, baseHash);
    if (!m_nodeId.isEmpty())
        params.insert("nodeId"_L1, m_nodeId);
    const QString method =
        m_nodeId.isEmpty() ? u"exec.approvals.set"_s : u"exec.approvals.node.set"_s;
    return m_session->request(method, params).map([](const QJsonValue &answer) {
        return answer.toObject();
    });
}

QString ApprovalsDesk::label() const
{
    if (isLocal())
        return u"local"_s;
    return m_nodeId.isEmpty() ? u"gateway"_s : u"node:"_s + m_nodeId;
}

} // namespace claw::cli
