// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/configauthor.h"
#include "config/configloader.h"

#include <functional>
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

//! Changes the configuration file and leaves everything else in it as a person wrote it: comments,
//! order, formatting, `${VAR}` and `$include`. Every change holds the lock of the file from reading to
//! writing, must leave a valid file, and is remembered in ConfigHistory.
class ConfigEditor
{
public:
    //! Makes the text that is to be there from what is there; an error ends the edit.
    using Rewrite = std::function<Result<QByteArray>(const ConfigOutcome &before)>;

    //! `clock` stamps the file and outlives the editor.
    ConfigEditor(ConfigLoader loader, const Clock &clock, ConfigAuthor author);

    //! Makes all of the changes, in this order, or none. The result must be valid; a variable that is
    //! not set here is no fault, as the gateway may run with another environment. A file that was
    //! broken may be mended in this way. Errors: InvalidConfig (`details.issues` are {path, message}),
    //! Conflict when a key stands in an included file, NotFound when what is to go is not there,
    //! InvalidRequest for a path that leads nowhere, Forbidden when something else manages the file,
    //! Unavailable when somebody else edits it for too long. Blocks on the disk.
    [[nodiscard]] Result<EditedConfig> apply(const std::vector<ConfigChange> &changes) const;
    //! The same for any change of the text. A text that comes out as it was is not written.
    [[nodiscard]] Result<EditedConfig> edit(const Rewrite &rewrite) const;

    //! The text of the file with the changes made; see apply() for its errors.
    [[nodiscard]] static Result<QByteArray> textWith(const ConfigOutcome &before,
                                                     const std::vector<ConfigChange> &changes);
    [[nodiscard]] const ConfigLoader &loader() const { return m_loader; }

private:
    [[nodiscard]] ConfigOutcome loaded(const QByteArray &text) const;
    void remember(const EditedConfig &edited) const;

    ConfigLoader m_loader;
    const Clock &m_clock;
    ConfigAuthor m_author;
};

//! Whether the document is fine but for variables that are not set in this environment.
[[nodiscard]] bool lacksOnlyVariables(const ConfigOutcome &outcome);

} // namespace claw::config
