// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "i18n/language.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace claw;

namespace {

const QString sourceDir = QStringLiteral(CLAW_SOURCE_DIR);

struct Message
{
    QString state; //!< Of the translation: empty when it is finished.
    QStringList texts; //!< More than one with plural forms.
};

//! By context, source and comment, in order.
using Messages = QMap<QString, Message>;

//! One text, or one for each plural form.
QStringList readTexts(QXmlStreamReader &xml)
{
    QStringList forms;
    QString plain;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            forms.append(xml.readElementText());
        else
            plain += xml.text();
    }
    return forms.isEmpty() ? QStringList{plain} : forms;
}

Message readMessage(QXmlStreamReader &xml, QString &source)
{
    Message message;
    QString comment;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            comment = u" | "_s + xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.state = xml.attributes().value("type"_L1).toString();
            message.texts = readTexts(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    source += comment;
    return message;
}

Messages read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QXmlStreamReader xml(&file);
    Messages messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            QString source;
            const Message message = readMessage(xml, source);
            messages.insert(context + u" | "_s + source, message);
        }
    }
    return messages;
}

//! %1, %n, %L2: sorted, because a language may turn them around. A plural form may say its number
//! in a word.
QStringList placeholders(const QString &text, bool withNumber)
{
    static const QRegularExpression pattern(u"%L?(\\d+|n)"_s);
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QString placeholder = matches.next().captured();
        if (withNumber || placeholder != "%n"_L1)
            found.append(placeholder);
    }
    found.removeDuplicates();
    std::sort(found.begin(), found.end());
    return found;
}

QString fileOf(const QString &language)
{
    return sourceDir + u"/translations/clawdbot_%1.ts"_s.arg(language);
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : i18n::languages())
        QTest::newRow(qPrintable(language)) << language;
}

} // namespace

//! Every text in every language.
class tst_Translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areFinished_data() { addLanguages(); }
    void areFinished()
    {
        QFETCH(QString, language);
        const Messages messages = read(fileOf(language));
        QVERIFY(messages.size() > (language == "en"_L1 ? 10 : 1000));
        for (auto it = messages.begin(); it != messages.end(); ++it) {
            QVERIFY2(it->state.isEmpty(), qPrintable(it.key() + u" is "_s + it->state));
            QVERIFY2(!it->texts.isEmpty(), qPrintable(it.key()));
            for (const QString &text : it->texts)
                QVERIFY2(!text.trimmed().isEmpty(), qPrintable(it.key()));
        }
    }

    void haveThePlaceholdersOfTheirSource_data() { addLanguages(); }
    void haveThePlaceholdersOfTheirSource()
    {
        QFETCH(QString, language);
        const Messages messages = read(fileOf(language));
        for (auto it = messages.begin(); it != messages.end(); ++it) {
            if (!it->state.isEmpty())
                continue; // Told by areFinished().
            const QStringList wanted = placeholders(it.key(), false);
            for (const QString &text : it->texts)
                QVERIFY2(placeholders(text, false) == wanted,
                         qPrintable(it.key() + u" -> "_s + text));
        }
    }

    //! Of two lines with the same letter, the keyboard reaches neither at once.
    void everySettingHasALetterOfItsOwn_data() { addLanguages(); }
    void everySettingHasALetterOfItsOwn()
    {
        QFETCH(QString, language);
        static const QRegularExpression pattern(u"&([^&\\s])"_s);
        const Messages messages = read(fileOf(language));
        QMap<QString, QString> taken;
        for (auto it = messages.begin(); it != messages.end(); ++it) {
            if (!it.key().startsWith("claw::tray::SettingsDialog |"_L1))
                continue;
            const QString text = it->texts.first();
            const QString letter = pattern.match(text).captured(1).toLower();
            QVERIFY2(letter.isEmpty() || !taken.contains(letter),
                     qPrintable(text + u" beside "_s + taken.value(letter)));
            taken.insert(letter, text);
        }
        QCOMPARE(taken.isEmpty(), language == "en"_L1); // Its own words are in the source.
    }

    void areThoseOfTheSources_data() { addLanguages(); }
    void areThoseOfTheSources()
    {
        QFETCH(QString, language);
        const QString lupdate = QStringLiteral(CLAW_LUPDATE);
        if (lupdate.isEmpty())
            QSKIP("lupdate is not installed");
        const QTemporaryDir dir;
        const QString copy = dir.filePath(u"copy.ts"_s);
        QVERIFY(QFile::copy(fileOf(language), copy));
        QProcess process;
        process.setWorkingDirectory(sourceDir);
        const QStringList folders{u"app"_s,          u"core/backup"_s,  u"core/cli"_s,
                                  u"core/config"_s,  u"core/doctor"_s,  u"core/flight"_s,
                                  u"core/process"_s, u"core/service"_s, u"core/wizard"_s,
                                  u"tray"_s}; // As in translations/CMakeLists.txt.
        const QStringList kind =
            language == "en"_L1 ? QStringList(u"-pluralonly"_s) : QStringList();
        process.start(lupdate,
                      folders + kind
                          + QStringList{u"-I"_s, u"."_s, u"-I"_s, u"core"_s, u"-locations"_s,
                                        u"none"_s, u"-ts"_s, copy});
        QVERIFY(process.waitForFinished());
        const Messages known = read(fileOf(language));
        const Messages messages = read(copy);
        for (auto it = messages.begin(); it != messages.end(); ++it) {
            QVERIFY2(known.contains(it.key()), qPrintable(it.key() + u" is new"_s));
            QVERIFY2(it->state == known[it.key()].state,
                     qPrintable(it.key() + u" is "_s + it->state));
            // Where lupdate lost its way in a file, it names another context than the program asks for.
            QVERIFY2(it.key().startsWith("claw::"_L1), qPrintable(it.key()));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
