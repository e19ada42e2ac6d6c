// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/nativesocket.h"

#include <mstcpip.h>
#include <winsock2.h>

namespace claw::net {

int raiseDescriptorLimit()
{
    return descriptorLimit();
}

int descriptorLimit()
{
    return 16'384; // Handles are limited by memory alone; this bounds what strangers may take of it.
}

void probeSilentPeer(qintptr socket)
{
    tcp_keepalive settings{.onoff = 1, .keepalivetime = 60'000, .keepaliveinterval = 15'000};
    DWORD returned = 0;
    WSAIoctl(static_cast<SOCKET>(socket), SIO_KEEPALIVE_VALS, &settings, sizeof settings, nullptr,
             0, &returned, nullptr, nullptr);
}

void endSending(qintptr socket)
{
    shutdown(static_cast<SOCKET>(socket), SD_SEND);
}

SpareDescriptor::SpareDescriptor() = default;
SpareDescriptor::~SpareDescriptor() = default;

int SpareDescriptor::refuseWaiting(qintptr, int)
{
    return 0;
}

void SpareDescriptor::hold() { }

} // namespace claw::net
