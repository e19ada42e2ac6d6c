// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/logmodel.h"
#include "tray/logsource.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;

namespace claw::tray {

//! The log of one gateway as it grows. Deletes itself when it is closed.
class LogWindow : public QWidget
{
    Q_OBJECT

public:
    //! `gateway` outlives it.
    explicit LogWindow(GatewayWatch &gateway);

private:
    [[nodiscard]] QLayout *makeTools();
    [[nodiscard]] QLayout *makeFoot();
    void onLines(const QStringList &lines);
    void copySelected();
    void copyReport();

    GatewayWatch &m_gateway;
    LogModel m_model;
    LogFilter m_filter;
    QComboBox *m_level;
    QLineEdit *m_search;
    QListView *m_view;
    QLabel *m_status;
    LogSource m_source;
};

} // namespace claw::tray
