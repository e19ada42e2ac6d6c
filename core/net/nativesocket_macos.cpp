// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/nativesocket.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <cerrno>

namespace claw::net {

Accepted acceptConnection(qintptr listener)
{
    const int descriptor = ::accept(static_cast<int>(listener), nullptr, nullptr);
    if (descriptor >= 0)
        ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    if (descriptor >= 0)
        return {.outcome = Accepted::Outcome::Connection, .descriptor = descriptor};
    const bool scarce = errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM;
    return {.outcome = scarce ? Accepted::Outcome::NoDescriptors : Accepted::Outcome::NothingWaits};
}

void probeSilentPeer(qintptr socket)
{
    const auto set = [socket](int level, int option, int value) {
        ::setsockopt(static_cast<int>(socket), level, option, &value, sizeof value);
    };
    set(SOL_SOCKET, SO_KEEPALIVE, 1);
    set(IPPROTO_TCP, TCP_KEEPALIVE, 60);
    set(IPPROTO_TCP, TCP_KEEPINTVL, 15);
    set(IPPROTO_TCP, TCP_KEEPCNT, 4);
}

} // namespace claw::net
