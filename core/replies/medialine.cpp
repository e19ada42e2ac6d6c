// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "replies/medialine.h"

#include <algorithm>
#include <array>
#include <optional>

namespace claw::replies {

using namespace Qt::StringLiterals;

namespace {

constexpr auto fileScheme = "file://"_L1;
constexpr auto pathBeginnings =
    std::to_array<QLatin1StringView>({"/"_L1, "./"_L1, "../"_L1, "~"_L1});
constexpr QStringView wrappersBefore = u"`\"'[{(";
constexpr QStringView wrappersAfter = u"`\"'\\})],";

// Quotes, brackets and a comma around a reference belong to the sentence, not to the file.
QStringView unwrapped(QStringView text)
{
    while (!text.isEmpty() && wrappersBefore.contains(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && wrappersAfter.contains(text.back()))
        text.chop(1);
    return text;
}

QStringView withoutScheme(QStringView text)
{
    return text.startsWith(fileScheme) ? text.mid(fileScheme.size()) : text;
}

bool isPath(QStringView text)
{
    return std::any_of(pathBeginnings.begin(), pathBeginnings.end(),
                       [text](QLatin1StringView beginning) { return text.startsWith(beginning); });
}

// The reference in `words`; nullopt when it is none.
std::optional<QString> referenceIn(QStringView words)
{
    const QStringView text = withoutScheme(unwrapped(words.trimmed()));
    const bool isAddress = text.startsWith("http://"_L1, Qt::CaseInsensitive)
        || text.startsWith("https://"_L1, Qt::CaseInsensitive);
    if (text.size() > longestMediaReference || (!isAddress && !isPath(text)))
        return std::nullopt;
    return text.toString();
}

bool isQuoted(QStringView text)
{
    return text.size() > 2 && text.front() == text.back() && u"`\"'"_s.contains(text.front());
}

} // namespace

MediaLine parseMediaLine(QStringView line)
{
    const QStringView payload = line.trimmed().mid(mediaWord.size()).trimmed();
    MediaLine result;
    QStringList others;
    if (!isQuoted(payload)) {
        const QString simplified = payload.toString().simplified();
        const auto words = QStringView(simplified).split(u' ', Qt::SkipEmptyParts);
        for (QStringView word : words) {
            if (word.startsWith(mediaWord))
                word = word.mid(mediaWord.size());
            if (const auto reference = referenceIn(word))
                result.references.append(*reference);
            else
                others.append(word.toString());
        }
    }
    // One path with blanks in it, quoted or not.
    const bool isOnePath = result.references.isEmpty()
        || (result.references.size() == 1 && !others.isEmpty()
            && isPath(withoutScheme(unwrapped(payload))));
    if (const auto whole = isOnePath ? referenceIn(payload) : std::nullopt) {
        result.references = {*whole};
        others.clear();
    }
    result.rest = result.references.isEmpty() ? line.toString() : others.join(u' ');
    return result;
}

} // namespace claw::replies
