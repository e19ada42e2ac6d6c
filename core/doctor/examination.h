// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/taskscope.h"
#include "doctor/check.h"

#include <QObject>

namespace claw::doctor {

//! Runs checks all at once, each until its deadline, once.
class Examination : public QObject
{
    Q_OBJECT

public:
    Examination(PatientPtr patient, std::vector<Check> checks);

    //! The findings in the order of the checks. A check that does not answer in time is one of them.
    [[nodiscard]] QCoro::Task<Findings> run();
    //! Some check is still at work, perhaps for ever: the process should not wait for it.
    [[nodiscard]] bool hasStragglers() const { return m_scope.running() > 0; }

Q_SIGNALS:
    void finished();

private:
    struct Slot
    {
        bool isAnswered = false;
        Findings findings;
    };

    [[nodiscard]] QCoro::Task<> look(size_t index);
    void onDeadline(size_t index);
    void answer(size_t index, Findings findings);

    PatientPtr m_patient;
    std::vector<Check> m_checks;
    std::vector<Slot> m_slots;
    size_t m_open;
    async::TaskScope m_scope;
};

} // namespace claw::doctor
