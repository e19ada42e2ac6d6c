// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsonpath.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::json {

namespace {

//! nullopt for a step that is no index.
std::optional<qsizetype> indexOf(const QString &step)
{
    const bool isDigits = !step.isEmpty() && std::all_of(step.begin(), step.end(), [](QChar unit) {
        return unit >= u'0' && unit <= u'9';
    });
    bool fits = false;
    const qsizetype index = step.toLongLong(&fits);
    return isDigits && fits ? std::optional(index) : std::nullopt;
}

QJsonValue step(const QJsonValue &from, const QString &name)
{
    if (from.isObject())
        return from.toObject().value(name);
    const auto index = indexOf(name);
    const QJsonArray array = from.toArray();
    // An index beyond the end is no value, in a list and in anything else.
    return index && *index < array.size() ? array.at(*index) : QJsonValue(QJsonValue::Undefined);
}

} // namespace

Result<QStringList> parsePath(const QString &text)
{
    const QString trimmed = text.trimmed();
    QStringList path;
    QString current;
    const auto endStep = [&] {
        if (!current.trimmed().isEmpty())
            path.append(current.trimmed());
        current.clear();
    };
    for (qsizetype i = 0; i < trimmed.size(); ++i) {
        const QChar unit = trimmed[i];
        if (unit == u'\\') {
            if (++i < trimmed.size())
                current += trimmed[i];
        } else if (unit == u'.') {
            endStep();
        } else if (unit == u'[') {
            endStep();
            const qsizetype close = trimmed.indexOf(u']', i);
            if (close < 0)
                return fail(ErrorCode::InvalidRequest, u"Invalid path (missing \"]\"): "_s + text);
            current = trimmed.sliced(i + 1, close - i - 1);
            if (current.trimmed().isEmpty())
                return fail(ErrorCode::InvalidRequest, u"Invalid path (empty \"[]\"): "_s + text);
            endStep();
            i = close;
        } else {
            current += unit;
        }
    }
    endStep();
    if (path.isEmpty())
        return fail(ErrorCode::InvalidRequest, u"Path is empty."_s);
    return path;
}

QJsonValue valueAt(const QJsonValue &root, const QStringList &path)
{
    QJsonValue value = root;
    for (const QString &name : path)
        value = step(value, name);
    return value;
}

Result<QJsonValue> withValueAt(const QJsonValue &root, const QStringList &path,
                               const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString &name = path.first();
    const auto index = indexOf(name);
    if (root.isArray() && !index) {
        return fail(ErrorCode::InvalidRequest,
                    u"Expected numeric index for array segment \"%1\""_s.arg(name));
    }
    const auto inner = withValueAt(step(root, name), path.mid(1), value);
    if (!inner)
        return inner;
    if (!root.isArray() && (root.isObject() || !index)) {
        QJsonObject object = root.toObject();
        object.insert(name, *inner);
        return object;
    }
    QJsonArray array = root.toArray();
    if (*index > array.size()) {
        return fail(ErrorCode::InvalidRequest,
                    u"Index %1 is beyond the end of a list with %2 elements"_s.arg(*index).arg(
                        array.size()));
    }
    if (*index == array.size())
        array.append(*inner);
    else
        array.replace(*index, *inner);
    return array;
}

QJsonValue withoutValueAt(const QJsonValue &root, const QStringList &path)
{
    if (path.isEmpty() || valueAt(root, path).isUndefined())
        return root;
    const QString &name = path.first();
    const QJsonValue inner = withoutValueAt(step(root, name), path.mid(1));
    const bool isLast = path.size() == 1;
    if (root.isObject()) {
        QJsonObject object = root.toObject();
        if (isLast)
            object.remove(name);
        else
            object.insert(name, inner);
        return object;
    }
    QJsonArray array = root.toArray();
    if (isLast)
        array.removeAt(*indexOf(name));
    else
        array.replace(*indexOf(name), inner);
    return array;
}

} // namespace claw::json
