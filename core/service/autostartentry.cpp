// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/autostartentry.h"

#include "files/atomicfile.h"
#include "service/servicefiles.h"
#include "service/servicenames.h"
#include "service/servicetr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace claw::service {

namespace {

// Other programs of the desktop read it.
constexpr auto publicFile =
    QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;

//! A value of type string: escapes first, whatever the value is made of.
QString escaped(QString value)
{
    return value.replace(u'\\', u"\\\\"_s);
}

QString unescaped(const QString &value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\' || i + 1 == value.size()) {
            text += value[i];
            continue;
        }
        switch (value[++i].unicode()) {
        case u's':
            text += u' ';
            break;
        case u'n':
            text += u'\n';
            break;
        case u't':
            text += u'\t';
            break;
        case u'r':
            text += u'\r';
            break;
        default:
            text += value[i];
        }
    }
    return text;
}

//! A word of Exec, always in quotes.
QString quoted(const QString &word)
{
    QString text(u'"');
    for (const QChar c : word) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            text += u'\\';
        else if (c == u'%')
            text += u'%';
        text += c;
    }
    return text + u'"';
}

QStringList wordsOf(const QString &exec)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    bool isOpen = false; // There is a word, be it an empty one in quotes.
    for (qsizetype i = 0; i < exec.size(); ++i) {
        const QChar c = exec[i];
        if (c == u'"') {
            isQuoted = !isQuoted;
            isOpen = true;
        } else if (c == u' ' && !isQuoted) {
            if (std::exchange(isOpen, false))
                words.append(std::exchange(word, {}));
        } else {
            const bool isEscape = (c == u'\\' && isQuoted) || c == u'%';
            if (isEscape && i + 1 < exec.size())
                ++i;
            word += exec[i];
            isOpen = true;
        }
    }
    if (isOpen)
        words.append(word);
    return words;
}

} // namespace

Result<QString> renderAutostartEntry(const LoginItemPlan &plan)
{
    if (auto checked = checkRepresentable(plan); !checked)
        return tl::unexpected(checked.error());
    QStringList words;
    for (const QString &word : plan.command)
        words.append(quoted(word));
    return u"[Desktop Entry]\n"
           "Type=Application\n"
           "Name=Clawdbot\n"
           "Comment=Shows the gateway in the panel\n"
           "Icon=clawdbot\n"
           "Exec=%1\n"
           "TryExec=%2\n"
           "Terminal=false\n"
           "StartupNotify=false\n"
           "Categories=Network;\n"
           "X-GNOME-Autostart-enabled=true\n"
           "X-KDE-autostart-after=panel\n"_s.arg(escaped(words.join(u' ')),
                                                 escaped(plan.command.value(0)));
}

std::optional<LoginItemEntry> readAutostartEntry(const QString &text)
{
    QHash<QString, QString> values;
    QString group;
    for (const QString &line : text.split(u'\n')) {
        const qsizetype equals = line.indexOf(u'=');
        if (line.startsWith(u'['))
            group = line.trimmed();
        else if (group == "[Desktop Entry]"_L1 && equals > 0)
            values.insert(line.first(equals).trimmed(), line.mid(equals + 1).trimmed());
    }
    if (!values.contains(u"Exec"_s) && !values.contains(u"Hidden"_s))
        return std::nullopt;
    return LoginItemEntry{.command = wordsOf(unescaped(values.value(u"Exec"_s))),
                          .isHidden = values.value(u"Hidden"_s) == "true"_L1,
                          .isBlocked = values.value(u"X-GNOME-Autostart-enabled"_s) == "false"_L1};
}

AutostartItem::AutostartItem(const QProcessEnvironment &environment, const QString &home)
{
    const QString profile = ServiceNames::of(environment).profile;
    const QString given = environment.value(u"XDG_CONFIG_HOME"_s);
    // The specification has relative paths ignored.
    const QString base = QDir::isAbsolutePath(given) ? given : home + u"/.config"_s;
    m_path = base + u"/autostart/clawdbot-tray"_s
        + (profile.isEmpty() ? QString() : QString(u'-' + profile)) + u".desktop"_s;
}

std::optional<LoginItemEntry> AutostartItem::read() const
{
    return readAutostartEntry(textOf(m_path));
}

Result<> AutostartItem::write(const LoginItemPlan &plan)
{
    const auto text = renderAutostartEntry(plan);
    if (!text)
        return tl::unexpected(text.error());
    if (!QDir().mkpath(QFileInfo(m_path).path()))
        return fail(ErrorCode::Unavailable, Tr::tr("cannot make %1").arg(QFileInfo(m_path).path()));
    return files::writeAtomically(m_path, text->toUtf8(), publicFile);
}

Result<> AutostartItem::remove()
{
    if (QFile::exists(m_path) && !QFile::remove(m_path))
        return fail(ErrorCode::Unavailable, Tr::tr("cannot remove %1").arg(m_path));
    return {};
}

} // namespace claw::service
