// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QStringList>

namespace claw::testing {

//! Two network namespaces joined by a cable of their own: two machines as far as addresses go. Needs
//! root; see isUp().
class TwoMachines
{
public:
    TwoMachines()
    {
        const QString id = QString::number(QCoreApplication::applicationPid());
        m_one = QStringLiteral("claw-a-") + id;
        m_two = QStringLiteral("claw-b-") + id;
        // Names of interfaces have at most 15 characters.
        const QString left = QStringLiteral("cla") + id;
        const QString right = QStringLiteral("clb") + id;
        m_isUp = ip({"netns", "add", m_one}) && ip({"netns", "add", m_two})
            && ip({"link", "add", left, "netns", m_one, "type", "veth", "peer", "name", right,
                   "netns", m_two})
            && isPlugged(m_one, left, QStringLiteral("10.213.77.1/24"))
            && isPlugged(m_two, right, QStringLiteral("10.213.77.2/24"));
    }
    ~TwoMachines()
    {
        for (const QString &space : {m_one, m_two})
            ip({"netns", "del", space});
    }
    Q_DISABLE_COPY_MOVE(TwoMachines)

    [[nodiscard]] bool isUp() const { return m_isUp; }
    //! What the system said when it did not work.
    [[nodiscard]] const QByteArray &complaint() const { return m_complaint; }
    [[nodiscard]] QString addressOfOne() const { return QStringLiteral("10.213.77.1"); }
    //! The words that run a program on a machine.
    [[nodiscard]] QStringList onOne() const { return Words{"netns", "exec", m_one}; }
    [[nodiscard]] QStringList onTwo() const { return Words{"netns", "exec", m_two}; }

private:
    class Words : public QStringList
    {
    public:
        Words(std::initializer_list<QAnyStringView> words)
        {
            for (const QAnyStringView word : words)
                append(word.toString());
        }
    };

    bool ip(const Words &words)
    {
        QProcess process;
        process.start(QStringLiteral("ip"), words);
        const bool isDone = process.waitForFinished() && process.exitCode() == 0;
        if (!isDone)
            m_complaint += process.readAllStandardError() + process.errorString().toUtf8();
        return isDone;
    }
    bool isPlugged(const QString &space, const QString &end, const QString &address)
    {
        return ip({"-n", space, "addr", "add", address, "dev", end})
            && ip({"-n", space, "link", "set", end, "up"})
            && ip({"-n", space, "link", "set", "lo", "up"});
    }

    QString m_one;
    QString m_two;
    QByteArray m_complaint;
    bool m_isUp = false;
};

} // namespace claw::testing
