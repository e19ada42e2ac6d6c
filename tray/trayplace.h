// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTimer>

namespace claw::tray {

//! Finds out whether the desktop has a tray, without waiting for it. Qt looks once and remembers the
//! answer, so nobody must ask it before one is there.
class TrayPlace : public QObject
{
    Q_OBJECT

public:
    explicit TrayPlace(QObject *parent = nullptr);

    void look();

Q_SIGNALS:
    //! An icon can be shown now. Once.
    void found();
    //! None is there; found() may still follow, when the panel comes up later.
    void notThere();

private Q_SLOTS:
    void onHostRegistered();

private:
    void watchForHost();
    void onAnswer(bool hasHost);

    bool m_isFound = false;
    bool m_hasGivenUp = false;
    QTimer m_patience;
};

} // namespace claw::tray
