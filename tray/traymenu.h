// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMenu>

namespace claw::tray {

class TrayActions;

//! The menu of the tray icon: the state on top, then what can be done.
class TrayMenu : public QMenu
{
    Q_OBJECT

public:
    //! `actions` outlives it.
    explicit TrayMenu(const TrayActions &actions);

    //! Further gateways to choose from, by name; invisible while empty.
    [[nodiscard]] QMenu &gateways() { return *m_gateways; }
    //! What waits for a yes or no; invisible while empty.
    [[nodiscard]] QMenu &approvals() { return *m_approvals; }

Q_SIGNALS:
    //! Somebody is about to look at it.
    void opened();

private:
    QMenu *m_gateways;
    QMenu *m_approvals;
};

} // namespace claw::tray
