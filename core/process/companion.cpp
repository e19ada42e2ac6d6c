// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "process/companion.h"

#include "process/processgroup.h"
#include "process/processrunner.h"

#include <QCoroProcess>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::process {

namespace {

constexpr qsizetype longestLine = 64 * 1024;
constexpr qint64 mostWaitingInput = 64 * 1024;
constexpr qsizetype keptWords = 4 * 1024;
constexpr qsizetype shownWords = 500;
constexpr int longestDeath = 1000; // ms; what was sent SIGKILL is gone at once.

} // namespace

Companion::Companion(QString program, QStringList arguments, QProcessEnvironment environment)
    : m_program(std::move(program))
    , m_arguments(std::move(arguments))
{
    m_process.setProcessEnvironment(environment);
    leadOwnGroup(m_process);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Companion::onOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, &Companion::onComplaint);
    connect(&m_process, &QProcess::finished, this, &Companion::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            tellEnd(m_process.errorString(), -1);
    });
}

Companion::~Companion()
{
    m_isDone = true;
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.disconnect(this);
    killGroup(m_process);
    m_process.waitForFinished(longestDeath);
}

void Companion::start()
{
    const QString path = findProgram(m_program, m_process.processEnvironment());
    if (path.isEmpty()) {
        tellEnd(u"%1 is not installed"_s.arg(m_program), -1);
        return;
    }
    m_process.start(path, m_arguments);
}

void Companion::write(const QByteArray &bytes)
{
    if (m_process.bytesToWrite() + bytes.size() <= mostWaitingInput)
        m_process.write(bytes);
}

QCoro::Task<> Companion::stop(std::chrono::milliseconds grace)
{
    m_isDone = true;
    if (m_process.state() == QProcess::NotRunning)
        co_return;
    m_process.closeWriteChannel();
    terminateGroup(m_process);
    const QPointer<Companion> self(this);
    co_await qCoro(m_process).waitForFinished(grace);
    if (!self || m_process.state() == QProcess::NotRunning)
        co_return;
    killGroup(m_process);
    co_await qCoro(m_process).waitForFinished(1s);
}

QString Companion::lastWords() const
{
    return QString::fromUtf8(m_said).simplified().right(shownWords);
}

void Companion::onOutput()
{
    m_line += m_process.readAllStandardOutput();
    const QPointer<Companion> self(this); // A receiver may let go of us.
    for (qsizetype end = m_line.indexOf('\n'); end >= 0; end = m_line.indexOf('\n')) {
        const QByteArray line = m_line.left(end);
        m_line.remove(0, end + 1);
        Q_EMIT lineRead(line);
        if (!self)
            return;
    }
    if (m_line.size() > longestLine)
        killGroup(m_process);
}

void Companion::onComplaint()
{
    m_said += m_process.readAllStandardError();
    m_said = m_said.right(keptWords);
}

void Companion::onFinished(int code, QProcess::ExitStatus status)
{
    if (status == QProcess::CrashExit) {
        tellEnd(u"ended by signal %1"_s.arg(code), -1);
        return;
    }
    const QString said = lastWords();
    tellEnd(said.isEmpty() ? u"exit code %1"_s.arg(code) : said, code);
}

void Companion::tellEnd(const QString &why, int exitCode)
{
    if (!std::exchange(m_isDone, true))
        Q_EMIT ended(why, exitCode);
}

} // namespace claw::process
