// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSocketNotifier>

#include <dns_sd.h>

#include <memory>

namespace claw::dnssd {

//! A running operation of the dns_sd API, with its results delivered in the event loop. Deallocated
//! with this object.
class BonjourRef
{
public:
    //! Takes over what a DNSService… call made.
    explicit BonjourRef(DNSServiceRef ref)
        : m_ref(ref)
        , m_notifier(DNSServiceRefSockFD(ref), QSocketNotifier::Read)
    {
        QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier,
                         [this] { m_hasFailed = DNSServiceProcessResult(m_ref) != 0; });
    }
    ~BonjourRef()
    {
        m_notifier.setEnabled(false);
        DNSServiceRefDeallocate(m_ref);
    }
    Q_DISABLE_COPY_MOVE(BonjourRef)

    //! The daemon is gone, as the last wake-up showed.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    [[nodiscard]] QSocketNotifier &notifier() { return m_notifier; }

private:
    DNSServiceRef m_ref;
    bool m_hasFailed = false;
    QSocketNotifier m_notifier;
};

} // namespace claw::dnssd
