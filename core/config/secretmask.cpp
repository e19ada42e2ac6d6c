// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/secretmask.h"

#include "config/schema.h"
#include "json/json5document.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace claw::config {

using json::Json5Node;

namespace {

bool callsItselfSecret(const QString &key)
{
    static const QRegularExpression names(u"token|password|secret|api.?key|private.?key"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return key.contains(names);
}

//! Where a walk through a document is, and whether what stands there may be shown.
struct Place
{
    const ShapeNode *shape = nullptr;
    bool isHidden = false;

    [[nodiscard]] static Place root() { return {&configShape(), false}; }
    [[nodiscard]] Place below(const QString &key) const
    {
        Place next{shape ? shape->below(key) : nullptr, isHidden};
        if (!next.shape || next.shape->isOpen())
            next.isHidden = next.isHidden || callsItselfSecret(key);
        else
            next.isHidden = next.isHidden || next.shape->isSecret();
        return next;
    }
    [[nodiscard]] bool hides(const QJsonValue &value) const
    {
        static const QRegularExpression reference(u"^\\$\\{[A-Z_][A-Z0-9_]*\\}$"_s);
        return isHidden && value.isString() && !value.toString().isEmpty()
            && !value.toString().contains(reference);
    }
};

QJsonValue masked(const QJsonValue &value, const Place &place)
{
    if (place.hides(value))
        return QString(secretPlaceholder);
    if (value.isArray()) {
        QJsonArray elements = value.toArray();
        for (qsizetype i = 0; i < elements.size(); ++i)
            elements[i] = masked(elements.at(i), place.below(QString::number(i)));
        return elements;
    }
    if (!value.isObject())
        return value;
    QJsonObject members = value.toObject();
    for (auto it = members.begin(); it != members.end(); ++it)
        *it = masked(*it, place.below(it.key()));
    return members;
}

// Every occurrence of a repeated key, not only the one that counts.
void collectSpans(const Json5Node &node, const Place &place, std::vector<json::TextSpan> &spans)
{
    if (node.kind == Json5Node::Kind::Scalar && place.hides(node.scalar))
        spans.push_back(node.span);
    for (size_t i = 0; i < node.elements.size(); ++i)
        collectSpans(node.elements[i], place.below(QString::number(i)), spans);
    for (const json::Json5Member &member : node.members)
        collectSpans(member.value, place.below(member.key), spans);
}

} // namespace

QJsonValue withoutSecrets(const QJsonValue &value, const QStringList &path)
{
    Place place = Place::root();
    for (const QString &step : path)
        place = place.below(step);
    return masked(value, place);
}

std::optional<QByteArray> textWithoutSecrets(const QByteArray &text)
{
    const auto document = json::Json5Document::parse(text);
    if (!document)
        return std::nullopt;
    std::vector<json::TextSpan> spans;
    collectSpans(document->root(), Place::root(), spans);
    if (spans.empty())
        return text;
    const QString &whole = document->text();
    QString shown;
    qsizetype copied = 0;
    for (const json::TextSpan &span : spans) {
        const QChar quote = whole.at(span.start);
        shown += QStringView(whole).sliced(copied, span.start - copied);
        shown += quote + secretPlaceholder + quote;
        copied = span.end;
    }
    shown += QStringView(whole).sliced(copied);
    return shown.toUtf8();
}

} // namespace claw::config
