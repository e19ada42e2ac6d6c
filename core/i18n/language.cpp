// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "i18n/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace claw::i18n {

namespace {

//! "de_AT.UTF-8@euro" is German; nothing when it is no language of ours.
QString ourNameFor(const QString &locale)
{
    const QString name = locale.section(u'.', 0, 0).section(u'@', 0, 0).replace(u'-', u'_');
    const QStringList ours = languages();
    if (ours.contains(name))
        return name;
    for (const QString &language : ours)
        if (language.section(u'_', 0, 0) == name.section(u'_', 0, 0))
            return language;
    return {};
}

void install(const QString &file, const QString &directory)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file, directory))
        QCoreApplication::installTranslator(translator);
    else
        delete translator; // Qt's own texts may not be installed.
}

} // namespace

QStringList languages()
{
    return {u"en"_s, u"ko"_s, u"ja"_s, u"zh_CN"_s, u"de"_s, u"es"_s, u"fr"_s};
}

QString chooseLanguage(const QString &wanted, const QProcessEnvironment &environment)
{
    if (const QString ours = ourNameFor(wanted); !ours.isEmpty())
        return ours;
    for (const QString &variable : {u"CLAWDBOT_LANG"_s, u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LANG"_s}) {
        const QString value = environment.value(variable).trimmed();
        if (value.isEmpty())
            continue;
        const QString ours = ourNameFor(value);
        return ours.isEmpty() ? u"en"_s : ours;
    }
    return u"en"_s;
}

void speak(const QString &language)
{
    if (language != "en"_L1)
        install(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"clawdbot_"_s + language, u":/translations"_s);
}

} // namespace claw::i18n
