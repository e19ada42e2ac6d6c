// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/lineeditor.h"

#include <QRegularExpression>
#include <QSocketNotifier>

#include <histedit.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

constexpr char controlC = 3;
constexpr int rememberedLines = 1000;
//! Stands around what takes no columns in a prompt.
constexpr char invisible = 1;

struct EndEditLine
{
    void operator()(EditLine *line) const { el_end(line); }
};
struct EndHistory
{
    void operator()(History *history) const { history_end(history); }
};

QByteArray promptFor(const QString &prompt)
{
    static const QRegularExpression escapes(u"(\x1b\\[[0-9;]*m)"_s);
    const QString mark(QLatin1Char{invisible});
    QString marked = prompt;
    return marked.replace(escapes, mark + u"\\1"_s + mark).toUtf8();
}

} // namespace

//! The C library behind the editor (libedit), and the modes of the terminal.
class LineEditor::Terminal
{
public:
    enum class Key { None, Interrupt, End };

    Terminal(std::FILE *in, std::FILE *out, const QStringList &history)
        : notifier(fileno(in), QSocketNotifier::Read)
        , m_in(in)
        , m_out(out)
        , m_history(history_init())
        , m_line(el_init("clawdbot", in, out, stderr))
    {
        tcgetattr(fileno(m_in), &m_before);
        HistEvent event;
        ::history(m_history.get(), &event, H_SETSIZE, rememberedLines);
        for (const QString &line : history)
            remember(line);
        el_set(m_line.get(), EL_CLIENTDATA, this);
        el_set(m_line.get(), EL_PROMPT_ESC, promptOf, invisible);
        el_set(m_line.get(), EL_EDITOR, "emacs");
        el_set(m_line.get(), EL_HIST, ::history, m_history.get());
        el_source(m_line.get(), nullptr);
        el_set(m_line.get(), EL_SIGNAL, 0);
        // Ctrl-C is a key here and no signal: it means the answer, not the program.
        el_set(m_line.get(), EL_SETTY, "-d", "-isig", nullptr);
        // Given wide, these names are not copied, which libedit would never free.
        el_wset(m_line.get(), EL_ADDFN, L"chat-interrupt", L"Interrupt", onInterrupt);
        el_set(m_line.get(), EL_BIND, "^C", "chat-interrupt", nullptr);
        el_wset(m_line.get(), EL_ADDFN, L"chat-end", L"Delete a character or end", onEnd);
        el_set(m_line.get(), EL_BIND, "^D", "chat-end", nullptr);
        listen();
    }
    ~Terminal()
    {
        stop();
        tcsetattr(fileno(m_in), TCSADRAIN, &m_before);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    void start(const QString &newPrompt)
    {
        tcsetattr(fileno(m_in), TCSADRAIN, &m_before);
        m_prompt = promptFor(newPrompt);
        m_isAsking = true;
        el_set(m_line.get(), EL_UNBUFFERED, 1); // shows the prompt
    }
    void stop()
    {
        if (!std::exchange(m_isAsking, false))
            return;
        el_set(m_line.get(), EL_UNBUFFERED, 0);
        listen();
    }
    [[nodiscard]] bool isAsking() const { return m_isAsking; }

    //! One key; the line so far, null when it is empty.
    const char *readKey(int &bytes)
    {
        key = Key::None;
        el_resize(m_line.get());
        return el_gets(m_line.get(), &bytes);
    }
    [[nodiscard]] bool isEmpty() const
    {
        const LineInfo *info = el_line(m_line.get());
        return info->lastchar == info->buffer;
    }
    void remember(const QString &line)
    {
        HistEvent event;
        ::history(m_history.get(), &event, H_ENTER, line.toUtf8().constData());
    }
    //! Something other than keys happened to the terminal.
    [[nodiscard]] bool isGone() const
    {
        pollfd state{fileno(m_in), POLLIN, 0};
        return poll(&state, 1, 0) > 0 && (state.revents & (POLLHUP | POLLERR | POLLNVAL)) != 0;
    }
    //! While nothing is asked: whether Ctrl-C is among the keys. False in `alive`: no terminal.
    [[nodiscard]] bool swallowKeys(bool &alive) const
    {
        char keys[256];
        const auto count = read(fileno(m_in), keys, sizeof keys);
        alive = count > 0;
        return alive && QByteArrayView(keys, count).contains(controlC);
    }
    void write(const QByteArray &bytes)
    {
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), m_out);
        std::fflush(m_out);
    }
    void redraw() { el_set(m_line.get(), EL_REFRESH); }

    QSocketNotifier notifier;
    Key key = Key::None; //!< What the last key of readKey() meant.

