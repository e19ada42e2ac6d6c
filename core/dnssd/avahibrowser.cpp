// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "dnssd/avahibrowser.h"

#include <QDBusArgument>
#include <QDBusMetaType>

using namespace Qt::StringLiterals;

namespace claw::dnssd {

namespace {

constexpr auto browserInterface = "org.freedesktop.Avahi.ServiceBrowser";
// A neighbour that floods the network gets no more than these at a time.
constexpr int mostUnresolved = 256;

QMap<QString, QString> txtIn(const QVariant &argument)
{
    QMap<QString, QString> txt;
    for (const QByteArray &entry : qdbus_cast<QByteArrayList>(argument)) {
        const qsizetype equals = entry.indexOf('=');
        if (equals > 0)
            txt.insert(QString::fromUtf8(entry.first(equals)),
                       QString::fromUtf8(entry.sliced(equals + 1)));
    }
    return txt;
}

} // namespace

AvahiBrowser::AvahiBrowser(QStringList domains)
    : m_domains(std::move(domains))
{
    qDBusRegisterMetaType<QByteArrayList>();
    connect(&m_server, &AvahiServer::ready, this, &AvahiBrowser::browse);
    connect(&m_server, &AvahiServer::ended, this, &Browser::ended);
}

void AvahiBrowser::start()
{
    m_server.start();
    // Before the browsers are made: Avahi sends the first items without waiting for us.
    const auto listen = [this](const QString &signal, const char *slot) {
        m_server.bus().connect(QLatin1StringView(AvahiServer::service), QString(),
                               QLatin1StringView(browserInterface), signal, this, slot);
    };
    listen(u"ItemNew"_s, SLOT(onItemNew(int, int, QString, QString, QString, uint)));
    listen(u"AllForNow"_s, SLOT(onAllForNow()));
    listen(u"Failure"_s, SLOT(onFailure(QString)));
}

void AvahiBrowser::browse()
{
    m_unfinishedDomains = int(m_domains.size());
    for (const QString &domain : m_domains) {
        m_server.call(u"/"_s, AvahiServer::serverInterface, u"ServiceBrowserNew"_s,
                      {AvahiServer::anyInterface, AvahiServer::anyProtocol,
                       QString::fromLatin1(remote::gatewayServiceType), domain, 0U},
                      [this, domain](const QDBusMessage &reply) {
                          if (reply.type() == QDBusMessage::ReplyMessage)
                              return;
                          // Without wide-area DNS only the local domain can be browsed.
                          if (domain.isEmpty())
                              Q_EMIT trouble(reply.errorMessage());
                          oneIsDone(m_unfinishedDomains);
                      });
    }
}

void AvahiBrowser::onItemNew(int interface, int protocol, const QString &name, const QString &type,
                             const QString &domain, uint)
{
    if (m_unresolved >= mostUnresolved)
        return;
    ++m_unresolved;
    // The address of the family it was found by is one that can be reached from here.
    m_server.call(u"/"_s, AvahiServer::serverInterface, u"ResolveService"_s,
                  {interface, protocol, name, type, domain, protocol, 0U},
                  [this](const QDBusMessage &reply) { onResolved(reply); });
}

// interface, protocol, name, type, domain, host, address protocol, address, port, txt, flags
void AvahiBrowser::onResolved(const QDBusMessage &reply)
{
    const QVariantList values = reply.arguments();
    if (reply.type() == QDBusMessage::ReplyMessage && values.size() >= 10) {
        const QString domain = values[4].toString();
        Q_EMIT found({.name = values[2].toString(),
                      .domain = domain.endsWith(u'.') ? domain : domain + u'.',
                      .host = values[5].toString(),
                      .address = values[7].toString(),
                      .port = values[8].value<quint16>(),
                      .txt = txtIn(values[9])});
    }
    oneIsDone(m_unresolved);
}

void AvahiBrowser::onAllForNow()
{
    oneIsDone(m_unfinishedDomains);
}

void AvahiBrowser::onFailure(const QString &)
{
    oneIsDone(m_unfinishedDomains);
}

void AvahiBrowser::oneIsDone(int &count)
{
    count = std::max(0, count - 1);
    if (m_unfinishedDomains == 0 && m_unresolved == 0 && !std::exchange(m_isComplete, true))
        Q_EMIT complete();
}

} // namespace claw::dnssd
