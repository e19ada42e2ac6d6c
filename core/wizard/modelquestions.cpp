// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "wizard/modelquestions.h"

#include "config/agentresolution.h"
#include "providers/credentials.h"
#include "providers/modelcatalog.h"
#include "wizard/keycheck.h"
#include "wizard/setupproviders.h"

using namespace Qt::StringLiterals;

namespace claw::wizard {

namespace {

// Words of the reference for what is no provider and no model.
const QString skipWord = u"skip"_s;
const QString manualWord = u"__manual__"_s;

constexpr size_t mostModels = 200; // Nobody reads a longer list.

QString nameOf(const QString &provider)
{
    const auto *facts = providers::BuiltInModels::instance().provider(provider);
    return facts ? facts->name : provider;
}

WizardStep providerStep(const Present &present)
{
    WizardStep step{.id = {}, .message = u"Model/auth provider"_s, .options = {}};
    const auto now = providers::resolveModel(present.config.agents.defaults.model.primary,
                                             present.config.agents.defaults);
    for (const OfferedProvider &offered : offeredProviders) {
        step.options.push_back({offered.id, nameOf(offered.id), {}});
        if (offered.id == now.provider)
            step.initialValue = now.provider;
    }
    step.options.push_back({skipWord, u"Skip for now"_s, {}});
    return step;
}

WizardStep modelStep(const QString &provider)
{
    WizardStep step{.id = {}, .message = u"Default model"_s, .options = {}};
    for (const OfferedProvider &offered : offeredProviders) {
        if (offered.id == provider)
            step.initialValue = QString(provider + u'/' + offered.model);
    }
    for (const auto &model : providers::BuiltInModels::instance().models()) {
        if (model.ref.provider == provider && step.options.size() < mostModels)
            step.options.push_back({model.ref.text(), model.name, {}});
    }
    const QString first = step.initialValue.toString();
    const bool isListed =
        std::any_of(step.options.begin(), step.options.end(),
                    [&first](const StepOption &option) { return option.value == first; });
    if (!isListed && !first.isEmpty())
        step.options.insert(step.options.begin(), {first, first, {}});
    step.options.push_back({manualWord, u"Enter model manually"_s, {}});
    return step;
}

QCoro::Task<Result<>> askModelOf(Inquiry inquiry, QString provider)
{
    WizardStep step = modelStep(provider);
    const QString suggestion = step.initialValue.toString();
    const auto chosen = co_await askSelect(inquiry.session, std::move(step));
    if (!chosen)
        co_return tl::unexpected(chosen.error());
    QString name = *chosen;
    while (name == manualWord || name.isEmpty()) {
        WizardStep text{.id = {},
                        .message = u"Default model"_s,
                        .options = {},
                        .initialValue = suggestion,
                        .placeholder = u"provider/model"_s};
        const auto typed = co_await askText(inquiry.session, std::move(text));
        if (!typed)
            co_return tl::unexpected(typed.error());
        name = *typed;
    }
    inquiry.plan->model = providers::ModelRef::parse(name, provider);
    co_return Result<>();
}

//! Whether the key that is there already is taken; false when there is none.
QCoro::Task<Result<bool>> askPresentKey(Inquiry inquiry, providers::Model model)
{
    const Present &present = *inquiry.present;
    providers::Credentials credentials(present.paths, present.environment, *inquiry.clock);
    const QString agentId = config::defaultAgentId(present.config.agents);
    const auto found = credentials.find(model, present.config, agentId, {});
    if (!found)
        co_return false;
    const QString question = u"There is a key already (%1). Use it?"_s.arg(found->front().source);
    const auto keeps = co_await askConfirm(inquiry.session, question, true);
    co_return keeps;
}

//! Asks until a key works, is kept all the same, or is left out.
QCoro::Task<Result<>> askKey(Inquiry inquiry, providers::Model model)
{
    for (;;) {
        WizardStep step{.id = {},
                        .message = u"%1 API key"_s.arg(nameOf(model.ref.provider)),
                        .options = {},
                        .placeholder = u"Leave blank to set it later"_s,
                        .isSensitive = true};
        const auto typed = co_await askText(inquiry.session, std::move(step));
        if (!typed)
            co_return tl::unexpected(typed.error());
        if (typed->isEmpty())
            co_return Result<>();
        const Secret key(*typed);
        const auto stop = inquiry.session->stopToken();
        const auto checked = co_await checkKey(model, key, inquiry.present->environment, stop);
        Result<bool> keeps(true);
        if (!checked) {
            const QString question =
                u"The key was tried and did not work: %1. Keep it anyway?"_s.arg(
                    checked.error().error.message);
            keeps = co_await askConfirm(inquiry.session, question, false);
        }
        if (!keeps)
            co_return tl::unexpected(keeps.error());
        if (*keeps) {
            inquiry.plan->key = key;
            inquiry.plan->keyProvider = model.ref.provider;
            co_return Result<>();
        }
    }
}

} // namespace

QCoro::Task<Result<>> askModel(Inquiry inquiry)
{
    WizardStep step = providerStep(*inquiry.present);
    const auto provider = co_await askSelect(inquiry.session, std::move(step));
    if (!provider)
        co_return tl::unexpected(provider.error());
    if (*provider == skipWord)
        co_return Result<>();
    const auto named = co_await askModelOf(inquiry, *provider);
    if (!named)
        co_return named;
    const auto model = providers::findModel(
        inquiry.plan->model, providers::BuiltInModels::instance(), inquiry.present->config.models);
    if (!model) {
        const QString text = model.error().error.message + u". It is kept; no key is asked for."_s;
        const auto shown = co_await showNote(inquiry.session, u"Model"_s, text);
        co_return shown;
    }
    const auto keeps = co_await askPresentKey(inquiry, *model);
    if (!keeps)
        co_return tl::unexpected(keeps.error());
    if (*keeps)
        co_return Result<>();
    const auto keyed = co_await askKey(inquiry, *model);
    co_return keyed;
}

} // namespace claw::wizard
