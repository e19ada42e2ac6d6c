// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "commands/modelpages.h"

#include "providers/modelref.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::commands {

using directives::ModelChoices;

namespace {

constexpr int largestPage = 100;

QMap<QString, QStringList> byProvider(const ModelChoices &models)
{
    QMap<QString, QSet<QString>> found;
    for (const config::ModelRef &model : models.allowed)
        found[model.provider].insert(model.model);
    found[models.defaultModel.provider].insert(models.defaultModel.model);
    QMap<QString, QStringList> sorted;
    for (auto it = found.begin(); it != found.end(); ++it) {
        QStringList names(it->begin(), it->end());
        names.sort();
        sorted.insert(it.key(), names);
    }
    return sorted;
}

int numberBehind(const QString &word, QLatin1StringView name)
{
    return word.startsWith(name) ? word.sliced(name.size()).toInt() : 0;
}

} // namespace

QString providersText(const ModelChoices &models)
{
    const auto providers = byProvider(models);
    QStringList lines{u"Providers:"_s};
    for (auto it = providers.begin(); it != providers.end(); ++it)
        lines.append(u"- %1 (%2)"_s.arg(it.key()).arg(it->size()));
    lines << QString() << u"Use: /models <provider>"_s << u"Switch: /model <provider/model>"_s;
    return lines.join(u'\n');
}

QString modelsText(const ModelChoices &models, const QString &provider, const ModelPage &page)
{
    const auto providers = byProvider(models);
    const auto found = providers.constFind(provider);
    if (found == providers.cend()) {
        return u"Unknown provider: %1\n\nAvailable providers:\n- %2\n\nUse: /models <provider>"_s
            .arg(provider, providers.keys().join("\n- "_L1));
    }
    const int total = int(found->size());
    const int size = page.isAll ? total : std::clamp(page.size, 1, largestPage);
    const int pages = (total + size - 1) / size;
    const int number = page.isAll ? 1 : page.number;
    if (number < 1 || number > pages) {
        return u"Page out of range: %1 (valid: 1-%2)\n\nTry: /models %3 %4\nAll: /models %3 all"_s
            .arg(QString::number(number), QString::number(pages), provider,
                 QString::number(std::clamp(number, 1, pages)));
    }
    const int first = (number - 1) * size;
    const int last = std::min(total, first + size);
    QStringList lines{u"Models (%1) — showing %2-%3 of %4 (page %5/%6)"_s.arg(provider)
                          .arg(first + 1)
                          .arg(last)
                          .arg(total)
                          .arg(number)
                          .arg(pages)};
    for (int i = first; i < last; ++i)
        lines.append(u"- %1/%2"_s.arg(provider, found->at(i)));
    lines << QString() << u"Switch: /model <provider/model>"_s;
    if (!page.isAll && number < pages)
        lines.append(u"More: /models %1 %2"_s.arg(provider).arg(number + 1));
    if (!page.isAll)
        lines.append(u"All: /models %1 all"_s.arg(provider));
    return lines.join(u'\n');
}

QString modelsAnswer(const ModelChoices &models, const QString &arguments)
{
    const QStringList words = arguments.simplified().toLower().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return providersText(models);
    ModelPage page;
    for (const QString &word : words.sliced(1)) {
        if (word == "all"_L1 || word == "--all"_L1)
            page.isAll = true;
        else if (const int size =
                     std::max(numberBehind(word, "size="_L1), numberBehind(word, "limit="_L1)))
            page.size = size;
        else if (const int number = std::max(numberBehind(word, "page="_L1), word.toInt()))
            page.number = number;
    }
    return modelsText(models, providers::normalizedProvider(words.first()), page);
}

} // namespace claw::commands
