// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "doctor/patient.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace claw::testing {

//! A machine of its own for the doctor: a home and a system root that tests fill.
class PatientMaker
{
public:
    PatientMaker()
    {
        m_environment.insert(QStringLiteral("HOME"), m_dir.filePath(QStringLiteral("home")));
        m_environment.insert(QStringLiteral("USER"), QStringLiteral("ada"));
        m_environment.insert(QStringLiteral("TMPDIR"), m_dir.filePath(QStringLiteral("tmp")));
    }

    //! Makes the file and the directories above it; `path` is relative to the machine's root.
    QString put(const QString &path, const QByteArray &text = {}) const
    {
        const QString full = m_dir.filePath(path);
        QFile file(full);
        if (!QDir().mkpath(QFileInfo(full).path()) || !file.open(QFile::WriteOnly)
            || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(full));
        return full;
    }
    void setVariable(const QString &name, const QString &value)
    {
        m_environment.insert(name, value);
    }
    [[nodiscard]] QString path(const QString &relative) const { return m_dir.filePath(relative); }

    //! Reads what is on that machine.
    [[nodiscard]] doctor::Patient patient() const
    {
        doctor::Patient patient;
        patient.paths = files::StatePaths::resolve({.environment = m_environment}).value();
        patient.environment = m_environment;
        patient.configFile = config::ConfigLoader(patient.paths, m_environment).load();
        if (patient.configFile.config)
            patient.config = *patient.configFile.config;
        patient.listeners = process::PortListeners{};
        patient.nowMs = now;
        patient.programMs = now - 1000;
        patient.systemRoot = m_dir.path() + QLatin1Char('/');
        return patient;
    }
    //! A run whose loop turned a moment ago.
    [[nodiscard]] static flight::FlightStory runningStory()
    {
        flight::FlightStory story;
        story.run = 1;
        story.pid = 4242;
        story.version = QStringLiteral("1.0");
        story.startedMs = now - 60'000;
        story.aliveMs = now - 500;
        story.phase = flight::Phase::Ready;
        return story;
    }

    static constexpr qint64 now = 1'770'000'000'000;

private:
    QTemporaryDir m_dir;
    QProcessEnvironment m_environment;
};

} // namespace claw::testing
