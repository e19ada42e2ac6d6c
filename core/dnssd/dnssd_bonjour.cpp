// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "dnssd/bonjourref.h"
#include "dnssd/dnssd.h"

#include <QTimer>
#include <QtEndian>

#include <list>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The dns_sd API of Bonjour: in the system of macOS, in a service of Apple's on Windows. Its daemon
// is restarted by the system, so a broken connection ends the helper, which is started again.
namespace claw::dnssd {

namespace {

// The API does not say when all has been told.
constexpr auto quietTime = 700ms;

// kDNSServiceErr_ServiceNotRunning, which older headers do not have.
constexpr DNSServiceErrorType serviceNotRunning = -65563;

QString errorText(DNSServiceErrorType error)
{
    return u"dns_sd error %1"_s.arg(error);
}

Absence absenceAfter(DNSServiceErrorType error)
{
    return error == serviceNotRunning ? Absence::NoDaemon : Absence::Broken;
}

QByteArray txtBytes(const remote::ServiceRecord &record)
{
    QByteArray bytes;
    for (const auto &[key, value] : record.txt) {
        const QByteArray entry = QString(key + u'=' + value).toUtf8();
        bytes.append(static_cast<char>(entry.size())).append(entry);
    }
    return bytes;
}

QMap<QString, QString> txtIn(QByteArrayView bytes)
{
    QMap<QString, QString> txt;
    while (!bytes.isEmpty()) {
        const auto size = static_cast<unsigned char>(bytes.front());
        const QByteArrayView entry =
            bytes.sliced(1).first(std::min<qsizetype>(size, bytes.size() - 1));
        const qsizetype equals = entry.indexOf('=');
        if (equals > 0)
            txt.insert(QString::fromUtf8(entry.first(equals)),
                       QString::fromUtf8(entry.sliced(equals + 1)));
        bytes = bytes.sliced(1 + entry.size());
    }
    return txt;
}

class BonjourAdvertiser final : public Advertiser
{
public:
    explicit BonjourAdvertiser(remote::ServiceRecord record)
        : m_record(std::move(record))
    { }

    void start() override
    {
        const QByteArray txt = txtBytes(m_record);
        DNSServiceRef ref = nullptr;
        // Without kDNSServiceFlagsNoAutoRename the daemon resolves conflicts of names itself.
        const auto error = DNSServiceRegister(
            &ref, 0, kDNSServiceInterfaceIndexAny, m_record.name.toUtf8().constData(),
            remote::gatewayServiceType, nullptr, nullptr, qToBigEndian(m_record.port),
            static_cast<uint16_t>(txt.size()), txt.constData(), &BonjourAdvertiser::onRegistered,
            this);
        if (error != kDNSServiceErr_NoError) {
            Q_EMIT ended(absenceAfter(error), errorText(error));
            return;
        }
        m_ref = std::make_unique<BonjourRef>(ref);
        connect(&m_ref->notifier(), &QSocketNotifier::activated, this, [this] {
            if (m_ref->hasFailed())
                Q_EMIT ended(Absence::Broken, u"the mDNS daemon went away"_s);
        });
    }

private:
    static void DNSSD_API onRegistered(DNSServiceRef, DNSServiceFlags, DNSServiceErrorType error,
                                       const char *name, const char *, const char *, void *context)
    {
        auto *self = static_cast<BonjourAdvertiser *>(context);
        if (error == kDNSServiceErr_NoError)
            Q_EMIT self->advertised(QString::fromUtf8(name));
        else
            Q_EMIT self->ended(Absence::Broken, errorText(error)); // Started again later.
    }

    remote::ServiceRecord m_record;
    std::unique_ptr<BonjourRef> m_ref;
};

class BonjourBrowser final : public Browser
{
public:
    explicit BonjourBrowser(QStringList domains)
        : m_domains(std::move(domains))
    {
        m_quiet.setSingleShot(true);
        m_quiet.setInterval(quietTime);
        connect(&m_quiet, &QTimer::timeout, this, &Browser::complete);
    }

    void start() override
    {
        for (const QString &domain : m_domains) {
            DNSServiceRef ref = nullptr;
            const auto error =
                DNSServiceBrowse(&ref, 0, kDNSServiceInterfaceIndexAny, remote::gatewayServiceType,
                                 domain.isEmpty() ? nullptr : domain.toUtf8().constData(),
                                 &BonjourBrowser::onFound, this);
            if (error == kDNSServiceErr_NoError) {
                m_refs.emplace_back(ref);
            } else if (domain.isEmpty()) {
                Q_EMIT ended(absenceAfter(error), errorText(error));
                return;
            }
        }
        m_quiet.start();
    }

private:
    //! A service on its way to its address.
    struct Resolution
    {
        BonjourBrowser *browser;
        remote::FoundService service;
    };

    static void DNSSD_API onFound(DNSServiceRef, DNSServiceFlags flags, uint32_t interface,
                                  DNSServiceErrorType error, const char *name, const char *type,
                                  const char *domain, void *context)
    {
        if (error != kDNSServiceErr_NoError || (flags & kDNSServiceFlagsAdd) == 0)
            return;
        auto *self = static_cast<BonjourBrowser *>(context);
        auto &resolution = self->m_resolutions.emplace_back(Resolution{
            .browser = self,
            .service = {.name = QString::fromUtf8(name), .domain = QString::fromUtf8(domain)}});
        DNSServiceRef ref = nullptr;
        if (DNSServiceResolve(&ref, 0, interface, name, type, domain, &BonjourBrowser::onResolved,
                              &resolution)
            == kDNSServiceErr_NoError)
            self->m_refs.emplace_back(ref);
        self->m_quiet.start();
    }

    static void DNSSD_API onResolved(DNSServiceRef, DNSServiceFlags, uint32_t,
                                     DNSServiceErrorType error, const char *, const char *host,
                                     uint16_t port, uint16_t txtSize, const unsigned char *txt,
                                     void *context)
    {
        auto *resolution = static_cast<Resolution *>(context);
        if (error != kDNSServiceErr_NoError)
            return;
        auto &service = resolution->service;
        service.host = QString::fromUtf8(host);
        if (service.host.endsWith(u'.'))
            service.host.chop(1);
        service.port = qFromBigEndian(port);
        service.txt = txtIn(QByteArrayView(txt, txtSize));
        Q_EMIT resolution->browser->found(service);
        resolution->browser->m_quiet.start();
    }

    QStringList m_domains;
    std::list<Resolution> m_resolutions; // Callbacks point into it.
    std::list<BonjourRef> m_refs;
    QTimer m_quiet;
};

} // namespace

std::unique_ptr<Advertiser> makeAdvertiser(remote::ServiceRecord record)
{
    return std::make_unique<BonjourAdvertiser>(std::move(record));
}

std::unique_ptr<Browser> makeBrowser(QStringList domains)
{
    return std::make_unique<BonjourBrowser>(std::move(domains));
}

} // namespace claw::dnssd
