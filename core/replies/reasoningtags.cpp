// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "replies/reasoningtags.h"

#include <algorithm>
#include <array>
#include <utility>

namespace claw::replies {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTag = 32;
constexpr auto thoughtTags =
    std::to_array<QLatin1StringView>({"think"_L1, "thinking"_L1, "thought"_L1, "antthinking"_L1});
constexpr auto finalTagName = "final"_L1;

enum class TagState { Never, Maybe, Thought, Final };

struct Tag
{
    TagState state = TagState::Never;
    bool isClosing = false;
};

bool isThoughtTag(QStringView name)
{
    return std::any_of(thoughtTags.begin(), thoughtTags.end(), [name](QLatin1StringView tag) {
        return name.compare(tag, Qt::CaseInsensitive) == 0;
    });
}

bool isFinalTag(QStringView name)
{
    return name.compare(finalTagName, Qt::CaseInsensitive) == 0;
}

bool mayBecomeName(QStringView letters)
{
    const auto begins = [letters](QLatin1StringView name) {
        return name.startsWith(letters, Qt::CaseInsensitive);
    };
    return begins(finalTagName) || std::any_of(thoughtTags.begin(), thoughtTags.end(), begins);
}

// `<` blanks `/`? blanks name blanks `>`, possibly cut short. `text` begins with `<`.
Tag tagOf(QStringView text)
{
    if (text.size() > longestTag)
        return {};
    qsizetype at = 1;
    const auto skip = [text, &at](auto isPart) {
        const qsizetype from = at;
        while (at < text.size() && isPart(text[at]))
            ++at;
        return text.sliced(from, at - from);
    };
    const auto isBlank = [](QChar c) { return c.isSpace(); };
    skip(isBlank);
    const bool isClosing = !skip([](QChar c) { return c == u'/'; }).isEmpty();
    skip(isBlank);
    const QStringView name = skip([](QChar c) { return c.isLetter(); });
    const bool isNameOver = !skip(isBlank).isEmpty();
    const TagState kind = isThoughtTag(name) ? TagState::Thought
        : isFinalTag(name)                   ? TagState::Final
                                             : TagState::Never;
    if (at == text.size()) {
        const bool isPossible =
            isNameOver && !name.isEmpty() ? kind != TagState::Never : mayBecomeName(name);
        return {.state = isPossible ? TagState::Maybe : TagState::Never, .isClosing = isClosing};
    }
    const bool isComplete = text[at] == u'>' && at == text.size() - 1;
    return {.state = isComplete ? kind : TagState::Never, .isClosing = isClosing};
}

} // namespace

QString ReasoningTags::feed(QStringView piece)
{
    QString seen;
    seen.reserve(piece.size());
    for (const QChar c : piece)
        take(c, seen);
    return seen;
}

QString ReasoningTags::finish()
{
    QString seen;
    release(seen);
    return seen;
}

void ReasoningTags::take(QChar c, QString &seen)
{
    if (m_held.isEmpty()) {
        put(c, seen);
        return;
    }
    m_held.append(c);
    const Tag tag = tagOf(m_held);
    switch (tag.state) {
    case TagState::Maybe:
        return;
    case TagState::Never:
        // The character that decided it may begin a tag itself.
        m_held.chop(1);
        release(seen);
        put(c, seen);
        return;
    case TagState::Thought:
        m_isThinking = !tag.isClosing;
        break;
    case TagState::Final:
        if (!m_isThinking)
            m_isFinal = !tag.isClosing;
        break;
    }
    m_held.clear();
}

// Code counts in what people see only: a stray backtick in a thought must not hide its end.
void ReasoningTags::put(QChar c, QString &seen)
{
    if (!isShown()) {
        if (c == u'<')
            m_held = c;
        else if (m_isThinking)
            m_thoughts.append(c);
        return;
    }
    if (c == u'<' && !CodeTracker(m_code).take(c)) {
        m_held = c;
        return;
    }
    m_code.take(c);
    seen.append(c);
}

void ReasoningTags::release(QString &seen)
{
    const QString text = std::exchange(m_held, QString());
    for (const QChar c : text) {
        if (isShown()) {
            m_code.take(c);
            seen.append(c);
        } else if (m_isThinking) {
            m_thoughts.append(c);
        }
    }
}

} // namespace claw::replies
