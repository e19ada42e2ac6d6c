// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/documentedit.h"

namespace claw::config {

//! A document in the terms of today.
struct MigratedDocument
{
    json::Json5Node root;
    QStringList changes; //!< For a person, in order; empty when nothing was to be done.
};

//! Moves what older versions wrote to where it belongs today (configuration spec 8.2). Pure: the
//! result still has to be validated. Secrets move, but are never named in `changes`.
[[nodiscard]] MigratedDocument migrateLegacy(json::Json5Node root);

//! The steps, in the order in which migrateLegacy() takes them; later ones build on earlier ones.
void migrateChannelKeys(DocumentEdit &edit, QStringList &changes);
void migrateModelKeys(DocumentEdit &edit, QStringList &changes);
void migrateRoutedAgents(DocumentEdit &edit, QStringList &changes);
void migrateRouting(DocumentEdit &edit, QStringList &changes);
void migrateAgentKeys(DocumentEdit &edit, QStringList &changes);

} // namespace claw::config
