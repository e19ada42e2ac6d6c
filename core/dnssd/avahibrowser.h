// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dnssd/avahiserver.h"

namespace claw::dnssd {

//! Browses one or more domains through Avahi and resolves what it finds.
class AvahiBrowser final : public Browser
{
    Q_OBJECT

public:
    //! An empty domain is the local one.
    explicit AvahiBrowser(QStringList domains);

    void start() override;

private Q_SLOTS:
    void onItemNew(int interface, int protocol, const QString &name, const QString &type,
                   const QString &domain, uint flags);
    void onAllForNow();
    void onFailure(const QString &error);

private:
    void browse();
    void onResolved(const QDBusMessage &reply);
    void oneIsDone(int &count);

    AvahiServer m_server;
    QStringList m_domains;
    int m_unfinishedDomains = 0;
    int m_unresolved = 0;
    bool m_isComplete = false;
};

} // namespace claw::dnssd
