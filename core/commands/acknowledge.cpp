// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "commands/acknowledge.h"

#include "commands/directivereplies.h"

using namespace Qt::StringLiterals;

namespace claw::commands {

namespace {

QJsonObject noteMembers(const directives::Directives &directives,
                        const std::optional<ChosenModel> &chosen)
{
    QJsonObject members = directives::queueMembers(directives.queue);
    if (chosen && !chosen->profile.isEmpty()) {
        members.insert("authProfileOverride"_L1, chosen->profile);
        members.insert("authProfileOverrideSource"_L1, u"user"_s);
    }
    return members;
}

} // namespace

QCoro::Task<Result<CommandReply>> acknowledge(directives::Directives directives,
                                              CommandContext context)
{
    if (const QString answer = modelAnswer(directives.model, context); !answer.isEmpty())
        co_return CommandReply{.text = answer};
    const auto chosen = chosenModel(directives.model, context);
    if (!chosen)
        co_return CommandReply{.text = chosen.error().message};
    const config::ModelRef model = *chosen ? (*chosen)->model : context.model;
    if (const QString text = questionOrComplaint(directives, model, context); !text.isEmpty())
        co_return CommandReply{.text = text};

    QJsonObject members = directives::patchMembers(directives);
    if (*chosen)
        members.insert("model"_L1, QString(model.provider + u'/' + model.model));
    const auto patched = co_await context.services->patch(context.sessionKey, members);
    if (!patched)
        co_return tl::unexpected(patched.error());
    const QJsonObject notes = noteMembers(directives, *chosen);
    if (!notes.isEmpty()) {
        const auto noted = co_await context.services->note(context.sessionKey, notes);
        if (!noted)
            co_return tl::unexpected(noted.error());
    }
    co_return CommandReply{.text = acknowledgement(directives, *chosen, context),
                           .events = changeEvents(directives, *chosen, context)};
}

} // namespace claw::commands
