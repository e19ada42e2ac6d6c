// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QString>

namespace claw::server {

//! What is broken while the gateway runs on: the part ("config", "log", "state") and a text for a
//! person with cause and fix. Shown in health and status; empty when all is well.
class Degradation : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void report(const QString &part, const QString &text);
    void clear(const QString &part);
    [[nodiscard]] bool isEmpty() const { return m_parts.isEmpty(); }
    //! [{"part","message"}], as `degraded` in health and status.
    [[nodiscard]] QByteArray encode() const;
    //! All texts on one line, for logs and pages.
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void changed();

private:
    QMap<QString, QString> m_parts;
};

} // namespace claw::server
