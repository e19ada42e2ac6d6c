// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QImage>
#include <QStringList>
#include <QVariantMap>

namespace claw::testing {

//! A line of a menu as a panel draws it.
struct ShownLine
{
    int id = 0;
    QString text; //!< Without the underscores of shortcuts.
    bool isEnabled = true;
    bool isVisible = true;
    bool isSeparator = false;
    QList<ShownLine> children;
};

//! An icon of the tray and its menu, read and clicked over D-Bus as a panel does it.
class ShownItem
{
public:
    ShownItem(const QDBusConnection &bus, QString service);

    //! The title of the tooltip.
    [[nodiscard]] QString toolTip() const;
    //! The picture of `size` pixels; null when it offers none of that size.
    [[nodiscard]] QImage icon(int size) const;

    //! The lines that are shown, without separators.
    [[nodiscard]] QList<ShownLine> menu() const;
    [[nodiscard]] QStringList texts() const;
    //! The line that begins with `text`, also in a submenu, the state
    //! aside; a line without text when there is none.
    [[nodiscard]] ShownLine line(const QString &text) const;
    //! The first line: the state.
    [[nodiscard]] QString status() const;
    //! As when somebody opens the menu.
    void open() const;
    //! False when there is no such line, or it is disabled.
    bool click(const QString &text) const;

private:
    [[nodiscard]] QVariant property(const QString &name) const;

    QDBusConnection m_bus;
    QString m_service;
};

} // namespace claw::testing
