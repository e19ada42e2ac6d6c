// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tools/toolhint.h"

#include <QJsonArray>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace claw::tools {

namespace {

constexpr qsizetype longest = 160;
constexpr qsizetype mostElements = 3;

QString shownValue(const QJsonValue &value)
{
    if (value.isString()) {
        const QString line = value.toString().trimmed().section(u'\n', 0, 0).trimmed();
        return line.size() <= longest ? line : line.first(longest - 1) + u"…"_s;
    }
    if (value.isBool())
        return value.toBool() ? u"true"_s : QString();
    if (value.isDouble())
        return value.toDouble() == 0 ? QString() : QString::number(value.toDouble());
    const QJsonArray array = value.toArray();
    QStringList elements;
    for (qsizetype i = 0; i < qMin(mostElements, array.size()); ++i)
        elements.append(shownValue(array.at(i)));
    return elements.join(u", "_s) + (array.size() > mostElements ? u"…"_s : QString());
}

} // namespace

QString hintOf(const QJsonObject &arguments, std::initializer_list<HintPart> parts)
{
    QStringList told;
    QString alone;
    for (const HintPart &part : parts) {
        const QString value = shownValue(arguments.value(part.parameter));
        if (value.isEmpty())
            continue;
        alone = value;
        told.append(part.word + u' ' + value);
    }
    return told.size() == 1 ? alone : told.join(u" · "_s);
}

} // namespace claw::tools
