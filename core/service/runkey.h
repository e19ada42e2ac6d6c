// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "service/loginitem.h"

#include <QByteArray>
#include <QSettings>

namespace claw::service {

//! A command line for the Run key of Windows: quoted as programs take it apart again. Fails with
//! InvalidRequest for one that is longer than Explorer reads.
[[nodiscard]] Result<QString> renderRunValue(const LoginItemPlan &plan);
//! The words of a command line.
[[nodiscard]] QStringList readRunValue(const QString &value);
//! What the settings of Windows keep about a value of the Run key: an odd first byte switches it off.
[[nodiscard]] bool isSwitchedOff(const QByteArray &approval);

//! The value `Clawdbot`, `Clawdbot (<profile>)` of the Run key, and what the settings say about it.
class RunKeyItem final : public LoginItem
{
public:
    //! `run` and `approved` are paths of keys as QSettings takes them; tests have files instead.
    RunKeyItem(const QProcessEnvironment &environment, const QString &run, const QString &approved,
               QSettings::Format format);

    [[nodiscard]] QString place() const override;
    [[nodiscard]] std::optional<LoginItemEntry> read() const override;
    [[nodiscard]] Result<> write(const LoginItemPlan &plan) override;
    [[nodiscard]] Result<> remove() override;

private:
    [[nodiscard]] Result<> store();

    QString m_name;
    QSettings m_run;
    QSettings m_approved;
};

} // namespace claw::service
