// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "directives/resetrequest.h"

#include "directives/directivescanner.h"

#include <algorithm>

namespace claw::directives {

namespace {

constexpr qsizetype shortestSimilar = 6;

bool isProvider(const QString &word, const ModelChoices &models)
{
    return std::any_of(models.allowed.begin(), models.allowed.end(),
                       [&word](const config::ModelRef &model) {
                           return model.provider.compare(word, Qt::CaseInsensitive) == 0;
                       });
}

// Takes the model off the front of the text.
void takeModel(ResetRequest &request, const ModelChoices &models)
{
    const WordAt first = wordAt(request.text, 0);
    const WordAt second = wordAt(request.text, afterBlanks(request.text, first.end));
    const bool namesProvider = isProvider(first.text, models);
    qsizetype end = first.end;
    if (namesProvider && !second.text.isEmpty()) {
        request.model = modelNamed(first.text + u'/' + second.text, models, Nearness::Similar);
        if (request.model)
            end = second.end;
    }
    if (!request.model) {
        const bool isLong = first.text.size() >= shortestSimilar;
        request.model = modelNamed(first.text, models,
                                   namesProvider || isLong ? Nearness::Similar : Nearness::Exact);
    }
    if (request.model)
        request.text = request.text.sliced(end).trimmed();
}

} // namespace

std::optional<ResetRequest> resetRequest(const QString &message, const QStringList &triggers,
                                         const ModelChoices &models)
{
    const QString text = message.trimmed();
    for (const QString &trigger : triggers) {
        const bool begins = !trigger.isEmpty() && text.startsWith(trigger, Qt::CaseInsensitive);
        if (!begins || (text.size() > trigger.size() && !text[trigger.size()].isSpace()))
            continue;
        ResetRequest request{.trigger = trigger, .text = text.sliced(trigger.size()).trimmed()};
        takeModel(request, models);
        return request;
    }
    return std::nullopt;
}

} // namespace claw::directives
