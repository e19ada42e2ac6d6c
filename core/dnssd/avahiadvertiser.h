// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dnssd/avahiserver.h"

namespace claw::dnssd {

//! One service in an entry group of Avahi's.
class AvahiAdvertiser final : public Advertiser
{
    Q_OBJECT

public:
    explicit AvahiAdvertiser(remote::ServiceRecord record);

    void start() override;

private Q_SLOTS:
    void onGroupStateChanged(int state, const QString &error);

private:
    void publish();
    void addService();
    void takeAnotherName();
    [[nodiscard]] QVariantList serviceArguments() const;

    AvahiServer m_server;
    remote::ServiceRecord m_record; //!< Its name changes with every collision.
    QString m_group; //!< Its object path; empty while there is none.
    int m_collisions = 0;
};

} // namespace claw::dnssd
