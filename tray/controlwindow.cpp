// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/controlwindow.h"

#include "tray/gatewaywatch.h"
#include "tray/stateicon.h"
#include "tray/statetext.h"
#include "tray/trayactions.h"
#include "tray/traymenu.h"
#include "tray/traytext.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace claw::tray {

namespace {

constexpr int iconSize = 64;
constexpr int contentWidth = 400; // Of the whole content.
constexpr int wordsWidth = contentWidth - iconSize - 20;

QLabel *makeLabel(const QString &accessibleName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setAccessibleName(accessibleName);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ControlWindow::ControlWindow(const TrayActions &actions, TrayMenu &menu)
    : m_actions(actions)
    , m_menu(menu)
    , m_icon(new QLabel(this))
    , m_word(makeLabel(tr("State of the gateway"), this))
    , m_reason(makeLabel(tr("Reason of the state"), this))
    , m_name(makeLabel(tr("Name of the gateway"), this))
    , m_url(makeLabel(tr("Connection URL, copies it"), this))
    , m_process(makeLabel(tr("Process of the gateway"), this))
    , m_counts(makeLabel(tr("What is connected"), this))
    , m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("Clawdbot"));
    setWindowIcon(programIcon());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(14);
    layout->setSizeConstraint(QLayout::SetFixedSize); // Always as large as what it says.
    layout->addLayout(makeHead());
    layout->addWidget(m_progress);
    layout->addLayout(makeFacts());
    layout->addLayout(makeButtons());
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setMinimumWidth(contentWidth);
    m_progress->setAccessibleName(tr("Something is under way"));
    auto keeping = m_progress->sizePolicy();
    keeping.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keeping);
    m_progress->hide();
}

QLayout *ControlWindow::makeHead()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setBold(true);
    m_word->setFont(large);
    m_word->setObjectName(u"word"_s);
    m_reason->setWordWrap(true);
    m_reason->setFixedWidth(wordsWidth);
    m_icon->setFixedSize(iconSize, iconSize);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_word);
    words->addWidget(m_reason);
    words->addStretch();
    auto *head = new QHBoxLayout;
    head->setSpacing(20);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    return head;
}

QLayout *ControlWindow::makeFacts()
{
    m_url->setTextFormat(Qt::RichText);
    m_url->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_url->setToolTip(m_actions.url->toolTip());
    connect(m_url, &QLabel::linkActivated, m_actions.url, &QAction::trigger);
    auto *facts = new QVBoxLayout;
    facts->setSpacing(4);
    facts->addWidget(m_url, 0, Qt::AlignLeft);
    facts->addWidget(m_process);
    facts->addWidget(m_counts);
    return facts;
}

QLayout *ControlWindow::makeButtons()
{
    auto *verbs = new QHBoxLayout;
    for (QAction *action : {m_actions.start, m_actions.stop, m_actions.restart})
        verbs->addWidget(makeButton(action));
    auto *rest = new QHBoxLayout;
    for (QAction *action : {m_actions.dashboard, m_actions.logs, m_actions.settings})
        rest->addWidget(makeButton(action));
    auto *more = new QToolButton(this);
    more->setText(tr("More"));
    more->setMenu(&m_menu);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setMinimumHeight(rest->itemAt(0)->widget()->minimumHeight());
    rest->addWidget(more);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(8);
    buttons->addLayout(verbs);
    buttons->addLayout(rest);
    return buttons;
}

QToolButton *ControlWindow::makeButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumHeight(button->sizeHint().height() + 6);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void ControlWindow::show(const GatewayWatch &gateway)
{
    const auto &state = gateway.state();
    const auto pixmap =
        renderState(state.state, IconStyle::Colour, int(iconSize * devicePixelRatio()));
    m_icon->setPixmap(pixmap);
    m_icon->setScaledContents(true);
    m_icon->setAccessibleName(StateText::word(state.state));
    const QString doing = TrayText::progress(gateway.seen().underWay);
    m_word->setText(doing.isEmpty() ? StateText::word(state.state) : doing);
    const QString why = StateText::reason(state);
    m_reason->setText(why);
    m_reason->setVisible(!why.isEmpty());
    m_name->setText(TrayText::name(gateway));
    const auto showLine = [](QLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    const QString url = TrayText::url(gateway).toHtmlEscaped();
    showLine(m_url, url.isEmpty() ? url : u"<a href=\"copy\">%1</a>"_s.arg(url));
    showLine(m_process, TrayText::process(gateway));
    showLine(m_counts, TrayText::counts(gateway));
    m_progress->setVisible(!doing.isEmpty());
}

void ControlWindow::present()
{
    setVisible(true);
    raise();
    activateWindow();
    Q_EMIT opened();
}

void ControlWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void ControlWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        Q_EMIT opened();
}

} // namespace claw::tray
