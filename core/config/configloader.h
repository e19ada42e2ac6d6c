// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/config.h"
#include "config/configissue.h"
#include "files/statepaths.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QProcessEnvironment>

namespace claw::config {

//! Everything one reading of the configuration found out.
struct ConfigOutcome
{
    ConfigPtr config; //!< Null unless valid.
    QString path;
    bool exists = false;
    bool valid = false; //!< A missing file is valid: it means the defaults.
    std::optional<QByteArray> raw; //!< Text of the main file; nullopt when it cannot be read.
    QJsonValue parsed = QJsonObject(); //!< The main file alone, nothing included or substituted.
    QJsonObject resolved; //!< With includes, before `${VAR}`: holds no secret that `raw` does not.
    QJsonObject effective; //!< With everything and the defaults; best effort when invalid.
    QByteArray hash; //!< SHA-256 of `raw` in hex: the base hash of optimistic writes.
    ConfigIssues issues; //!< Empty when valid. In the order of the reference.
    ConfigIssues warnings;
    ConfigIssues legacyIssues; //!< Those of `issues` that name moved keys.
    QStringList notes; //!< For the log: odd but harmless.
    QStringList files; //!< The main file and all it includes, for watching.
    QMap<QString, QString> variables; //!< `env.*`: to be set in the environment where unset.
};

//! Reads the configuration: file, JSON5, `$include`, `${VAR}`, legacy keys, schema, meaning,
//! defaults (configuration spec 2). Pure but for reading files, so it may run on a worker thread.
class ConfigLoader
{
public:
    ConfigLoader(files::StatePaths paths, QProcessEnvironment environment);

    //! What is followed and what stands for itself.
    enum class Expansion {
        Full, //!< `$include` and `${VAR}` are followed.
        Includes, //!< Variables stand for themselves: they may be set elsewhere.
        None, //!< Both stand for themselves (as in config.set).
    };

    //! Reads StatePaths::configPath. Blocks on the disk.
    [[nodiscard]] ConfigOutcome load() const;
    //! The same for a text; `path` is what its includes are relative to and what issues name.
    [[nodiscard]] ConfigOutcome loadText(const QByteArray &text, const QString &path,
                                         Expansion expansion = Expansion::Full) const;

    //! CLAWDBOT_NIX_MODE=1: something else writes the file, we do not.
    [[nodiscard]] bool isManagedOutside() const;
    [[nodiscard]] const files::StatePaths &paths() const { return m_paths; }
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }

private:
    void check(json::Json5Node tree, class SourceTexts &texts, Expansion expansion,
               ConfigOutcome &outcome) const;
    void finish(const json::Json5Node &tree, const SourceTexts &texts,
                ConfigOutcome &outcome) const;

    files::StatePaths m_paths;
    QProcessEnvironment m_environment;
};

} // namespace claw::config
