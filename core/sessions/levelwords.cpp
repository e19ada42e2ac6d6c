// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "sessions/levelwords.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace claw::sessions {

namespace {

using Words = QHash<QString, QString>;

//! One row: the stored word, then all that mean it, separated by blanks.
Words tableOf(std::initializer_list<std::pair<QString, QString>> rows)
{
    Words words;
    for (const auto &[stored, synonyms] : rows) {
        for (const QString &word : synonyms.split(u' '))
            words.insert(word, stored);
    }
    return words;
}

std::optional<QString> find(const Words &words, const QString &word)
{
    const auto it = words.constFind(word.toLower());
    return it == words.cend() ? std::nullopt : std::optional(*it);
}

const QStringList &deepThinkers()
{
    static const QStringList models{u"openai/gpt-5.2"_s, u"openai-codex/gpt-5.2-codex"_s,
                                    u"openai-codex/gpt-5.1-codex"_s};
    return models;
}

} // namespace

std::optional<QString> thinkingWord(const QString &word)
{
    static const Words words =
        tableOf({{u"off"_s, u"off"_s},
                 {u"minimal"_s, u"min minimal think"_s},
                 {u"low"_s, u"low on enable enabled thinkhard think-hard think_hard"_s},
                 {u"medium"_s, u"mid med medium thinkharder think-harder harder"_s},
                 {u"high"_s, u"high ultra ultrathink thinkhardest highest max"_s},
                 {u"xhigh"_s, u"xhigh x-high x_high"_s}});
    return find(words, word);
}

std::optional<QString> verboseWord(const QString &word)
{
    static const Words words = tableOf({{u"off"_s, u"off false no 0"_s},
                                        {u"on"_s, u"on minimal true yes 1"_s},
                                        {u"full"_s, u"full all everything"_s}});
    return find(words, word);
}

std::optional<QString> reasoningWord(const QString &word)
{
    static const Words words =
        tableOf({{u"off"_s, u"off false no 0 hide hidden disable disabled"_s},
                 {u"on"_s, u"on true yes 1 show visible enable enabled"_s},
                 {u"stream"_s, u"stream streaming draft live"_s}});
    return find(words, word);
}

std::optional<QString> usageWord(const QString &word)
{
    static const Words words =
        tableOf({{u"off"_s, u"off false no 0 disable disabled"_s},
                 {u"tokens"_s, u"on true yes 1 enable enabled tokens token tok minimal min"_s},
                 {u"full"_s, u"full session"_s}});
    return find(words, word);
}

std::optional<QString> elevatedWord(const QString &word)
{
    static const Words words = tableOf({{u"off"_s, u"off false no 0"_s},
                                        {u"on"_s, u"on true yes 1"_s},
                                        {u"ask"_s, u"ask prompt approval approve"_s},
                                        {u"full"_s, u"full auto auto-approve autoapprove"_s}});
    return find(words, word);
}

bool supportsXHigh(const QString &provider, const QString &model)
{
    const QString reference = provider.trimmed().toLower() + u'/' + model.trimmed().toLower();
    return deepThinkers().contains(reference);
}

QString xHighModels()
{
    const QStringList &models = deepThinkers();
    return models.first(models.size() - 1).join(", "_L1) + u" or "_s + models.last();
}

QString thinkingChoices(const QString &provider, const QString &model)
{
    const QString name = provider.trimmed().toLower();
    if (name == "zai"_L1 || name == "z.ai"_L1 || name == "z-ai"_L1)
        return u"off|on"_s;
    const QString common = u"off|minimal|low|medium|high"_s;
    return supportsXHigh(provider, model) ? common + u"|xhigh"_s : common;
}

} // namespace claw::sessions
