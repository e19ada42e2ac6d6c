// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "doctor/examination.h"

#include "doctor/doctortr.h"

#include <QCoroSignal>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace claw::doctor {

Examination::Examination(PatientPtr patient, std::vector<Check> checks)
    : m_patient(std::move(patient))
    , m_checks(std::move(checks))
    , m_slots(m_checks.size())
    , m_open(m_checks.size())
{ }

QCoro::Task<Findings> Examination::run()
{
    for (size_t i = 0; i < m_checks.size(); ++i) {
        QTimer::singleShot(m_checks[i].deadline, this, [this, i] { onDeadline(i); });
        m_scope.start(look(i));
    }
    if (m_open > 0)
        co_await qCoro(this, &Examination::finished);
    Findings all;
    for (const auto &slot : m_slots)
        all.insert(all.end(), slot.findings.begin(), slot.findings.end());
    co_return all;
}

QCoro::Task<> Examination::look(size_t index)
{
    const QPointer<Examination> self(this);
    auto findings = co_await m_checks[index].look(m_patient, m_scope.token());
    if (self)
        answer(index, std::move(findings));
}

void Examination::onDeadline(size_t index)
{
    const auto &check = m_checks[index];
    answer(index,
           {note(Tr::tr("%1: no answer within %2 s")
                     .arg(check.title)
                     .arg(double(check.deadline.count()) / 1000),
                 Tr::tr("whatever it looks at is slow or does not answer"))});
}

void Examination::answer(size_t index, Findings findings)
{
    auto &slot = m_slots[index];
    if (std::exchange(slot.isAnswered, true))
        return;
    for (auto &finding : findings)
        finding.check = m_checks[index].name;
    slot.findings = std::move(findings);
    if (--m_open == 0)
        Q_EMIT finished();
}

} // namespace claw::doctor
