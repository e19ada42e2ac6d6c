// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>

namespace claw::flight {
class LoopWatch;
}

namespace claw::app {

//! The application object of the program. A gateway has it tell what the event loop is busy with.
class WatchedApplication : public QCoreApplication
{
    Q_OBJECT

public:
    using QCoreApplication::QCoreApplication;

    //! Null: nobody watches. Does nothing where the application is another one, as in tests.
    static void setWatch(flight::LoopWatch *watch);

    bool notify(QObject *receiver, QEvent *event) override;

private:
    flight::LoopWatch *m_watch = nullptr;
};

} // namespace claw::app
