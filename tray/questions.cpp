// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/questions.h"

#include "base/version.h"
#include "tray/stateicon.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace claw::tray {

namespace {

QMessageBox *makeBox(QWidget *parent, const char *name, const QString &text, const QString &more)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(QLatin1StringView(name));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(QCoreApplication::translate("claw::tray::Questions", "Clawdbot"));
    box->setWindowIcon(programIcon());
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->setInformativeText(more);
    box->setModal(false);
    return box;
}

void onClick(QAbstractButton *button, QMessageBox *box, const Questions::Answer &answer)
{
    QObject::connect(button, &QAbstractButton::clicked, box, answer);
}

void present(QMessageBox *box)
{
    box->show();
    box->raise();
    box->activateWindow();
}

} // namespace

void Questions::howToStart(QWidget *parent, bool canInstall, const Answer &run,
                           const Answer &install)
{
    auto *box = makeBox(
        parent, "howToStart", tr("How do you want to start the gateway?"),
        canInstall ? tr("As a service it starts whenever you log in, and is started again "
                        "when it ends unexpectedly. Without, it runs until it is stopped or "
                        "you log out.")
                   : tr("This computer has no service manager for your account. The gateway "
                        "runs until it is stopped or you log out."));
    box->setIcon(QMessageBox::Question);
    if (canInstall) {
        auto *service = box->addButton(tr("&Install the service"), QMessageBox::AcceptRole);
        onClick(service, box, install);
        box->setDefaultButton(service);
    }
    onClick(box->addButton(tr("&Run it now"), QMessageBox::AcceptRole), box, run);
    box->addButton(QMessageBox::Cancel);
    present(box);
}

void Questions::mayStop(QWidget *parent, qint64 pid, bool isRestart, const Answer &yes)
{
    auto *box = makeBox(
        parent, "mayStop", tr("This gateway was not started by the tray."),
        isRestart
            ? tr("Process %1 runs in a terminal or belongs to another program. It would be "
                 "stopped and started again in the background.")
                  .arg(pid)
            : tr("Process %1 runs in a terminal or belongs to another program. Stop it all the "
                 "same?")
                  .arg(pid));
    box->setIcon(QMessageBox::Warning);
    auto *stop = box->addButton(isRestart ? tr("&Restart it") : tr("&Stop it"),
                                QMessageBox::DestructiveRole);
    onClick(stop, box, yes);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(stop, &QAbstractButton::clicked, box, &QWidget::close);
    present(box);
}

void Questions::keepRunning(QWidget *parent, const Answer &keep, const Answer &stop)
{
    auto *box = makeBox(parent, "keepRunning", tr("Keep the gateway running?"),
                        tr("The tray started the gateway. It can go on without the tray."));
    box->setIcon(QMessageBox::Question);
    auto *keeping = box->addButton(tr("&Keep it running"), QMessageBox::AcceptRole);
    onClick(keeping, box, keep);
    onClick(box->addButton(tr("&Stop it"), QMessageBox::DestructiveRole), box, stop);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(keeping);
    present(box);
}

void Questions::tellFailure(QWidget *parent, Action action, const Error &error)
{
    auto *box = makeBox(parent, "failure", failureTitle(action), failureText(error));
    box->setIcon(QMessageBox::Warning);
    box->addButton(QMessageBox::Ok);
    present(box);
}

void Questions::about(QWidget *parent, const QString &gatewayVersion)
{
    auto *box = makeBox(parent, "about", tr("Clawdbot %1").arg(buildVersion()),
                        gatewayVersion.isEmpty()
                            ? tr("The tray shows and controls the Clawdbot Gateway.")
                            : tr("The tray shows and controls the Clawdbot Gateway. Connected to "
                                 "version %1.")
                                  .arg(gatewayVersion));
    box->setIconPixmap(programIcon().pixmap(64));
    box->addButton(QMessageBox::Close);
    present(box);
}

QString Questions::failureTitle(Action action)
{
    switch (action) {
    case Action::Stop:
        return tr("The gateway could not be stopped.");
    case Action::Restart:
        return tr("The gateway could not be restarted.");
    case Action::Install:
        return tr("The service could not be installed.");
    case Action::Uninstall:
        return tr("The service could not be removed.");
    default:
        return tr("The gateway could not be started.");
    }
}

QString Questions::failureText(const Error &error)
{
    QString text = error.message;
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return error.hint.isEmpty() ? text : text + u"\n\n"_s + error.hint;
}

} // namespace claw::tray
