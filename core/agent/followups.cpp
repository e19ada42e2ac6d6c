// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/followups.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::agent {

namespace {

constexpr qsizetype longestLine = 160;

QString lineFor(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestLine ? line : line.left(longestLine - 1).trimmed() + u'…';
}

//! A message that a reply can be sent to, and that can become part of another. The other end of
//! WebChat is whoever looks.
bool isDeliverable(const RunRequest &message)
{
    return !message.goesOn() && message.channel != "webchat"_L1 && !message.channel.isEmpty()
        && !message.to.isEmpty();
}

void merge(const RunRequest &from, RunRequest &into)
{
    into.merged.push_back({from.inputId, from.idempotencyKey});
    into.merged.insert(into.merged.end(), from.merged.begin(), from.merged.end());
    into.images.insert(into.images.end(), from.images.begin(), from.images.end());
}

} // namespace

QString followupRunId(const QString &runId)
{
    static const QUuid space(u"7b5d6c0e-4a53-5f3b-9d3e-3c1f6f0b2a91"_s);
    return QUuid::createUuidV5(space, runId).toString(QUuid::WithoutBraces);
}

std::vector<RunRequest> Followups::add(RunRequest message, const config::QueueSettings &settings)
{
    m_mode = settings.mode;
    std::vector<RunRequest> givenUp;
    const size_t most = size_t(std::max(1, settings.cap));
    if (m_waiting.size() >= most && settings.drop == config::QueueDrop::New) {
        givenUp.push_back(std::move(message));
        return givenUp;
    }
    while (m_waiting.size() >= most) {
        RunRequest oldest = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (settings.drop == config::QueueDrop::Summarize) {
            m_lines.append(lineFor(oldest.message));
            m_summarized.push_back(std::move(oldest));
        } else {
            givenUp.push_back(std::move(oldest));
        }
    }
    while (m_lines.size() > qsizetype(most))
        m_lines.removeFirst();
    m_waiting.push_back(std::move(message));
    return givenUp;
}

void Followups::addFirst(RunRequest message)
{
    m_waiting.push_front(std::move(message));
}

std::optional<RunRequest> Followups::next()
{
    if (m_waiting.empty()) {
        m_isMixed = false;
        return std::nullopt;
    }
    m_isMixed = m_isMixed || !shareOnePlace();
    if (m_mode == config::QueueMode::Collect && !m_isMixed)
        return collected();
    RunRequest message = std::move(m_waiting.front());
    m_waiting.pop_front();
    if (const QString summary = takeSummary(message); !summary.isEmpty())
        message.message = summary + u"\n\n"_s + message.message;
    if (!message.goesOn())
        message.runId = followupRunId(message.runId);
    return message;
}

bool Followups::shareOnePlace() const
{
    const RunRequest &first = m_waiting.front();
    return std::all_of(m_waiting.begin(), m_waiting.end(), [&first](const RunRequest &message) {
        return isDeliverable(message) && message.channel == first.channel && message.to == first.to;
    });
}

RunRequest Followups::collected()
{
    RunRequest whole = std::move(m_waiting.front());
    m_waiting.pop_front();
    QStringList texts{whole.message};
    for (const RunRequest &message : m_waiting) {
        texts.append(message.message);
        whole.messageId = message.messageId;
        merge(message, whole);
    }
    m_waiting.clear();
    QStringList blocks{u"[Queued messages while agent was busy]"_s};
    if (const QString summary = takeSummary(whole); !summary.isEmpty())
        blocks.append(summary);
    for (qsizetype i = 0; i < texts.size(); ++i)
        blocks.append(u"---\nQueued #%1\n%2"_s.arg(i + 1).arg(texts[i]).trimmed());
    whole.message = blocks.join(u"\n\n"_s);
    whole.runId = followupRunId(whole.runId);
    return whole;
}

QString Followups::takeSummary(RunRequest &into)
{
    const size_t count = m_summarized.size();
    if (count == 0)
        return {};
    for (const RunRequest &message : std::exchange(m_summarized, {}))
        into.merged.push_back({message.inputId, message.idempotencyKey});
    QStringList lines{u"[Queue overflow] Dropped %1 message%2 due to cap."_s.arg(count).arg(
                          count == 1 ? u""_s : u"s"_s),
                      u"Summary:"_s};
    for (const QString &line : std::exchange(m_lines, {}))
        lines.append(u"- "_s + line);
    return lines.join(u'\n');
}

std::vector<RunRequest> Followups::takeAll()
{
    std::vector<RunRequest> all = std::exchange(m_summarized, {});
    m_lines.clear();
    all.insert(all.end(), std::make_move_iterator(m_waiting.begin()),
               std::make_move_iterator(m_waiting.end()));
    m_waiting.clear();
    return all;
}

std::optional<RunRequest> Followups::take(const QString &runId)
{
    const auto it = std::find_if(m_waiting.begin(), m_waiting.end(),
                                 [&runId](const RunRequest &m) { return m.runId == runId; });
    if (it == m_waiting.end())
        return std::nullopt;
    RunRequest message = std::move(*it);
    m_waiting.erase(it);
    return message;
}

} // namespace claw::agent
