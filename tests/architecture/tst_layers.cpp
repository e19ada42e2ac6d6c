// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/architecture/layertable.h"
#include "tests/architecture/sourcetree.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::architecture;

namespace {

const QDir sourceRoot(QStringLiteral(CLAW_SOURCE_DIR));

QString readText(const QString &path)
{
    QFile file(sourceRoot.filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The core folder that an include such as "json/jsontext.h" names; empty for anything else.
QString includedFolder(const QString &include, const LayerTable &table)
{
    const QString folder = include.section(u'/', 0, 0);
    return table.edges.contains(folder) && include.contains(u'/') ? folder : QString();
}

} // namespace

//! The include graph is the one that core/layers.txt allows.
class tst_Layers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_table = LayerTable::parse(readText(u"core/layers.txt"_s));
        m_core = sourcesBelow({u"core"_s});
        QVERIFY2(m_table.edges.size() > 3, "core/layers.txt was not found");
        QVERIFY2(m_core.size() > 10, "core was not found");
    }

    void tableNamesOnlyFoldersAboveItsOwnLine() { QCOMPARE(m_table.faults.join(u'\n'), QString()); }

    void everyCoreFolderStandsInTheTable()
    {
        const QDir core(sourceRoot.filePath(u"core"_s));
        const QStringList folders = core.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &folder : folders)
            QVERIFY2(m_table.edges.contains(folder),
                     qPrintable(u"core/%1 is not in core/layers.txt"_s.arg(folder)));
    }

    void coreIncludesOnlyWhatTheTableAllows()
    {
        QStringList faults;
        for (const SourceFile &file : m_core) {
            for (const QString &include : file.quotedIncludes()) {
                const QString to = includedFolder(include, m_table);
                if (include.endsWith(".moc"_L1))
                    continue;
                if (to.isEmpty())
                    faults.append(
                        u"%1 includes %2: not a path from core/"_s.arg(file.path, include));
                else if (!m_table.allows(file.coreFolder(), to))
                    faults.append(u"%1 includes %2: %3 may not use %4"_s.arg(
                        file.path, include, file.coreFolder(), to));
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void coreIsFreeOfAnyGui()
    {
        static const QStringList gui{
            u"QtGui"_s,           u"QtWidgets"_s,       u"QWidget"_s, u"QApplication"_s,
            u"QGuiApplication"_s, u"QSystemTrayIcon"_s, u"QIcon"_s,   u"QImage"_s,
            u"QPixmap"_s,         u"QColor"_s,          u"QMenu"_s};
        QStringList faults;
        for (const SourceFile &file : m_core) {
            for (const QString &include : file.systemIncludes()) {
                if (gui.contains(include.section(u'/', 0, 0)))
                    faults.append(u"%1 includes %2"_s.arg(file.path, include));
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void trayUsesOnlyItsShareOfCore()
    {
        // It knows the services of this machine, and which gateway is meant, as the command line does.
        static const QStringList share{u"base"_s,     u"log"_s,    u"flight"_s, u"async"_s,
                                       u"json"_s,     u"i18n"_s,   u"files"_s,  u"process"_s,
                                       u"protocol"_s, u"config"_s, u"auth"_s,   u"client"_s,
                                       u"service"_s,  u"cli"_s};
        QStringList faults;
        for (const SourceFile &file : sourcesBelow({u"tray"_s})) {
            for (const QString &include : file.quotedIncludes()) {
                const QString to = includedFolder(include, m_table);
                if (!to.isEmpty() && !share.contains(to))
                    faults.append(u"%1 includes %2"_s.arg(file.path, include));
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void appAndTrayKeepApart()
    {
        QStringList faults;
        for (const SourceFile &file : sourcesBelow({u"app"_s, u"tray"_s})) {
            const QString other = file.top() == "app"_L1 ? u"tray/"_s : u"app/"_s;
            for (const QString &include : file.quotedIncludes()) {
                if (include.startsWith(other) || include.startsWith("tests/"_L1))
                    faults.append(u"%1 includes %2"_s.arg(file.path, include));
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void parserFindsWhatIsWrongWithATable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("faults");
        QTest::newRow("sound") << u"base:\nlog: base # why\n"_s << 0;
        QTest::newRow("cycle") << u"base: log\nlog: base\n"_s << 1;
        QTest::newRow("itself") << u"base: base\n"_s << 1;
        QTest::newRow("unknown name") << u"base:\nlog: bass\n"_s << 1;
        QTest::newRow("said twice") << u"base:\nbase:\n"_s << 1;
        QTest::newRow("no colon") << u"base\n"_s << 1;
    }

    void parserFindsWhatIsWrongWithATable()
    {
        QFETCH(QString, text);
        QTEST(int(LayerTable::parse(text).faults.size()), "faults");
    }

private:
    LayerTable m_table;
    QList<SourceFile> m_core;
};

QTEST_GUILESS_MAIN(tst_Layers)
#include "tst_layers.moc"
