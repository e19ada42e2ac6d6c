// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/scheduledtask.h"

#include "service/servicetr.h"

#include <QStringDecoder>
#include <QStringEncoder>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace claw::service {

namespace {

const auto taskNamespace = u"http://schemas.microsoft.com/windows/2004/02/mit/task"_s;

void writeTriggers(QXmlStreamWriter &out, const TaskPlan &plan)
{
    out.writeStartElement(u"Triggers"_s);
    out.writeStartElement(u"LogonTrigger"_s);
    out.writeTextElement(u"Enabled"_s, u"true"_s);
    if (!plan.user.isEmpty())
        out.writeTextElement(u"UserId"_s,
                             plan.user); // For any user it would need an administrator.
    out.writeEndElement();
    // RestartOnFailure does not look at exit codes: a gateway that crashed counts as having run. This
    // one comes every minute for ever, and is ignored while an instance runs.
    out.writeStartElement(u"TimeTrigger"_s);
    out.writeStartElement(u"Repetition"_s);
    out.writeTextElement(u"Interval"_s, u"PT1M"_s);
    out.writeEndElement();
    out.writeTextElement(u"StartBoundary"_s, u"2024-01-01T00:00:00"_s);
    out.writeTextElement(u"Enabled"_s, u"true"_s);
    out.writeEndElement();
    out.writeEndElement();
}

void writeSettings(QXmlStreamWriter &out, const TaskPlan &plan)
{
    const std::initializer_list<std::pair<QString, QString>> settings{
        {u"MultipleInstancesPolicy"_s, u"IgnoreNew"_s},
        {u"DisallowStartIfOnBatteries"_s, u"false"_s},
        {u"StopIfGoingOnBatteries"_s, u"false"_s},
        {u"AllowHardTerminate"_s, u"true"_s},
        {u"StartWhenAvailable"_s, u"true"_s},
        {u"AllowStartOnDemand"_s, u"true"_s},
        {u"Enabled"_s, plan.isEnabled ? u"true"_s : u"false"_s},
        {u"Hidden"_s, u"false"_s},
        {u"ExecutionTimeLimit"_s, u"PT0S"_s},
        {u"Priority"_s, u"5"_s}}; // 7, the default, is below normal.
    out.writeStartElement(u"Settings"_s);
    for (const auto &[name, value] : settings)
        out.writeTextElement(name, value);
    out.writeStartElement(u"IdleSettings"_s);
    out.writeTextElement(u"StopOnIdleEnd"_s, u"false"_s);
    out.writeTextElement(u"RestartOnIdle"_s, u"false"_s);
    out.writeEndElement();
    out.writeStartElement(u"RestartOnFailure"_s);
    out.writeTextElement(u"Interval"_s, u"PT1M"_s);
    out.writeTextElement(u"Count"_s, u"255"_s);
    out.writeEndElement();
    out.writeEndElement();
}

void writePrincipal(QXmlStreamWriter &out, const TaskPlan &plan)
{
    out.writeStartElement(u"Principals"_s);
    out.writeStartElement(u"Principal"_s);
    out.writeAttribute(u"id"_s, u"Author"_s);
    if (!plan.user.isEmpty())
        out.writeTextElement(u"UserId"_s, plan.user);
    out.writeTextElement(u"LogonType"_s, u"InteractiveToken"_s);
    out.writeTextElement(u"RunLevel"_s, u"LeastPrivilege"_s);
    out.writeEndElement();
    out.writeEndElement();
}

void writeAction(QXmlStreamWriter &out, const TaskPlan &plan)
{
    out.writeStartElement(u"Actions"_s);
    out.writeAttribute(u"Context"_s, u"Author"_s);
    out.writeStartElement(u"Exec"_s);
    // A console nobody sees; one with a window ends the gateway when a person closes it.
    out.writeTextElement(u"Command"_s, plan.systemDir + u"\\conhost.exe"_s);
    out.writeTextElement(
        u"Arguments"_s,
        u"--headless \"%1\\cmd.exe\" /d /s /c \"\"%2\"\""_s.arg(plan.systemDir, plan.script));
    out.writeEndElement();
    out.writeEndElement();
}

//! schtasks prints the code page of the console when it is asked by a program, UTF-16 when its
//! output is what it was given; either way the declaration says UTF-16.
QString textOfOutput(const QByteArray &output)
{
    const bool isUtf16 = output.startsWith("\xff\xfe") || (output.size() > 1 && output[1] == '\0');
    if (!isUtf16)
        return QString::fromLocal8Bit(output);
    QStringDecoder decode(QStringDecoder::Utf16LE);
    return decode(output);
}

QStringList fieldsOf(const QString &line)
{
    QStringList fields;
    QString field;
    bool isQuoted = false;
    for (const QChar c : line) {
        if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (c == u',' && !isQuoted) {
            fields.append(std::exchange(field, {}));
        } else {
            field += c;
        }
    }
    fields.append(field);
    return fields;
}

// HostName, TaskName, Next Run Time, Status, Logon Mode, Last Run Time, Last Result, …
constexpr qsizetype nameColumn = 1;
constexpr qsizetype resultColumn = 6;
constexpr qsizetype commandColumn = 8;

// The codes of the scheduler itself, SCHED_S_TASK_*; everything else is how the program ended.
QString wordOf(qint64 result)
{
    switch (result) {
    case 0x41300:
        return u"ready"_s;
    case 0x41301:
        return u"running"_s;
    case 0x41302:
        return u"disabled"_s;
    case 0x41303:
        return Tr::tr("has not yet run");
    case 0x41306:
        return Tr::tr("ended by a person");
    default:
        return {};
    }
}

} // namespace

