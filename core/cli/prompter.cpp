// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/prompter.h"

#include "cli/clitr.h"
#include "cli/hiddeninput.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

Prompter::Prompter(QIODevice &in, Terminal &out)
    : m_in(in)
    , m_out(out)
{ }

void Prompter::show(const QString &question, const QString &byDefault)
{
    QString text = m_out.paint(Tone::Accent, u"? "_s) + question;
    if (!byDefault.isEmpty())
        text += m_out.paint(Tone::Muted, u" (%1)"_s.arg(byDefault));
    m_out.write((text + ": "_L1).toUtf8());
}

Result<QString> Prompter::readLine()
{
    constexpr qint64 longest = 16 * 1024;
    const QByteArray line = m_in.readLine(longest);
    if (line.isEmpty())
        return fail(ErrorCode::Aborted, Tr::tr("Setup cancelled."));
    return QString::fromUtf8(line).trimmed();
}

Result<QString> Prompter::text(const QString &question, const QString &byDefault)
{
    show(question, byDefault);
    return readLine().map(
        [&byDefault](const QString &line) { return line.isEmpty() ? byDefault : line; });
}

Result<Secret> Prompter::secret(const QString &question)
{
    show(question, {});
    const auto line = [this] {
        const HiddenInput hidden;
        return readLine();
    }();
    m_out.line(); // The end of the line was not shown either.
    return line.map([](const QString &text) { return Secret(text); });
}

Result<bool> Prompter::confirm(const QString &question, bool byDefault)
{
    for (;;) {
        const auto answer = text(question, byDefault ? u"Y/n"_s : u"y/N"_s);
        if (!answer)
            return tl::unexpected(answer.error());
        const QString word = answer->toLower();
        if (word.contains(u'/'))
            return byDefault;
        if (word == "y"_L1 || word == "yes"_L1)
            return true;
        if (word == "n"_L1 || word == "no"_L1)
            return false;
        say(Tr::tr("Please answer y or n."));
    }
}

Result<int> Prompter::choose(const QString &question, const QStringList &options, int byDefault)
{
    for (qsizetype i = 0; i < options.size(); ++i)
        say(u"  %1  %2"_s.arg(i + 1, 2).arg(options[i]));
    for (;;) {
        const auto answer = text(question, QString::number(byDefault + 1));
        if (!answer)
            return tl::unexpected(answer.error());
        bool isNumber = false;
        const int number = answer->toInt(&isNumber);
        if (isNumber && number >= 1 && number <= options.size())
            return number - 1;
        say(Tr::tr("Please answer with a number from 1 to %1.").arg(options.size()));
    }
}

} // namespace claw::cli
