// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "ledger/ledgerrecords.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace claw::agent {

//! How a run ended.
struct RunEnd
{
    QString runId;
    ledger::InputState state = ledger::InputState::Done;
    std::optional<qint64> startedAtMs; //!< nullopt: it never began.
    qint64 endedAtMs = 0;
    QString error; //!< For people; empty: none.
    QString reply; //!< What people see of the last message; not kept.
    //! JSON: what the method `agent` answers with; empty: the error is the answer.
    QByteArray result;
};

//! As the ledger keeps it for whoever asks again.
[[nodiscard]] QByteArray encodeEnd(const RunEnd &end);
//! Of a final input. One that a gateway before this one could not finish has an error.
[[nodiscard]] RunEnd endOf(const ledger::Input &input);

//! What people are told of an input that a restart has cut short.
[[nodiscard]] QString interruptedText();

} // namespace claw::agent
