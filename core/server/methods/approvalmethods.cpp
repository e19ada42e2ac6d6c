// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "approvals/approvalregistry.h"
#include "approvals/approvalsstore.h"
#include "json/jsonwriter.h"
#include "server/methodregistry.h"
#include "server/methods/approvalschema.h"
#include "server/methods/methods.h"

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

using approvals::ApprovalRegistry;
using approvals::ApprovalsStore;
using protocol::optional;
using protocol::required;
using protocol::Schema;

QByteArray okay()
{
    return QByteArrayLiteral(R"({"ok":true})");
}

QCoro::Task<Reply> getFile(ApprovalsStore &store)
{
    const auto snapshot = co_await store.ensure();
    co_return snapshot.map([](const auto &file) { return file.toRedactedJson(); });
}

QCoro::Task<Reply> setFile(ApprovalsStore &store, Call call)
{
    const QJsonObject params = call.object();
    const QJsonObject file = params.value("file"_L1).toObject();
    const QString baseHash = params.value("baseHash"_L1).toString();
    const auto snapshot = co_await store.replace(file, baseHash);
    co_return snapshot.map([](const auto &written) { return written.toRedactedJson(); });
}

QCoro::Task<Reply> request(ApprovalRegistry &registry, Call call)
{
    const QJsonObject params = call.object();
    const std::chrono::milliseconds timeout(
        params.value("timeoutMs"_L1).toInteger(ApprovalRegistry::defaultTimeout.count()));
    const auto approval = registry.ask(approvals::ApprovalQuestion::fromJson(params),
                                       params.value("id"_L1).toString().trimmed(), timeout);
    if (!approval)
        co_return tl::unexpected(approval.error());
    const auto answer = co_await registry.wait(approval->id);
    co_return answer.map([](const auto &decided) { return decided.toJson(); });
}

Reply resolve(ApprovalRegistry &registry, const Call &call)
{
    const QJsonObject params = call.object();
    const auto decision = approvals::decisionFromText(params.value("decision"_L1).toString());
    if (!decision)
        return fail(ErrorCode::InvalidRequest, u"invalid decision"_s);
    return registry.resolve(params.value("id"_L1).toString(), *decision, call.caller->displayName())
        .map(okay);
}

Reply list(const ApprovalRegistry &registry)
{
    QByteArray open("[");
    for (const auto &approval : registry.pending())
        open.append(open.size() > 1 ? "," : "").append(approval.toJson());
    return open + ']';
}

Schema requestSchema()
{
    const Schema text = Schema::orNull(Schema::string());
    return Schema::object(
        {optional("id"_L1, Schema::nonEmptyString()),
         required("command"_L1, Schema::nonEmptyString()), optional("cwd"_L1, text),
         optional("host"_L1, text), optional("security"_L1, text), optional("ask"_L1, text),
         optional("agentId"_L1, text), optional("resolvedPath"_L1, text),
         optional("sessionKey"_L1, text), optional("timeoutMs"_L1, Schema::integer({.least = 1}))});
}

} // namespace

void addApprovalMethods(MethodRegistry &methods, ApprovalRegistry &registry, ApprovalsStore &store)
{
    methods.add({.name = u"exec.approvals.get"_s,
                 .schema = Schema::object({}),
                 .handler = [&store](const Call &) { return getFile(store); }});
    methods.add({.name = u"exec.approvals.set"_s,
                 .schema = Schema::object({required("file"_L1, approvalsFileSchema()),
                                           optional("baseHash"_L1, Schema::nonEmptyString())}),
                 .handler = [&store](const Call &call) { return setFile(store, call); }});
    methods.add({.name = u"exec.approval.request"_s,
                 .schema = requestSchema(),
                 .handler = [&registry](const Call &call) { return request(registry, call); }});
    methods.add({.name = u"exec.approval.resolve"_s,
                 .schema = Schema::object({required("id"_L1, Schema::nonEmptyString()),
                                           required("decision"_L1, Schema::nonEmptyString())}),
                 .handler = [&registry](const Call &call) { return resolve(registry, call); }});
    // Not of protocol 3: for clients that come when a question is already open.
    methods.add({.name = u"exec.approval.list"_s,
                 .schema = Schema::object({}),
                 .handler = [&registry](const Call &) { return list(registry); },
                 .isAnnounced = false});
}

} // namespace claw::server
