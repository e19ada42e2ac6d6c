// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/approvalmenu.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::tray {

namespace {

constexpr qsizetype lineWidth = 80;

//! An action shows one line: a long command takes several, none of it is hidden.
QStringList linesOf(const QString &detail)
{
    QStringList lines;
    for (const auto &line : detail.split(u'\n')) {
        for (qsizetype at = 0; at == 0 || at < line.size(); at += lineWidth)
            lines.append(line.mid(at, lineWidth));
    }
    return lines;
}

QString escaped(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

ApprovalMenu::ApprovalMenu(QMenu &menu, ApprovalInbox &inbox)
    : m_menu(menu)
    , m_inbox(inbox)
{
    connect(&m_inbox, &ApprovalInbox::changed, this, &ApprovalMenu::rebuild);
    connect(&m_second, &QTimer::timeout, this, &ApprovalMenu::countDown);
    rebuild();
}

void ApprovalMenu::rebuild()
{
    // Submenus belong to the menu and not to their actions: clear() alone would leave them behind.
    const auto submenus = m_menu.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    for (QMenu *submenu : submenus)
        submenu->deleteLater();
    m_menu.clear();
    bool countsDown = false;
    for (const auto &approval : m_inbox.pending()) {
        addOne(approval);
        countsDown = countsDown || approval.expiresAtMs;
    }
    const int count = int(m_inbox.pending().size());
    m_menu.setTitle(tr("%n approval(s) waiting", nullptr, count));
    m_menu.menuAction()->setVisible(count > 0);
    if (countsDown)
        m_second.start(1s);
    else
        m_second.stop();
}

void ApprovalMenu::addOne(const PendingApproval &approval)
{
    auto *submenu = m_menu.addMenu(titleOf(approval));
    for (const auto &line : linesOf(approval.detail)) {
        if (!line.isEmpty())
            submenu->addAction(escaped(line))->setEnabled(false);
    }
    submenu->addSeparator();
    const auto offer = [&](const QString &text, Decision decision) {
        connect(submenu->addAction(text), &QAction::triggered, this,
                [this, id = approval.id, decision] { m_inbox.answer(id, decision); });
    };
    if (approval.kind == PendingApproval::Kind::Command) {
        offer(tr("&Allow once"), Decision::Once);
        offer(tr("Al&ways allow"), Decision::Always);
    } else {
        offer(tr("&Approve"), Decision::Once);
    }
    offer(tr("&Deny"), Decision::Deny);
}

void ApprovalMenu::countDown()
{
    const auto actions = m_menu.actions();
    const auto &pending = m_inbox.pending();
    for (size_t i = 0; i < pending.size() && qsizetype(i) < actions.size(); ++i)
        actions.at(qsizetype(i))->setText(titleOf(pending[i]));
}

QString ApprovalMenu::titleOf(const PendingApproval &approval) const
{
    const QString title = escaped(approval.title);
    const auto left = m_inbox.secondsLeft(approval);
    return left ? tr("%1 (%n s left)", nullptr, int(*left)).arg(title) : title;
}

} // namespace claw::tray
