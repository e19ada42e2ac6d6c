// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/methods/wizardmethods.h"

#include "json/jsonwriter.h"
#include "server/methodregistry.h"
#include "wizard/onboarding.h"
#include "wizard/wizards.h"

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

using protocol::optional;
using protocol::required;
using protocol::Schema;
using wizard::Wizards;
using wizard::WizardSession;
using wizard::WizardStatus;
using wizard::WizardTurn;

QLatin1StringView wordOf(WizardStatus status)
{
    switch (status) {
    case WizardStatus::Running:
        return "running"_L1;
    case WizardStatus::Done:
        return "done"_L1;
    case WizardStatus::Cancelled:
        return "cancelled"_L1;
    case WizardStatus::Failed:
        break;
    }
    return "error"_L1;
}

void addStatus(json::ObjectWriter &writer, const WizardTurn &turn)
{
    writer.add("status"_L1, wordOf(turn.status));
    if (!turn.error.isEmpty())
        writer.add("error"_L1, turn.error);
}

QByteArray encodeStatus(const WizardTurn &turn)
{
    json::ObjectWriter writer;
    addStatus(writer, turn);
    return writer.take();
}

//! What comes next, or the end, after which the session is gone. `sessionId` only of a start.
QCoro::Task<Reply> nextOf(Wizards *wizards, std::shared_ptr<WizardSession> session, QString id,
                          bool isStart)
{
    const WizardTurn turn = co_await session->next();
    json::ObjectWriter writer;
    if (isStart)
        writer.add("sessionId"_L1, id);
    const bool isOver = turn.status != WizardStatus::Running;
    writer.add("done"_L1, isOver);
    if (turn.step)
        writer.addRaw("step"_L1, wizard::encode(*turn.step));
    addStatus(writer, turn);
    if (isOver)
        wizards->forget(id);
    co_return writer.take();
}

Answer start(Wizards &wizards, const wizard::OnboardingPorts &ports, const Call &call)
{
    const QJsonObject params = call.object();
    wizard::OnboardingOptions options{.isRemote = std::nullopt,
                                      .workspace = params.value("workspace"_L1).toString(),
                                      .author = {.kind = config::ConfigAuthor::Kind::Client,
                                                 .client = call.caller->client.id,
                                                 .device = call.caller->deviceId,
                                                 .why = u"wizard"_s}};
    if (params.contains("mode"_L1))
        options.isRemote = params.value("mode"_L1) == "remote"_L1;
    auto begun = wizards.begin([ports, options](WizardSession *session) {
        return wizard::onboard(session, ports, options);
    });
    if (!begun)
        return Reply(tl::unexpected(begun.error()));
    return nextOf(&wizards, begun->session, begun->id, true);
}

Answer next(Wizards &wizards, const Call &call)
{
    const QJsonObject params = call.object();
    const QString id = params.value("sessionId"_L1).toString();
    const auto session = wizards.find(id);
    if (!session)
        return Reply(tl::unexpected(session.error()));
    if (params.contains("answer"_L1)) {
        if ((*session)->now().status != WizardStatus::Running)
            return Reply(fail(ErrorCode::InvalidRequest, u"wizard not running"_s));
        const QJsonObject answer = params.value("answer"_L1).toObject();
        const auto taken =
            (*session)->answer(answer.value("stepId"_L1).toString(), answer.value("value"_L1));
        if (!taken)
            return Reply(tl::unexpected(taken.error()));
    }
    return nextOf(&wizards, *session, id, false);
}

Reply cancel(Wizards &wizards, const QString &id)
{
    const auto session = wizards.find(id);
    if (!session)
        return tl::unexpected(session.error());
    (*session)->cancel();
    wizards.forget(id);
    return encodeStatus((*session)->now());
}

Reply status(Wizards &wizards, const QString &id)
{
    const auto session = wizards.find(id);
    if (!session)
        return tl::unexpected(session.error());
    const WizardTurn turn = (*session)->now();
    if (turn.status != WizardStatus::Running)
        wizards.forget(id);
    return encodeStatus(turn);
}

QString idOf(const Call &call)
{
    return call.object().value("sessionId"_L1).toString();
}

} // namespace

void addWizardMethods(MethodRegistry &registry, wizard::Wizards &wizards,
                      const config::ConfigLoader &loader, const Clock &clock)
{
    const wizard::OnboardingPorts ports{loader, clock};
    const auto sessionId = required("sessionId"_L1, Schema::nonEmptyString());
    registry.add(
        {.name = u"wizard.start"_s,
         .schema = Schema::object({optional("mode"_L1, Schema::oneOf({"local"_L1, "remote"_L1})),
                                   optional("workspace"_L1, Schema::string())}),
         .handler = [&wizards, ports](const Call &call) { return start(wizards, ports, call); }});
    const auto answer = Schema::object(
        {required("stepId"_L1, Schema::nonEmptyString()), optional("value"_L1, Schema::any())});
    registry.add({.name = u"wizard.next"_s,
                  .schema = Schema::object({sessionId, optional("answer"_L1, answer)}),
                  .handler = [&wizards](const Call &call) { return next(wizards, call); }});
    registry.add({.name = u"wizard.cancel"_s,
                  .schema = Schema::object({sessionId}),
                  .handler = [&wizards](const Call &call) -> Answer {
                      return cancel(wizards, idOf(call));
                  }});
    registry.add({.name = u"wizard.status"_s,
                  .schema = Schema::object({sessionId}),
                  .handler = [&wizards](const Call &call) -> Answer {
                      return status(wizards, idOf(call));
                  }});
}

} // namespace claw::server
