// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/unitsyntax.h"

using namespace Qt::StringLiterals;

namespace claw::service {

namespace {

//! Reads words as systemd's extract_first_word() does with unquoting and C escapes.
class WordReader
{
public:
    explicit WordReader(const QString &text)
        : m_text(text)
    { }

    QStringList words()
    {
        while (m_at < m_text.size())
            step();
        endWord();
        return m_words;
    }

private:
    void step()
    {
        const QChar c = m_text[m_at++];
        if (c == u'\\' && m_at < m_text.size()) {
            append(escaped());
        } else if (!m_quote.isNull()) {
            c == m_quote ? closeQuote() : append(QString(c));
        } else if (c.isSpace()) {
            endWord();
        } else if (c == u'"' || c == u'\'') {
            m_quote = c;
            m_isInWord = true;
        } else {
            append(QString(c));
        }
    }

    void closeQuote() { m_quote = QChar(); }

    void append(const QString &text)
    {
        m_word += text;
        m_isInWord = true;
    }

    void endWord()
    {
        if (m_isInWord)
            m_words.append(m_word);
        m_word.clear();
        m_isInWord = false;
    }

    QString escaped()
    {
        static const QString letters = u"abfnrtvs"_s;
        static const QString meanings = u"\a\b\f\n\r\t\v "_s;
        const QChar c = m_text[m_at++];
        if (const auto index = letters.indexOf(c); index >= 0)
            return QString(meanings[index]);
        switch (c.unicode()) {
        case 'x':
            return numbered(2, 16);
        case 'u':
            return numbered(4, 16);
        case 'U':
            return numbered(8, 16);
        default:
            break;
        }
        if (c >= u'0' && c <= u'7') {
            --m_at;
            return numbered(3, 8);
        }
        return QString(c);
    }

    QString numbered(int digits, int base)
    {
        bool isNumber = false;
        const char32_t code = m_text.mid(m_at, digits).toUInt(&isNumber, base);
        if (!isNumber || code == 0 || code > 0x10ffff)
            return {};
        m_at += digits;
        return QString::fromUcs4(&code, 1);
    }

    const QString &m_text;
    qsizetype m_at = 0;
    QChar m_quote;
    bool m_isInWord = false;
    QString m_word;
    QStringList m_words;
};

bool needsQuotes(const QString &word)
{
    static const QString special = u"\"'\\;#"_s;
    for (const QChar c : word) {
        if (c.isSpace() || special.contains(c))
            return true;
    }
    return word.isEmpty();
}

} // namespace

QString escapeUnitValue(const QString &value)
{
    return QString(value).replace(u'%', "%%"_L1);
}

QString quoteUnitWord(const QString &word, UnitWord kind)
{
    QString text = escapeUnitValue(word);
    if (kind == UnitWord::Command)
        text.replace(u'$', "$$"_L1);
    if (!needsQuotes(word))
        return text;
    text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return u'"' + text + u'"';
}

QStringList splitUnitWords(const QString &value)
{
    auto words = WordReader(value).words();
    words.replaceInStrings(u"%%"_s, u"%"_s);
    return words;
}

QStringList splitUnitCommand(const QString &value)
{
    auto words = splitUnitWords(value);
    words.replaceInStrings(u"$$"_s, u"$"_s);
    static const QString prefixes = u"@-:+!"_s;
    while (!words.isEmpty() && !words.first().isEmpty() && prefixes.contains(words.first()[0]))
        words.first().remove(0, 1);
    return words;
}

QList<UnitSetting> parseUnitFile(const QString &text)
{
    QList<UnitSetting> settings;
    QString section;
    QString pending; // Of lines that go on in the next one.
    for (const auto &raw : text.split(u'\n')) {
        QString line = raw.trimmed();
        if (line.startsWith(u'#') || line.startsWith(u';'))
            continue; // Also in the middle of a continued line.
        if (line.endsWith(u'\\')) {
            pending += line.chopped(1) + u' ';
            continue;
        }
        line = QString(pending + line).trimmed();
        pending.clear();
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            section = line.mid(1, line.size() - 2);
            continue;
        }
        const auto equals = line.indexOf(u'=');
        if (equals > 0)
            settings.append({section, line.left(equals).trimmed(), line.mid(equals + 1).trimmed()});
    }
    return settings;
}

} // namespace claw::service
