// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <unistd.h>

#include <utility>
#include <vector>

namespace claw::files {

//! A file descriptor with an owner.
class Descriptor
{
public:
    explicit Descriptor(int fd = -1)
        : m_fd(fd)
    { }
    Descriptor(Descriptor &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    { }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    ~Descriptor()
    {
        if (isOpen())
            ::close(m_fd);
    }

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    int release() { return std::exchange(m_fd, -1); }

private:
    int m_fd;
};

//! What the system says of a path: NotFound or Unavailable.
[[nodiscard]] tl::unexpected<Error> systemFault(const QString &path, int number);

enum class Missing { IsAFault, IsMade };

//! Where a file is or would be.
struct Place
{
    Descriptor directory;
    QByteArray name; //!< Was no link when it was looked at.
};

/*! One way from a directory to a file below it (see beneath.h), taken step by step: every directory
    on it is opened from the one before and stays open, links are read and followed by us.
*/
class WalkBeneath
{
public:
    WalkBeneath(QString root, QString path);

    //! Goes it. A directory that is missing is made when `missing` says so.
    [[nodiscard]] Result<Place> place(Missing missing);

private:
    Result<> openRoot();
    bool plan(const QByteArray &path);
    Result<> stepUp();
    Result<> stepAlong(const QByteArray &part, Missing missing);
    Result<> follow(const QByteArray &target);

    QString m_root;
    QString m_path;
    std::vector<QByteArray> m_roots; //!< The root as written and as it is.
    std::vector<Descriptor> m_way; //!< From the root to where we are.
    std::vector<QByteArray> m_ahead; //!< What is still to go, the next part last.
    QByteArray m_name; //!< Of the file, once we are there.
    int m_links = 0;
};

} // namespace claw::files
