// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "service/loginitem.h"
#include "tray/configchange.h"
#include "tray/managedgateway.h"
#include "tray/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace claw::tray {

//! Settings of the tray, in force at once, and of one gateway, in force when they are applied. Deletes
//! itself when it is closed.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    //! `gateway` outlives it.
    SettingsDialog(ManagedGateway &gateway, const QString &home, const Preferences &preferences);

Q_SIGNALS:
    void preferencesChanged(const claw::tray::Preferences &preferences);

private:
    [[nodiscard]] QWidget *makeTrayPage();
    [[nodiscard]] QWidget *makeGatewayPage();
    [[nodiscard]] QLayout *makeTokenRow();
    void fillIconChoices();
    void fillLanguages();
    void fillBindModes();
    void onPreferencesEdited();
    void onLoginToggled(bool on);
    void onServiceClicked();
    void showGateway();
    void applyGateway();
    void rotateToken();
    QCoro::Task<> write(std::vector<config::ConfigChange> changes);

    ManagedGateway &m_gateway;
    std::unique_ptr<service::LoginItem> m_loginItem;
    Preferences m_preferences;
    QCheckBox *m_atLogin;
    QCheckBox *m_notifies;
    QComboBox *m_icon;
    QComboBox *m_language;
    QLabel *m_service;
    QPushButton *m_serviceVerb;
    QComboBox *m_bind;
    QSpinBox *m_port;
    QLineEdit *m_token;
    QPushButton *m_apply;
    QLabel *m_outcome;
    async::TaskScope m_scope;
};

} // namespace claw::tray
