// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace claw::net {

// What Qt has no words for, done by the platform's own calls. Descriptors are those of Qt's sockets.

//! Lifts the soft limit on open descriptors to the hard one; returns the limit in force. For the
//! start of the program: one connection is one descriptor.
int raiseDescriptorLimit();
//! The soft limit in force.
[[nodiscard]] int descriptorLimit();

//! What accept() came to.
struct Accepted
{
    enum class Outcome { Connection, NothingWaits, NoDescriptors };
    Outcome outcome = Outcome::NothingWaits;
    qintptr descriptor = -1; //!< Of a connection; not inherited by child processes.
};
//! Takes one waiting connection, without blocking. Errors of a single connection (it was gone before
//! we came) count as nothing waiting.
[[nodiscard]] Accepted acceptConnection(qintptr listener);
//! Closes a descriptor that no object owns yet.
void closeSocket(qintptr descriptor);

//! Whether the kernel holds bytes of the peer that nobody has read yet.
[[nodiscard]] bool hasUnreadInput(qintptr socket);
//! Makes the kernel probe a silent peer after a minute, so that half-open connections end.
void probeSilentPeer(qintptr socket);
//! Says that nothing more will be sent (FIN), while the peer's bytes can still be read.
void endSending(qintptr socket);

//! A descriptor held back for the day when there is none left: it lets the listener accept, and so
//! refuse, the connections that wait in vain.
class SpareDescriptor
{
public:
    SpareDescriptor();
    ~SpareDescriptor();
    SpareDescriptor(const SpareDescriptor &) = delete;
    SpareDescriptor &operator=(const SpareDescriptor &) = delete;

    //! Accepts and closes up to `most` waiting connections; returns how many.
    int refuseWaiting(qintptr listener, int most);

private:
    void hold();

    int m_descriptor = -1;
};

} // namespace claw::net
