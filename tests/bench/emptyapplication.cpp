// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include <QApplication>

//! What any program with Qt Widgets costs: the tray is measured against it.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    return QApplication::exec();
}
