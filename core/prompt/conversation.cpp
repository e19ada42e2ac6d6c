// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/conversation.h"

#include "prompt/pruning.h"
#include "prompt/tokenestimate.h"
#include "prompt/transcriptpath.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::prompt {

namespace {

using providers::AssistantMessage;
using providers::Message;
using providers::StopReason;
using providers::UserMessage;

qint64 timeOf(const QJsonObject &entry)
{
    return QDateTime::fromString(entry.value("timestamp"_L1).toString(), Qt::ISODateWithMs)
        .toMSecsSinceEpoch();
}

//! What another program had to say, put as if the user had said it.
std::optional<Message> userMessage(QJsonObject object)
{
    object.insert("role"_L1, u"user"_s);
    const auto message = providers::messageFromJson(object);
    return message ? std::optional(*message) : std::nullopt;
}

std::optional<Message> branchMessage(const QJsonObject &entry)
{
    const QString summary = entry.value("summary"_L1).toString();
    if (summary.isEmpty())
        return std::nullopt;
    const QString text =
        u"Another branch of this conversation was left; in short, this happened there:\n\n"_s
        + u"<summary>\n"_s + summary + u"\n</summary>"_s;
    return UserMessage{.content = {providers::TextBlock{.text = text, .signature = {}}},
                       .timestampMs = timeOf(entry)};
}

//! Of an entry of the type `message`.
std::optional<Message> spokenMessage(const QJsonObject &object)
{
    const QString role = object.value("role"_L1).toString();
    if (role == "custom"_L1 || role == "hookMessage"_L1)
        return userMessage(object);
    const auto message = providers::messageFromJson(object);
    if (!message)
        return std::nullopt;
    const auto *reply = std::get_if<AssistantMessage>(&*message);
    const bool isVoid = reply != nullptr
        && (reply->stopReason == StopReason::Error || reply->stopReason == StopReason::Aborted);
    return isVoid ? std::nullopt : std::optional(*message);
}

std::optional<Message> messageOf(const QJsonObject &entry)
{
    const QString type = entry.value("type"_L1).toString();
    if (type == "message"_L1)
        return spokenMessage(entry.value("message"_L1).toObject());
    if (type == "custom_message"_L1)
        return userMessage(
            {{"content"_L1, entry.value("content"_L1)}, {"timestamp"_L1, timeOf(entry)}});
    if (type == "branch_summary"_L1)
        return branchMessage(entry);
    return std::nullopt;
}

QStringList textsIn(const QJsonValue &array)
{
    QStringList texts;
    const QJsonArray elements = array.toArray();
    for (const QJsonValue &element : elements)
        texts.append(element.toString());
    return texts;
}

//! Collects a conversation upwards, from its end.
class Reading
{
public:
    explicit Reading(int userTurns)
        : m_turnsLeft(userTurns > 0 ? userTurns : -1)
    { }

    //! False when nothing above this entry is needed.
    [[nodiscard]] bool take(const QJsonObject &entry);
    [[nodiscard]] Conversation conversation(bool isCut) &&;

private:
    //! True for a question at the end that nobody answered.
    bool isOrphan(const QJsonObject &entry);
    void note(const QJsonObject &compaction);

