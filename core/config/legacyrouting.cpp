// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/legacymigration.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

const QStringList routing{u"routing"_s};

QStringList below(const QStringList &path, const QString &key)
{
    return path + QStringList{key};
}

//! `from` becomes `to` unless something is there already.
void move(DocumentEdit &edit, const QStringList &from, const QStringList &to, QStringList &changes)
{
    if (!edit.has(from))
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

//! The transcription command of old as a model entry; nothing for programs other than whisper, which
//! the media tools do not know how to run.
std::optional<json::Json5Node> transcriptionModel(const json::Json5Node &old)
{
    const QJsonArray command = old.toJson().toObject().value("command"_L1).toArray();
    const QString program = command.first().toVariant().toString().trimmed();
    const qsizetype slash = qMax(program.lastIndexOf(u'/'), program.lastIndexOf(u'\\'));
    if (program.sliced(slash + 1) != "whisper"_L1)
        return {};
    DocumentEdit model(objectNode());
    model.put({u"command"_s}, scalarNode(program));
    model.put({u"type"_s}, scalarNode(u"cli"_s));
    QStringList arguments;
    for (qsizetype i = 1; i < command.size(); ++i)
        arguments.append(command.at(i).toVariant().toString());
    if (!arguments.isEmpty())
        model.put({u"args"_s}, arrayNode(arguments));
    const auto *seconds = old.member(u"timeoutSeconds");
    if (seconds && seconds->value.scalar.isDouble())
        model.put({u"timeoutSeconds"_s}, seconds->value);
    return model.finish();
}

void moveTranscription(DocumentEdit &edit, const QStringList &from, QStringList &changes)
{
    if (!edit.has(from))
        return;
    const auto model = transcriptionModel(edit.take(from));
    const QString name = from.join(u'.');
    const QStringList audio{u"tools"_s, u"media"_s, u"audio"_s};
    const QStringList models = below(audio, u"models"_s);
    if (!model) {
        changes.append(u"Removed %1 (unsupported transcription CLI)."_s.arg(name));
    } else if (edit.count(models) > 0) {
        changes.append(u"Removed %1 (tools.media.audio.models already set)."_s.arg(name));
    } else {
        edit.put(below(audio, u"enabled"_s), scalarNode(true));
        edit.put(models, arrayNode({}));
        edit.append(models, *model);
        changes.append(u"Moved %1 → tools.media.audio.models."_s.arg(name));
    }
}

} // namespace

void migrateRouting(DocumentEdit &edit, QStringList &changes)
{
    if (!edit.object(routing))
        return;
    move(edit, below(routing, u"bindings"_s), {u"bindings"_s}, changes);
    move(edit, below(routing, u"agentToAgent"_s), {u"tools"_s, u"agentToAgent"_s}, changes);
    move(edit, below(routing, u"queue"_s), {u"messages"_s, u"queue"_s}, changes);
    const QStringList groupChat = below(routing, u"groupChat"_s);
    for (const QString &key : {u"historyLimit"_s, u"mentionPatterns"_s})
        move(edit, below(groupChat, key), {u"messages"_s, u"groupChat"_s, key}, changes);
    edit.dropIfEmpty(groupChat);
    moveTranscription(edit, below(routing, u"transcribeAudio"_s), changes);
    moveTranscription(edit, {u"audio"_s, u"transcription"_s}, changes);
    edit.dropIfEmpty({u"audio"_s});
    edit.dropIfEmpty(routing);
}

} // namespace claw::config
