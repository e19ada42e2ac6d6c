// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "dnssd/dnssd.h"

using namespace Qt::StringLiterals;

// A platform without an mDNS daemon that we know.
namespace claw::dnssd {

namespace {

class NoAdvertiser final : public Advertiser
{
public:
    void start() override
    {
        Q_EMIT ended(Absence::NoDaemon, u"no mDNS daemon is known for this system"_s);
    }
};

class NoBrowser final : public Browser
{
public:
    void start() override
    {
        Q_EMIT ended(Absence::NoDaemon, u"no mDNS daemon is known for this system"_s);
    }
};

} // namespace

std::unique_ptr<Advertiser> makeAdvertiser(remote::ServiceRecord)
{
    return std::make_unique<NoAdvertiser>();
}

std::unique_ptr<Browser> makeBrowser(QStringList)
{
    return std::make_unique<NoBrowser>();
}

} // namespace claw::dnssd
