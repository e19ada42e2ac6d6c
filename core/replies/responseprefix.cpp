// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "replies/responseprefix.h"

#include <QRegularExpression>

namespace claw::replies {

using namespace Qt::StringLiterals;

namespace {

// Empty: there is no such value.
QString valueOf(const QString &name, const PrefixValues &values)
{
    if (name == "model"_L1)
        return shortModelName(values.model);
    if (name == "modelfull"_L1 && !values.model.isEmpty())
        return values.provider.isEmpty() ? values.model : values.provider + u'/' + values.model;
    if (name == "provider"_L1)
        return values.provider;
    if (name == "thinkinglevel"_L1 || name == "think"_L1)
        return values.thinkingLevel;
    if (name == "identity.name"_L1 || name == "identityname"_L1)
        return values.identityName;
    return {};
}

} // namespace

QString responsePrefix(const QString &configured, const PrefixValues &values)
{
    if (configured == "auto"_L1)
        return values.identityName.isEmpty() ? QString() : u'[' + values.identityName + u']';
    static const QRegularExpression placeholder(uR"(\{([A-Za-z][A-Za-z0-9.]*)\})"_s);
    QString result;
    qsizetype from = 0;
    auto matches = placeholder.globalMatch(configured);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString value = valueOf(match.captured(1).toLower(), values);
        result += QStringView(configured).sliced(from, match.capturedStart() - from);
        result += value.isEmpty() ? match.captured() : value;
        from = match.capturedEnd();
    }
    return result + QStringView(configured).sliced(from);
}

QString shortModelName(const QString &model)
{
    static const QRegularExpression suffix(u"-\\d{8}$"_s);
    QString name = model.section(u'/', -1).remove(suffix);
    if (name.endsWith("-latest"_L1))
        name.chop(7);
    return name;
}

QString withResponsePrefix(const QString &text, const QString &prefix)
{
    if (prefix.isEmpty() || text.isEmpty() || text.startsWith(prefix))
        return text;
    return prefix + u' ' + text;
}

} // namespace claw::replies
