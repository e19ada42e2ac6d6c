// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/approvalinbox.h"

#include <QMenu>

namespace claw::tray {

//! Fills the submenu of what waits for a yes or no: a submenu for each, with the whole command and the
//! answers. Counts down while something expires.
class ApprovalMenu : public QObject
{
    Q_OBJECT

public:
    //! Both outlive it.
    ApprovalMenu(QMenu &menu, ApprovalInbox &inbox);

private:
    void rebuild();
    void addOne(const PendingApproval &approval);
    void countDown();
    [[nodiscard]] QString titleOf(const PendingApproval &approval) const;

    QMenu &m_menu;
    ApprovalInbox &m_inbox;
    QTimer m_second; //!< Runs only while something counts down.
};

} // namespace claw::tray
