// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/lineeditor.h"

#include <QWinEventNotifier>

#include <io.h>
#include <windows.h>

namespace claw::cli {

//! The console edits lines by itself; they are read when they are complete.
class LineEditor::Terminal
{
public:
    explicit Terminal(std::FILE *in, std::FILE *out)
        : in(in)
        , out(out)
        , notifier(reinterpret_cast<HANDLE>(_get_osfhandle(_fileno(in))))
    { }

    std::FILE *in;
    std::FILE *out;
    QWinEventNotifier notifier;
    bool isAsking = false;
};

LineEditor::LineEditor(std::FILE *in, std::FILE *out, const QStringList & /*history*/,
                       QObject *parent)
    : QObject(parent)
    , m_terminal(std::make_unique<Terminal>(in, out))
{
    connect(&m_terminal->notifier, &QWinEventNotifier::activated, this, &LineEditor::onReadable);
    m_terminal->notifier.setEnabled(false);
}

LineEditor::~LineEditor() = default;

void LineEditor::ask(const QString &prompt)
{
    std::fputs(prompt.toUtf8().constData(), m_terminal->out);
    std::fflush(m_terminal->out);
    m_terminal->isAsking = true;
    m_terminal->notifier.setEnabled(true);
}

void LineEditor::stopAsking()
{
    m_terminal->isAsking = false;
    m_terminal->notifier.setEnabled(false);
}

bool LineEditor::isAsking() const
{
    return m_terminal->isAsking;
}

void LineEditor::show(const QString &text)
{
    std::fputs((text.toUtf8() + '\n').constData(), m_terminal->out);
    std::fflush(m_terminal->out);
}

void LineEditor::onReadable()
{
    char line[8192];
    stopAsking();
    if (!std::fgets(line, sizeof line, m_terminal->in)) {
        Q_EMIT ended();
        return;
    }
    QString text = QString::fromLocal8Bit(line);
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    Q_EMIT entered(text);
}

} // namespace claw::cli
