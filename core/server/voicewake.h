// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QCoroTask>
#include <QObject>
#include <QStringList>

namespace claw {
class Clock;
}

namespace claw::server {

//! The words that wake a device which listens (`settings/voicewake.json`). At most `mostTriggers` of
//! `longestTrigger` characters each; without any the built-in ones hold.
class VoiceWake : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostTriggers = 32;
    static constexpr qsizetype longestTrigger = 64; //!< UTF-16 units.

    //! `settingsDir` is made when something is kept. The clock outlives it.
    VoiceWake(const QString &settingsDir, const Clock &clock, QObject *parent = nullptr);

    //! What the file says now.
    [[nodiscard]] QCoro::Task<Result<QStringList>> triggers() const;
    //! Keeps what is usable of the words and says what that is.
    [[nodiscard]] QCoro::Task<Result<QStringList>> setTriggers(QStringList words);

Q_SIGNALS:
    void changed(const QStringList &triggers);

private:
    QString m_path;
    const Clock &m_clock;
};

} // namespace claw::server
