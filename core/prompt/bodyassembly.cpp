// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/bodyassembly.h"

#include "replies/silence.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace claw::prompt {

namespace {

QString timeText(qint64 timeMs, const QTimeZone &zone)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC);
    if (!zone.isValid() || zone == QTimeZone::utc())
        return utc.toString(Qt::ISODate);
    const QDateTime local = utc.toTimeZone(zone);
    return local.toString(u"yyyy-MM-dd HH:mm:ss "_s) + zone.abbreviation(utc);
}

//! The text as far as it says something new; empty for noise of heartbeats.
QString news(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.contains("heartbeat"_L1, Qt::CaseInsensitive)
        || trimmed.contains("reason periodic"_L1, Qt::CaseInsensitive))
        return {};
    if (!trimmed.startsWith("Node:"_L1))
        return trimmed;
    static const QRegularExpression lastInput(u" · last input [^·]+"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    QString shorter = trimmed;
    return shorter.replace(lastInput, QString()).trimmed();
}

QString fileNote(const AttachedFile &file, const QString &place)
{
    QString note = u"[media attached"_s + place + u": "_s + file.path;
    if (!file.mimeType.trimmed().isEmpty())
        note += u" ("_s + file.mimeType.trimmed() + u')';
    if (!file.url.trimmed().isEmpty())
        note += u" | "_s + file.url.trimmed();
    return note + u']';
}

QString fileHint()
{
    return u"An image goes back with the message tool (media, path or filePath), or inline with a "
           "line MEDIA:/path or MEDIA:https://example.com/image.jpg of its own; quote a path that "
           "has spaces. The caption belongs into the text."_s;
}

QString eventBlock(const PromptBody &body)
{
    QStringList lines;
    for (const HappenedEvent &event : body.events) {
        const QString line = eventLine(event, body.eventZone);
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace

QString promptBody(const PromptBody &body)
{
    QStringList blocks;
    const auto add = [&blocks](const QString &block) {
        if (!block.isEmpty())
            blocks.append(block);
    };
    if (!body.threadStarter.trimmed().isEmpty())
        add(u"[Thread starter - for context]\n"_s + body.threadStarter.trimmed());
    add(eventBlock(body));
    if (body.previousRunAborted)
        add(u"Note: the user stopped the previous run before it was done. Go on carefully, or ask."_s);
    const QString id = messageIdLine(body.messageId);
    add(id.isEmpty() ? body.text : body.text + u'\n' + id);
    const QString spoken = blocks.join(u"\n\n"_s);
    const QString note = attachedFilesNote(body.files);
    return note.isEmpty() ? spoken : QString(note + u'\n' + fileHint() + u'\n' + spoken).trimmed();
}

QString eventLine(const HappenedEvent &event, const QTimeZone &zone)
{
    const QString text = news(event.text);
    return text.isEmpty() ? QString() : u"System: [%1] "_s.arg(timeText(event.timeMs, zone)) + text;
}

QString messageIdLine(const QString &messageId)
{
    const QString id = messageId.trimmed();
    return id.isEmpty() ? QString() : u"[message_id: "_s + id + u']';
}

QString attachedFilesNote(const std::vector<AttachedFile> &files)
{
    if (files.empty())
        return {};
    if (files.size() == 1)
        return fileNote(files.front(), {});
    QStringList lines{u"[media attached: %1 files]"_s.arg(files.size())};
    for (size_t i = 0; i < files.size(); ++i)
        lines.append(fileNote(files[i], u" %1/%2"_s.arg(i + 1).arg(files.size())));
    return lines.join(u'\n');
}

QString freshStartBody()
{
    return u"The user has just started a new session with /new or /reset. Greet them in one or two "
           "short sentences and ask what they would like to do. If the model in the runtime line "
           "is "
           "not the default_model there, mention the default. Say nothing of internal steps, "
           "files, "
           "tools or thoughts."_s;
}

QString bootBody(const QString &bootFile)
{
    return u"The gateway has just started. Do exactly what BOOT.md says:\n\n%1\n\n"
           "Where it wants a message sent, use the message tool (action=send with channel and "
           "target; "
           "the field is `target`, not `to`). When that is done, or there is nothing to do, reply "
           "with "
           "nothing but %2."_s.arg(bootFile.trimmed(), replies::silentToken);
}

QString emptyBodyReply()
{
    return u"There was no text in your message. Please send it again, or add a caption."_s;
}

} // namespace claw::prompt
