// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/legacymigration.h"

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

const QStringList agentList{u"agents"_s, u"list"_s};

QStringList below(const QStringList &path, const QString &key)
{
    return path + QStringList{key};
}

QStringList entryAt(qsizetype index)
{
    return below(agentList, QString::number(index));
}

//! The entry of an agent; it is made when there is none.
QStringList ensureAgent(DocumentEdit &edit, const QString &id)
{
    for (qsizetype i = 0; i < edit.count(agentList); ++i) {
        if (edit.text(below(entryAt(i), u"id"_s)) == id)
            return entryAt(i);
    }
    const auto place = entryAt(edit.append(agentList, objectNode()));
    edit.put(below(place, u"id"_s), scalarNode(id));
    return place;
}

bool isDefault(const DocumentEdit &edit, qsizetype index)
{
    const auto *flag = edit.find(below(entryAt(index), u"default"_s));
    return flag && flag->scalar.isBool() && flag->scalar.toBool();
}

QString defaultAgentId(const DocumentEdit &edit)
{
    QString first;
    for (qsizetype i = 0; i < edit.count(agentList); ++i) {
        const QString id = edit.text(below(entryAt(i), u"id"_s));
        if (!id.isEmpty() && isDefault(edit, i))
            return id;
        if (first.isEmpty())
            first = id;
    }
    const QString routed = edit.text({u"routing"_s, u"defaultAgentId"_s});
    if (!routed.isEmpty())
        return routed;
    return first.isEmpty() ? u"main"_s : first;
}

void moveRoutedAgent(DocumentEdit &edit, const QString &id, json::Json5Node entry,
                     QStringList &changes)
{
    const QStringList target = ensureAgent(edit, id);
    const QString from = u"routing.agents."_s + id;
    const QString to = u"agents.list (id \"%1\")"_s.arg(id);
    DocumentEdit old(std::move(entry));
    if (old.has({u"mentionPatterns"_s})) {
        const QStringList patterns = target + QStringList{u"groupChat"_s, u"mentionPatterns"_s};
        auto value = old.take({u"mentionPatterns"_s});
        if (edit.has(patterns)) {
            changes.append(
                u"Removed %1.mentionPatterns (agents.list groupChat mentionPatterns already set)."_s
                    .arg(from));
        } else {
            edit.put(patterns, std::move(value));
            changes.append(
                u"Moved %1.mentionPatterns → %2.groupChat.mentionPatterns."_s.arg(from, to));
        }
    }
    if (old.object({u"groupChat"_s}))
        edit.mergeMissing(below(target, u"groupChat"_s), old.take({u"groupChat"_s}));
    if (old.object({u"sandbox"_s, u"tools"_s})) {
        edit.mergeMissing(target + QStringList{u"tools"_s, u"sandbox"_s, u"tools"_s},
                          old.take({u"sandbox"_s, u"tools"_s}));
        changes.append(u"Moved %1.sandbox.tools → %2.tools.sandbox.tools."_s.arg(from, to));
    }
    edit.mergeMissing(target, old.finish());
}

void moveDefaultAgent(DocumentEdit &edit, QStringList &changes)
{
    const QStringList before{u"routing"_s, u"defaultAgentId"_s};
    const QString id = edit.text(before);
    if (id.isEmpty())
        return;
    bool isSet = false;
    for (qsizetype i = 0; i < edit.count(agentList); ++i)
        isSet = isSet || isDefault(edit, i);
    if (isSet) {
        changes.append(u"Removed routing.defaultAgentId (agents.list default already set)."_s);
    } else {
        edit.put(below(ensureAgent(edit, id), u"default"_s), scalarNode(true));
        changes.append(
            u"Moved routing.defaultAgentId → agents.list (id \"%1\").default."_s.arg(id));
    }
    edit.take(before);
}

void updateClaudeProfile(DocumentEdit &edit, QStringList &changes)
{
    const QStringList mode{u"auth"_s, u"profiles"_s, u"anthropic:claude-cli"_s, u"mode"_s};
    if (!edit.has(mode) || edit.find(mode)->scalar != QJsonValue(u"token"_s))
        return;
    edit.put(mode, scalarNode(u"oauth"_s));
    changes.append(u"Updated auth.profiles[\"anthropic:claude-cli\"].mode → \"oauth\"."_s);
}

//! `from`, when it is an object, becomes `to` unless something is there already.
void moveObject(DocumentEdit &edit, const QStringList &from, const QStringList &to,
                QStringList &changes)
{
    if (!edit.object(from))
        return;
    auto value = edit.take(from);
    const QString names[] = {from.join(u'.'), to.join(u'.')};
    if (edit.has(to)) {
        changes.append(u"Removed %1 (%2 already set)."_s.arg(names[0], names[1]));
        return;
    }
    edit.put(to, std::move(value));
    changes.append(u"Moved %1 → %2."_s.arg(names[0], names[1]));
}

