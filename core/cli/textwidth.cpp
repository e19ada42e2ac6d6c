// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/textwidth.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// The wide and emoji blocks that occur in practice; East Asian Width W and F.
constexpr std::array wideRanges = {
    Range{0x1100, 0x115f},   Range{0x231a, 0x231b},   Range{0x23e9, 0x23ec},
    Range{0x23f0, 0x23f0},   Range{0x23f3, 0x23f3},   Range{0x25fd, 0x25fe},
    Range{0x2614, 0x2615},   Range{0x2648, 0x2653},   Range{0x267f, 0x267f},
    Range{0x2693, 0x2693},   Range{0x26a1, 0x26a1},   Range{0x26aa, 0x26ab},
    Range{0x26bd, 0x26be},   Range{0x26c4, 0x26c5},   Range{0x26ce, 0x26ce},
    Range{0x26d4, 0x26d4},   Range{0x26ea, 0x26ea},   Range{0x26f2, 0x26f3},
    Range{0x26f5, 0x26f5},   Range{0x26fa, 0x26fa},   Range{0x26fd, 0x26fd},
    Range{0x2705, 0x2705},   Range{0x270a, 0x270b},   Range{0x2728, 0x2728},
    Range{0x274c, 0x274c},   Range{0x274e, 0x274e},   Range{0x2753, 0x2755},
    Range{0x2757, 0x2757},   Range{0x2795, 0x2797},   Range{0x27b0, 0x27b0},
    Range{0x2b1b, 0x2b1c},   Range{0x2b50, 0x2b50},   Range{0x2b55, 0x2b55},
    Range{0x2e80, 0x303e},   Range{0x3041, 0x33ff},   Range{0x3400, 0x4dbf},
    Range{0x4e00, 0x9fff},   Range{0xa000, 0xa4cf},   Range{0xa960, 0xa97f},
    Range{0xac00, 0xd7a3},   Range{0xf900, 0xfaff},   Range{0xfe30, 0xfe6f},
    Range{0xff00, 0xff60},   Range{0xffe0, 0xffe6},   Range{0x1f004, 0x1f004},
    Range{0x1f0cf, 0x1f0cf}, Range{0x1f18e, 0x1f18e}, Range{0x1f191, 0x1f19a},
    Range{0x1f200, 0x1f320}, Range{0x1f32d, 0x1f335}, Range{0x1f337, 0x1f37c},
    Range{0x1f37e, 0x1f393}, Range{0x1f3a0, 0x1f3ca}, Range{0x1f3cf, 0x1f3d3},
    Range{0x1f3e0, 0x1f3f0}, Range{0x1f3f4, 0x1f3f4}, Range{0x1f3f8, 0x1f43e},
    Range{0x1f440, 0x1f440}, Range{0x1f442, 0x1f4fc}, Range{0x1f4ff, 0x1f53d},
    Range{0x1f54b, 0x1f567}, Range{0x1f57a, 0x1f57a}, Range{0x1f595, 0x1f596},
    Range{0x1f5a4, 0x1f5a4}, Range{0x1f5fb, 0x1f64f}, Range{0x1f680, 0x1f6c5},
    Range{0x1f6cc, 0x1f6cc}, Range{0x1f6d0, 0x1f6d7}, Range{0x1f6dc, 0x1f6df},
    Range{0x1f6eb, 0x1f6ec}, Range{0x1f6f4, 0x1f6fc}, Range{0x1f7e0, 0x1f7eb},
    Range{0x1f90c, 0x1f9ff}, Range{0x1fa70, 0x1faff}, Range{0x20000, 0x3fffd},
};

qsizetype columns(char32_t character)
{
    if (character < 0x7f)
        return character < 0x20 ? 0 : 1;
    const auto category = QChar::category(character);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Other_Format || category == QChar::Other_Control)
        return 0;
    const auto range = std::lower_bound(wideRanges.begin(), wideRanges.end(), character,
                                        [](const Range &r, char32_t c) { return r.last < c; });
    return range != wideRanges.end() && range->first <= character ? 2 : 1;
}

