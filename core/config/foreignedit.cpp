// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/foreignedit.h"

#include "config/confighistory.h"
#include "config/configlock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::config {

Result<> rememberForeignEdit(const ConfigLoader &loader, const ForeignEdit &edit)
{
    auto changes = differences(edit.before, edit.after.resolved);
    const bool saysNothing =
        std::all_of(changes.begin(), changes.end(),
                    [](const Difference &change) { return change.path.value(0) == "meta"_L1; });
    if (saysNothing)
        return {};
    const auto lock = lockConfig(edit.after.path);
    if (!lock)
        return tl::unexpected(lock.error());
    const ConfigHistory history(loader.paths());
    const auto known = history.revisions();
    if (!known)
        return tl::unexpected(known.error());
    const QByteArray last = known->empty() ? QByteArray() : known->back().hashAfter;
    if (last == edit.after.hash || loader.load().hash != edit.after.hash)
        return {};
    ConfigRevision revision{.atMs = edit.seenAtMs,
                            .author = {.kind = ConfigAuthor::Kind::Editor, .why = edit.why},
                            .changes = std::move(changes),
                            .hashBefore = last,
                            .hashAfter = edit.after.hash};
    return history.append(std::move(revision)).map([](qint64) {});
}

} // namespace claw::config
