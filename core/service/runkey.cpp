// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/runkey.h"

#include "service/servicenames.h"
#include "service/servicetr.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace claw::service {

namespace {

constexpr qsizetype longestValue = 260;

} // namespace

Result<QString> renderRunValue(const LoginItemPlan &plan)
{
    QStringList words;
    for (QString word : plan.command) {
        if (word.contains(u'"'))
            return fail(ErrorCode::InvalidRequest,
                        Tr::tr("a login item of Windows holds no quotes: %1").arg(word));
        // A quote after a backslash would be part of the word.
        const bool isPlain = !word.isEmpty() && !word.contains(u' ') && !word.contains(u'\\');
        if (!isPlain && word.endsWith(u'\\'))
            word += u'\\';
        words.append(isPlain ? word : QString(u'"' + word + u'"'));
    }
    const QString value = words.join(u' ');
    if (value.size() > longestValue)
        return fail(ErrorCode::InvalidRequest,
                    Tr::tr("the command is too long for a login item: %1 characters, at most %2")
                        .arg(value.size())
                        .arg(longestValue),
                    Tr::tr("install the program in a shorter path"));
    return value;
}

QStringList readRunValue(const QString &value)
{
    return QProcess::splitCommand(value);
}

bool isSwitchedOff(const QByteArray &approval)
{
    return !approval.isEmpty() && (approval.front() & 1) != 0;
}

RunKeyItem::RunKeyItem(const QProcessEnvironment &environment, const QString &run,
                       const QString &approved, QSettings::Format format)
    : m_name(u"Clawdbot"_s)
    , m_run(run, format)
    , m_approved(approved, format)
{
    if (const QString profile = ServiceNames::of(environment).profile; !profile.isEmpty())
        m_name += u" (%1)"_s.arg(profile);
}

QString RunKeyItem::place() const
{
    return m_run.fileName() + u'\\' + m_name;
}

std::optional<LoginItemEntry> RunKeyItem::read() const
{
    if (!m_run.contains(m_name))
        return std::nullopt;
    return LoginItemEntry{.command = readRunValue(m_run.value(m_name).toString()),
                          .isBlocked = isSwitchedOff(m_approved.value(m_name).toByteArray())};
}

Result<> RunKeyItem::write(const LoginItemPlan &plan)
{
    const auto value = renderRunValue(plan);
    if (!value)
        return tl::unexpected(value.error());
    m_run.setValue(m_name, *value);
    m_approved.remove(m_name); // Without a word about it a value counts.
    return store();
}

Result<> RunKeyItem::remove()
{
    m_run.remove(m_name);
    m_approved.remove(m_name);
    return store();
}

Result<> RunKeyItem::store()
{
    m_run.sync();
    m_approved.sync();
    if (m_run.status() != QSettings::NoError || m_approved.status() != QSettings::NoError)
        return fail(ErrorCode::Unavailable, Tr::tr("cannot write %1").arg(m_run.fileName()));
    return {};
}

} // namespace claw::service
