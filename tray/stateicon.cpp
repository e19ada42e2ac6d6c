// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/stateicon.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace claw::tray {

namespace {

constexpr std::array panelSizes{16, 22, 24, 32, 44, 48, 64, 128};
constexpr std::array dotSizes{12, 16, 24, 32};

// The sources are drawn in the colours of IconStyle::Colour.
const QByteArray clawColour("#e5484d");

QByteArray nameOf(GatewayState state)
{
    switch (state) {
    case GatewayState::Running:
        return "running";
    case GatewayState::Starting:
        return "starting";
    case GatewayState::Stopped:
        return "stopped";
    case GatewayState::Degraded:
        return "degraded";
    case GatewayState::Unreachable:
        return "unreachable";
    case GatewayState::NotInstalled:
        return "notinstalled";
    }
    Q_UNREACHABLE();
}

QByteArray badgeColour(GatewayState state)
{
    switch (state) {
    case GatewayState::Running:
        return "#2f9e44";
    case GatewayState::Starting:
        return "#1c7ed6";
    case GatewayState::Degraded:
        return "#e67700";
    case GatewayState::Unreachable:
        return "#c92a2a";
    case GatewayState::Stopped:
    case GatewayState::NotInstalled:
        return "#6b7280";
    }
    Q_UNREACHABLE();
}

QByteArray source(const QByteArray &name)
{
    QFile file(":/icons/"_L1 + QString::fromLatin1(name) + ".svg"_L1);
    [[maybe_unused]] const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return file.readAll();
}

QByteArray painted(QByteArray svg, GatewayState state, IconStyle style)
{
    switch (style) {
    case IconStyle::Colour:
        return svg;
    case IconStyle::OnLight:
        return svg.replace(clawColour, "#2b2f36");
    case IconStyle::OnDark:
        return svg.replace(clawColour, "#f1f3f5");
    case IconStyle::Monochrome:
        return svg.replace(clawColour, "#000000").replace(badgeColour(state), "#000000");
    }
    Q_UNREACHABLE();
}

QPixmap render(const QByteArray &svg, int size)
{
    QSvgRenderer renderer(svg);
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    return pixmap;
}

} // namespace

QPixmap renderState(GatewayState state, IconStyle style, int size)
{
    return render(painted(source("state-" + nameOf(state)), state, style), size);
}

QIcon stateIcon(GatewayState state, IconStyle style)
{
    QIcon icon;
    for (const int size : panelSizes)
        icon.addPixmap(renderState(state, style, size));
    icon.setIsMask(style == IconStyle::Monochrome);
    return icon;
}

QIcon stateDot(GatewayState state)
{
    QIcon icon;
    const auto svg = source("dot-" + nameOf(state));
    for (const int size : dotSizes)
        icon.addPixmap(render(svg, size));
    return icon;
}

QIcon programIcon()
{
    QIcon icon;
    for (const int size : panelSizes)
        icon.addPixmap(render(source("clawdbot"), size));
    return icon;
}

} // namespace claw::tray
