// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/legacyupgrade.h"

#include "config/configtext.h"
#include "config/documentdefaults.h"
#include "config/legacymigration.h"
#include "json/json5document.h"

using namespace Qt::StringLiterals;

namespace claw::config {

QString LegacyUpgrade::logText() const
{
    return u"gateway: migrated legacy config entries:\n- "_s + changes.join(u"\n- "_s);
}

Result<LegacyUpgrade> upgradeLegacy(const ConfigOutcome &outcome, const ConfigLoader &loader)
{
    if (loader.isManagedOutside()) {
        return fail(ErrorCode::InvalidConfig,
                    u"legacy config entries detected while running in Nix mode"_s,
                    u"Update your Nix config to the latest schema and restart."_s);
    }
    const auto document = json::Json5Document::parse(outcome.raw.value_or(QByteArray()));
    if (!document)
        return fail(ErrorCode::InvalidConfig, document.error().reason);
    const auto migrated = migrateLegacy(document->root());
    const QJsonObject root = migrated.root.toJson().toObject();
    // As it stands in the file: a document with includes is not valid in this form.
    const auto checked =
        loader.loadText(configText(root), outcome.path, ConfigLoader::Expansion::None);
    if (migrated.changes.isEmpty() || !checked.valid) {
        QString what = u"legacy config entries detected, but they cannot be migrated"_s;
        if (!checked.issues.empty()) {
            const ConfigIssue &first = checked.issues.front();
            const QString place = first.path.isEmpty() ? QString() : first.path + u": "_s;
            what += u": "_s + place + first.message;
        }
        return fail(ErrorCode::InvalidConfig, what,
                    u"Change the old keys by hand: %1"_s.arg(outcome.issues.front().message));
    }
    return LegacyUpgrade{.document = withValidatorDefaults(root), .changes = migrated.changes};
}

} // namespace claw::config
