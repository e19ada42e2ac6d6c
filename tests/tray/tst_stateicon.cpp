// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/stateicon.h"

#include <QGuiApplication>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;

namespace claw::tray {

namespace {

constexpr int stateCount = int(GatewayState::NotInstalled) + 1;
constexpr int visible = 64; // Of 255.

QImage drawn(GatewayState state, IconStyle style, int size)
{
    return renderState(state, style, size).toImage().convertToFormat(QImage::Format_ARGB32);
}

int inkOf(const QImage &image)
{
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += qAlpha(image.pixel(x, y)) >= visible;
    }
    return ink;
}

//! How much of two pictures differs, in thousandths, when only the shapes are looked at: how much light a
//! black and white screen would show.
int differenceOf(const QImage &left, const QImage &right)
{
    const auto darkness = [](QRgb pixel) { return qAlpha(pixel) * (255 - qGray(pixel)) / 255; };
    qint64 sum = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x)
            sum += std::abs(darkness(left.pixel(x, y)) - darkness(right.pixel(x, y)));
    }
    return int(sum * 1000 / 255 / (qint64(left.width()) * left.height()));
}

} // namespace

//! Panels are small, and some people and some screens see no colours.
class TestStateIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesDifferInShape_data();
    void statesDifferInShape();
    void aTemplateIsAllBlack();
    void stylesKeepTheShape();
    void offersWhatPanelsAskFor();
    void dotsDiffer();
};

void TestStateIcon::statesDifferInShape_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {16, 22, 24, 32, 44, 48, 64, 128})
        QTest::addRow("%d pixels", size) << size;
}

void TestStateIcon::statesDifferInShape()
{
    QFETCH(int, size);
    for (int i = 0; i < stateCount; ++i) {
        const auto left = drawn(GatewayState(i), IconStyle::Monochrome, size);
        QCOMPARE(left.size(), QSize(size, size));
        QVERIFY(inkOf(left) > size * size / 10);
        for (int j = i + 1; j < stateCount; ++j) {
            const auto right = drawn(GatewayState(j), IconStyle::Monochrome, size);
            QVERIFY2(differenceOf(left, right) >= 25,
                     qPrintable(u"%1 and %2 differ by %3 in a thousand"_s.arg(i).arg(j).arg(
                         differenceOf(left, right))));
        }
    }
}

void TestStateIcon::aTemplateIsAllBlack()
{
    for (int i = 0; i < stateCount; ++i) {
        const auto image = drawn(GatewayState(i), IconStyle::Monochrome, 64);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                QCOMPARE(colour.red(), colour.green());
                QCOMPARE(colour.red(), colour.blue());
            }
        }
        QVERIFY(stateIcon(GatewayState(i), IconStyle::Monochrome).isMask());
    }
}

void TestStateIcon::stylesKeepTheShape()
{
    const auto colour = drawn(GatewayState::Running, IconStyle::Colour, 64);
    for (const auto style : {IconStyle::OnLight, IconStyle::OnDark}) {
        const auto other = drawn(GatewayState::Running, style, 64);
        QVERIFY(colour != other);
        QCOMPARE(inkOf(colour), inkOf(other));
    }
}

void TestStateIcon::offersWhatPanelsAskFor()
{
    const auto icon = stateIcon(GatewayState::Running, IconStyle::Colour);
    for (const int size : {16, 22, 24, 32, 48, 64, 128})
        QVERIFY(icon.availableSizes().contains(QSize(size, size)));
    // Twice the pixels a point: nothing is scaled up.
    for (const int size : {16, 22, 24, 32, 64}) {
        const auto twice = icon.pixmap(QSize(size, size), 2.0);
        QVERIFY(twice.width() >= 2 * size - 4);
    }
    QVERIFY(!programIcon().isNull());
}

void TestStateIcon::dotsDiffer()
{
    QList<QImage> seen;
    for (int i = 0; i < stateCount; ++i) {
        const auto image = stateDot(GatewayState(i)).pixmap(16).toImage();
        QVERIFY(inkOf(image) > 20);
        QVERIFY(!seen.contains(image));
        seen.append(image);
    }
}

} // namespace claw::tray

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    claw::tray::TestStateIcon test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_stateicon.moc"
