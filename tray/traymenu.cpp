// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/traymenu.h"

#include "tray/trayactions.h"

namespace claw::tray {

TrayMenu::TrayMenu(const TrayActions &actions)
    : m_gateways(new QMenu(tr("&Gateway"), this))
    , m_approvals(new QMenu(this))
{
    setToolTipsVisible(true);
    setAccessibleName(tr("Clawdbot gateway"));
    addActions({actions.status, actions.url, actions.process, actions.counts});
    addMenu(m_gateways);
    addSeparator();
    addActions({actions.start, actions.stop, actions.restart});
    addSeparator();
    addMenu(m_approvals);
    addActions({actions.dashboard, actions.copyUrl});
    addSeparator();
    addActions({actions.window, actions.logs, actions.settings, actions.about});
    addSeparator();
    addAction(actions.quit);
    for (QMenu *menu : {m_gateways, m_approvals}) {
        menu->setToolTipsVisible(true);
        menu->menuAction()->setVisible(false);
    }
    connect(this, &QMenu::aboutToShow, this, &TrayMenu::opened);
}

} // namespace claw::tray
