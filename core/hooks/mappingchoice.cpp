// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "hooks/mappingchoice.h"

#include <algorithm>

namespace claw::hooks {

const config::HookMapping *mappingFor(const HookCall &call,
                                      const std::vector<config::HookMapping> &mappings)
{
    QString path = call.path;
    while (path.endsWith(u'/'))
        path.chop(1);
    const QString source = call.payload.value(QLatin1StringView("source")).toString();
    const auto fits = [&](const config::HookMapping &mapping) {
        return (mapping.path.isEmpty() || mapping.path == path)
            && (mapping.source.isEmpty() || mapping.source == source);
    };
    const auto it = std::find_if(mappings.begin(), mappings.end(), fits);
    return it == mappings.end() ? nullptr : &*it;
}

} // namespace claw::hooks
