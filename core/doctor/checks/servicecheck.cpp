// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "doctor/checks/checks.h"
#include "doctor/checks/serviceview.h"
#include "doctor/doctortr.h"

using namespace Qt::StringLiterals;

namespace claw::doctor {

namespace {

constexpr auto lingerCode = "systemd-linger-disabled"_L1;

void addStanding(const ServiceView &view, const Patient &patient, Findings &findings)
{
    const auto &runtime = view.state.runtime;
    const QString what = Tr::tr("%1 is %2").arg(view.words.name, runtime.summary());
    if (view.state.isMasked)
        findings.push_back(problem(Tr::tr("%1 is masked: nobody may start it").arg(view.words.name),
                                   Tr::tr("the gateway does not come back after a reboot"),
                                   view.words.unmaskCommand));
    else if (!view.state.isLoaded)
        findings.push_back(warning(Tr::tr("%1 is not %2").arg(view.words.name, view.words.loaded),
                                   Tr::tr("the gateway does not come back after a reboot"),
                                   patient.command(u"gateway install"_s)));
    else if (runtime.isLooping())
        findings.push_back(problem(what, Tr::tr("it is started and ends again and again"),
                                   patient.command(u"logs --level warn"_s)));
    else if (runtime.status == service::ServiceRuntime::Status::Stopped)
        findings.push_back(warning(what, Tr::tr("nobody starts the gateway"),
                                   patient.command(u"gateway start"_s)));
    else
        findings.push_back(fine(what));
}

void addAudit(const ServiceView &view, const Patient &patient, Findings &findings)
{
    for (const auto &one : view.audit) {
        if (one.code == lingerCode)
            continue;
        const QString detail = one.detail.isEmpty() ? QString() : u" ("_s + one.detail + u')';
        findings.push_back(warning(
            one.message + detail, Tr::tr("the service is not what an install from here would make"),
            patient.command(u"gateway install --force"_s)));
    }
}

} // namespace

Findings judgeService(const ServiceView &view, const Patient &patient)
{
    Findings findings;
    if (view.state.installed) {
        addStanding(view, patient, findings);
        addAudit(view, patient, findings);
    } else {
        findings.push_back(
            note(Tr::tr("the gateway is not installed as a service"),
                 Tr::tr("it ends with the terminal, and does not come back after a reboot"),
                 patient.command(u"gateway install"_s)));
    }
    for (const auto &other : view.others)
        findings.push_back(warning(Tr::tr("%1 looks like another gateway (%2)")
                                       .arg(other.label, patient.paths.shown(other.path)),
                                   Tr::tr("two gateways fight for the port and for the sessions"),
                                   other.removal));
    return findings;
}

QCoro::Task<Findings> checkService(PatientPtr patient, std::stop_token)
{
    process::LocalProcessRunner runner(patient->environment);
    const auto manager = service::platformServiceManager(patient->environment, runner);
    Findings findings;
    auto state = co_await manager->query();
    if (!state) {
        const QString hint = state.error().hint.section(u'\n', 0, 0);
        findings.push_back(note(state.error().message,
                                Tr::tr("nothing here starts the gateway after a reboot"), hint));
        co_return findings;
    }
    ServiceView view;
    view.words = manager->words();
    view.state = *state;
    view.others = co_await manager->findOthers(false);
    if (patient->servicePlan)
        view.audit = manager->audit(*state, *patient->servicePlan);
    co_return judgeService(view, *patient);
}

} // namespace claw::doctor
