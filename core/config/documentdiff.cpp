// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/documentdiff.h"

#include <QJsonObject>

namespace claw::config {

namespace {

void collect(const QStringList &path, const QJsonValue &before, const QJsonValue &after,
             std::vector<Difference> &all)
{
    if (before == after)
        return;
    if (!before.isObject() || !after.isObject()) {
        all.push_back({path, before, after});
        return;
    }
    const QJsonObject old = before.toObject();
    const QJsonObject now = after.toObject();
    QStringList keys = old.keys() + now.keys();
    keys.sort();
    keys.removeDuplicates();
    for (const QString &key : keys)
        collect(path + QStringList(key), old.value(key), now.value(key), all);
}

} // namespace

std::vector<Difference> differences(const QJsonValue &before, const QJsonValue &after)
{
    std::vector<Difference> all;
    collect({}, before, after, all);
    return all;
}

} // namespace claw::config
