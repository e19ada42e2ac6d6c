// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "commands/directivereplies.h"
#include "commands/modelpages.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::commands {

using config::ModelRef;

namespace {

constexpr qsizetype mostOfAProvider = 20;

QString nameOf(const ModelRef &model)
{
    return model.provider + u'/' + model.model;
}

QString addressOf(const CommandContext &context, const QString &provider)
{
    for (const config::ProviderEntry &entry : context.config->models.providers) {
        if (entry.id.compare(provider, Qt::CaseInsensitive) == 0 && !entry.baseUrl.isEmpty())
            return entry.baseUrl;
    }
    return u"default"_s;
}

QString statusText(const CommandContext &context)
{
    QMap<QString, QStringList> models;
    for (const ModelRef &model : context.models.allowed) {
        const QString alias = directives::aliasOf(model, context.models);
        models[model.provider].append(alias.isEmpty() ? nameOf(model)
                                                      : u"%1 (%2)"_s.arg(nameOf(model), alias));
    }
    QStringList lines{u"Current: "_s + nameOf(context.model),
                      u"Default: "_s + nameOf(context.models.defaultModel),
                      u"Agent: "_s + context.agentId};
    for (auto it = models.begin(); it != models.end(); ++it) {
        const QString credential = context.services->credentialLabel(it.key());
        lines << QString()
              << u"[%1] endpoint: %2 auth: %3"_s.arg(it.key(), addressOf(context, it.key()),
                                                     credential.isEmpty() ? u"missing"_s
                                                                          : credential);
        for (const QString &name : it->mid(0, mostOfAProvider))
            lines.append(u"  • "_s + name);
        if (it->size() > mostOfAProvider)
            lines.append(
                u"  … and %1 more: /models %2"_s.arg(it->size() - mostOfAProvider).arg(it.key()));
    }
    return lines.join(u'\n');
}

} // namespace

QString modelAnswer(const directives::ModelDirective &directive, const CommandContext &context)
{
    const QString word = directive.words.trimmed().toLower();
    const bool isQuestion = word.isEmpty() || word == "status"_L1 || word == "list"_L1;
    if (!directive.isGiven || !isQuestion)
        return {};
    if (!directive.profile.isEmpty())
        return u"Auth profile override requires a model selection."_s;
    if (word == "list"_L1)
        return providersText(context.models);
    if (word == "status"_L1)
        return statusText(context);
    return u"Current: %1\n\n"
           "Switch: /model <provider/model>\n"
           "Browse: /models (providers) or /models <provider> (models)\n"
           "More: /model status"_s.arg(nameOf(context.model));
}

Result<std::optional<ChosenModel>> chosenModel(const directives::ModelDirective &directive,
                                               const CommandContext &context)
{
    if (!directive.isGiven)
        return std::nullopt;
    const QString words = directive.words;
    const bool isNumber =
        std::all_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); });
    if (isNumber) {
        return fail(ErrorCode::InvalidRequest,
                    u"Numeric model selection is not supported in chat.\n\n"
                    "Browse: /models or /models <provider>\n"
                    "Switch: /model <provider/model>"_s);
    }
    const auto model = directives::modelNamed(words, context.models, directives::Nearness::Similar);
    if (!model) {
        const auto reference = config::parseModelRef(words, context.models.defaultModel.provider);
        const auto hint =
            u" Use /models to list providers, or /models <provider> to list models."_s;
        return fail(ErrorCode::InvalidRequest,
                    reference ? u"Model \"%1\" is not allowed."_s.arg(nameOf(*reference)) + hint
                              : u"Unrecognized model \"%1\"."_s.arg(words) + hint);
    }
    if (!directive.profile.isEmpty()) {
        const auto known = context.services->checkProfile(directive.profile, model->provider);
        if (!known)
            return tl::unexpected(known.error());
    }
    return ChosenModel{.model = *model, .profile = directive.profile};
}

} // namespace claw::commands
