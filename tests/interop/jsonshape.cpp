// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/interop/jsonshape.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace claw::interop {

namespace {

QStringList missingInObject(const QJsonObject &ours, const QJsonObject &theirs, const QString &path)
{
    QStringList missing;
    for (auto it = theirs.begin(); it != theirs.end(); ++it) {
        const QString inner = path + u'/' + it.key();
        if (!ours.contains(it.key()))
            missing.append(inner + u" is absent");
        else
            missing += missingShape(ours.value(it.key()), it.value(), inner);
    }
    return missing;
}

} // namespace

QStringList missingShape(const QJsonValue &ours, const QJsonValue &theirs, const QString &path)
{
    if (ours.type() != theirs.type())
        return {u"%1 has type %2, not %3"_s.arg(path).arg(ours.type()).arg(theirs.type())};
    if (theirs.isObject())
        return missingInObject(ours.toObject(), theirs.toObject(), path);
    if (theirs.isArray() && !theirs.toArray().isEmpty())
        return missingShape(ours.toArray().at(0), theirs.toArray().at(0), path + u"/0");
    return {};
}

} // namespace claw::interop
