// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "providers/modelref.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace claw::providers {

namespace {

using Spellings = QHash<QString, QString>;

QString normalizedModel(const QString &provider, const QString &model)
{
    static const Spellings anthropic = {{u"opus-4.5"_s, u"claude-opus-4-5"_s},
                                        {u"sonnet-4.5"_s, u"claude-sonnet-4-5"_s}};
    static const Spellings google = {{u"gemini-3-pro"_s, u"gemini-3-pro-preview"_s},
                                     {u"gemini-3-flash"_s, u"gemini-3-flash-preview"_s}};
    if (provider == "anthropic"_L1)
        return anthropic.value(model.toLower(), model);
    if (provider == "google"_L1)
        return google.value(model, model);
    return model;
}

} // namespace

QString normalizedProvider(const QString &id)
{
    static const Spellings spellings = {{u"z.ai"_s, u"zai"_s},
                                        {u"z-ai"_s, u"zai"_s},
                                        {u"opencode-zen"_s, u"opencode"_s},
                                        {u"qwen"_s, u"qwen-portal"_s}};
    const QString lower = id.trimmed().toLower();
    return spellings.value(lower, lower);
}

ModelRef ModelRef::parse(const QString &text, const QString &fallbackProvider)
{
    const QString trimmed = text.trimmed();
    const qsizetype slash = trimmed.indexOf(u'/');
    const QString provider =
        normalizedProvider(slash < 0 ? fallbackProvider : trimmed.first(slash));
    return {.provider = provider,
            .model = normalizedModel(provider, trimmed.mid(slash + 1).trimmed())};
}

} // namespace claw::providers
