// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/secretreturn.h"

#include "config/secretmask.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

//! The same place in all documents that matter.
struct Versions
{
    QJsonValue stored;
    QJsonValue storedAsShown;
    QJsonValue effectiveAsShown;

    [[nodiscard]] Versions member(const QString &key) const
    {
        return {stored.toObject().value(key), storedAsShown.toObject().value(key),
                effectiveAsShown.toObject().value(key)};
    }
    [[nodiscard]] Versions element(qsizetype index) const
    {
        const auto at = [index](const QJsonValue &list) {
            const QJsonArray elements = list.toArray();
            return index >= 0 && index < elements.size() ? elements.at(index)
                                                         : QJsonValue(QJsonValue::Undefined);
        };
        return {at(stored), at(storedAsShown), at(effectiveAsShown)};
    }
};

//! Which stored element a client means by the one it sent; -1 when nobody can tell.
qsizetype counterpart(const QJsonArray &sent, qsizetype index, const QJsonArray &shown)
{
    const QJsonValue element = sent.at(index);
    if (index < shown.size() && shown.at(index) == element)
        return index;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (shown.at(i) == element)
            return i;
    }
    const QJsonValue id = element.toObject().value("id"_L1);
    for (qsizetype i = 0; i < shown.size() && id.isString(); ++i) {
        if (shown.at(i).toObject().value("id"_L1) == id)
            return i;
    }
    return !id.isString() && sent.size() == shown.size() ? index : -1;
}

class Returning
{
public:
    explicit Returning(QStringList path)
        : m_path(std::move(path))
    { }

    QJsonValue value(const QJsonValue &sent, const Versions &known)
    {
        if (!known.stored.isUndefined() && sent == known.storedAsShown)
            return known.stored;
        if (!known.effectiveAsShown.isUndefined() && sent == known.effectiveAsShown)
            return known.stored;
        if (sent.isObject())
            return object(sent.toObject(), known);
        if (sent.isArray())
            return array(sent.toArray(), known);
        if (sent.isString() && sent.toString() == secretPlaceholder)
            m_lost.append(m_path.join(u'.'));
        return sent;
    }
    [[nodiscard]] const QStringList &lost() const { return m_lost; }

private:
    QJsonValue object(QJsonObject sent, const Versions &known)
    {
        const QStringList keys = sent.keys();
        for (const QString &key : keys) {
            m_path.append(key);
            const QJsonValue member = value(sent.value(key), known.member(key));
            m_path.removeLast();
            if (member.isUndefined())
                sent.remove(key);
            else
                sent.insert(key, member);
        }
        return sent;
    }
    QJsonValue array(QJsonArray sent, const Versions &known)
    {
        const QJsonArray shown = known.storedAsShown.toArray();
        const QJsonArray original = sent;
        for (qsizetype i = 0; i < sent.size(); ++i) {
            Versions there = known.element(counterpart(original, i, shown));
            there.effectiveAsShown = QJsonValue::Undefined;
            m_path.append(QString::number(i));
            sent[i] = value(original.at(i), there);
            m_path.removeLast();
        }
        return sent;
    }

    QStringList m_path;
    QStringList m_lost; //!< Placeholders that stand for nothing.
};

} // namespace

Result<QJsonValue> returned(const QJsonValue &incoming, const ShownDocument &shown)
{
    Returning returning(shown.path);
    const Versions known{shown.stored, withoutSecrets(shown.stored, shown.path),
                         withoutSecrets(shown.effective, shown.path)};
    QJsonValue result = returning.value(incoming, known);
    if (returning.lost().isEmpty())
        return result;
    auto failure = fail(ErrorCode::InvalidConfig, u"invalid config"_s);
    QJsonArray issues;
    for (const QString &path : returning.lost()) {
        issues.append(QJsonObject{
            {u"path"_s, path},
            {u"message"_s,
             u"No secret is stored here that %1 could stand for."_s.arg(secretPlaceholder)}});
    }
    failure.value().details.insert("issues"_L1, issues);
    return failure;
}

} // namespace claw::config
