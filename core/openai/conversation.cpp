// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "openai/conversation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::openai {

namespace {

QString line(const Said &said)
{
    return said.sender + u": "_s + said.text;
}

QString withContext(const std::vector<Said> &said, size_t current)
{
    QString text = u"[Chat messages since your last reply - for context]\n"_s;
    for (size_t i = 0; i < current; ++i)
        text += line(said[i]) + u'\n';
    return text + u"\n[Current message - respond to this]\n"_s + line(said[current]);
}

} // namespace

AskedPrompt promptOf(const std::vector<Said> &said, const QStringList &systemTexts)
{
    AskedPrompt prompt;
    prompt.extraSystemPrompt = systemTexts.join(u"\n\n"_s);
    if (said.empty())
        return prompt;
    const auto last = std::find_if(said.rbegin(), said.rend(), [](const Said &one) {
        return one.speaker != Speaker::Assistant;
    });
    const size_t current = last == said.rend() ? said.size() - 1 : size_t(said.rend() - last) - 1;
    prompt.message = current == 0 ? said[0].text : withContext(said, current);
    for (size_t i = 0; i <= current; ++i)
        prompt.images += said[i].images;
    return prompt;
}

} // namespace claw::openai
