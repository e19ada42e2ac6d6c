// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "protocol/schemafaults.h"

using namespace Qt::StringLiterals;

namespace claw::protocol {

namespace {

QStringList pathTo(const Place &place)
{
    if (!place.parent)
        return {};
    return pathTo(*place.parent) << place.key.toString();
}

} // namespace

QString Place::pointer() const
{
    if (!parent)
        return {};
    QString token = key.toString();
    token.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    return parent->pointer() + u'/' + token;
}

void SchemaFaults::report(const Place &place, const QString &text)
{
    if (place.parent)
        reportAt(place.pointer(), text);
    else
        m_texts.append(text);
}

void SchemaFaults::reportAt(const QString &spelled, const QString &text)
{
    m_texts.append(u"at "_s + spelled + u": "_s + text);
}

QStringList SchemaFaults::keys(const Place &place, const QJsonObject &object) const
{
    const json::Json5Node *node = m_written ? m_written->find(pathTo(place)) : nullptr;
    if (!node || node->kind != json::Json5Node::Kind::Object)
        return object.keys();
    QStringList keys;
    for (const auto &member : node->members)
        keys.append(member.key);
    keys.removeDuplicates();
    return keys;
}

QString SchemaFaults::joined() const
{
    QStringList texts = m_texts;
    texts.removeDuplicates();
    return texts.join("; "_L1);
}

} // namespace claw::protocol
