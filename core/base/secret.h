// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDebug>
#include <QString>

namespace claw {

//! A token, password or key. Prints as [secret], is compared in constant time, and gives its text
//! only to a caller who asks for it by name.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QString text);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    //! The clear text. Never log it, never put it in argv, a URL or a unit file.
    [[nodiscard]] const QString &reveal() const { return m_text; }
    //! Constant-time comparison of the UTF-8 bytes; the time depends on neither content nor length.
    [[nodiscard]] bool matches(const QString &candidate) const;

    //! For configuration snapshots: did the secret change? Not for checking credentials.
    friend bool operator==(const Secret &left, const Secret &right)
    {
        return left.matches(right.m_text);
    }

private:
    QString m_text;
};

QDebug operator<<(QDebug debug, const Secret &secret);

} // namespace claw
