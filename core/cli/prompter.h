// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "cli/terminal.h"

#include <QIODevice>
#include <QStringList>

namespace claw::cli {

//! Asks a person questions, one after the other. Blocks until each is answered. Every question fails
//! with Aborted when the input ends: the person has left.
class Prompter
{
public:
    //! Both outlive the prompter.
    Prompter(QIODevice &in, Terminal &out);

    //! An empty answer means `byDefault`.
    [[nodiscard]] Result<QString> text(const QString &question, const QString &byDefault = {});
    //! What is typed is not shown. May be empty.
    [[nodiscard]] Result<Secret> secret(const QString &question);
    [[nodiscard]] Result<bool> confirm(const QString &question, bool byDefault);
    //! The index of one of `options`, which are listed with numbers from 1.
    [[nodiscard]] Result<int> choose(const QString &question, const QStringList &options,
                                     int byDefault);
    void say(const QString &text) { m_out.line(text); }

private:
    void show(const QString &question, const QString &byDefault);
    [[nodiscard]] Result<QString> readLine();

    QIODevice &m_in;
    Terminal &m_out;
};

} // namespace claw::cli
