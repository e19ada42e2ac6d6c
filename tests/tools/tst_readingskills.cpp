// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "files/atomicfile.h"
#include "tools/builtintools.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::tools;

//! Skills of all agents lie outside of every workspace; the system prompt sends models to them.
class tst_ReadingSkills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_paths.homeDir = m_home.path();
        m_paths.stateDir = m_home.filePath(u"state"_s);
        addFileTools(m_registry, m_paths);
        QVERIFY(QDir().mkpath(m_home.filePath(u"clawd"_s)));
        QVERIFY(QDir().mkpath(m_home.filePath(u"state/skills/weather"_s)));
        QVERIFY(files::writeAtomically(skill(), "look outside"));
        QVERIFY(files::writeAtomically(m_home.filePath(u"state/token"_s), "the secret"));
        QVERIFY(QFile::link(m_home.filePath(u"state/token"_s),
                            m_home.filePath(u"state/skills/weather/link"_s)));
    }

    void areReadAndNotChanged()
    {
        QJsonObject arguments{{u"path"_s, skill()}};
        const ToolOutput read = call(u"read"_s, arguments);
        QCOMPARE(std::get<providers::TextBlock>(read.content.at(0)).text, u"look outside"_s);
        arguments.insert(u"content"_s, u"mine"_s);
        QCOMPARE(call(u"write"_s, arguments).details.value("status"_L1).toString(), u"error"_s);
        QCOMPARE(files::readAll(skill(), 100).value(), QByteArray("look outside"));
    }

    void whatIsBesideThemIsNot_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("beside") << m_home.filePath(u"state/token"_s);
        QTest::newRow("up again") << QString(m_paths.stateDir + u"/skills/../token"_s);
        QTest::newRow("by a link") << m_home.filePath(u"state/skills/weather/link"_s);
        QTest::newRow("from the workspace") << u"../state/token"_s;
        QTest::newRow("not absolute") << u"weather/SKILL.md"_s;
    }
    void whatIsBesideThemIsNot()
    {
        QFETCH(QString, path);
        const ToolOutput read = call(u"read"_s, {{u"path"_s, path}});
        QCOMPARE(read.details.value("status"_L1).toString(), u"error"_s);
    }

private:
    [[nodiscard]] QString skill() const
    {
        return m_home.filePath(u"state/skills/weather/SKILL.md"_s);
    }
    [[nodiscard]] ToolOutput call(const QString &tool, const QJsonObject &arguments) const
    {
        ToolContext context;
        context.workspaceDir = m_home.filePath(u"clawd"_s);
        context.config = std::make_shared<config::Config>();
        return QCoro::waitFor(m_registry.run(m_registry.prepare(tool, arguments, {}), context));
    }

    QTemporaryDir m_home;
    files::StatePaths m_paths;
    ToolRegistry m_registry;
};

QTEST_GUILESS_MAIN(tst_ReadingSkills)
#include "tst_readingskills.moc"
