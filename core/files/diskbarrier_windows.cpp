// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "files/diskbarrier.h"

#include <QDir>
#include <qt_windows.h>

#include <io.h>

#include <string>

namespace claw::files {

namespace {

tl::unexpected<Error> failWithLastError()
{
    return fail(ErrorCode::Unavailable, qt_error_string(static_cast<int>(GetLastError())));
}

std::wstring native(const QString &path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

} // namespace

Result<> syncToDisk(QFile &file)
{
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()));
    if (!FlushFileBuffers(handle))
        return failWithLastError();
    return {};
}

Result<> replaceFile(const QString &source, const QString &target)
{
    constexpr DWORD flags = MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH;
    if (!MoveFileExW(native(source).c_str(), native(target).c_str(), flags))
        return failWithLastError();
    return {};
}

} // namespace claw::files
