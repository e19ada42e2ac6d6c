// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

// Listens on a free port of 127.0.0.1, prints the port and waits until its standard input closes.
// Arguments: `stubborn` ignores SIGTERM, `child` leaves the socket to a child as well.

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <string_view>

int main(int argc, char **argv)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    void *raw = &address;
    if (::bind(fd, static_cast<sockaddr *>(raw), size) != 0 || ::listen(fd, 5) != 0
        || ::getsockname(fd, static_cast<sockaddr *>(raw), &size) != 0)
        return 1;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word(argv[i]);
        if (word == "stubborn")
            std::signal(SIGTERM, SIG_IGN);
        if (word == "child" && ::fork() < 0)
            return 1;
    }
    std::printf("%d\n", ntohs(address.sin_port));
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    return 0;
}
