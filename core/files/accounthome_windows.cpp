// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "files/accounthome.h"

#include <QDir>
#include <qt_windows.h>

#include <lmcons.h>
#include <userenv.h>

#include <array>

namespace claw::files {

QString homeVariable()
{
    return QStringLiteral("USERPROFILE");
}

QString accountHomeDir()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return {};
    std::array<wchar_t, MAX_PATH> buffer{};
    auto size = static_cast<DWORD>(buffer.size());
    const bool found = GetUserProfileDirectoryW(token, buffer.data(), &size);
    CloseHandle(token);
    return found ? QDir::fromNativeSeparators(QString::fromWCharArray(buffer.data())) : QString();
}

QString accountId()
{
    std::array<wchar_t, UNLEN + 1> buffer{};
    auto size = static_cast<DWORD>(buffer.size());
    return GetUserNameW(buffer.data(), &size) ? QString::fromWCharArray(buffer.data()) : QString();
}

QString accountName()
{
    return accountId();
}

} // namespace claw::files
