// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tools/textedit.h"

#include <QStringDecoder>

#include <vector>

using namespace Qt::StringLiterals;

namespace claw::tools {

namespace {

constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";

//! A text as it is compared, and where each of its characters stands in the original.
struct View
{
    QString text;
    std::vector<qsizetype> places; //!< One more than characters: the end.

    void add(QChar character, qsizetype place)
    {
        text.append(character);
        places.push_back(place);
    }
};

QChar plainCharacter(QChar character)
{
    const char16_t code = character.unicode();
    if (code >= 0x2018 && code <= 0x201B)
        return u'\'';
    if (code >= 0x201C && code <= 0x201F)
        return u'"';
    if ((code >= 0x2010 && code <= 0x2015) || code == 0x2212)
        return u'-';
    const bool isBlank = code == 0x00A0 || (code >= 0x2002 && code <= 0x200A) || code == 0x202F
        || code == 0x205F || code == 0x3000;
    return isBlank ? QChar(u' ') : character;
}

//! Every line end is a line feed.
View withLineFeeds(const QString &original)
{
    View view;
    view.text.reserve(original.size());
    view.places.reserve(size_t(original.size()) + 1);
    for (qsizetype i = 0; i < original.size(); ++i) {
        const bool isReturn = original[i] == u'\r';
        view.add(isReturn ? QChar(u'\n') : original[i], i);
        if (isReturn && i + 1 < original.size() && original[i + 1] == u'\n')
            ++i;
    }
    view.places.push_back(original.size());
    return view;
}

//! Plain characters, and no blanks at the ends of lines.
View lenient(const View &exact)
{
    View view;
    view.text.reserve(exact.text.size());
    view.places.reserve(exact.places.size());
    const auto dropBlanks = [&view] {
        while (!view.text.isEmpty() && view.text.back() != u'\n' && view.text.back().isSpace()) {
            view.text.chop(1);
            view.places.pop_back();
        }
    };
    for (qsizetype i = 0; i < exact.text.size(); ++i) {
        if (exact.text[i] == u'\n')
            dropBlanks();
        view.add(plainCharacter(exact.text[i]), exact.places[size_t(i)]);
    }
    dropBlanks();
    view.places.push_back(exact.places.back());
    return view;
}

//! Where `wanted` stands in a text, and whether it stands there once.
struct Search
{
    qsizetype place = -1;
    qsizetype count = 0;
};

Search search(const QString &text, const QString &wanted)
{
    Search found;
    if (wanted.isEmpty())
        return found;
    for (qsizetype at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        if (found.count++ == 0)
            found.place = at;
    }
    return found;
}

bool endsLinesWithReturns(const QString &text)
{
    const qsizetype feed = text.indexOf(u'\n');
    return feed > 0 && text[feed - 1] == u'\r';
}

Result<QString> decoded(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return fail(ErrorCode::InvalidRequest, u"the file is no UTF-8 text"_s);
    return text;
}

tl::unexpected<Error> notOnce(const Search &found)
{
    if (found.count == 0)
        return fail(ErrorCode::NotFound, u"the old text is not in the file"_s,
                    u"read the file and copy the text exactly, blanks and line ends included"_s);
    return fail(ErrorCode::Conflict, u"the old text is in the file %1 times"_s.arg(found.count),
                u"give more of the lines around it, so that it is there once"_s);
}

} // namespace

Result<EditedText> edited(const QByteArray &file, const TextEdit &edit)
{
    const bool isMarked = file.startsWith(byteOrderMark);
    const auto original = decoded(QByteArrayView(file).sliced(isMarked ? byteOrderMark.size() : 0));
    if (!original)
        return tl::unexpected(original.error());

    const View exact = withLineFeeds(*original);
    View view = exact;
    QString wanted = withLineFeeds(edit.oldText).text;
    Search found = search(view.text, wanted);
    const bool isFuzzy = found.count == 0;
    if (isFuzzy) {
        view = lenient(exact);
        wanted = lenient(withLineFeeds(edit.oldText)).text;
        found = search(view.text, wanted);
    }
    if (found.count != 1)
        return notOnce(found);

    QString replacement = withLineFeeds(edit.newText).text;
    if (endsLinesWithReturns(*original))
        replacement.replace(u"\n"_s, u"\r\n"_s);
    const qsizetype begin = view.places[size_t(found.place)];
    const qsizetype end = view.places[size_t(found.place + wanted.size())];
    const QString after = original->first(begin) + replacement + original->sliced(end);
    if (after == *original)
        return fail(ErrorCode::InvalidRequest, u"the new text is the old one"_s);

    EditedText result;
    result.bytes = (isMarked ? byteOrderMark.toByteArray() : QByteArray()) + after.toUtf8();
    result.before = exact.text;
    result.after = withLineFeeds(after).text;
    result.wasFuzzy = isFuzzy;
    return result;
}

} // namespace claw::tools
