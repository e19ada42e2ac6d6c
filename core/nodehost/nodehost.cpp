// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "nodehost/nodehost.h"

#include "json/jsonwriter.h"
#include "json/statejson.h"
#include "log/categories.h"
#include "log/logfield.h"
#include "nodehost/notification.h"

#include <QDir>
#include <QJsonArray>
#include <QPointer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::nodehost {

namespace {

constexpr auto answerDeadline = 10s; // For the gateway to take an answer.

QString defaultSearchPath()
{
    return u"/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"_s;
}

QString searchPathOf(const QProcessEnvironment &environment)
{
    const QString path = environment.value(u"PATH"_s);
    return path.trimmed().isEmpty() ? defaultSearchPath() : path;
}

} // namespace

void introduceAsNode(client::ConnectOptions &options, const QProcessEnvironment &environment)
{
    options.role = u"node"_s;
    options.scopes = {};
    options.caps = {u"system"_s};
    options.commands = {u"system.run"_s, u"system.which"_s, u"system.notify"_s,
                        u"system.execApprovals.get"_s, u"system.execApprovals.set"_s};
    options.pathEnv = searchPathOf(environment);
}

NodeHost::NodeHost(NodeHostServices services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_reconnector(m_services.client, m_services.random)
    , m_run({.approvals = m_services.approvals,
             .runner = m_services.runner,
             .environment = m_services.environment,
             .home = m_services.home,
             .defaults = m_services.defaults,
             .tell = [this](const QString &event, const QJsonObject &payload) {
                 m_telling.start(tellLater(event, payload));
             }})
{
    connect(&m_services.client, &client::GatewayClient::eventReceived, this, &NodeHost::onEvent);
}

QCoro::Task<> NodeHost::stop()
{
    m_scope.cancel();
    co_await m_scope.drained();
    co_await m_telling.drained();
    m_reconnector.stop();
}

void NodeHost::onEvent(const QString &name, const QJsonValue &payload)
{
    if (name != "node.invoke.request"_L1)
        return;
    if (auto invocation = Invocation::fromJson(payload.toObject()))
        m_scope.start(serve(*std::move(invocation), m_scope.token()));
}

QCoro::Task<> NodeHost::serve(Invocation invocation, std::stop_token stop)
{
    const QPointer<NodeHost> self(this);
    qCInfo(lcNodes).noquote() << "asked for" << invocation.command
                              << log::field("id", invocation.id);
    Result<QByteArray> outcome =
        fail(ErrorCode::Unavailable, u"the node is busy with other commands"_s);
    if (m_scope.running() < mostAtOnce) { // This one is not counted yet.
        auto task = perform(invocation, stop);
        outcome = co_await task;
    }
    if (!self)
        co_return;
    if (!outcome)
        qCInfo(lcNodes).noquote() << "did not do it:" << outcome.error().message
                                  << log::field("id", invocation.id);
    const QJsonObject answer = invocation.answer(outcome);
    const auto taken =
        co_await m_services.client.request(u"node.invoke.result"_s, answer, answerDeadline);
    if (!taken)
        qCWarning(lcNodes).noquote() << "an answer did not arrive:" << taken.error().message
                                     << log::field("id", invocation.id);
}

QCoro::Task<Result<QByteArray>> NodeHost::perform(Invocation invocation, std::stop_token stop)
{
    if (invocation.command == "system.execApprovals.get"_L1)
        return readApprovals();
    const auto refuse = [](Error error) -> QCoro::Task<Result<QByteArray>> {
        co_return tl::unexpected(std::move(error));
    };
    const auto params = invocation.params();
    if (!params)
        return refuse(params.error());
    if (invocation.command == "system.execApprovals.set"_L1)
        return writeApprovals(*params);
    if (invocation.command == "system.notify"_L1)
        return notify(*params, stop);
    if (invocation.command == "system.which"_L1) {
        const auto answer = [](Result<QByteArray> found) -> QCoro::Task<Result<QByteArray>> {
            co_return found;
        };
        return answer(which(*params));
    }
    if (invocation.command != "system.run"_L1)
        return refuse(fail(ErrorCode::Unavailable, u"command not supported"_s).value());
    auto run = RunParams::fromJson(*params, searchPath());
    if (!run)
        return refuse(run.error());
    if (run->runId.isEmpty())
        run->runId = m_services.random.uuid();
    return m_run.run(*std::move(run), stop);
}

QCoro::Task<Result<QByteArray>> NodeHost::readApprovals()
{
    const auto snapshot = co_await m_services.approvals.ensure();
    co_return snapshot.map([](const auto &file) { return file.toRedactedJson(); });
}

QCoro::Task<Result<QByteArray>> NodeHost::writeApprovals(QJsonObject params)
{
    if (!params.value("file"_L1).isObject())
        co_return fail(ErrorCode::InvalidRequest,
                       u"INVALID_REQUEST: exec approvals file required"_s);
    const QJsonObject file = params.value("file"_L1).toObject();
    const QString baseHash = params.value("baseHash"_L1).toString();
    const auto snapshot = co_await m_services.approvals.replace(file, baseHash);
    co_return snapshot.map([](const auto &written) { return written.toRedactedJson(); });
}

QCoro::Task<Result<QByteArray>> NodeHost::notify(QJsonObject params, std::stop_token stop)
{
    const auto notification = Notification::fromJson(params);
    if (!notification)
        co_return tl::unexpected(notification.error());
    auto request = showing(*notification);
    if (!request)
        co_return fail(ErrorCode::Unavailable, u"this system shows no notifications"_s);
    auto runner = m_services.runner.run(*std::move(request), stop);
    const auto outcome = co_await runner;
    if (!outcome.succeeded())
        co_return tl::unexpected(outcome.failure(u"the notification was not shown"_s).value());
    co_return QByteArrayLiteral(R"({"ok":true})");
}

Result<QByteArray> NodeHost::which(const QJsonObject &params) const
{
    if (!params.value("bins"_L1).isArray())
        return fail(ErrorCode::InvalidRequest, u"INVALID_REQUEST: bins required"_s);
    const approvals::Surroundings here{
        .directory = QDir::currentPath(), .home = m_services.home, .searchPath = searchPath()};
    QByteArray found("{");
    const QJsonArray bins = params.value("bins"_L1).toArray();
    for (const QJsonValue &bin : bins) {
        const QString name = bin.toString().trimmed();
        if (name.contains(u'/') || name.contains(u'\\'))
            continue;
        const QString path = approvals::findExecutable(name, here);
        if (path.isEmpty())
            continue;
        QByteArray text;
        json::appendString(text, path);
        json::appendMember(found, name, text);
    }
    found.append('}');
    json::ObjectWriter writer;
    writer.addRaw("bins"_L1, found);
    return writer.take();
}

QCoro::Task<> NodeHost::tellLater(QString event, QJsonObject payload)
{
    QJsonObject params;
    params.insert("event"_L1, event);
    params.insert("payload"_L1, payload);
    const auto told = co_await m_services.client.request(u"node.event"_s, params, answerDeadline);
    if (!told)
        qCWarning(lcNodes).noquote()
            << "the gateway did not hear of" << event << log::field("why", told.error().message);
}

QString NodeHost::searchPath() const
{
    return searchPathOf(m_services.environment);
}

} // namespace claw::nodehost
