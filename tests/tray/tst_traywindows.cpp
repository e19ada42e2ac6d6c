// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/e2e/runningprogram.h"
#include "tray/logwindow.h"
#include "tray/settingsdialog.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace claw::tray {

using testing::RunningProgram;
using testing::Sandbox;

namespace {

constexpr int patientlyMs = 20'000;
const QString token = u"tray-windows-secret-token"_s;

QByteArray configOf(quint16 port)
{
    return "{gateway: {mode: 'local', port: " + QByteArray::number(port) + ", auth: {token: '"
        + token.toLatin1() + "'}}} // a remark\n";
}

QString logLine(const QString &level, const QString &message)
{
    return uR"({"0":"%2","_meta":{"logLevelName":"%1"},"time":"2026-01-02T03:04:05.000Z"})"_s.arg(
        level, message);
}

//! The machine's clocks; somebody sets that on the wall.
class AdjustedClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return m_clock.nowMs() + m_offsetMs; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_clock.monotonicMs(); }
    void set(std::chrono::milliseconds offset) { m_offsetMs = offset.count(); }

private:
    SystemClock m_clock;
    qint64 m_offsetMs = 0;
};

QStringList shown(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int i = 0; i < model.rowCount(); ++i)
        texts.append(model.index(i, 0).data().toString());
    return texts;
}

QPushButton *button(const QWidget &window, const QString &text)
{
    for (auto *candidate : window.findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

} // namespace

//! The windows of the tray, beside a real gateway that they show.
class TestTrayWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theLogKeepsItsNewestLines();
    void theLogIsFilteredByLevelAndText();
    void theLogFollowsTheGateway();
    void theReportHoldsNoSecret();
    void settingsShowTheConfiguration();
    void everySettingIsReachedByItsLetter();
    void settingsChangeThePortAndKeepTheRest();
    void aTokenIsHiddenUntilAskedFor();
    void aNewTokenCountsOnceApplied();
    void aJumpOfTheClockChangesNothing();

private:
    void startGateway();

    std::unique_ptr<Sandbox> m_home;
    std::unique_ptr<RunningProgram> m_program;
    AdjustedClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<ManagedGateway> m_gateway;
};

void TestTrayWindows::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestTrayWindows::init()
{
    m_home = std::make_unique<Sandbox>();
    m_home->putConfig(configOf(m_home->port()));
    startGateway();
}

void TestTrayWindows::cleanup()
{
    m_gateway.reset();
    m_program.reset();
    m_home.reset();
}

void TestTrayWindows::startGateway()
{
    auto environment = m_home->environment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home->path());
    m_program = std::make_unique<RunningProgram>(QStringList(u"gateway"_s), environment);
    QVERIFY2(m_program->waitFor(u"listening on"_s), m_program->story());
    m_gateway = std::make_unique<ManagedGateway>(
        QString(), environment, QStringLiteral(CLAWDBOT_PROGRAM), m_clock, m_random);
    m_gateway->watch().start();
    QTRY_COMPARE_WITH_TIMEOUT(m_gateway->watch().state().state, GatewayState::Running, patientlyMs);
}

void TestTrayWindows::theLogKeepsItsNewestLines()
{
    LogModel model;
    model.append({});
    QCOMPARE(model.rowCount(), 0);
    QStringList lines;
    for (int i = 0; i < 7000; ++i)
        lines.append(logLine(u"INFO"_s, u"line %1"_s.arg(i)));
    model.append(lines.first(4000));
    model.append(lines.sliced(4000));
    QCOMPARE(model.rowCount(), int(LogModel::mostLines));
    QVERIFY(shown(model).first().endsWith("line 2000"_L1));
    QVERIFY(shown(model).last().endsWith("line 6999"_L1));
    QCOMPARE(model.latest(2), lines.last(2));
}

void TestTrayWindows::theLogIsFilteredByLevelAndText()
{
    LogModel model;
    model.append({logLine(u"DEBUG"_s, u"a detail"_s), logLine(u"INFO"_s, u"news"_s),
                  logLine(u"WARN"_s, u"Beware"_s), logLine(u"ERROR"_s, u"broken"_s),
                  u"no record at all"_s});
    LogFilter filter;
    filter.setSourceModel(&model);
    QCOMPARE(filter.rowCount(), 4); // Not the detail.
    filter.setLeast(log::LogLevel::Warning);
    QCOMPARE(filter.rowCount(), 3);
    filter.setText(u"beware"_s);
    QCOMPARE(filter.rowCount(), 1);
    QVERIFY(shown(filter).first().contains("warn"_L1));
    filter.setText({});
    filter.setLeast(log::LogLevel::Trace);
    QCOMPARE(filter.rowCount(), 5);
}

void TestTrayWindows::theLogFollowsTheGateway()
{
    LogWindow window(m_gateway->watch());
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    const auto *model = window.findChild<QListView *>()->model();
    QTRY_VERIFY_WITH_TIMEOUT(
        shown(*model).filter(u"listening on ws://127.0.0.1:%1"_s.arg(m_home->port())).size() > 0,
        patientlyMs);
    const auto before = model->rowCount();
    m_home->putConfig("nonsense\n");
    QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() > before, patientlyMs);
    window.findChild<QComboBox *>()->setCurrentIndex(0); // Errors.
    for (const auto &line : shown(*model))
        QVERIFY2(line.contains(" error "_L1) || line.contains(" fatal "_L1), qPrintable(line));
}

