// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <vector>

namespace claw::wizard {

//! One of the answers that a step offers.
struct StepOption
{
    QString value;
    QString label;
    QString hint; //!< Empty: none.
};

enum class StepType {
    Note, //!< Any answer means that it was read.
    Select, //!< The answer is the value of an option.
    Text,
    Confirm, //!< The answer is a boolean.
};

//! What a client shows to a person, and what it may answer (control spec 4).
struct WizardStep
{
    QString id;
    StepType type = StepType::Note;
    QString title;
    QString message;
    std::vector<StepOption> options;
    QJsonValue initialValue = QJsonValue::Undefined;
    QString placeholder;
    bool isSensitive = false; //!< Of a text: it is not to be shown while it is typed.
};

//! JSON.
[[nodiscard]] QByteArray encode(const WizardStep &step);

} // namespace claw::wizard
