// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/tray/shownitem.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace claw::testing {

namespace {

constexpr int patienceMs = 5000;
const auto itemInterface = u"org.kde.StatusNotifierItem"_s;
const auto menuInterface = u"com.canonical.dbusmenu"_s;

ShownLine readLine(const QDBusArgument &argument)
{
    ShownLine line;
    QVariantMap properties;
    argument.beginStructure();
    argument >> line.id >> properties;
    argument.beginArray();
    while (!argument.atEnd()) {
        QDBusVariant child;
        argument >> child;
        line.children.append(readLine(child.variant().value<QDBusArgument>()));
    }
    argument.endArray();
    argument.endStructure();
    line.text = properties.value(u"label"_s).toString().remove(u'_');
    line.isEnabled = properties.value(u"enabled"_s, true).toBool();
    line.isVisible = properties.value(u"visible"_s, true).toBool();
    line.isSeparator = properties.value(u"type"_s).toString() == "separator"_L1;
    return line;
}

const ShownLine *find(const QList<ShownLine> &lines, const QString &text)
{
    for (const auto &line : lines) {
        if (line.isVisible && line.text.startsWith(text))
            return &line;
        if (const auto *inner = find(line.children, text))
            return inner;
    }
    return nullptr;
}

} // namespace

ShownItem::ShownItem(const QDBusConnection &bus, QString service)
    : m_bus(bus)
    , m_service(std::move(service))
{ }

QVariant ShownItem::property(const QString &name) const
{
    auto call = QDBusMessage::createMethodCall(m_service, u"/StatusNotifierItem"_s,
                                               u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call << itemInterface << name;
    const auto reply = m_bus.call(call, QDBus::Block, patienceMs);
    return reply.arguments().value(0).value<QDBusVariant>().variant();
}

QString ShownItem::toolTip() const
{
    const auto argument = property(u"ToolTip"_s).value<QDBusArgument>();
    QString iconName;
    QString title;
    argument.beginStructure();
    argument >> iconName;
    argument.beginArray();
    while (!argument.atEnd()) {
        int width = 0;
        int height = 0;
        QByteArray bytes;
        argument.beginStructure();
        argument >> width >> height >> bytes;
        argument.endStructure();
    }
    argument.endArray();
    argument >> title;
    return title;
}

QImage ShownItem::icon(int size) const
{
    const auto argument = property(u"IconPixmap"_s).value<QDBusArgument>();
    QImage image;
    argument.beginArray();
    while (!argument.atEnd()) {
        int width = 0;
        int height = 0;
        QByteArray bytes;
        argument.beginStructure();
        argument >> width >> height >> bytes;
        argument.endStructure();
        if (width != size || height != size)
            continue;
        image = QImage(width, height, QImage::Format_ARGB32);
        const auto *pixels = reinterpret_cast<const quint32 *>(bytes.constData());
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x)
                image.setPixel(x, y, qFromBigEndian(pixels[y * width + x]));
        }
    }
    argument.endArray();
    return image;
}

QList<ShownLine> ShownItem::menu() const
{
    const auto path = property(u"Menu"_s).value<QDBusObjectPath>().path();
    if (path.isEmpty())
        return {};
    auto call = QDBusMessage::createMethodCall(m_service, path, menuInterface, u"GetLayout"_s);
    call << 0 << -1 << QStringList();
    const auto reply = m_bus.call(call, QDBus::Block, patienceMs);
    if (reply.arguments().size() < 2)
        return {};
    auto lines = readLine(reply.arguments().at(1).value<QDBusArgument>()).children;
    lines.removeIf([](const ShownLine &line) { return line.isSeparator || !line.isVisible; });
    return lines;
}

QStringList ShownItem::texts() const
{
    QStringList texts;
    for (const auto &line : menu())
        texts.append(line.text);
    return texts;
}

ShownLine ShownItem::line(const QString &text) const
{
    auto lines = menu();
    if (!lines.isEmpty())
        lines.removeFirst(); // "Stopped" is no "Stop".
    const auto *found = find(lines, text);
    return found ? *found : ShownLine{};
}

QString ShownItem::status() const
{
    return texts().value(0);
}

void ShownItem::open() const
{
    const auto path = property(u"Menu"_s).value<QDBusObjectPath>().path();
    auto call = QDBusMessage::createMethodCall(m_service, path, menuInterface, u"AboutToShow"_s);
    call << 0;
    m_bus.call(call, QDBus::Block, patienceMs);
}

bool ShownItem::click(const QString &text) const
{
    const auto target = line(text);
    if (target.text.isEmpty() || !target.isEnabled)
        return false;
    const auto path = property(u"Menu"_s).value<QDBusObjectPath>().path();
    auto call = QDBusMessage::createMethodCall(m_service, path, menuInterface, u"Event"_s);
    call << target.id << u"clicked"_s << QVariant::fromValue(QDBusVariant(QString())) << uint(0);
    return m_bus.call(call, QDBus::Block, patienceMs).type() == QDBusMessage::ReplyMessage;
}

} // namespace claw::testing