void moveSpeechSwitch(DocumentEdit &edit, QStringList &changes)
{
    const QStringList before{u"messages"_s, u"tts"_s, u"enabled"_s};
    const QStringList after{u"messages"_s, u"tts"_s, u"auto"_s};
    const auto *enabled = edit.find(before);
    if (!enabled)
        return;
    if (edit.has(after)) {
        edit.take(before);
        changes.append(u"Removed messages.tts.enabled (messages.tts.auto already set)."_s);
        return;
    }
    if (!enabled->scalar.isBool())
        return;
    const QString word = edit.take(before).scalar.toBool() ? u"always"_s : u"off"_s;
    edit.put(after, scalarNode(word));
    changes.append(u"Moved messages.tts.enabled → messages.tts.auto (%1)."_s.arg(word));
}

//! The tool settings of `agent`, which are not an agent's own any more.
void moveAgentTools(DocumentEdit &edit, QStringList &changes)
{
    const QStringList agent{u"agent"_s};
    const QStringList tools{u"tools"_s};
    for (const QString &key : {u"allow"_s, u"deny"_s}) {
        const QStringList from{u"agent"_s, u"tools"_s, key};
        if (!edit.has(from) || edit.has(below(tools, key)))
            continue;
        edit.put(below(tools, key), edit.take(from));
        changes.append(u"Moved agent.tools.%1 → tools.%1."_s.arg(key));
    }
    moveObject(edit, below(agent, u"elevated"_s), below(tools, u"elevated"_s), changes);
    moveObject(edit, below(agent, u"bash"_s), below(tools, u"exec"_s), changes);
    for (const QString &key : {u"sandbox"_s, u"subagents"_s}) {
        const QStringList from{u"agent"_s, key, u"tools"_s};
        if (!edit.object(from))
            continue;
        edit.mergeMissing({u"tools"_s, key, u"tools"_s}, edit.take(from));
        changes.append(u"Moved agent.%1.tools → tools.%1.tools."_s.arg(key));
    }
}

void moveAgent(DocumentEdit &edit, QStringList &changes)
{
    const QStringList agent{u"agent"_s};
    if (!edit.object(agent))
        return;
    edit.ensureObject({u"tools"_s});
    moveAgentTools(edit, changes);
    DocumentEdit rest(edit.take(agent));
    for (const QStringList &gone :
         {QStringList{u"tools"_s}, QStringList{u"elevated"_s}, QStringList{u"bash"_s},
          QStringList{u"sandbox"_s, u"tools"_s}, QStringList{u"subagents"_s, u"tools"_s}})
        rest.take(gone);
    edit.mergeMissing({u"agents"_s, u"defaults"_s}, rest.finish());
    changes.append(u"Moved agent → agents.defaults."_s);
}

void moveIdentity(DocumentEdit &edit, QStringList &changes)
{
    if (!edit.object({u"identity"_s}))
        return;
    const QString id = defaultAgentId(edit);
    const QStringList target = below(ensureAgent(edit, id), u"identity"_s);
    auto identity = edit.take({u"identity"_s});
    if (edit.has(target)) {
        changes.append(u"Removed identity (agents.list identity already set)."_s);
        return;
    }
    edit.put(target, std::move(identity));
    changes.append(u"Moved identity → agents.list (id \"%1\").identity."_s.arg(id));
}

} // namespace

void migrateRoutedAgents(DocumentEdit &edit, QStringList &changes)
{
    const QStringList routing{u"routing"_s};
    if (!edit.object(routing))
        return;
    // Made even when nothing moves here, as the reference does, so files stay the same.
    edit.ensureObject({u"agents"_s});
    if (edit.object({u"routing"_s, u"agents"_s})) {
        const auto agents = edit.take({u"routing"_s, u"agents"_s});
        for (const auto &member : agents.members) {
            const QString id = member.key.trimmed();
            if (!id.isEmpty() && member.value.kind == json::Json5Node::Kind::Object)
                moveRoutedAgent(edit, id, member.value, changes);
        }
        changes.append(u"Moved routing.agents → agents.list."_s);
    }
    moveDefaultAgent(edit, changes);
    edit.dropIfEmpty(routing);
}

void migrateAgentKeys(DocumentEdit &edit, QStringList &changes)
{
    updateClaudeProfile(edit, changes);
    edit.ensureObject({u"tools"_s});
    moveObject(edit, {u"tools"_s, u"bash"_s}, {u"tools"_s, u"exec"_s}, changes);
    moveSpeechSwitch(edit, changes);
    moveAgent(edit, changes);
    moveIdentity(edit, changes);
}

} // namespace claw::config
