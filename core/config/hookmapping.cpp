// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/hookmapping.h"

#include "config/sectionreader.h"

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

QString withoutSlashes(QString path)
{
    path = path.trimmed();
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

HookMapping readMapping(const SectionReader &in, qsizetype number)
{
    HookMapping mapping;
    mapping.id = in.value("id"_L1).toString().trimmed();
    if (mapping.id.isEmpty())
        mapping.id = u"mapping-%1"_s.arg(number);
    const SectionReader match = in.section("match"_L1);
    mapping.path = withoutSlashes(match.value("path"_L1).toString());
    mapping.source = match.value("source"_L1).toString().trimmed();
    in.read("action"_L1, mapping.action);
    mapping.canWait = in.value("wakeMode"_L1) == "next-heartbeat"_L1;
    in.read(mapping.action == HookAction::Wake ? "textTemplate"_L1 : "messageTemplate"_L1,
            mapping.text);
    in.read("name"_L1, mapping.name);
    in.read("sessionKey"_L1, mapping.sessionKey);
    in.read("to"_L1, mapping.to);
    in.read("model"_L1, mapping.model);
    in.read("thinking"_L1, mapping.thinking);
    in.read("channel"_L1, mapping.channel);
    in.read("deliver"_L1, mapping.deliver);
    in.read("timeoutSeconds"_L1, mapping.timeout);
    in.section("transform"_L1).read("module"_L1, mapping.script);
    return mapping;
}

//! As the watcher of a Gmail account tells of new mail.
HookMapping gmail()
{
    HookMapping mapping;
    mapping.id = u"gmail"_s;
    mapping.path = u"gmail"_s;
    mapping.name = u"Gmail"_s;
    mapping.sessionKey = u"hook:gmail:{{messages[0].id}}"_s;
    mapping.text = u"A new mail from {{messages[0].from}}\nSubject: {{messages[0].subject}}\n"
                   "{{messages[0].snippet}}\n{{messages[0].body}}"_s;
    return mapping;
}

} // namespace

QStringList hookPresets()
{
    return {u"gmail"_s};
}

std::vector<HookMapping> readHookMappings(const QJsonObject &hooks)
{
    const SectionReader in(hooks);
    std::vector<HookMapping> mappings;
    const QJsonArray written = in.array("mappings"_L1);
    for (qsizetype i = 0; i < written.size(); ++i)
        mappings.push_back(readMapping(SectionReader(written[i].toObject()), i + 1));
    QStringList presets;
    in.read("presets"_L1, presets);
    for (const QString &preset : std::as_const(presets)) {
        if (preset == "gmail"_L1)
            mappings.push_back(gmail());
    }
    return mappings;
}

} // namespace claw::config
