// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "dnssd/avahiadvertiser.h"
#include "dnssd/avahibrowser.h"

namespace claw::dnssd {

std::unique_ptr<Advertiser> makeAdvertiser(remote::ServiceRecord record)
{
    return std::make_unique<AvahiAdvertiser>(std::move(record));
}

std::unique_ptr<Browser> makeBrowser(QStringList domains)
{
    return std::make_unique<AvahiBrowser>(std::move(domains));
}

} // namespace claw::dnssd
