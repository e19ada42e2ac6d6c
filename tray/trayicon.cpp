// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/trayicon.h"

#include "tray/gatewaywatch.h"
#include "tray/traytext.h"

namespace claw::tray {

void TrayIcon::show(const GatewayWatch &gateway)
{
    if (m_state != gateway.state().state) {
        m_state = gateway.state().state;
        paint();
    }
    const QString text =
        tr("Clawdbot: %1").arg(TrayText::status(gateway)) + u'\n' + TrayText::url(gateway);
    if (toolTip() != text)
        setToolTip(text);
    if (!isVisible())
        setVisible(true);
}

void TrayIcon::setStyle(IconStyle style)
{
    if (style == m_style)
        return;
    m_style = style;
    if (m_state)
        paint();
}

void TrayIcon::paint()
{
    setIcon(stateIcon(*m_state, m_style));
}

} // namespace claw::tray
