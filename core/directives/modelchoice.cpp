// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "directives/modelchoice.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <tuple>
#include <utility>

namespace claw::directives {

using config::ModelRef;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSlips = 2;
constexpr qsizetype shortestWithSlips = 4;

// Kinds of a model that nobody means who does not say so.
const QStringList &variants()
{
    static const QStringList words{u"mini"_s,  u"lite"_s,     u"nano"_s, u"small"_s,
                                   u"fast"_s,  u"preview"_s,  u"exp"_s,  u"vision"_s,
                                   u"turbo"_s, u"lightning"_s};
    return words;
}

qsizetype slipsBetween(const QString &left, const QString &right)
{
    if (qAbs(left.size() - right.size()) > mostSlips)
        return mostSlips + 1;
    std::vector<qsizetype> row(size_t(right.size() + 1));
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < left.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < right.size(); ++j) {
            const qsizetype changed = diagonal + (left[i] == right[j] ? 0 : 1);
            diagonal = row[size_t(j + 1)];
            row[size_t(j + 1)] = std::min({changed, diagonal + 1, row[size_t(j)] + 1});
        }
    }
    return row.back();
}

// How well a name fits, the less the better; nullopt: not at all.
std::optional<qsizetype> distance(const QString &fragment, const QString &name)
{
    if (name == fragment)
        return 0;
    if (name.startsWith(fragment))
        return 1;
    if (name.contains(fragment))
        return 2;
    if (fragment.size() < shortestWithSlips)
        return std::nullopt;
    const qsizetype slips = slipsBetween(fragment, name);
    return slips <= mostSlips ? std::optional(2 + slips) : std::nullopt;
}

qsizetype unaskedVariants(const QString &fragment, const QString &name)
{
    return std::count_if(variants().begin(), variants().end(), [&](const QString &word) {
        return name.contains(word) && !fragment.contains(word);
    });
}

bool isAllowed(const ModelRef &model, const ModelChoices &choices)
{
    return model == choices.defaultModel
        || std::find(choices.allowed.begin(), choices.allowed.end(), model)
        != choices.allowed.end();
}

std::optional<ModelRef> exactly(const QString &words, const ModelChoices &choices)
{
    const auto alias = choices.aliases.constFind(words.toLower());
    const auto model = alias != choices.aliases.cend()
        ? std::optional(*alias)
        : config::parseModelRef(words, choices.defaultModel.provider);
    return model && isAllowed(*model, choices) ? model : std::nullopt;
}

std::optional<ModelRef> similar(const QString &words, const ModelChoices &choices)
{
    const QString lower = words.toLower();
    const bool hasProvider = lower.contains(u'/');
    const QString provider = hasProvider ? lower.section(u'/', 0, 0) : QString();
    const QString fragment = hasProvider ? lower.section(u'/', 1) : lower;
    using Rank = std::tuple<qsizetype, qsizetype, bool, qsizetype, QString>;
    std::optional<std::pair<Rank, ModelRef>> best;
    for (const ModelRef &model : choices.allowed) {
        const QString name = model.model.toLower();
        if (fragment.isEmpty() || (hasProvider && model.provider != provider))
            continue;
        auto fit = distance(fragment, name);
        const QString alias = aliasOf(model, choices);
        if (!fit && !hasProvider && !alias.isEmpty())
            fit = distance(fragment, alias);
        if (!fit)
            continue;
        const Rank rank{*fit, unaskedVariants(fragment, name), model != choices.defaultModel,
                        name.size(), model.provider + u'/' + name};
        if (!best || rank < best->first)
            best = {rank, model};
    }
    return best ? std::optional(best->second) : std::nullopt;
}

} // namespace

std::optional<ModelRef> modelNamed(const QString &words, const ModelChoices &choices,
                                   Nearness nearness)
{
    const QString trimmed = words.trimmed();
    if (trimmed.isEmpty())
        return std::nullopt;
    const auto exact = exactly(trimmed, choices);
    return exact || nearness == Nearness::Exact ? exact : similar(trimmed, choices);
}

QString aliasOf(const ModelRef &model, const ModelChoices &choices)
{
    return choices.aliases.key(model);
}

} // namespace claw::directives
