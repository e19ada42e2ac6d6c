// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/configloader.h"
#include "files/statepaths.h"

#include <QObject>

#include <memory>

namespace claw::server {

//! The configuration in force, and what the file says. The two differ when the file is broken and
//! an older configuration serves in its place. Whoever works with a snapshot keeps its ConfigPtr and
//! is not disturbed by a change; whoever must react listens to changed().
class LiveConfig : public QObject
{
    Q_OBJECT

public:
    using Outcome = std::shared_ptr<const config::ConfigOutcome>;

    //! `inForce` is valid.
    LiveConfig(Outcome inForce, Outcome file, QObject *parent = nullptr);

    [[nodiscard]] const config::Config &config() const { return *m_inForce->config; }
    [[nodiscard]] const config::ConfigPtr &snapshot() const { return m_inForce->config; }
    //! What config() was read from, for the parts that have readers of their own.
    [[nodiscard]] const QJsonObject &document() const { return m_inForce->effective; }
    //! The last reading of the file.
    [[nodiscard]] const config::ConfigOutcome &file() const { return *m_file; }
    //! Where the log is written: as configured, or the built-in place.
    [[nodiscard]] QString logFile(const files::StatePaths &paths) const;

    //! Takes over a new reading; a broken one leaves the configuration in force as it is.
    void replace(Outcome file);

Q_SIGNALS:
    void changed();

private:
    Outcome m_inForce;
    Outcome m_file;
};

} // namespace claw::server
