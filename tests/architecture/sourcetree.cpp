// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/architecture/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::architecture {

namespace {

QStringList captures(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    auto matches = expression.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured(1));
    return found;
}

void blank(QString &text, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < std::min(to, text.size()); ++i) {
        if (text[i] != u'\n')
            text[i] = u' ';
    }
}

// The position after the literal that starts with the quote at `start`.
qsizetype literalEnd(const QString &text, qsizetype start)
{
    const QChar quote = text[start];
    qsizetype i = start + 1;
    while (i < text.size() && text[i] != quote && text[i] != u'\n')
        i += text[i] == u'\\' ? 2 : 1;
    return std::min(i + 1, text.size());
}

// The position after the raw literal whose opening quote is at `start`, as in R"x( … )x".
qsizetype rawLiteralEnd(const QString &text, qsizetype start)
{
    const qsizetype open = text.indexOf(u'(', start);
    const QString close = u")"_s + text.mid(start + 1, open - start - 1) + u'"';
    const qsizetype end = text.indexOf(close, open);
    return open < 0 || end < 0 ? text.size() : end + close.size();
}

// The position after the comment that starts here, or `start` when none does.
qsizetype commentEnd(const QString &text, qsizetype start)
{
    const auto rest = QStringView(text).sliced(start);
    if (rest.startsWith("//"_L1)) {
        const qsizetype end = text.indexOf(u'\n', start);
        return end < 0 ? text.size() : end;
    }
    if (rest.startsWith("/*"_L1)) {
        const qsizetype end = text.indexOf("*/"_L1, start + 2);
        return end < 0 ? text.size() : end + 2;
    }
    return start;
}

bool isDigitSeparator(const QString &text, qsizetype quote)
{
    return text[quote] == u'\'' && quote > 0 && text[quote - 1].isLetterOrNumber()
        && quote + 1 < text.size() && text[quote + 1].isLetterOrNumber() && text[quote - 1] != u'u';
}

} // namespace

QString SourceFile::coreFolder() const
{
    return top() == "core"_L1 ? path.section(u'/', 1, 1) : QString();
}

QStringList SourceFile::quotedIncludes() const
{
    return captures(text, u"^\\s*#\\s*include\\s+\"([^\"]+)\""_s);
}

QStringList SourceFile::systemIncludes() const
{
    return captures(text, u"^\\s*#\\s*include\\s+<([^>]+)>"_s);
}

QString blankCommentsAndLiterals(QString text)
{
    qsizetype i = 0;
    while (i < text.size()) {
        const qsizetype comment = commentEnd(text, i);
        const QChar here = text[i];
        if (comment > i) {
            blank(text, i, comment);
            i = comment;
        } else if ((here == u'"' || here == u'\'') && !isDigitSeparator(text, i)) {
            const bool raw = here == u'"' && i > 0 && text[i - 1] == u'R';
            const qsizetype end = raw ? rawLiteralEnd(text, i) : literalEnd(text, i);
            blank(text, i + 1, end - 1);
            i = end;
        } else {
            ++i;
        }
    }
    return text;
}

QList<SourceFile> sourcesBelow(const QStringList &folders)
{
    const QDir root(QStringLiteral(CLAW_SOURCE_DIR));
    QList<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator walk(root.filePath(folder), {u"*.cpp"_s, u"*.h"_s, u"*.mm"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (!file.open(QIODevice::ReadOnly))
                return {};
            const auto text = QString::fromUtf8(file.readAll());
            files.append({.path = root.relativeFilePath(file.fileName()),
                          .text = text,
                          .code = blankCommentsAndLiterals(text)});
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

qsizetype lineOf(const QString &text, qsizetype position)
{
    return QStringView(text).first(position).count(u'\n') + 1;
}

} // namespace claw::architecture
