// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/bootrun.h"
#include "chatbench.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;
using namespace claw;

namespace {

//! A gateway whose agent works in a directory of this test.
struct Bench
{
    QTemporaryDir workspace;
    std::unique_ptr<testing::ChatBench> chat;

    explicit Bench(const QString &hooks = u"{internal: {enabled: true}}"_s)
    {
        chat = std::make_unique<testing::ChatBench>(
            u"{hooks: %1, agents: {defaults: {model: {primary: 'dev/echo'}, skipBootstrap: true, "
            "workspace: '%2'}}}"_s.arg(hooks, workspace.path())
                .toUtf8());
    }

    void putBootFile(const QByteArray &text) const
    {
        QFile file(workspace.filePath(u"BOOT.md"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("BOOT.md of a test cannot be written");
        file.write(text);
    }
    void start() const
    {
        auto &tester = chat->tester;
        QCoro::waitFor(agent::playBootFile(&tester.runner, tester.runPorts()));
    }
};

} // namespace

//! What BOOT.md of a workspace asks for is done once after a start.
class tst_BootRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheAgentWhatTheFileSays()
    {
        const Bench bench;
        bench.putBootFile("Water the plants.\n");
        bench.start();
        const QJsonArray messages = bench.chat->history();
        QCOMPARE(messages.size(), 2);
        QVERIFY(
            testing::ChatBench::textOf(messages[0].toObject()).contains("Water the plants."_L1));
    }

    void doesNothingWithoutAFileOrWithABlankOne()
    {
        const Bench bench;
        bench.start();
        bench.putBootFile(" \n\n");
        bench.start();
        QVERIFY(bench.chat->history().isEmpty());
    }

    void doesNothingUnlessInternalHooksAreOn()
    {
        const Bench bench(u"{}"_s);
        bench.putBootFile("Water the plants.");
        bench.start();
        QVERIFY(bench.chat->history().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_BootRun)
#include "tst_bootrun.moc"
