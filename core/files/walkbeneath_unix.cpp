// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "files/walkbeneath_unix.h"

#include <QByteArrayList>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace claw::files {

namespace {

constexpr size_t deepest = 64; // Directories that are open at once.
constexpr int mostLinks = 40; // As the kernel's own limit.
constexpr int directoryFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

tl::unexpected<Error> outside(const QString &path, const QString &root)
{
    return fail(ErrorCode::Forbidden, u"%1 is outside of %2"_s.arg(path, root));
}

} // namespace

tl::unexpected<Error> systemFault(const QString &path, int number)
{
    const bool isMissing = number == ENOENT || number == ENOTDIR;
    return fail(isMissing ? ErrorCode::NotFound : ErrorCode::Unavailable,
                u"%1: %2"_s.arg(path, qt_error_string(number)));
}

WalkBeneath::WalkBeneath(QString root, QString path)
    : m_root(std::move(root))
    , m_path(std::move(path))
{ }

Result<Place> WalkBeneath::place(Missing missing)
{
    if (m_path.contains(QChar(u'\0')))
        return fail(ErrorCode::InvalidRequest, u"the path has a NUL character in it"_s);
    if (const auto opened = openRoot(); !opened)
        return tl::unexpected(opened.error());
    if (!plan(QFile::encodeName(m_path)))
        return outside(m_path, m_root);
    while (!m_ahead.empty()) {
        const QByteArray part = m_ahead.back();
        m_ahead.pop_back();
        const auto stepped = part == ".." ? stepUp() : stepAlong(part, missing);
        if (!stepped)
            return tl::unexpected(stepped.error());
        if (!m_name.isEmpty())
            return Place{std::move(m_way.back()), m_name};
    }
    return fail(ErrorCode::InvalidRequest, u"%1 is a directory"_s.arg(m_path));
}

//! Whoever names the root may go there by links.
Result<> WalkBeneath::openRoot()
{
    std::array<char, PATH_MAX> real{};
    const QByteArray written = QFile::encodeName(m_root);
    if (!::realpath(written.constData(), real.data()))
        return systemFault(m_root, errno);
    Descriptor root(::open(real.data(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!root.isOpen())
        return systemFault(m_root, errno);
    m_roots = {written, QByteArray(real.data())};
    m_way.push_back(std::move(root));
    return {};
}

//! Puts the parts of a path before those that are ahead. False when an absolute one begins
//! elsewhere.
bool WalkBeneath::plan(const QByteArray &path)
{
    QByteArray relative = path;
    if (path.startsWith('/')) {
        const auto isAbove = [&path](const QByteArray &root) {
            return path.startsWith(root)
                && (root.endsWith('/') || path.size() == root.size()
                    || path.at(root.size()) == '/');
        };
        const auto root = std::find_if(m_roots.begin(), m_roots.end(), isAbove);
        if (root == m_roots.end())
            return false;
        relative = path.sliced(root->size());
        m_way.resize(1);
    }
    const QByteArrayList parts = relative.split('/');
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        if (!part->isEmpty() && *part != ".")
            m_ahead.push_back(*part);
    }
    return true;
}

Result<> WalkBeneath::stepUp()
{
    if (m_way.size() == 1)
        return outside(m_path, m_root);
    m_way.pop_back();
    return {};
}

Result<> WalkBeneath::stepAlong(const QByteArray &part, Missing missing)
{
    const int here = m_way.back().get();
    std::array<char, PATH_MAX> target{};
    const ssize_t length = ::readlinkat(here, part.constData(), target.data(), target.size() - 1);
    if (length > 0)
        return follow(QByteArray(target.data(), length));
    if (m_ahead.empty()) {
        m_name = part;
        return {};
    }
    if (m_way.size() >= deepest)
        return fail(ErrorCode::InvalidRequest, u"%1 is too deep a path"_s.arg(m_path));
    Descriptor next(::openat(here, part.constData(), directoryFlags));
    if (!next.isOpen() && errno == ENOENT && missing == Missing::IsMade) {
        if (::mkdirat(here, part.constData(), 0777) != 0 && errno != EEXIST)
            return systemFault(m_path, errno);
        next = Descriptor(::openat(here, part.constData(), directoryFlags));
    }
    if (!next.isOpen())
        return systemFault(m_path, errno);
    m_way.push_back(std::move(next));
    return {};
}

Result<> WalkBeneath::follow(const QByteArray &target)
{
    if (++m_links > mostLinks)
        return fail(ErrorCode::InvalidRequest, u"%1: too many symbolic links"_s.arg(m_path));
    if (!plan(target))
        return fail(ErrorCode::Forbidden,
                    u"%1 leads out of %2 by a symbolic link"_s.arg(m_path, m_root));
    return {};
}

} // namespace claw::files