//! Walks over a text by Unicode code points; half a surrogate pair counts as itself.
class CodePoints
{
public:
    explicit CodePoints(QStringView text)
        : m_text(text)
    { }

    [[nodiscard]] bool hasNext() const { return m_index < m_text.size(); }
    [[nodiscard]] qsizetype index() const { return m_index; }
    char32_t next()
    {
        const QChar unit = m_text[m_index++];
        if (!unit.isHighSurrogate() || !hasNext() || !m_text[m_index].isLowSurrogate())
            return unit.unicode();
        return QChar::surrogateToUcs4(unit, m_text[m_index++]);
    }

private:
    QStringView m_text;
    qsizetype m_index = 0;
};

// Skips an SGR or OSC 8 sequence of which ESC has been read.
void skipEscape(CodePoints &it)
{
    if (!it.hasNext())
        return;
    const bool isOsc = it.next() == U']';
    while (it.hasNext()) {
        const char32_t c = it.next();
        if (isOsc ? (c == 0x07 || (c == U'\\')) : (c >= 0x40 && c <= 0x7e))
            return;
    }
}

bool isBreak(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'/' || c == u'-' || c == u'_' || c == u'.';
}

//! Chinese and Japanese have no spaces: a line ends between any two characters of theirs, but does
//! not begin with what closes, nor end with what opens (the plain part of JIS X 4051).
bool isBreakBetween(QChar before, QChar after)
{
    static constexpr QStringView neverFirst =
        u"、。，．・：；？！）」』】〉》〕］｝ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ…";
    static constexpr QStringView neverLast = u"（「『【〈《〔［｛";
    const auto isSpaceless = [](QChar c) { return c.unicode() >= 0x2e80 && c.unicode() <= 0x9fff; };
    return (isSpaceless(before) || isSpaceless(after)) && !before.isSpace()
        && !neverFirst.contains(after) && !neverLast.contains(before);
}

// How many characters of `line` fit into `width` columns; at least one, never half a pair.
qsizetype fitting(QStringView line, qsizetype width)
{
    qsizetype used = 0;
    CodePoints it(line);
    qsizetype end = 0;
    while (it.hasNext()) {
        const char32_t character = it.next();
        if (character == 0x1b)
            skipEscape(it);
        else
            used += columns(character);
        if (used > width && end > 0)
            return end;
        end = it.index();
    }
    return end;
}

qsizetype breakPosition(QStringView line, qsizetype limit)
{
    if (limit < line.size() && line[limit].isSpace())
        return limit;
    for (qsizetype i = limit; i > 0; --i) {
        if (isBreak(line[i - 1]) || (i < line.size() && isBreakBetween(line[i - 1], line[i])))
            return i;
    }
    return limit;
}

} // namespace

qsizetype displayWidth(QStringView text)
{
    qsizetype width = 0;
    CodePoints it(text);
    while (it.hasNext()) {
        const char32_t character = it.next();
        if (character == 0x1b)
            skipEscape(it);
        else
            width += columns(character);
    }
    return width;
}

QString padded(const QString &text, qsizetype width)
{
    return text + QString(std::max<qsizetype>(0, width - displayWidth(text)), u' ');
}

QString elided(const QString &text, qsizetype width)
{
    if (displayWidth(text) <= width)
        return text;
    return text.first(fitting(text, width - 3)) + "..."_L1;
}

QStringList wrapped(const QString &text, qsizetype width)
{
    QStringList lines;
    for (QStringView rest : QStringView(text).split(u'\n')) {
        while (displayWidth(rest) > width) {
            const auto cut = breakPosition(rest, fitting(rest, width));
            lines.append(rest.left(cut).trimmed().toString());
            rest = rest.mid(cut);
            while (!rest.isEmpty() && rest.front() == u' ')
                rest = rest.mid(1);
        }
        lines.append(rest.toString());
    }
    return lines;
}

} // namespace claw::cli
