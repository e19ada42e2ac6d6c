// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "files/filelock.h"

#include <utility>

namespace claw::files {

FileLock::FileLock(Handle handle, QString path)
    : m_handle(handle)
    , m_path(std::move(path))
{ }

FileLock::FileLock(FileLock &&other) noexcept
    : m_handle(std::exchange(other.m_handle, none))
    , m_path(std::move(other.m_path))
{ }

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    std::swap(m_path, other.m_path);
    return *this;
}

FileLock::~FileLock()
{
    if (m_handle != none)
        release();
}

} // namespace claw::files
