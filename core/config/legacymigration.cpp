// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/legacymigration.h"

namespace claw::config {

MigratedDocument migrateLegacy(json::Json5Node root)
{
    DocumentEdit edit(std::move(root));
    QStringList changes;
    migrateChannelKeys(edit, changes);
    migrateModelKeys(edit, changes);
    migrateRoutedAgents(edit, changes);
    migrateRouting(edit, changes);
    migrateAgentKeys(edit, changes);
    return {.root = edit.finish(), .changes = changes};
}

} // namespace claw::config
