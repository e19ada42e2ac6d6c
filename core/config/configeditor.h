// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/configloader.h"

#include <vector>

namespace claw {
class Clock;
}

namespace claw::config {

//! One change of the configuration file, as a person asks for it.
struct ConfigChange
{
    QStringList path; //!< As of json::parsePath().
    QJsonValue value = QJsonValue::Undefined; //!< Undefined: it goes away.
};

//! The configuration on both sides of an edit.
struct EditedConfig
{
    ConfigOutcome before;
    ConfigOutcome after;
};

//! Changes keys of the configuration file and leaves everything else in it as a person wrote it:
//! comments, order, formatting, `${VAR}` and `$include`.
class ConfigEditor
{
public:
    //! `clock` stamps the file and outlives the editor.
    ConfigEditor(ConfigLoader loader, const Clock &clock);

    //! Makes all of the changes, in this order, or none. The result must be valid; a variable that is
    //! not set here is no fault, as the gateway may run with another environment. A file that was
    //! broken may be mended in this way. Errors: InvalidConfig (`details.issues` are "path: message"),
    //! Conflict when a key stands in an included file, NotFound when what is to go is not there,
    //! InvalidRequest for a path that leads nowhere, Forbidden when something else manages the file.
    //! Blocks on the disk.
    [[nodiscard]] Result<EditedConfig> apply(const std::vector<ConfigChange> &changes) const;

private:
    [[nodiscard]] Result<QJsonValue> changed(const ConfigOutcome &before,
                                             const std::vector<ConfigChange> &changes) const;

    ConfigLoader m_loader;
    const Clock &m_clock;
};

//! Whether the document is fine but for variables that are not set in this environment.
[[nodiscard]] bool lacksOnlyVariables(const ConfigOutcome &outcome);

} // namespace claw::config