    struct Found
    {
        Message message;
        QString entryId;
    };
    std::vector<Found> m_found; //!< Newest first.
    std::optional<Found> m_summary;
    QString m_firstKept; //!< Where what the compaction kept begins; empty: it kept nothing.
    bool m_foundKept = false;
    bool m_isAnswered = false; //!< Something that is no question was seen.
    bool m_hasLeaf = false;
    int m_turnsLeft; //!< Negative: without end.
    Conversation m_conversation;
};

bool Reading::isOrphan(const QJsonObject &entry)
{
    const QString role = entry.value("message"_L1).toObject().value("role"_L1).toString();
    if (!m_isAnswered && role == "user"_L1)
        return true;
    // Bookkeeping after a question does not answer it.
    m_isAnswered = m_isAnswered || !role.isEmpty() || entry.value("type"_L1) == "compaction"_L1
        || entry.value("type"_L1) == "custom_message"_L1;
    return false;
}

void Reading::note(const QJsonObject &compaction)
{
    const QString summary = compaction.value("summary"_L1).toString();
    m_summary = Found{.message = summaryMessage(summary, timeOf(compaction)),
                      .entryId = compaction.value("id"_L1).toString()};
    m_firstKept = compaction.value("firstKeptEntryId"_L1).toString();
    const QJsonObject details = compaction.value("details"_L1).toObject();
    m_conversation.compacted =
        Compacted{.summary = summary,
                  .readFiles = textsIn(details.value("readFiles"_L1)),
                  .modifiedFiles = textsIn(details.value("modifiedFiles"_L1))};
    m_conversation.sinceCompaction = qsizetype(m_found.size()); // From the end, so far.
}

bool Reading::take(const QJsonObject &entry)
{
    const QString id = entry.value("id"_L1).toString();
    if (entry.value("customType"_L1) == cacheTouchType && !m_conversation.cacheTouchedMs) {
        const QJsonObject data = entry.value("data"_L1).toObject();
        m_conversation.cacheTouchedMs = data.value("timestamp"_L1).toInteger();
    }
    if (isOrphan(entry)) {
        m_conversation.endsWithUser = true;
        m_hasLeaf = false;
        return true;
    }
    if (!m_hasLeaf) {
        m_conversation.leafId = id;
        m_hasLeaf = true;
    }
    if (entry.value("type"_L1) == "compaction"_L1 && !m_summary) {
        note(entry);
        return !m_firstKept.isEmpty();
    }
    if (auto message = messageOf(entry)) {
        const bool isUser = std::holds_alternative<UserMessage>(*message);
        m_found.push_back({.message = *std::move(message), .entryId = id});
        m_turnsLeft -= isUser && m_turnsLeft > 0 ? 1 : 0;
    }
    m_foundKept = m_summary && id == m_firstKept;
    return !m_foundKept && m_turnsLeft != 0;
}

Conversation Reading::conversation(bool isCut) &&
{
    Conversation &out = m_conversation;
    out.isCut = isCut;
    const auto newer = m_summary ? size_t(out.sinceCompaction) : m_found.size();
    // What was kept begins at an entry of this path, or the compaction kept nothing.
    if (m_summary && !m_foundKept && !isCut && m_turnsLeft != 0)
        m_found.erase(m_found.begin() + qsizetype(newer), m_found.end());
    // With the last turns alone, a summary of those before them would tell what was to be left out.
    const bool hasSummary = m_summary && m_turnsLeft != 0;
    if (hasSummary)
        m_found.push_back(*std::move(m_summary));
    else
        out.compacted.reset();
    out.sinceCompaction = m_summary ? qsizetype(m_found.size() - newer) : 0;
    std::reverse(m_found.begin(), m_found.end());
    for (Found &found : m_found) {
        out.messages.push_back(std::move(found.message));
        out.entryIds.push_back(std::move(found.entryId));
    }
    out.estimatedTokens = contextTokens(out.messages, out.sinceCompaction);
    return std::move(out);
}

} // namespace

Conversation readConversation(QIODevice &transcript, const ConversationLimits &limits)
{
    TranscriptPath path(transcript, limits.bytes);
    Reading reading(limits.userTurns);
    bool wantsMore = true;
    while (wantsMore) {
        const auto entry = path.previous();
        if (!entry)
            break;
        wantsMore = reading.take(*entry);
    }
    const bool isCut = wantsMore && !path.endedAtRoot() && transcript.size() > limits.bytes;
    return std::move(reading).conversation(isCut);
}

Result<Conversation> readConversation(const QString &path, const ConversationLimits &limits)
{
    QFile file(path);
    if (path.isEmpty() || !file.exists())
        return Conversation();
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::Unavailable,
                    u"cannot read the transcript %1: %2"_s.arg(path, file.errorString()));
    return readConversation(file, limits);
}

UserMessage summaryMessage(const QString &summary, qint64 timestampMs)
{
    const QString text =
        u"What was said before this point is no longer here in full; this summary stands for it:\n\n"_s
        + u"<summary>\n"_s + summary + u"\n</summary>"_s;
    return {.content = {providers::TextBlock{.text = text, .signature = {}}},
            .timestampMs = timestampMs};
}

} // namespace claw::prompt
