// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "log/logfile.h"

#include "log/streamfacts.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::log {

namespace {

constexpr qint64 smallestFile = 128 * 1024; //!< Holds the longest line there can be.
constexpr QFile::Permissions privateFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions privateDir = privateFile | QFile::ExeOwner;

//! As files::ensurePrivateDir(), which lies above this folder; only the last directory is new
//! in practice.
void makePrivateDir(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return;
    makePrivateDir(info.path());
    QDir().mkdir(path, privateDir);
}

//! When the file got its first line: a rename keeps that, a write does not change it.
qint64 begunMs(const QFile &file)
{
    const QDateTime birth = file.fileTime(QFileDevice::FileBirthTime);
    return (birth.isValid() ? birth : file.fileTime(QFileDevice::FileModificationTime))
        .toMSecsSinceEpoch();
}

qint64 toMs(std::chrono::hours age)
{
    return std::chrono::milliseconds(age).count();
}

} // namespace

LogFile::LogFile(QString path, LogFilePolicy policy, const Clock &clock)
    : m_path(std::move(path))
    , m_policy(policy)
    , m_clock(clock)
{
    m_policy.files = std::max(1, m_policy.files);
    m_policy.fileBytes = std::max(smallestFile, m_policy.fileBytes);
}

Result<> LogFile::write(const LogRecord &record)
{
    const QByteArray line = jsonLine(record);
    if (const auto opened = ensureOpen(); !opened)
        return opened;
    if (isDue(line.size())) {
        putAway();
        if (const auto opened = ensureOpen(); !opened)
            return opened;
    }
    return append(line);
}

Result<> LogFile::ensureOpen()
{
    if (m_file.isOpen() && isSameFile(m_file.handle(), m_path))
        return {};
    m_file.close();
    makePrivateDir(QFileInfo(m_path).path());
    m_file.setFileName(m_path);
    const bool isNew = !QFileInfo::exists(m_path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, privateFile))
        return fail(ErrorCode::Unavailable, u"%1: %2"_s.arg(m_path, m_file.errorString()));
    m_rotates = QFileInfo(m_file).isFile();
    if (m_rotates) {
        m_file.setPermissions(privateFile);
        enforceBudget();
    }
    m_begunMs = isNew ? m_clock.nowMs() : begunMs(m_file);
    return {};
}

bool LogFile::isDue(qsizetype more) const
{
    if (!m_rotates || m_file.size() == 0)
        return false;
    return m_file.size() + more > m_policy.fileBytes
        || m_clock.nowMs() - m_begunMs > toMs(m_policy.fileAge);
}

void LogFile::putAway()
{
    m_file.close();
    QFile::remove(numbered(m_policy.files - 1));
    for (int number = m_policy.files - 1; number > 1; --number)
        QFile::rename(numbered(number - 1), numbered(number));
    // When the name cannot be freed, the lines of a day are worth less than the budget.
    if (m_policy.files == 1 || !QFile::rename(m_path, numbered(1)))
        QFile::remove(m_path);
}

//! Also removes what an earlier, larger policy or a crash between two renames has left.
void LogFile::enforceBudget() const
{
    const QFileInfo current(m_path);
    static const QRegularExpression number(u"\\.(\\d+)\\z"_s);
    const auto others = current.dir().entryInfoList({current.fileName() + u".*"_s}, QDir::Files);
    const qint64 now = m_clock.nowMs();
    for (const QFileInfo &other : others) {
        const auto match = number.match(other.fileName());
        if (!match.hasMatch() || other.fileName() != current.fileName() + match.captured())
            continue;
        const bool surplus = match.capturedView(1).toInt() >= m_policy.files;
        const bool tooOld = now - other.lastModified().toMSecsSinceEpoch() > toMs(m_policy.keepFor);
        if (surplus || tooOld || other.size() > m_policy.fileBytes)
            QFile::remove(other.filePath());
    }
}

QString LogFile::numbered(int number) const
{
    return u"%1.%2"_s.arg(m_path).arg(number);
}

Result<> LogFile::append(const QByteArray &line)
{
    const qint64 before = m_file.size();
    if (m_file.write(line) == line.size())
        return {};
    const auto failure =
        fail(ErrorCode::Unavailable, u"%1: %2"_s.arg(m_path, m_file.errorString()));
    m_file.unsetError();
    if (m_rotates)
        m_file.resize(before);
    return failure;
}

} // namespace claw::log
