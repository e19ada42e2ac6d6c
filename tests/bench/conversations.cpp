// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/bench/conversations.h"

#include "json/jsonwriter.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace claw::bench {

namespace {

constexpr auto mainSession = "00000000-0000-4000-8000-000000000000"_L1;
constexpr qint64 startedAt = 1'700'000'000'000;

Result<> refuse(const QFile &file)
{
    return fail(ErrorCode::Unavailable, file.fileName() + u": "_s + file.errorString());
}

QByteArray entryOf(int number)
{
    json::ObjectWriter entry;
    entry.add("sessionId"_L1, u"%1-0000-4000-8000-000000000000"_s.arg(number, 8, 16, QChar(u'0')));
    entry.add("updatedAt"_L1, startedAt + number).add("chatType"_L1, "direct"_L1);
    entry.add("thinkingLevel"_L1, "low"_L1).add("model"_L1, "m1"_L1);
    entry.add("modelProvider"_L1, "mock"_L1).add("totalTokens"_L1, number);
    entry.add("lastChannel"_L1, "telegram"_L1).add("lastTo"_L1, QString::number(number));
    entry.addRaw("skillsSnapshot"_L1, QByteArray("{\"prompt\":\"" + QByteArray(1000, 'x') + "\"}"));
    return entry.take();
}

Result<> writeStore(const QString &path, int sessions)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refuse(file);
    file.write("{\n  \"agent:main:main\": {\"sessionId\":\"" + QByteArray(mainSession.data())
               + "\",\"updatedAt\":1}");
    for (int i = 1; i < sessions; ++i)
        file.write(",\n  \"agent:main:telegram:dm:" + QByteArray::number(i) + "\": " + entryOf(i));
    file.write("\n}");
    return file.flush() ? Result<>() : refuse(file);
}

//! Messages of about a kilobyte, in a chain.
Result<> writeTranscript(const QString &path, qint64 bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refuse(file);
    file.write(R"({"type":"session","version":3,"id":"s","cwd":"/"})"
               "\n");
    const QByteArray text(850, 'x');
    for (qint64 i = 0, written = 0; written < bytes; ++i) {
        const QByteArray id = QByteArray::number(i, 16).rightJustified(8, '0');
        const QByteArray line = R"({"type":"message","id":")" + id + R"(","parentId":null,)"
            + R"("message":{"role":")" + (i % 2 ? "assistant" : "user")
            + R"(","content":[{"type":"text","text":")" + text + R"("}],"timestamp":1}})" + '\n';
        written += file.write(line);
    }
    return file.flush() ? Result<>() : refuse(file);
}

} // namespace

Result<> writeConversations(const QString &homeDir, Conversations conversations)
{
    const QString dir = homeDir + u"/.clawdbot/agents/main/sessions"_s;
    if (!QDir().mkpath(dir))
        return fail(ErrorCode::Unavailable, u"cannot make "_s + dir);
    return writeTranscript(dir + u'/' + mainSession + u".jsonl"_s, conversations.transcriptBytes)
        .and_then([&] { return writeStore(dir + u"/sessions.json"_s, conversations.sessions); });
}

} // namespace claw::bench
