// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/json5document.h"

#include "json/json5parser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::json {

namespace {

// A line ends with LF, as every editor and the usual library count; CR LF ends with its LF.
std::vector<qsizetype> startsOfLines(QStringView text)
{
    std::vector<qsizetype> starts{0};
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1))
        starts.push_back(at + 1);
    return starts;
}

TextPosition positionIn(const std::vector<qsizetype> &lineStarts, qsizetype offset)
{
    const auto next = std::upper_bound(lineStarts.begin(), lineStarts.end(), offset);
    const auto line = next - lineStarts.begin();
    return {static_cast<int>(line), static_cast<int>(offset - *(next - 1) + 1)};
}

QString quoted(char32_t unit)
{
    switch (unit) {
    case U'\'':
        return u"\\'"_s;
    case U'"':
        return u"\\\""_s;
    case U'\\':
        return u"\\\\"_s;
    case U'\b':
        return u"\\b"_s;
    case U'\f':
        return u"\\f"_s;
    case U'\n':
        return u"\\n"_s;
    case U'\r':
        return u"\\r"_s;
    case U'\t':
        return u"\\t"_s;
    case U'\v':
        return u"\\v"_s;
    case U'\0':
        return u"\\0"_s;
    case 0x2028:
        return u"\\u2028"_s;
    case 0x2029:
        return u"\\u2029"_s;
    default:
        break;
    }
    if (unit < 0x20)
        return u"\\x%1"_s.arg(uint(unit), 2, 16, '0'_L1);
    return QString::fromUcs4(&unit, 1);
}

} // namespace

QString Json5Error::libraryText() const
{
    const QString what =
        found ? u"invalid character '%1'"_s.arg(quoted(*found)) : u"invalid end of input"_s;
    // That library has stepped into the next line when it finds that a line ends too early.
    const bool isLineEnd = found == U'\n';
    return u"JSON5: %1 at %2:%3"_s.arg(what)
        .arg(position.line + (isLineEnd ? 1 : 0))
        .arg(isLineEnd ? 0 : position.column);
}

Json5Document::Json5Document(QString text, Json5Node root)
    : m_text(std::move(text))
    , m_root(std::move(root))
    , m_lineStarts(startsOfLines(m_text))
{ }

tl::expected<Json5Document, Json5Error> Json5Document::parse(QByteArrayView utf8)
{
    if (utf8.size() > maxBytes) {
        return tl::unexpected(Json5Error{
            .reason =
                u"the text is %1 bytes long, the limit is %2"_s.arg(utf8.size()).arg(maxBytes),
            .position = {},
            .offset = 0,
            .found = std::nullopt,
            .isLimit = true});
    }
    QString text = QString::fromUtf8(utf8); // skips a byte order mark
    Json5Parser parser(text);
    Json5Node root;
    if (parser.parse(root))
        return Json5Document(std::move(text), std::move(root));
    Json5Error error = parser.takeError();
    error.position = positionIn(startsOfLines(text), error.offset);
    return tl::unexpected(std::move(error));
}

TextPosition Json5Document::position(qsizetype offset) const
{
    return positionIn(m_lineStarts, std::clamp<qsizetype>(offset, 0, m_text.size()));
}

} // namespace claw::json
