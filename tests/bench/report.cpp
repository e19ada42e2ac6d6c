// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/bench/report.h"

#include <QDate>
#include <QFile>
#include <QSysInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace claw::bench {

namespace {

// The value after the first "key   : value" line of a file below /proc.
QString procValue(const QString &file, const QString &key)
{
    QFile source(u"/proc/"_s + file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    const auto text = QString::fromUtf8(source.readAll());
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(key))
            return line.section(u':', 1).simplified();
    }
    return {};
}

QString number(double value)
{
    return QString::number(value, 'f', value < 100 ? 1 : 0);
}

QString cell(const Reading &reading)
{
    return number(reading.value) + u' ' + reading.unit;
}

QString ratio(const Reading &ours, const Reading &theirs)
{
    const double above = ours.smallerIsBetter ? theirs.value : ours.value;
    const double below = ours.smallerIsBetter ? ours.value : theirs.value;
    return below > 0 ? number(above / below) + u'×' : u"-"_s;
}

} // namespace

QString machineLine()
{
    const double memory = procValue(u"meminfo"_s, u"MemTotal"_s).section(u' ', 0, 0).toDouble();
    return u"%1, %2 %3, %4 × %5, %6 GB"_s.arg(
        QDate::currentDate().toString(Qt::ISODate), QSysInfo::kernelType(),
        QSysInfo::kernelVersion().section(u'.', 0, 1), QString::number(QThread::idealThreadCount()),
        procValue(u"cpuinfo"_s, u"model name"_s), number(memory / 1024 / 1024));
}

QString table(const QList<Reading> &ours, const QList<Reading> &reference)
{
    const bool both = !reference.isEmpty();
    QString text = both
        ? u"| measure | clawdbot | reference | times better |\n|---|--:|--:|--:|\n"_s
        : u"| measure | clawdbot |\n|---|--:|\n"_s;
    for (qsizetype i = 0; i < ours.size(); ++i) {
        text += u"| "_s + ours[i].what + u" | " + cell(ours[i]) + u" |";
        if (both)
            text += u' ' + cell(reference[i]) + u" | " + ratio(ours[i], reference[i]) + u" |";
        text += u'\n';
    }
    return text;
}

} // namespace claw::bench
