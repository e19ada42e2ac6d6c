// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace claw::tray {

//! Finds out whether the desktop has a tray, without waiting for it. Qt looks once and remembers the
//! answer, so nobody must ask it before one is there.
class TrayPlace : public QObject
{
    Q_OBJECT

public:
    explicit TrayPlace(QObject *parent = nullptr);

    //! At log-in the tray may be up before the panel is: `patience` is how long to wait for one.
    void look(std::chrono::milliseconds patience);

Q_SIGNALS:
    //! An icon can be shown now. Once.
    void found();
    //! None is there.
    void notThere();
    //! One has come up after all. Qt has decided by then, so only another process can use it.
    void cameLate();

private Q_SLOTS:
    void onHostRegistered();

private:
    void watchForHost();
    void onAnswer(bool hasHost, std::chrono::milliseconds patience);
    void decide();

    bool m_isFound = false;
    bool m_hasGivenUp = false;
    QTimer m_patience;
};

} // namespace claw::tray
