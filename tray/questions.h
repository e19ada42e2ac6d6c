// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "tray/observations.h"

#include <QCoreApplication>

#include <functional>

class QWidget;

namespace claw::tray {

//! What a person is asked. Each question is a window of its own that keeps nobody waiting; an answer calls
//! back, closing the window does nothing.
class Questions
{
    Q_DECLARE_TR_FUNCTIONS(claw::tray::Questions)

public:
    using Answer = std::function<void()>;

    //! There is no service: run the gateway now, or install it for good?
    static void howToStart(QWidget *parent, bool canInstall, const Answer &run,
                           const Answer &install);
    //! The gateway belongs to somebody's terminal, or to another program.
    static void mayStop(QWidget *parent, qint64 pid, bool isRestart, const Answer &yes);
    //! The tray started it: may it go on without the tray?
    static void keepRunning(QWidget *parent, const Answer &keep, const Answer &stop);
    //! Something that was asked for did not work.
    static void tellFailure(QWidget *parent, Action action, const Error &error);
    static void about(QWidget *parent, const QString &gatewayVersion);

    //! "The gateway could not be started."
    [[nodiscard]] static QString failureTitle(Action action);
    //! The message as a sentence, and what helps.
    [[nodiscard]] static QString failureText(const Error &error);
};

} // namespace claw::tray
