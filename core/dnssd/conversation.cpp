// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "dnssd/conversation.h"

#include "json/jsontext.h"
#include "remote/discoveryhelper.h"

using namespace Qt::StringLiterals;

namespace claw::dnssd {

namespace discovery = remote::discovery;

namespace {

QJsonObject report(const char *name, const QString &key = {}, const QJsonValue &value = {})
{
    QJsonObject json{{u"event"_s, QLatin1StringView(name)}};
    if (!key.isEmpty())
        json.insert(key, value);
    return json;
}

} // namespace

bool Conversation::begin(const QStringList &words, const QByteArray &input)
{
    if (words == QStringList(QLatin1StringView(discovery::browse))) {
        browse();
        return true;
    }
    if (words != QStringList(QLatin1StringView(discovery::advertise)))
        return false;
    const auto json = json::parse(input);
    auto record = json ? remote::ServiceRecord::fromJson(*json) : tl::unexpected(json.error());
    if (!record)
        return false;
    advertise(*std::move(record));
    return true;
}

void Conversation::advertise(remote::ServiceRecord record)
{
    m_advertiser = makeAdvertiser(std::move(record));
    connect(m_advertiser.get(), &Advertiser::ended, this, &Conversation::onEnded);
    connect(m_advertiser.get(), &Advertiser::lost, this, [this] { say(report(discovery::lost)); });
    connect(m_advertiser.get(), &Advertiser::trouble, this, [this](const QString &message) {
        say(report(discovery::trouble, u"message"_s, message));
    });
    connect(m_advertiser.get(), &Advertiser::advertised, this,
            [this](const QString &name) { say(report(discovery::advertised, u"name"_s, name)); });
    m_advertiser->start();
}

void Conversation::browse()
{
    m_browser = makeBrowser({QString(), u"clawdbot.internal"_s});
    connect(m_browser.get(), &Browser::ended, this, &Conversation::onEnded);
    connect(m_browser.get(), &Browser::complete, this,
            [this] { say(report(discovery::complete)); });
    connect(m_browser.get(), &Browser::trouble, this, [this](const QString &message) {
        say(report(discovery::trouble, u"message"_s, message));
    });
    connect(m_browser.get(), &Browser::found, this, [this](const remote::FoundService &service) {
        say(report(discovery::found, u"service"_s, service.toJson()));
    });
    m_browser->start();
}

void Conversation::say(const QJsonObject &event)
{
    m_out.write(json::compact(event) + '\n');
}

void Conversation::onEnded(Absence absence, const QString &message)
{
    Q_EMIT ended(absence == Absence::NoDaemon ? discovery::noDaemon : 1, message);
}

} // namespace claw::dnssd
