// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/servicenotifier.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>

namespace claw::app {

void sendNotification(const QByteArray &address, const QByteArray &message)
{
    sockaddr_un to{};
    to.sun_family = AF_UNIX;
    const auto size = static_cast<size_t>(address.size());
    const bool isNamed = address.startsWith('/') || address.startsWith('@');
    if (!isNamed || size >= sizeof(to.sun_path))
        return;
    std::copy(address.begin(), address.end(), to.sun_path);
    if (address.startsWith('@'))
        to.sun_path[0] = '\0'; // An abstract name is as long as it is, and not terminated.
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket < 0)
        return;
    ::sendto(socket, message.constData(), static_cast<size_t>(message.size()), MSG_NOSIGNAL,
             reinterpret_cast<const sockaddr *>(&to),
             static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + size));
    ::close(socket);
}

} // namespace claw::app
