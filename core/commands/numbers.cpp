// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "commands/numbers.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::commands {

QString tokenCount(qint64 tokens)
{
    const double count = double(std::max<qint64>(0, tokens));
    if (count >= 1'000'000)
        return QString::number(count / 1'000'000, 'f', 1) + u'm';
    if (count >= 1000)
        return QString::number(count / 1000, 'f', count >= 10'000 ? 0 : 1) + u'k';
    return QString::number(qint64(count));
}

QString dollars(double amount)
{
    return u'$' + QString::number(amount, 'f', amount >= 0.01 ? 2 : 4);
}

QString grouped(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

QString contextUse(std::optional<qint64> used, qint64 window)
{
    const QString whole = window > 0 ? tokenCount(window) : u"?"_s;
    if (!used)
        return u"?/"_s + whole;
    QString text = tokenCount(*used) + u'/' + whole;
    if (window > 0) {
        const qint64 percent = qRound64(100.0 * double(*used) / double(window));
        text += u" (%1%)"_s.arg(std::min<qint64>(999, percent));
    }
    return text;
}

} // namespace claw::commands
