// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/trayactions.h"

#include "tray/gatewaywatch.h"
#include "tray/stateicon.h"
#include "tray/statetext.h"
#include "tray/traytext.h"

namespace claw::tray {

TrayActions::TrayActions(QObject *parent)
    : QObject(parent)
    , status(make({}, "status"))
    , url(make({}, "url"))
    , process(make({}, "process"))
    , counts(make({}, "counts"))
    , start(make(tr("&Start"), "start"))
    , stop(make(tr("S&top"), "stop"))
    , restart(make(tr("&Restart"), "restart"))
    , dashboard(make(tr("Open &dashboard"), "dashboard"))
    , copyUrl(make(tr("&Copy connection URL"), "copyUrl"))
    , window(make(tr("&Open Clawdbot"), "window"))
    , logs(make(tr("&Logs…"), "logs"))
    , settings(make(tr("S&ettings…"), "settings"))
    , about(make(tr("&About Clawdbot"), "about"))
    , quit(make(tr("&Quit the tray"), "quit"))
{
    counts->setEnabled(false);
    url->setToolTip(tr("Copy the connection URL."));
    process->setToolTip(tr("Copy the process number."));
}

QAction *TrayActions::make(const QString &text, const char *name)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    return action;
}

void TrayActions::show(const GatewayWatch &gateway)
{
    const auto &state = gateway.state();
    if (m_shown != state.state) {
        status->setIcon(stateDot(state.state));
        m_shown = state.state;
    }
    status->setText(TrayText::status(gateway));
    const QString why = StateText::reason(state);
    status->setToolTip(why.isEmpty() ? StateText::word(state.state) : why);
    url->setText(TrayText::url(gateway));
    process->setText(TrayText::process(gateway));
    counts->setText(TrayText::counts(gateway));
    for (QAction *line : {url, process, counts})
        line->setVisible(!line->text().isEmpty());
    copyUrl->setEnabled(!url->text().isEmpty());
    showWishes(state);
}

void TrayActions::showWishes(const TrayState &state)
{
    const auto showOne = [&state](QAction *action, Wish wish) {
        const Hurdle hurdle = state.hurdleOf(wish);
        action->setEnabled(hurdle == Hurdle::None);
        action->setToolTip(StateText::hurdle(hurdle));
    };
    showOne(start, Wish::Start);
    showOne(stop, Wish::Stop);
    showOne(restart, Wish::Restart);
    showOne(dashboard, Wish::OpenDashboard);
}

} // namespace claw::tray
