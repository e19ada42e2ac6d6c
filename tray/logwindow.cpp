// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/logwindow.h"

#include "tray/diagnosticreport.h"
#include "tray/gatewaywatch.h"
#include "tray/stateicon.h"
#include "tray/traytext.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::tray {

namespace {

constexpr qsizetype reportLines = 200;

} // namespace

LogWindow::LogWindow(GatewayWatch &gateway)
    : m_gateway(gateway)
    , m_level(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_status(new QLabel(this))
    , m_source(gateway)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Log of %1").arg(TrayText::name(gateway)));
    setWindowIcon(programIcon());
    resize(860, 480);
    m_filter.setSourceModel(&m_model);
    m_view->setModel(&m_filter);
    m_view->setUniformItemSizes(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_view->setAccessibleName(tr("Lines of the log"));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(makeTools());
    layout->addWidget(m_view);
    layout->addLayout(makeFoot());
    connect(new QShortcut(QKeySequence::Copy, m_view), &QShortcut::activated, this,
            &LogWindow::copySelected);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search,
            qOverload<>(&QWidget::setFocus));
    connect(&m_source, &LogSource::linesRead, this, &LogWindow::onLines);
    connect(&m_source, &LogSource::restarted, &m_model, &LogModel::clear);
    connect(&m_source, &LogSource::failed, this,
            [this](const QString &why) { m_status->setText(tr("No log: %1").arg(why)); });
    m_source.start();
}

QLayout *LogWindow::makeTools()
{
    const auto offer = [this](const QString &text, log::LogLevel least) {
        m_level->addItem(text, int(least));
    };
    offer(tr("Errors"), log::LogLevel::Error);
    offer(tr("Warnings and errors"), log::LogLevel::Warning);
    offer(tr("Information and above"), log::LogLevel::Info);
    offer(tr("Everything"), log::LogLevel::Trace);
    m_level->setCurrentIndex(2);
    m_level->setAccessibleName(tr("Which lines are shown"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Text that lines must hold"));
    m_search->setClearButtonEnabled(true);
    connect(m_level, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setLeast(log::LogLevel(m_level->currentData().toInt()));
        m_view->scrollToBottom();
    });
    connect(m_search, &QLineEdit::textChanged, &m_filter, &LogFilter::setText);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_level);
    tools->addWidget(m_search, 1);
    return tools;
}

QLayout *LogWindow::makeFoot()
{
    auto *copy = new QPushButton(tr("&Copy"), this);
    auto *report = new QPushButton(tr("Copy diagnostic &report"), this);
    copy->setToolTip(tr("Copies the selected lines, or all that are shown."));
    report->setToolTip(tr("Copies state, versions and the end of the log, without secrets."));
    connect(copy, &QPushButton::clicked, this, &LogWindow::copySelected);
    connect(report, &QPushButton::clicked, this, &LogWindow::copyReport);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_status, 1);
    foot->addWidget(copy);
    foot->addWidget(report);
    return foot;
}

void LogWindow::onLines(const QStringList &lines)
{
    // Whoever scrolled up is reading; whoever is at the end follows.
    const auto *bar = m_view->verticalScrollBar();
    const bool isAtEnd = bar->value() == bar->maximum();
    m_model.append(lines);
    m_status->clear();
    if (isAtEnd)
        m_view->scrollToBottom();
}

void LogWindow::copySelected()
{
    auto rows = m_view->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    for (const auto &row : rows)
        lines.append(row.data(LogModel::LineRole).toString());
    for (int i = 0; rows.isEmpty() && i < m_filter.rowCount(); ++i)
        lines.append(m_filter.index(i, 0).data(LogModel::LineRole).toString());
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void LogWindow::copyReport()
{
    QGuiApplication::clipboard()->setText(diagnosticReport(m_gateway, m_model.latest(reportLines)));
    m_status->setText(tr("The report is in the clipboard."));
}

} // namespace claw::tray
