// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "remote/advertisement.h"

#include "json/jsontext.h"
#include "log/categories.h"
#include "remote/discoveryhelper.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::remote {

Advertisement::Advertisement(QString program, ServiceRecord record, QProcessEnvironment environment,
                             Random &random)
    : m_program(std::move(program))
    , m_record(std::move(record))
    , m_environment(std::move(environment))
    , m_backoff({.first = 1s, .longest = 5min, .jitter = 0.2}, random)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Advertisement::launch);
}

void Advertisement::start()
{
    launch();
}

void Advertisement::launch()
{
    if (!mayHaveMdnsDaemon(m_environment)) {
        qCDebug(lcRemote) << "bonjour: there is no mDNS daemon on this machine";
        return;
    }
    const QString verb = QLatin1StringView(discovery::advertise);
    m_helper = std::make_unique<process::Companion>(m_program, QStringList(verb), m_environment);
    connect(m_helper.get(), &process::Companion::lineRead, this, &Advertisement::onLine);
    connect(m_helper.get(), &process::Companion::ended, this, &Advertisement::onEnded);
    m_helper->start();
    if (m_helper)
        m_helper->write(json::compact(m_record.toJson()) + '\n');
}

QCoro::Task<> Advertisement::stop()
{
    m_retry.stop();
    if (!m_helper)
        co_return;
    const auto helper = std::move(m_helper);
    helper->disconnect(this);
    co_await helper->stop();
}

void Advertisement::onLine(const QByteArray &line)
{
    const auto json = json::parse(line);
    if (!json)
        return;
    const QString event = (*json)["event"_L1].toString();
    if (event == QLatin1StringView(discovery::advertised)) {
        m_backoff.reset();
        m_hasComplained = false;
        setAnnouncedName((*json)["name"_L1].toString());
    } else if (event == QLatin1StringView(discovery::lost)) {
        qCInfo(lcRemote) << "bonjour: the mDNS daemon is gone; waiting for it";
        setAnnouncedName({});
    } else if (event == QLatin1StringView(discovery::trouble)) {
        qCWarning(lcRemote).noquote()
            << "bonjour: advertise failed:" << (*json)["message"_L1].toString();
    }
}

void Advertisement::onEnded(const QString &why, int exitCode)
{
    setAnnouncedName({});
    m_helper.release()->deleteLater(); // It is in the middle of its own signal.
    if (exitCode == discovery::noDaemon) {
        qCDebug(lcRemote) << "bonjour: there is no mDNS daemon on this machine";
        return;
    }
    const auto delay = m_backoff.next();
    if (!std::exchange(m_hasComplained, true))
        qCWarning(lcRemote).noquote() << "bonjour: advertise failed:" << why << "(will try again)";
    m_retry.start(delay);
}

void Advertisement::setAnnouncedName(const QString &name)
{
    if (name == m_announcedName)
        return;
    m_announcedName = name;
    if (!name.isEmpty() && name != m_record.name)
        qCWarning(lcRemote).noquote()
            << u"bonjour: gateway name conflict resolved; newName=\"%1\""_s.arg(name);
    else if (!name.isEmpty())
        qCInfo(lcRemote).noquote() << u"bonjour: advertised gateway name=\"%1\" port=%2"_s.arg(
            name, QString::number(m_record.port));
    Q_EMIT changed();
}

} // namespace claw::remote
