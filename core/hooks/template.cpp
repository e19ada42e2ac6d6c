// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "hooks/template.h"

#include "json/jsontext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace claw::hooks {

namespace {

//! A number after a dot counts in lists too, as in `messages.0.from`.
QJsonValue stepInto(const QJsonValue &value, const QString &step, bool isIndex)
{
    if (value.isArray()) {
        bool isNumber = false;
        const qsizetype index = step.toLongLong(&isNumber);
        return isNumber ? value.toArray().at(index) : QJsonValue(QJsonValue::Undefined);
    }
    return isIndex ? QJsonValue(QJsonValue::Undefined) : value[step];
}

//! `a.b[0].c`; dots and brackets that part nothing are passed over.
QJsonValue valueAt(QJsonValue value, const QString &place)
{
    static const QRegularExpression steps(u"([^.\\[\\]]+)|\\[(\\d+)\\]"_s);
    auto found = steps.globalMatch(place);
    while (found.hasNext()) {
        const QRegularExpressionMatch step = found.next();
        const bool isIndex = step.capturedLength(1) == 0;
        value = stepInto(value, step.captured(isIndex ? 2 : 1), isIndex);
    }
    return value;
}

QJsonValue valueOf(const QString &expression, const HookCall &call)
{
    if (expression == "path"_L1)
        return call.path;
    if (expression == "now"_L1)
        return QDateTime::fromMSecsSinceEpoch(call.atMs, Qt::UTC).toString(Qt::ISODateWithMs);
    const auto behind = [&expression](QLatin1StringView prefix) {
        return expression.sliced(prefix.size());
    };
    if (expression.startsWith("headers."_L1))
        return valueAt(call.headers, behind("headers."_L1));
    if (expression.startsWith("query."_L1))
        return valueAt(call.query, behind("query."_L1));
    if (expression.startsWith("payload."_L1))
        return valueAt(call.payload, behind("payload."_L1));
    return valueAt(call.payload, expression);
}

QString written(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    return value.isString() ? value.toString() : QString::fromUtf8(json::compact(value));
}

} // namespace

QString rendered(const QString &text, const HookCall &call)
{
    static const QRegularExpression hole(u"\\{\\{\\s*([^}]+)\\s*\\}\\}"_s);
    QString out;
    qsizetype from = 0;
    auto found = hole.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        out += QStringView(text).sliced(from, match.capturedStart() - from);
        out += written(valueOf(match.captured(1).trimmed(), call));
        from = match.capturedEnd();
    }
    out += QStringView(text).sliced(from);
    return out;
}

} // namespace claw::hooks
