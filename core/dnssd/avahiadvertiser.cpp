// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "dnssd/avahiadvertiser.h"

#include <QDBusMetaType>
#include <QDBusObjectPath>

using namespace Qt::StringLiterals;

namespace claw::dnssd {

namespace {

constexpr auto groupInterface = "org.freedesktop.Avahi.EntryGroup";
constexpr int established = 2; // AVAHI_ENTRY_GROUP_ESTABLISHED
constexpr int collision = 3; // AVAHI_ENTRY_GROUP_COLLISION
constexpr int failure = 4; // AVAHI_ENTRY_GROUP_FAILURE
// Two stubborn daemons could propose names to each other for ever.
constexpr int mostCollisions = 50;

bool isError(const QDBusMessage &reply)
{
    return reply.type() != QDBusMessage::ReplyMessage;
}

} // namespace

AvahiAdvertiser::AvahiAdvertiser(remote::ServiceRecord record)
    : m_record(std::move(record))
{
    qDBusRegisterMetaType<QByteArrayList>();
    connect(&m_server, &AvahiServer::ready, this, &AvahiAdvertiser::publish);
    connect(&m_server, &AvahiServer::ended, this, &Advertiser::ended);
    connect(&m_server, &AvahiServer::gone, this, [this] {
        m_group.clear();
        Q_EMIT lost();
    });
}

void AvahiAdvertiser::start()
{
    m_server.start();
    // The path is known only with the answer, which may come after the first signal: any path will do.
    m_server.bus().connect(QLatin1StringView(AvahiServer::service), QString(),
                           QLatin1StringView(groupInterface), u"StateChanged"_s, this,
                           SLOT(onGroupStateChanged(int, QString)));
}

void AvahiAdvertiser::publish()
{
    m_server.call(u"/"_s, AvahiServer::serverInterface, u"EntryGroupNew"_s, {},
                  [this](const QDBusMessage &reply) {
                      if (isError(reply)) {
                          Q_EMIT trouble(reply.errorMessage());
                          return;
                      }
                      m_group = reply.arguments().value(0).value<QDBusObjectPath>().path();
                      addService();
                  });
}

QVariantList AvahiAdvertiser::serviceArguments() const
{
    QByteArrayList txt;
    for (const auto &[key, value] : m_record.txt)
        txt.append(QString(key + u'=' + value).toUtf8());
    return {AvahiServer::anyInterface,
            AvahiServer::anyProtocol,
            0U,
            m_record.name,
            QString::fromLatin1(remote::gatewayServiceType),
            QString(), // The default domain and this machine's name.
            QString(),
            QVariant::fromValue(m_record.port),
            QVariant::fromValue(txt)};
}

void AvahiAdvertiser::addService()
{
    m_server.call(m_group, groupInterface, u"AddService"_s, serviceArguments(),
                  [this](const QDBusMessage &reply) {
                      if (reply.errorName() == "org.freedesktop.Avahi.CollisionError"_L1) {
                          takeAnotherName();
                          return;
                      }
                      if (isError(reply)) {
                          Q_EMIT trouble(reply.errorMessage());
                          return;
                      }
                      m_server.call(m_group, groupInterface, u"Commit"_s, {},
                                    [this](const QDBusMessage &committed) {
                                        if (isError(committed))
                                            Q_EMIT trouble(committed.errorMessage());
                                    });
                  });
}

void AvahiAdvertiser::takeAnotherName()
{
    if (++m_collisions > mostCollisions) {
        Q_EMIT trouble(u"no free name after %1 attempts"_s.arg(mostCollisions));
        return;
    }
    m_server.call(u"/"_s, AvahiServer::serverInterface, u"GetAlternativeServiceName"_s,
                  {m_record.name}, [this](const QDBusMessage &reply) {
                      if (isError(reply)) {
                          Q_EMIT trouble(reply.errorMessage());
                          return;
                      }
                      m_record.name = reply.arguments().value(0).toString();
                      m_server.call(m_group, groupInterface, u"Reset"_s, {},
                                    [this](const QDBusMessage &) { addService(); });
                  });
}

void AvahiAdvertiser::onGroupStateChanged(int state, const QString &error)
{
    if (m_group.isEmpty())
        return;
    if (state == established) {
        m_collisions = 0;
        Q_EMIT advertised(m_record.name);
    } else if (state == collision) {
        takeAnotherName();
    } else if (state == failure) {
        Q_EMIT trouble(error);
    }
}

} // namespace claw::dnssd
