// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/configloader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace claw::config {

//! A home of its own with a loader on it; the environment holds nothing but what a test puts there.
class ConfigHome
{
public:
    ConfigHome()
    {
        environment.insert(QStringLiteral("HOME"), m_dir.path());
        Q_ASSERT(m_dir.isValid());
    }

    [[nodiscard]] QString home() const { return m_dir.path(); }
    [[nodiscard]] QString stateDir() const { return home() + QStringLiteral("/.clawdbot"); }
    [[nodiscard]] QString configPath() const
    {
        return stateDir() + QStringLiteral("/clawdbot.json");
    }
    [[nodiscard]] files::StatePaths paths() const
    {
        const auto resolved = files::StatePaths::resolve({.environment = environment,
                                                          .profile = {},
                                                          .accountHome = home(),
                                                          .tempDir = home(),
                                                          .workingDir = home()});
        return resolved.value();
    }
    [[nodiscard]] ConfigLoader loader() const { return ConfigLoader(paths(), environment); }
    [[nodiscard]] ConfigOutcome load() const { return loader().load(); }

    //! Writes a file below the state directory and returns its path.
    QString write(const QString &name, const QByteArray &content) const
    {
        const QString path = stateDir() + QChar(u'/') + name;
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        const bool written =
            file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        return written ? path : QString();
    }
    QString writeConfig(const QByteArray &content) const
    {
        return write(QStringLiteral("clawdbot.json"), content);
    }
    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QProcessEnvironment environment;

private:
    QTemporaryDir m_dir;
};

//! "path: message" of each issue, as tests compare them.
inline QStringList texts(const ConfigIssues &issues)
{
    QStringList all;
    for (const ConfigIssue &issue : issues)
        all.append(issue.path + QStringLiteral(": ") + issue.message);
    return all;
}

} // namespace claw::config