QString renderScheduledTask(const TaskPlan &plan)
{
    QString text = u"<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n"_s;
    QXmlStreamWriter out(&text);
    out.setAutoFormatting(true);
    out.setAutoFormattingIndent(2);
    out.writeDefaultNamespace(taskNamespace);
    out.writeStartElement(taskNamespace, u"Task"_s);
    out.writeAttribute(u"version"_s, u"1.2"_s);
    out.writeStartElement(u"RegistrationInfo"_s);
    out.writeTextElement(u"Description"_s, plan.description);
    out.writeTextElement(u"URI"_s, u"\\"_s + plan.name);
    out.writeEndElement();
    writeTriggers(out, plan);
    writePrincipal(out, plan);
    writeSettings(out, plan);
    writeAction(out, plan);
    out.writeEndElement();
    return text + u'\n';
}

QByteArray toTaskFile(const QString &xml)
{
    QStringEncoder encode(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    return encode(xml);
}

std::optional<TaskDefinition> readScheduledTask(const QByteArray &output)
{
    QXmlStreamReader in(textOfOutput(output));
    if (!in.readNextStartElement() || in.name() != "Task"_L1)
        return std::nullopt;
    TaskDefinition task;
    QStringList path;
    while (!in.atEnd()) {
        in.readNext();
        if (in.isStartElement())
            path.append(in.name().toString());
        else if (in.isEndElement() && !path.isEmpty())
            path.removeLast();
        else if (in.isCharacters() && !in.isWhitespace()) {
            const auto place = path.join(u'/');
            if (place == "Settings/Enabled"_L1)
                task.isEnabled = in.text() == "true"_L1;
            else if (place == "Settings/ExecutionTimeLimit"_L1)
                task.timeLimit = in.text().toString();
            else if (place == "Actions/Exec/Command"_L1)
                task.command += in.text();
            else if (place == "Actions/Exec/Arguments"_L1)
                task.arguments += in.text();
        }
    }
    return in.hasError() ? std::nullopt : std::optional(task);
}

ServiceRuntime parseTaskQuery(const QByteArray &output)
{
    using Status = ServiceRuntime::Status;
    ServiceRuntime runtime;
    const auto fields = fieldsOf(textOfOutput(output).trimmed().section(u'\n', 0, 0));
    bool isNumber = false;
    const qint64 result = fields.value(resultColumn).toLongLong(&isNumber);
    if (!isNumber)
        return runtime;
    runtime.state = wordOf(result);
    runtime.status = runtime.state == "running"_L1 ? Status::Running : Status::Stopped;
    if (runtime.state.isEmpty())
        // Printed signed or not, depending on the version.
        runtime.lastExitStatus = static_cast<int>(static_cast<quint32>(result));
    return runtime;
}

bool listsTask(const QByteArray &output, const QString &name)
{
    for (const auto &line : textOfOutput(output).split(u'\n')) {
        if (fieldsOf(line.trimmed()).value(0).compare(u'\\' + name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

std::vector<ForeignService> foreignTasks(const QByteArray &output, const QString &own)
{
    std::vector<ForeignService> found;
    for (const auto &line : textOfOutput(output).split(u'\n')) {
        const auto fields = fieldsOf(line.trimmed());
        const auto path = fields.value(nameColumn);
        const auto name = path.section(u'\\', -1);
        const QString said = path + fields.value(commandColumn);
        const bool isNamed = said.contains("clawdbot"_L1, Qt::CaseInsensitive);
        const bool isOurs = path.compare(u'\\' + own, Qt::CaseInsensitive) == 0
            || name.startsWith("Clawdbot Gateway"_L1, Qt::CaseInsensitive)
            || name.startsWith("Clawdbot Node"_L1, Qt::CaseInsensitive);
        const bool isKnown = !found.empty() && found.back().path == path;
        if (!isNamed || isOurs || isKnown)
            continue;
        found.push_back({.label = name,
                         .path = path,
                         .removal = u"schtasks /Delete /F /TN \"%1\""_s.arg(path)});
    }
    return found;
}

} // namespace claw::service
