// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "dnssd/conversation.h"
#include "dnssd/parentwatch.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace {

constexpr qint64 longestRecord = 16 * 1024;

} // namespace

//! `clawdbot-discovery advertise|browse`: the gateway's ear and mouth for mDNS.
int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);

    std::setvbuf(stdout, nullptr, _IONBF, 0); // Whoever waits for a line gets it.
    QFile in;
    QFile out;
    if (!in.open(stdin, QFile::ReadOnly | QFile::Unbuffered)
        || !out.open(stdout, QFile::WriteOnly | QFile::Unbuffered))
        return 1;
    const QByteArray input =
        words.contains(QStringLiteral("advertise")) ? in.readLine(longestRecord) : QByteArray();

    claw::dnssd::Conversation conversation(out);
    QObject::connect(
        &conversation, &claw::dnssd::Conversation::ended, &application,
        [](int exitCode, const QString &message) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(message));
            QCoreApplication::exit(exitCode);
        },
        Qt::QueuedConnection);
    claw::dnssd::ParentWatch parent;
    QObject::connect(&parent, &claw::dnssd::ParentWatch::parentGone, &application,
                     &QCoreApplication::quit, Qt::QueuedConnection);
    if (!conversation.begin(words, input)) {
        std::fputs(
            "usage: clawdbot-discovery advertise|browse (a helper that clawdbot runs itself)\n",
            stderr);
        return 2;
    }
    return QCoreApplication::exec();
}
