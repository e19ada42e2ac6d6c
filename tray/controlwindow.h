// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace claw::tray {

class GatewayWatch;
class TrayActions;
class TrayMenu;

//! What the menu shows, as a small window: for desktops without a tray, and for whoever prefers one.
class ControlWindow : public QWidget
{
    Q_OBJECT

public:
    //! Both outlive it.
    ControlWindow(const TrayActions &actions, TrayMenu &menu);

    void show(const GatewayWatch &gateway);
    //! Comes up in front, with the keyboard.
    void present();

Q_SIGNALS:
    //! Somebody is about to look at it.
    void opened();
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QLayout *makeFacts();
    [[nodiscard]] QLayout *makeButtons();
    [[nodiscard]] QToolButton *makeButton(QAction *action);

    const TrayActions &m_actions;
    TrayMenu &m_menu;
    QLabel *m_icon;
    QLabel *m_word;
    QLabel *m_reason;
    QLabel *m_name;
    QLabel *m_url;
    QLabel *m_process;
    QLabel *m_counts;
    QProgressBar *m_progress;
};

} // namespace claw::tray
