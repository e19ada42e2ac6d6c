// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/nativesocket.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <utility>

namespace claw::net {

namespace {

// Some systems have no hard limit; nobody serves more connections than this.
constexpr rlim_t mostDescriptors = 65'536;
// OPEN_MAX of macOS, which may refuse more although it names no hard limit.
constexpr rlim_t alwaysGranted = 10'240;

} // namespace

int raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return descriptorLimit();
    const rlim_t before = limit.rlim_cur;
    for (const rlim_t wish : {mostDescriptors, alwaysGranted}) {
        limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, wish);
        if (limit.rlim_cur <= before || ::setrlimit(RLIMIT_NOFILE, &limit) == 0)
            break;
    }
    return descriptorLimit();
}

int descriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 256; // What POSIX systems have at the very least in practice.
    return static_cast<int>(std::min<rlim_t>(limit.rlim_cur, mostDescriptors));
}

void closeSocket(qintptr descriptor)
{
    ::close(static_cast<int>(descriptor));
}

bool hasUnreadInput(qintptr socket)
{
    int bytes = 0;
    return ::ioctl(static_cast<int>(socket), FIONREAD, &bytes) == 0 && bytes > 0;
}

void endSending(qintptr socket)
{
    ::shutdown(static_cast<int>(socket), SHUT_WR);
}

SpareDescriptor::SpareDescriptor()
{
    hold();
}

SpareDescriptor::~SpareDescriptor()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

int SpareDescriptor::refuseWaiting(qintptr listener, int most)
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
    int refused = 0;
    for (; refused < most; ++refused) {
        const Accepted next = acceptConnection(listener);
        if (next.outcome != Accepted::Outcome::Connection)
            break;
        closeSocket(next.descriptor);
    }
    hold();
    return refused;
}

void SpareDescriptor::hold()
{
    m_descriptor = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
}

} // namespace claw::net
