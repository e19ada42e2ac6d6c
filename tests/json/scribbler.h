// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QString>

namespace claw::testing {

//! Writes JSON5 as people do: in several styles, with comments nearly everywhere. Every comment holds
//! a word of its own, `remark1`, `remark2` and so on, that no value holds.
class Scribbler
{
public:
    explicit Scribbler(quint32 seed)
        : m_random(seed)
    { }

    [[nodiscard]] QString document()
    {
        m_lineEnd = chance(4) ? QStringLiteral("\r\n") : QStringLiteral("\n");
        m_indent = QStringList{QStringLiteral("  "), QStringLiteral("\t"),
                               QStringLiteral("    ")}[below(3)];
        return aside() + object(QString(), 0) + m_lineEnd;
    }
    [[nodiscard]] QJsonValue value(int depth = 0)
    {
        switch (below(depth < 2 ? 7 : 5)) {
        case 0:
            return below(100000);
        case 1:
            return chance(2);
        case 2:
            return QStringLiteral("it's \"%1\" ${VAR_%1}\n//").arg(below(100));
        case 3:
            return QJsonValue::Null;
        case 4:
            return QStringLiteral("text%1").arg(below(100));
        case 5: {
            QJsonObject object;
            for (int i = below(3); i > 0; --i)
                object.insert(key(), value(depth + 1));
            return object;
        }
        default: {
            QJsonArray array;
            for (int i = below(3); i > 0; --i)
                array.append(value(depth + 1));
            return array;
        }
        }
    }
    [[nodiscard]] QString key() { return QStringLiteral("key%1").arg(below(40)); }
    [[nodiscard]] int below(qsizetype bound) { return m_random.bounded(int(bound)); }
    [[nodiscard]] bool chance(int inSo) { return below(inSo) == 0; }

private:
    QString remark() { return QStringLiteral("remark%1").arg(++m_remarks); }
    QString aside()
    {
        return chance(6) ? QStringLiteral("/* ") + remark() + QStringLiteral(" */") : QString();
    }
    QString lineRemark()
    {
        return chance(3) ? QStringLiteral(" // ") + remark() + QStringLiteral(" , } ]") : QString();
    }
    QString ownLineRemark(const QString &indentation)
    {
        return chance(4) ? indentation + QStringLiteral("// ") + remark() + m_lineEnd : QString();
    }
    QString quoted(const QString &text)
    {
        const QChar quote = chance(2) ? u'\'' : u'"';
        return quote + text + quote;
    }
    QString scalar()
    {
        switch (below(4)) {
        case 0:
            return QStringLiteral("0x%1").arg(below(1000), 0, 16);
        case 1:
            return QStringLiteral("9007199254740993");
        case 2:
            return chance(2) ? QStringLiteral("true") : QStringLiteral("+.5");
        default:
            return quoted(QStringLiteral("text%1 // { [ ,").arg(below(100)));
        }
    }
    QString child(const QString &indentation, int depth)
    {
        if (depth > 3 || !chance(3))
            return scalar();
        return chance(2) ? object(indentation, depth) : array(indentation, depth);
    }
    QString member(const QString &indentation, int depth)
    {
        const QString name = chance(2) ? key() : quoted(key());
        return name + aside() + QStringLiteral(": ") + aside() + child(indentation, depth + 1);
    }
    QString object(const QString &indentation, int depth)
    {
        return block(u'{', u'}', indentation, depth,
                     [this](const QString &inner, int at) { return member(inner, at); });
    }
    QString array(const QString &indentation, int depth)
    {
        return block(u'[', u']', indentation, depth,
                     [this](const QString &inner, int at) { return child(inner, at + 1); });
    }
    template<typename Item>
    QString block(QChar open, QChar close, const QString &indentation, int depth, Item item)
    {
        const bool spreads = chance(2) || depth == 0;
        const int count = below(depth == 0 ? 7 : 4);
        const QString inner = spreads ? QString(indentation + m_indent) : indentation;
        QString text = open + aside();
        if (spreads)
            text += lineRemark() + m_lineEnd + ownLineRemark(inner);
        for (int i = 0; i < count; ++i) {
            const bool hasComma = i + 1 < count || chance(3);
            text += spreads ? inner : QStringLiteral(" ");
            text += item(inner, depth) + aside() + (hasComma ? QStringLiteral(",") : QString());
            if (spreads)
                text += lineRemark() + m_lineEnd + ownLineRemark(inner);
        }
        return text + (spreads ? indentation : QStringLiteral(" ")) + close;
    }

    QRandomGenerator m_random;
    QString m_lineEnd;
    QString m_indent;
    int m_remarks = 0;
};

} // namespace claw::testing
