// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "files/accounthome.h"

#include <QFile>

#include <pwd.h>
#include <unistd.h>

#include <array>

namespace claw::files {

QString homeVariable()
{
    return QStringLiteral("HOME");
}

namespace {

//! A field of this account's entry in the user database.
QString accountField(char *passwd::*field)
{
    std::array<char, 4096> buffer{};
    struct passwd entry
    { };
    struct passwd *found = nullptr;
    if (getpwuid_r(getuid(), &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return {};
    return QFile::decodeName(found->*field);
}

} // namespace

QString accountHomeDir()
{
    return accountField(&passwd::pw_dir);
}

QString accountName()
{
    return accountField(&passwd::pw_name);
}

QString accountId()
{
    return QString::number(getuid());
}

} // namespace claw::files
