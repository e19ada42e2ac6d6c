// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/preferences.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace claw::tray {

namespace {

const auto notifiesKey = u"notifications"_s;
const auto iconKey = u"icon"_s;
const auto languageKey = u"language"_s;

const std::array<std::pair<IconStyle, QLatin1StringView>, 4> iconWords{
    {{IconStyle::Colour, "colour"_L1},
     {IconStyle::OnLight, "dark"_L1},
     {IconStyle::OnDark, "light"_L1},
     {IconStyle::Monochrome, "monochrome"_L1}}};

//! Not to be copied or moved, so it is made where it is used.
struct SettingsFile : QSettings
{
    SettingsFile()
        : QSettings(QSettings::IniFormat, QSettings::UserScope, u"clawdbot"_s, u"tray"_s)
    { }
};

} // namespace

Preferences Preferences::load()
{
    const SettingsFile settings;
    Preferences preferences;
    preferences.notifies = settings.value(notifiesKey, true).toBool();
    preferences.language = settings.value(languageKey).toString();
    const auto word = settings.value(iconKey).toString();
    for (const auto &[style, name] : iconWords) {
        if (word == name)
            preferences.icon = style;
    }
    return preferences;
}

void Preferences::save() const
{
    SettingsFile settings;
    settings.setValue(notifiesKey, notifies);
    settings.setValue(languageKey, language);
    for (const auto &[style, name] : iconWords) {
        if (style == icon)
            settings.setValue(iconKey, QString(name));
    }
}

} // namespace claw::tray
