// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "doctor/checks/checks.h"
#include "doctor/checks/tlsprobe.h"
#include "doctor/doctortr.h"

#include <QCoroSignal>

#include <array>

using namespace Qt::StringLiterals;

namespace claw::doctor {

namespace {

struct KnownProvider
{
    QLatin1StringView id;
    QLatin1StringView host;
};

constexpr std::array knownProviders{
    KnownProvider{"anthropic"_L1, "api.anthropic.com"_L1},
    KnownProvider{"openai"_L1, "api.openai.com"_L1},
    KnownProvider{"openai-codex"_L1, "chatgpt.com"_L1},
    KnownProvider{"google"_L1, "generativelanguage.googleapis.com"_L1},
    KnownProvider{"openrouter"_L1, "openrouter.ai"_L1},
    KnownProvider{"groq"_L1, "api.groq.com"_L1},
    KnownProvider{"mistral"_L1, "api.mistral.ai"_L1},
    KnownProvider{"xai"_L1, "api.x.ai"_L1},
};

QUrl baseUrlOf(const QString &provider, const Patient &patient)
{
    const QString configured = patient.configFile.effective.value("models"_L1)
                                   .toObject()
                                   .value("providers"_L1)
                                   .toObject()
                                   .value(provider)
                                   .toObject()
                                   .value("baseUrl"_L1)
                                   .toString();
    if (!configured.isEmpty())
        return QUrl(configured);
    for (const auto &known : knownProviders) {
        if (provider == known.id)
            return QUrl(u"https://"_s + known.host);
    }
    return {};
}

bool usesProxy(const QProcessEnvironment &environment)
{
    for (const auto &name : {u"HTTPS_PROXY"_s, u"https_proxy"_s, u"ALL_PROXY"_s, u"all_proxy"_s}) {
        if (!environment.value(name).isEmpty())
            return true;
    }
    return false;
}

} // namespace

QCoro::Task<Findings> checkProvider(PatientPtr patient, std::stop_token)
{
    const QString model = patient->config.agents.defaults.model.primary;
    const QString provider = model.section(u'/', 0, 0);
    const QUrl url = baseUrlOf(provider, *patient);
    Findings findings;
    if (url.scheme() != "https"_L1 || usesProxy(patient->environment)) {
        findings.push_back(
            fine(Tr::tr("%1 is not reached over TLS from here directly; not tried").arg(provider)));
        co_return findings;
    }
    TlsProbe probe(url.host(), quint16(url.port(443)));
    probe.start();
    if (!probe.isDone())
        co_await qCoro(&probe, &TlsProbe::done);
    if (probe.failure().isEmpty())
        findings.push_back(fine(Tr::tr("%1 answers over TLS").arg(url.host())));
    else
        findings.push_back(note(Tr::tr("%1 cannot be reached: %2").arg(url.host(), probe.failure()),
                                Tr::tr("%1 needs it to answer").arg(model),
                                Tr::tr("check the network, DNS and a firewall on the way")));
    co_return findings;
}

} // namespace claw::doctor