private:
    static Terminal *of(EditLine *line)
    {
        void *self = nullptr;
        el_get(line, EL_CLIENTDATA, &self);
        return static_cast<Terminal *>(self);
    }
    static char *promptOf(EditLine *line) { return of(line)->m_prompt.data(); }
    static unsigned char onInterrupt(EditLine *line, int /*key*/)
    {
        of(line)->key = Key::Interrupt;
        return CC_NORM;
    }
    static unsigned char onEnd(EditLine *line, int /*key*/)
    {
        const LineInfo *info = el_line(line);
        if (info->lastchar == info->buffer) {
            of(line)->key = Key::End;
            return CC_NORM;
        }
        if (info->cursor == info->lastchar)
            return CC_ERROR;
        el_cursor(line, 1);
        el_deletestr(line, 1);
        return CC_REFRESH;
    }
    //! Keys come at once and unseen, Ctrl-C among them.
    void listen() const
    {
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG);
        quiet.c_cc[VMIN] = 1;
        quiet.c_cc[VTIME] = 0;
        tcsetattr(fileno(m_in), TCSADRAIN, &quiet);
    }

    std::FILE *m_in;
    std::FILE *m_out;
    std::unique_ptr<History, EndHistory> m_history;
    std::unique_ptr<EditLine, EndEditLine> m_line;
    termios m_before{};
    QByteArray m_prompt;
    bool m_isAsking = false;
};

LineEditor::LineEditor(std::FILE *in, std::FILE *out, const QStringList &history, QObject *parent)
    : QObject(parent)
    , m_terminal(std::make_unique<Terminal>(in, out, history))
{
    connect(&m_terminal->notifier, &QSocketNotifier::activated, this, &LineEditor::onReadable);
}

LineEditor::~LineEditor() = default;

void LineEditor::ask(const QString &prompt)
{
    m_terminal->start(prompt);
}

void LineEditor::stopAsking()
{
    m_terminal->stop();
}

bool LineEditor::isAsking() const
{
    return m_terminal->isAsking();
}

void LineEditor::show(const QString &text)
{
    const bool isAsking = m_terminal->isAsking();
    m_terminal->write((isAsking ? "\r\x1b[K" : "") + text.toUtf8() + '\n');
    if (isAsking)
        m_terminal->redraw();
}

void LineEditor::onReadable()
{
    if (!m_terminal->isAsking()) {
        bool isAlive = true;
        const bool isInterrupt = m_terminal->swallowKeys(isAlive);
        if (!isAlive)
            m_terminal->notifier.setEnabled(false);
        if (!isAlive)
            Q_EMIT ended();
        else if (isInterrupt)
            Q_EMIT interrupted(false);
        return;
    }
    int bytes = 0;
    const char *line = m_terminal->readKey(bytes);
    if (line && bytes > 0 && (line[bytes - 1] == '\n' || line[bytes - 1] == '\r')) {
        const QString text = QString::fromUtf8(line, bytes - 1);
        m_terminal->stop();
        if (!text.trimmed().isEmpty())
            m_terminal->remember(text);
        Q_EMIT entered(text);
    } else if (m_terminal->key == Terminal::Key::Interrupt) {
        const bool hadText = !m_terminal->isEmpty();
        m_terminal->stop();
        m_terminal->write("^C\n");
        Q_EMIT interrupted(hadText);
    } else if (m_terminal->key == Terminal::Key::End || (!line && m_terminal->isGone())) {
        m_terminal->stop();
        m_terminal->notifier.setEnabled(false);
        m_terminal->write("\n");
        Q_EMIT ended();
    }
}

} // namespace claw::cli
