// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "skills/skillreport.h"

#include "json/jsonwriter.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace claw::skills {

namespace {

QString wordOf(Source source)
{
    switch (source) {
    case Source::Extra:
        return u"clawdbot-extra"_s;
    case Source::Bundled:
        return u"clawdbot-bundled"_s;
    case Source::Managed:
        return u"clawdbot-managed"_s;
    case Source::Workspace:
        break;
    }
    return u"clawdbot-workspace"_s;
}

QString labelOf(const Installer &installer, const QString &nodeManager)
{
    if (!installer.label.isEmpty())
        return installer.label;
    if (installer.kind == "download"_L1)
        return u"Download "_s + QUrl(installer.package).fileName();
    const QString by = installer.kind == "node"_L1 ? nodeManager : installer.kind;
    return u"Install %1 (%2)"_s.arg(installer.package, by);
}

QByteArray encode(const Needs &needs)
{
    json::ObjectWriter writer;
    writer.add("bins"_L1, needs.bins).add("anyBins"_L1, needs.anyBins).add("env"_L1, needs.env);
    return writer.add("config"_L1, needs.config).add("os"_L1, needs.os).take();
}

QByteArray encodeChecks(const Skill &skill, const QJsonObject &document)
{
    QByteArrayList checks;
    for (const QString &path : skill.needs.config) {
        json::ObjectWriter writer;
        writer.add("path"_L1, path).add("satisfied"_L1, holds(document, path));
        checks.append(writer.take());
    }
    return QByteArray('[' + checks.join(',') + ']');
}

QByteArray encodeInstallers(const Skill &skill, const Surroundings &around)
{
    QByteArrayList list;
    for (const Installer &installer : preferredInstallers(skill, around)) {
        json::ObjectWriter writer;
        writer.add("id"_L1, installer.id).add("kind"_L1, installer.kind);
        writer.add("label"_L1, labelOf(installer, around.config.nodeManager));
        list.append(writer.add("bins"_L1, installer.bins).take());
    }
    return QByteArray('[' + list.join(',') + ']');
}

void addUnlessEmpty(json::ObjectWriter &writer, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        writer.add(key, value);
}

} // namespace

QByteArray encodeStatus(const Skill &skill, const Surroundings &around)
{
    const Verdict verdict = weigh(skill, around);
    json::ObjectWriter writer;
    writer.add("name"_L1, skill.name).add("description"_L1, skill.description);
    writer.add("source"_L1, wordOf(skill.source)).add("filePath"_L1, skill.filePath);
    writer.add("baseDir"_L1, skill.baseDir()).add("skillKey"_L1, skill.key);
    addUnlessEmpty(writer, "primaryEnv"_L1, skill.primaryEnv);
    addUnlessEmpty(writer, "emoji"_L1, skill.emoji);
    addUnlessEmpty(writer, "homepage"_L1, skill.homepage);
    writer.add("always"_L1, skill.isAlways).add("disabled"_L1, verdict.isDisabled);
    writer.add("blockedByAllowlist"_L1, verdict.isBlocked);
    writer.add("eligible"_L1, verdict.isEligible);
    writer.addRaw("requirements"_L1, encode(skill.needs));
    writer.addRaw("missing"_L1, encode(verdict.missing));
    writer.addRaw("configChecks"_L1, encodeChecks(skill, around.document));
    writer.addRaw("install"_L1, encodeInstallers(skill, around));
    return writer.take();
}

} // namespace claw::skills
