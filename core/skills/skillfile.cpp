// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "skills/skillfile.h"

#include "json/json5document.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace claw::skills {

namespace {

QString unquoted(const QString &value)
{
    const bool isQuoted = value.size() >= 2 && value.front() == value.back()
        && (value.front() == u'"' || value.front() == u'\'');
    return isQuoted ? value.sliced(1, value.size() - 2) : value;
}

//! Empty when there is no front matter.
QHash<QString, QString> frontMatter(const QByteArray &text)
{
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    QHash<QString, QString> values;
    if (lines.value(0).trimmed() != "---"_L1)
        return values;
    for (qsizetype i = 1; i < lines.size() && lines.at(i).trimmed() != "---"_L1; ++i) {
        const QString &line = lines.at(i);
        const qsizetype colon = line.indexOf(u':');
        // What is indented belongs to a value over several lines, which nothing here has.
        if (colon > 0 && !line.front().isSpace())
            values.insert(line.first(colon).trimmed(), unquoted(line.sliced(colon + 1).trimmed()));
    }
    return values;
}

QStringList texts(const QJsonValue &value)
{
    QStringList all;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array) {
        if (element.isString())
            all.append(element.toString());
    }
    return all;
}

Needs needsFrom(const QJsonObject &metadata)
{
    const QJsonObject requires_ = metadata.value("requires"_L1).toObject();
    return {.bins = texts(requires_.value("bins"_L1)),
            .anyBins = texts(requires_.value("anyBins"_L1)),
            .env = texts(requires_.value("env"_L1)),
            .config = texts(requires_.value("config"_L1)),
            .os = texts(metadata.value("os"_L1))};
}

Installer installerFrom(const QJsonObject &object, qsizetype index)
{
    Installer installer{.kind = object.value("kind"_L1).toString(),
                        .label = object.value("label"_L1).toString(),
                        .bins = texts(object.value("bins"_L1)),
                        .os = texts(object.value("os"_L1))};
    installer.id =
        object.value("id"_L1).toString(QString(installer.kind + u'-' + QString::number(index)));
    for (const auto key : {"formula"_L1, "cask"_L1, "package"_L1, "module"_L1, "url"_L1}) {
        if (installer.package.isEmpty())
            installer.package = object.value(key).toString();
    }
    return installer;
}

void addMetadata(Skill &skill, const QString &text)
{
    const auto document = json::Json5Document::parse(text.toUtf8());
    if (!document)
        return;
    const QJsonObject metadata = document->root().toJson()["clawdbot"_L1].toObject();
    skill.isAlways = metadata.value("always"_L1).toBool();
    skill.emoji = metadata.value("emoji"_L1).toString();
    skill.primaryEnv = metadata.value("primaryEnv"_L1).toString();
    skill.key = metadata.value("skillKey"_L1).toString(skill.key);
    skill.homepage = metadata.value("homepage"_L1).toString(skill.homepage);
    skill.needs = needsFrom(metadata);
    const QJsonArray installers = metadata.value("install"_L1).toArray();
    for (qsizetype i = 0; i < installers.size(); ++i)
        skill.installers.push_back(installerFrom(installers.at(i).toObject(), i));
}

} // namespace

QString Skill::baseDir() const
{
    return QFileInfo(filePath).path();
}

std::optional<Skill> parseSkill(const QByteArray &text, const QString &filePath, Source source)
{
    const auto values = frontMatter(text);
    Skill skill{.name = values.value(u"name"_s),
                .description = values.value(u"description"_s),
                .source = source,
                .filePath = filePath,
                .key = values.value(u"name"_s),
                .homepage = values.value(u"homepage"_s)};
    if (skill.name.isEmpty() || skill.description.isEmpty())
        return std::nullopt;
    skill.isForModels = values.value(u"disable-model-invocation"_s) != "true"_L1;
    addMetadata(skill, values.value(u"metadata"_s));
    return skill;
}

} // namespace claw::skills
