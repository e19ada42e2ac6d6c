// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/support/program.h"

#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace claw::testing {

//! What came of one run of a program.
struct Outcome
{
    int exitCode = -1; //!< -1 when it crashed, could not start or ran out of time.
    QString out;
    QString err;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
    //! Everything a person needs to see when a check fails.
    [[nodiscard]] QByteArray story() const;
};

//! A user with a HOME of their own, a configured local gateway on a free loopback port and a token.
class UserHome
{
public:
    //! `configuration` is added to it, in JSON5 and with a comma in front.
    explicit UserHome(const QString &configuration = {});

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString token() const;
    [[nodiscard]] QString path() const { return m_directory.path(); }
    //! HOME, PATH and little else; nothing of the machine's own gateway.
    [[nodiscard]] QProcessEnvironment environment() const;
    //! Runs one command to its end; `extra` adds or replaces variables (NAME=value).
    [[nodiscard]] Outcome run(const Program &program, const QStringList &arguments,
                              const QStringList &extra = {}) const;

private:
    QTemporaryDir m_directory;
    quint16 m_port = 0;
};

} // namespace claw::testing
