// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/config.h"
#include "files/statepaths.h"

#include <QByteArray>
#include <QObject>

namespace claw::server {

//! The configuration in force. Whoever works with a snapshot keeps its ConfigPtr and is not
//! disturbed by a change; whoever must react listens to changed().
class LiveConfig : public QObject
{
    Q_OBJECT

public:
    explicit LiveConfig(config::ConfigPtr config, QObject *parent = nullptr)
        : QObject(parent)
        , m_config(std::move(config))
    { }

    [[nodiscard]] const config::Config &config() const { return *m_config; }
    [[nodiscard]] const config::ConfigPtr &snapshot() const { return m_config; }
    //! Where the log is written: as configured, or the built-in place.
    [[nodiscard]] QString logFile(const files::StatePaths &paths) const
    {
        return m_config->logging.file.isEmpty() ? paths.logFile()
                                                : paths.expanded(m_config->logging.file);
    }

    void replace(config::ConfigPtr config)
    {
        m_config = std::move(config);
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    config::ConfigPtr m_config;
};

} // namespace claw::server