void TestTrayWindows::theReportHoldsNoSecret()
{
    LogWindow window(m_gateway->watch());
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    const auto *model = window.findChild<QListView *>()->model();
    QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() > 0, patientlyMs);
    // Something that a careless program wrote.
    window.findChild<QLineEdit *>()->setText(u"no such line"_s);
    QCOMPARE(model->rowCount(), 0);
    const auto findings = m_gateway->watch().findings();
    QCOMPARE(findings.target.token.reveal(), token);
    QVERIFY(button(window, u"Copy diagnostic report"_s) != nullptr);
    button(window, u"Copy diagnostic report"_s)->click();
    const auto report = QGuiApplication::clipboard()->text();
    QVERIFY2(report.contains("State: running"_L1), qPrintable(report));
    QVERIFY2(report.contains(u"PID: %1"_s.arg(m_program->pid())), qPrintable(report));
    QVERIFY2(report.contains("Log:\n"_L1), qPrintable(report));
    QVERIFY2(!report.contains(token), qPrintable(report));
}

void TestTrayWindows::settingsShowTheConfiguration()
{
    SettingsDialog dialog(*m_gateway, m_home->path(), Preferences());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QCOMPARE(dialog.findChild<QSpinBox *>()->value(), int(m_home->port()));
    QVERIFY(!button(dialog, u"Install"_s)->isEnabled()); // No service manager here.
    QVERIFY(!button(dialog, u"Install"_s)->toolTip().isEmpty());
}

void TestTrayWindows::everySettingIsReachedByItsLetter()
{
    const SettingsDialog dialog(*m_gateway, m_home->path(), Preferences());
    QStringList letters;
    for (const auto *label : dialog.findChildren<QLabel *>()) {
        const auto letter = QKeySequence::mnemonic(label->text()).toString();
        QVERIFY2(letter.isEmpty() || label->buddy(), qPrintable(label->text()));
        letters.append(letter);
    }
    for (const auto *button : dialog.findChildren<QAbstractButton *>())
        letters.append(QKeySequence::mnemonic(button->text()).toString());
    letters.removeAll(QString());
    QVERIFY(letters.size() > 8);
    QCOMPARE(letters.removeDuplicates(), 0);
}

void TestTrayWindows::settingsChangeThePortAndKeepTheRest()
{
    const Sandbox other; // For its free port.
    SettingsDialog dialog(*m_gateway, m_home->path(), Preferences());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.findChild<QSpinBox *>()->setValue(other.port());
    button(dialog, u"Apply"_s)->click();
    const auto expected = configOf(other.port());
    const auto written = [this] {
        QFile file(m_home->configPath());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_COMPARE_WITH_TIMEOUT(written(), expected, patientlyMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_gateway->watch().url().port(), int(other.port()), patientlyMs);
}

void TestTrayWindows::aTokenIsHiddenUntilAskedFor()
{
    SettingsDialog dialog(*m_gateway, m_home->path(), Preferences());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QLineEdit *field = nullptr;
    for (auto *edit : dialog.findChildren<QLineEdit *>())
        field = edit->text() == token ? edit : field;
    QVERIFY(field != nullptr);
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    button(dialog, u"Show"_s)->click();
    QCOMPARE(field->echoMode(), QLineEdit::Normal);
    button(dialog, u"Copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), token);
}

void TestTrayWindows::aNewTokenCountsOnceApplied()
{
    SettingsDialog dialog(*m_gateway, m_home->path(), Preferences());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    button(dialog, u"New"_s)->click();
    QCOMPARE(m_gateway->watch().findings().target.token.reveal(), token);
    button(dialog, u"Apply"_s)->click();
    const auto used = [this] { return m_gateway->watch().findings().target.token.reveal(); };
    QTRY_VERIFY_WITH_TIMEOUT(used() != token, patientlyMs);
    QVERIFY(used().size() >= 32);
    // The gateway takes it over, and the tray is let in with it.
    QTRY_COMPARE_WITH_TIMEOUT(m_gateway->watch().state().state, GatewayState::Running, patientlyMs);
}

void TestTrayWindows::aJumpOfTheClockChangesNothing()
{
    auto &watch = m_gateway->watch();
    const auto before = watch.state();
    const auto upTime = watch.upTime();
    QVERIFY(upTime);
    for (const auto offset : {std::chrono::hours(24 * 400), std::chrono::hours(-24 * 800)}) {
        m_clock.set(offset);
        watch.verify();
        QTest::qWait(300);
        QCOMPARE(watch.state(), before);
        QVERIFY(watch.upTime() > upTime);
        QVERIFY(*watch.upTime() < *upTime + std::chrono::minutes(1));
    }
}

} // namespace claw::tray

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    claw::tray::TestTrayWindows test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_traywindows.moc"
