// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dnssd/dnssd.h"

#include <QIODevice>

namespace claw::dnssd {

//! What the helper and the gateway say to each other: does the one thing it is told, and reports in
//! lines of JSON (remote/discoveryhelper.h has the words).
class Conversation : public QObject
{
    Q_OBJECT

public:
    //! `out` outlives the conversation.
    explicit Conversation(QIODevice &out)
        : m_out(out)
    { }

    //! False when the words or the record cannot be understood.
    [[nodiscard]] bool begin(const QStringList &words, const QByteArray &input);

Q_SIGNALS:
    //! `message` is for a person.
    void ended(int exitCode, const QString &message);

private:
    void advertise(remote::ServiceRecord record);
    void browse();
    void say(const QJsonObject &event);
    void onEnded(Absence absence, const QString &message);

    QIODevice &m_out;
    std::unique_ptr<Advertiser> m_advertiser;
    std::unique_ptr<Browser> m_browser;
};

} // namespace claw::dnssd
