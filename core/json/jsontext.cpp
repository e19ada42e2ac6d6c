// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsontext.h"

#include "json/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace claw::json {

namespace {

void appendPretty(QByteArray &out, const QJsonValue &value, qsizetype depth)
{
    const auto newLine = [&out](qsizetype level) {
        out.append('\n');
        out.append(level * 2, ' ');
    };
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        if (array.isEmpty()) {
            out.append("[]");
            return;
        }
        char separator = '[';
        for (const QJsonValue &element : array) {
            out.append(separator);
            newLine(depth + 1);
            appendPretty(out, element, depth + 1);
            separator = ',';
        }
        newLine(depth);
        out.append(']');
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (object.isEmpty()) {
            out.append("{}");
            return;
        }
        char separator = '{';
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            out.append(separator);
            newLine(depth + 1);
            appendString(out, it.key());
            out.append(": ");
            appendPretty(out, *it, depth + 1);
            separator = ',';
        }
        newLine(depth);
        out.append('}');
    } else {
        appendValue(out, value);
    }
}

} // namespace

Result<QJsonValue> parse(const QByteArray &text)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(text, &problem);
    if (problem.error == QJsonParseError::NoError)
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const auto refuse = [&problem] {
        return fail(ErrorCode::InvalidRequest,
                    u"%1 at offset %2"_s.arg(problem.errorString()).arg(problem.offset));
    };
    // QJsonDocument knows only objects and arrays at top level. A short text that is neither may be
    // a scalar; put it into an array, but never join two elements into one text.
    const QByteArray trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.startsWith('{') || trimmed.startsWith('['))
        return refuse();
    QJsonParseError scalarProblem;
    const auto wrapped = QJsonDocument::fromJson('[' + trimmed + ']', &scalarProblem);
    if (scalarProblem.error != QJsonParseError::NoError || wrapped.array().size() != 1)
        return refuse();
    return wrapped.array().first();
}

QByteArray compact(const QJsonValue &value)
{
    QByteArray out;
    appendValue(out, value);
    return out;
}

QByteArray pretty(const QJsonValue &value)
{
    QByteArray out;
    appendPretty(out, value, 0);
    return out;
}

} // namespace claw::json
