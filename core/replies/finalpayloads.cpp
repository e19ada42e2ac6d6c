// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "replies/finalpayloads.h"

#include "replies/heartbeatreply.h"
#include "replies/replytext.h"
#include "replies/responseprefix.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace claw::replies {

using namespace Qt::StringLiterals;

namespace {

// Words of an error that tells the model to call the tool differently, which is not for people.
constexpr auto usageWords =
    std::to_array<QLatin1StringView>({"required"_L1, "requires"_L1, "missing"_L1, "invalid"_L1,
                                      "must be"_L1, "must have"_L1, "needs"_L1});

bool isAboutUsage(const QString &error)
{
    return std::any_of(usageWords.begin(), usageWords.end(), [&error](QLatin1StringView word) {
        return error.contains(word, Qt::CaseInsensitive);
    });
}

bool saysTheError(const QString &text, const RunOutcome &outcome)
{
    const QString words = comparable(text);
    const auto equals = [&words](const QString &error) {
        return !error.isEmpty() && words == comparable(error);
    };
    return equals(outcome.error) || equals(outcome.rawError);
}

std::vector<ReplyPayload> textPayloads(const RunOutcome &outcome, FinalTag finalTag)
{
    std::vector<ReplyPayload> payloads;
    QString before;
    for (const QString &text : outcome.texts) {
        VisibleReply reply = visibleReply(text, finalTag);
        reply.text = withoutHeartbeatToken(reply.text);
        const bool isRepeated = !reply.text.isEmpty() && comparable(reply.text) == before;
        if (isRepeated || saysTheError(reply.text, outcome)
            || wasSent(reply.text, outcome.sentByTool)) {
            reply.text.clear();
        } else {
            before = comparable(reply.text);
        }
        if (!reply.text.isEmpty() || !reply.wishes.media.isEmpty())
            payloads.push_back(
                {.text = withoutRepeatedParagraphs(reply.text), .wishes = std::move(reply.wishes)});
    }
    return payloads;
}

} // namespace

std::vector<ReplyPayload> finalPayloads(const RunOutcome &outcome)
{
    std::vector<ReplyPayload> payloads;
    if (!outcome.error.isEmpty())
        payloads.push_back({.text = outcome.error, .isError = true});
    if (const QString thoughts = thoughtsText(outcome.thoughts); !thoughts.isEmpty())
        payloads.push_back({.text = thoughts});

    std::vector<ReplyPayload> texts = textPayloads(outcome, outcome.finalTag);
    if (texts.empty() && outcome.finalTag == FinalTag::Required)
        texts = textPayloads(outcome, FinalTag::Ignored);
    std::move(texts.begin(), texts.end(), std::back_inserter(payloads));

    const bool isAnswered = !payloads.empty() && !outcome.endedInToolCall;
    if (outcome.toolFailure && !isAnswered && !isAboutUsage(outcome.toolFailure->error)) {
        QString notice = u"⚠️ "_s + outcome.toolFailure->summary + u" failed"_s;
        if (!outcome.toolFailure->error.isEmpty())
            notice += u": "_s + outcome.toolFailure->error;
        payloads.push_back({.text = notice, .isError = true});
    }

    // One wish for a voice note holds for every sound of the reply.
    const bool isVoice = std::any_of(payloads.begin(), payloads.end(), [](const ReplyPayload &one) {
        return one.wishes.audioAsVoice;
    });
    for (ReplyPayload &payload : payloads) {
        payload.wishes.audioAsVoice = isVoice && !payload.wishes.media.isEmpty();
        payload.text = withResponsePrefix(payload.text, outcome.prefix);
    }
    return payloads;
}

QString thoughtsText(const QString &thoughts)
{
    const QString trimmed = thoughts.trimmed();
    return trimmed.isEmpty() ? QString() : u"Reasoning:\n_%1_"_s.arg(trimmed);
}

} // namespace claw::replies
