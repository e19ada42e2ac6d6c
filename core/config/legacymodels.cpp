// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/legacymigration.h"

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

QStringList below(const QStringList &path, const QString &key)
{
    return path + QStringList{key};
}

QStringList textsIn(const DocumentEdit &edit, const QStringList &list)
{
    QStringList texts;
    for (qsizetype i = 0; i < edit.count(list); ++i)
        texts.append(edit.find(below(list, QString::number(i)))->scalar.toVariant().toString());
    return texts;
}

//! One of the two model choices of an agent: what the keys of old say about it.
struct Choice
{
    QString key; //!< `model` or `imageModel`.
    QString name; //!< The old form: a string under `key`.
    bool isString = false;
    QStringList fallbacks; //!< From the list that stood beside it.

    Choice(const DocumentEdit &edit, const QStringList &agent, const QString &which)
        : key(which)
        , fallbacks(textsIn(edit, below(agent, which + u"Fallbacks"_s)))
    {
        const auto *value = edit.find(below(agent, which));
        isString = value && value->scalar.isString();
        if (isString)
            name = value->scalar.toString();
    }

    void apply(DocumentEdit &edit, const QStringList &agent) const
    {
        const QStringList choice = below(agent, key);
        if (const bool isNew = !edit.object(choice); isNew && name.isEmpty() && fallbacks.isEmpty())
            return;
        edit.ensureObject(choice);
        if (!name.isEmpty())
            edit.put(below(choice, u"primary"_s), scalarNode(name));
        const QStringList list = below(choice, u"fallbacks"_s);
        const bool isOurs = isString || !fallbacks.isEmpty();
        if (isOurs && edit.count(list) == 0)
            edit.put(list, arrayNode(fallbacks));
    }

    void tell(const QString &label, QStringList &changes) const
    {
        if (isString)
            changes.append(u"Migrated %1.%2 string → %1.%2.primary."_s.arg(label, key));
        if (!fallbacks.isEmpty())
            changes.append(u"Migrated %1.%2Fallbacks → %1.%2.fallbacks."_s.arg(label, key));
    }
};

void listModels(DocumentEdit &edit, const QStringList &models, const QStringList &names)
{
    edit.ensureObject(models);
    for (const QString &name : names) {
        const QString key = name.trimmed();
        if (!key.isEmpty() && !edit.has(below(models, key)))
            edit.put(below(models, key), objectNode());
    }
}

//! Alias and model, in the order of the file.
QList<std::pair<QString, QString>> aliasesIn(const DocumentEdit &edit, const QStringList &path)
{
    QList<std::pair<QString, QString>> aliases;
    if (const auto *object = edit.object(path)) {
        for (const auto &member : object->members)
            aliases.append({member.key, member.value.scalar.toString().trimmed()});
    }
    return aliases;
}

} // namespace

void migrateModelKeys(DocumentEdit &edit, QStringList &changes)
{
    const bool isOld = edit.object({u"agent"_s}) != nullptr;
    const QStringList agent =
        isOld ? QStringList{u"agent"_s} : QStringList{u"agents"_s, u"defaults"_s};
    if (!edit.object(agent))
        return;
    const Choice model(edit, agent, u"model"_s);
    const Choice imageModel(edit, agent, u"imageModel"_s);
    const QStringList allowed = textsIn(edit, below(agent, u"allowedModels"_s));
    const auto aliases = aliasesIn(edit, below(agent, u"modelAliases"_s));
    if (model.name.isEmpty() && imageModel.name.isEmpty() && allowed.isEmpty()
        && model.fallbacks.isEmpty() && imageModel.fallbacks.isEmpty() && aliases.isEmpty())
        return;

    const QStringList models = below(agent, u"models"_s);
    QStringList names =
        QStringList{model.name, imageModel.name} + allowed + model.fallbacks + imageModel.fallbacks;
    for (const auto &[alias, target] : aliases)
        names.append(target);
    listModels(edit, models, names);
    for (const auto &[alias, target] : aliases) {
        const QStringList place = models + QStringList{target, u"alias"_s};
        if (!target.isEmpty() && !edit.has(place))
            edit.put(place, scalarNode(alias));
    }
    model.apply(edit, agent);
    imageModel.apply(edit, agent);

    const QString label = agent.join(u'.');
    model.tell(label, changes);
    imageModel.tell(label, changes);
    if (!allowed.isEmpty())
        changes.append(u"Migrated %1.allowedModels → %1.models."_s.arg(label));
    if (!aliases.isEmpty())
        changes.append(u"Migrated %1.modelAliases → %1.models.*.alias."_s.arg(label));
    for (const QString &key :
         {u"allowedModels"_s, u"modelAliases"_s, u"modelFallbacks"_s, u"imageModelFallbacks"_s})
        edit.take(below(agent, key));
}

} // namespace claw::config
