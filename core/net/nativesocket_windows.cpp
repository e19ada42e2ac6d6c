// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/nativesocket.h"

// The second needs the first.
// clang-format off
#include <winsock2.h>
#include <mstcpip.h>
// clang-format on

namespace claw::net {

int raiseDescriptorLimit()
{
    return descriptorLimit();
}

int descriptorLimit()
{
    return 16'384; // Handles are limited by memory alone; this bounds what strangers may take of it.
}

Accepted acceptConnection(qintptr listener)
{
    const SOCKET descriptor = accept(static_cast<SOCKET>(listener), nullptr, nullptr);
    if (descriptor != INVALID_SOCKET)
        return {.outcome = Accepted::Outcome::Connection,
                .descriptor = static_cast<qintptr>(descriptor)};
    const bool scarce = WSAGetLastError() == WSAEMFILE || WSAGetLastError() == WSAENOBUFS;
    return {.outcome = scarce ? Accepted::Outcome::NoDescriptors : Accepted::Outcome::NothingWaits};
}

void closeSocket(qintptr descriptor)
{
    closesocket(static_cast<SOCKET>(descriptor));
}

void probeSilentPeer(qintptr socket)
{
    tcp_keepalive settings{.onoff = 1, .keepalivetime = 60'000, .keepaliveinterval = 15'000};
    DWORD returned = 0;
    WSAIoctl(static_cast<SOCKET>(socket), SIO_KEEPALIVE_VALS, &settings, sizeof settings, nullptr,
             0, &returned, nullptr, nullptr);
}

bool hasUnreadInput(qintptr socket)
{
    u_long bytes = 0;
    return ioctlsocket(static_cast<SOCKET>(socket), static_cast<long>(FIONREAD), &bytes) == 0
        && bytes > 0;
}

void endSending(qintptr socket)
{
    shutdown(static_cast<SOCKET>(socket), SD_SEND);
}

SpareDescriptor::SpareDescriptor() = default;
SpareDescriptor::~SpareDescriptor() = default;

// There is no table of descriptors that could be full, so nothing is held back.
int SpareDescriptor::refuseWaiting(qintptr, int)
{
    return 0;
}

void SpareDescriptor::hold() { }

} // namespace claw::net
