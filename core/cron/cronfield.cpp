// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cron/cronfield.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace claw::cron {

namespace {

//! The values of one entry of a list.
struct Range
{
    int from = 0;
    int to = 0;
    bool isOpen = false; //!< A single value; with a step it reaches to the end of the field.
};

tl::unexpected<Error> syntaxError(const QString &text)
{
    return fail(ErrorCode::InvalidRequest, u"TypeError: CronPattern: "_s + text);
}

tl::unexpected<Error> strangeText(const FieldRule &rule, QStringView text)
{
    return syntaxError(u"configuration entry %1 (%2) contains illegal characters."_s.arg(
        QString(rule.name), text.toString()));
}

//! A field's numbers have two digits at most; nullopt: no number and no name.
std::optional<int> numberOf(const FieldRule &rule, QStringView text)
{
    for (qsizetype i = 0; i < rule.words.size(); ++i) {
        if (text.compare(rule.words[i], Qt::CaseInsensitive) == 0)
            return rule.least + int(i);
    }
    constexpr qsizetype mostDigits = 4;
    if (text.isEmpty() || text.size() > mostDigits)
        return std::nullopt;
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

Result<int> valueOf(const FieldRule &rule, QStringView text)
{
    const auto number = numberOf(rule, text);
    if (!number)
        return strangeText(rule, text);
    if (*number < rule.least || *number > rule.most)
        return fail(ErrorCode::InvalidRequest,
                    u"RangeError: CronPattern: Invalid value for %1: %2"_s.arg(QString(rule.name))
                        .arg(*number));
    return *number;
}

Result<Range> rangeOf(const FieldRule &rule, QStringView text, int now)
{
    if (text == u"*")
        return Range{rule.least, rule.most, false};
    if (text == u"?")
        return Range{now, now, true};
    const qsizetype dash = text.indexOf(u'-');
    const auto from = valueOf(rule, dash < 0 ? text : text.first(dash));
    if (!from)
        return tl::unexpected(from.error());
    if (dash < 0)
        return Range{*from, *from, true};
    const auto to = valueOf(rule, text.sliced(dash + 1));
    if (!to)
        return tl::unexpected(to.error());
    if (*from > *to)
        return syntaxError(
            u"From value is larger than to value: '%1-%2' (%3)"_s.arg(*from).arg(*to).arg(
                QString(rule.name)));
    return Range{*from, *to, false};
}

Result<int> stepOf(const FieldRule &rule, QStringView text)
{
    const auto step = numberOf({.name = rule.name, .words = {}}, text);
    if (!step)
        return strangeText(rule, text);
    if (*step == 0)
        return syntaxError(u"Syntax error, illegal stepping: 0 (%1)"_s.arg(QString(rule.name)));
    const int size = rule.most - rule.least + 1;
    if (*step > size)
        return syntaxError(
            u"Syntax error, max steps for part is (%1) (%2)"_s.arg(size).arg(QString(rule.name)));
    return *step;
}

Result<Range> readRange(const FieldRule &rule, QStringView text, int now, int &step)
{
    const qsizetype slash = text.indexOf(u'/');
    auto range = rangeOf(rule, slash < 0 ? text : text.first(slash), now);
    if (!range || slash < 0)
        return range;
    const auto every = stepOf(rule, text.sliced(slash + 1));
    if (!every)
        return tl::unexpected(every.error());
    step = *every;
    if (range->isOpen)
        range->to = rule.most;
    return range;
}

//! What follows `#`, or the L of `5L`, as a bit of FieldMatch::nth.
Result<quint8> nthOf(const FieldRule &rule, QStringView text)
{
    if (text.compare(u"L", Qt::CaseInsensitive) == 0)
        return FieldMatch::lastOfMonth;
    const auto nth = numberOf({.name = rule.name, .words = {}}, text);
    if (!nth || *nth < 1 || *nth > 5)
        return syntaxError(u"nth weekday out of range, should be 1-5 or L. Value: %1 (%2)"_s.arg(
            text.toString(), QString(rule.name)));
    return quint8(1 << (*nth - 1));
}

Result<> readEntry(const FieldRule &rule, QStringView text, int now, FieldMatch &match)
{
    if (text.isEmpty())
        return syntaxError(u"configuration entry %1 () is empty, check for trailing spaces."_s.arg(
            QString(rule.name)));
    if (rule.takesLast && text.compare(u"L", Qt::CaseInsensitive) == 0) {
        match.isLast = true;
        return {};
    }
    quint8 nth = 0;
    if (rule.takesNth) {
        const qsizetype hash = text.indexOf(u'#');
        const bool endsWithL = hash < 0 && text.size() > 1
            && text.endsWith(u'L', Qt::CaseInsensitive) && !numberOf(rule, text);
        if (hash >= 0 || endsWithL) {
            const auto bit = nthOf(rule, hash >= 0 ? text.sliced(hash + 1) : text.last(1));
            if (!bit)
                return tl::unexpected(bit.error());
            nth = *bit;
            text = text.first(hash >= 0 ? hash : text.size() - 1);
        }
    }
    int step = 1;
    const auto range = readRange(rule, text, now, step);
    if (!range)
        return tl::unexpected(range.error());
    for (int value = range->from; value <= range->to; value += step) {
        if (nth != 0)
            match.nth[size_t(value % 7)] |= nth;
        else
            match.values |= quint64(1) << value;
    }
    return {};
}

} // namespace

Result<FieldMatch> parseField(const FieldRule &rule, QStringView text, int now)
{
    FieldMatch match;
    match.isStar = text == u"*";
    for (const QStringView entry : text.split(u',')) {
        if (const auto read = readEntry(rule, entry, now, match); !read)
            return tl::unexpected(read.error());
    }
    return match;
}

} // namespace claw::cron
