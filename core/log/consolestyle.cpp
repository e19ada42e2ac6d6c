// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "log/consolestyle.h"

#include "log/streamfacts.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace claw::log {

namespace {

constexpr QByteArrayView reset = "\x1b[0m";
constexpr QByteArrayView gray = "\x1b[90m";

QByteArrayView colourOf(LogLevel level)
{
    if (level >= LogLevel::Error)
        return "\x1b[31m";
    if (level == LogLevel::Warning)
        return "\x1b[33m";
    return level <= LogLevel::Debug ? gray : "\x1b[36m";
}

//! The same tag always has the same colour.
QByteArrayView colourOf(const QString &tag)
{
    constexpr std::array<QByteArrayView, 6> palette{"\x1b[36m", "\x1b[32m", "\x1b[33m",
                                                    "\x1b[34m", "\x1b[35m", "\x1b[31m"};
    quint32 hash = 0;
    for (const QChar c : tag)
        hash = hash * 31 + c.unicode();
    const auto magnitude = static_cast<quint32>(qAbs(qint64(static_cast<qint32>(hash))));
    return palette[magnitude % palette.size()];
}

QByteArray painted(const QByteArray &text, QByteArrayView colour, const ConsoleStyle &style)
{
    return style.colour ? colour + text + reset : text;
}

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0);
}

QString harmless(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\t' || !isControl(c))
            out += c;
        else if (c != u'\r')
            out += u"\\x%1"_s.arg(uint(c.unicode()), 2, 16, QChar(u'0'));
    }
    return out;
}

//! `[ws] ws: closed` says it twice.
QString withoutOwnTag(const QString &message, const QString &tag)
{
    for (const QString &prefix : {QString(tag + u": "_s), u"[%1] "_s.arg(tag)}) {
        if (message.startsWith(prefix, Qt::CaseInsensitive))
            return message.mid(prefix.size());
    }
    return message;
}

QByteArray jsonConsoleLine(const LogRecord &record, const QDateTime &time)
{
    return QJsonDocument(QJsonObject{{"time"_L1, time.toString(Qt::ISODateWithMs)},
                                     {"level"_L1, nameOf(record.level)},
                                     {"subsystem"_L1, record.subsystem},
                                     {"message"_L1, record.message}})
        .toJson(QJsonDocument::Compact);
}

QByteArray plainConsoleLine(const LogRecord &record, const ConsoleStyle &style,
                            const QDateTime &time)
{
    const QString tag = consoleTag(record.subsystem);
    QByteArray line;
    if (style.form == ConsoleForm::Pretty)
        line += painted(time.toString(u"HH:mm:ss"_s).toLatin1(), gray, style) + ' ';
    line += painted('[' + tag.toUtf8() + ']', colourOf(tag), style) + ' ';
    const QString message = harmless(withoutOwnTag(record.message, tag));
    return line + painted(message.toUtf8(), colourOf(record.level), style);
}

} // namespace

ConsoleStyle ConsoleStyle::detect(const QProcessEnvironment &environment, std::FILE *stream)
{
    const QString force = environment.value(u"FORCE_COLOR"_s);
    const bool forced = !force.isEmpty() && force != "0"_L1;
    const bool terminal = isTerminal(stream);
    const bool colour = forced
        || (terminal && environment.value(u"NO_COLOR"_s).isEmpty() && force != "0"_L1
            && environment.value(u"TERM"_s) != "dumb"_L1);
    return {.form = terminal ? ConsoleForm::Pretty : ConsoleForm::Compact,
            .colour = colour,
            .journald = isJournal(environment.value(u"JOURNAL_STREAM"_s), stream)};
}

QByteArray consoleLine(const LogRecord &record, const ConsoleStyle &style)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(record.timeMs, Qt::UTC);
    QByteArray line = style.form == ConsoleForm::Json ? jsonConsoleLine(record, time)
                                                      : plainConsoleLine(record, style, time);
    QByteArray prefix;
    if (style.journald)
        prefix = '<' + QByteArray::number(journalPriority(record.level)) + '>';
    line.replace("\n", QByteArray('\n' + prefix + "  "));
    return prefix + line + '\n';
}

QString consoleTag(const QString &subsystem)
{
    QStringList segments = subsystem.split(u'/', Qt::SkipEmptyParts);
    while (!segments.isEmpty()
           && (segments.first() == "gateway"_L1 || segments.first() == "channels"_L1
               || segments.first() == "providers"_L1))
        segments.removeFirst();
    if (segments.isEmpty())
        return subsystem;
    return segments.mid(qMax(0, segments.size() - 2)).join(u'/');
}

int journalPriority(LogLevel level)
{
    switch (level) {
    case LogLevel::Trace:
    case LogLevel::Debug:
        return 7;
    case LogLevel::Info:
        return 6;
    case LogLevel::Warning:
        return 4;
    case LogLevel::Error:
        return 3;
    case LogLevel::Fatal:
    case LogLevel::Silent:
        return 2;
    }
    return 6;
}

} // namespace claw::log
