// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "approvals/shellreader.h"

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace claw::approvals {

namespace {

bool isNameStart(QChar unit)
{
    return unit == u'_' || (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z');
}

bool isDigit(QChar unit)
{
    return unit >= u'0' && unit <= u'9';
}

//! Goes over a line once. Each step returns why the line is not understood, or nothing.
class ShellReader
{
public:
    explicit ShellReader(QStringView line)
        : m_line(line)
    { }

    [[nodiscard]] Result<std::vector<SimpleCommand>> read();

private:
    using Obstacle = std::optional<QString>;

    [[nodiscard]] QChar at(qsizetype ahead = 0) const;
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_line.size(); }
    ShellWord &word();
    void endWord();
    [[nodiscard]] Obstacle step();
    [[nodiscard]] Obstacle readPlain();
    [[nodiscard]] Obstacle readOperator();
    [[nodiscard]] Obstacle readSingleQuoted();
    [[nodiscard]] Obstacle readDoubleQuoted();
    [[nodiscard]] Obstacle readEscape();
    [[nodiscard]] Obstacle readVariable();
    [[nodiscard]] Obstacle endCommand();
    [[nodiscard]] static Obstacle programObstacle(const ShellWord &program);

    QStringView m_line;
    qsizetype m_at = 0;
    std::optional<ShellWord> m_word;
    SimpleCommand m_command;
    std::vector<SimpleCommand> m_commands;
};

QChar ShellReader::at(qsizetype ahead) const
{
    return m_at + ahead < m_line.size() ? m_line[m_at + ahead] : QChar();
}

ShellWord &ShellReader::word()
{
    if (!m_word)
        m_word.emplace();
    return *m_word;
}

void ShellReader::endWord()
{
    if (m_word)
        m_command.push_back(*std::exchange(m_word, std::nullopt));
}

Result<std::vector<SimpleCommand>> ShellReader::read()
{
    Obstacle obstacle;
    if (m_line.size() > longestCommandLine)
        obstacle = u"the line is too long"_s;
    while (!obstacle && !isAtEnd())
        obstacle = step();
    if (!obstacle)
        obstacle = endCommand();
    if (obstacle)
        return fail(ErrorCode::InvalidRequest, *obstacle);
    return std::move(m_commands);
}

ShellReader::Obstacle ShellReader::step()
{
    switch (at().unicode()) {
    case u' ':
    case u'\t':
        endWord();
        ++m_at;
        return {};
    case u'|':
    case u'&':
    case u';':
        return readOperator();
    case u'\'':
        return readSingleQuoted();
    case u'"':
        return readDoubleQuoted();
    case u'\\':
        return readEscape();
    case u'$':
        return readVariable();
    default:
        return readPlain();
    }
}

ShellReader::Obstacle ShellReader::readPlain()
{
    const QChar unit = at();
    if (unit == u'\n' || unit == u'\r')
        return u"it has several lines"_s;
    // Which blanks part words beyond these two depends on the locale of the shell.
    if (unit.unicode() < 0x20 || unit.unicode() == 0x7f || unit.isSpace())
        return u"it contains a control character or an unusual blank"_s;
    if (unit == u'<' || unit == u'>')
        return u"it redirects input or output"_s;
    if (unit == u'(' || unit == u')')
        return u"it groups commands"_s;
    if (unit == u'`')
        return u"it substitutes the output of a command"_s;
    if (unit == u'#' && !m_word)
        return u"it contains a comment"_s;
    // Patterns, braces, home directories; and zsh replaces =name by the path of a program, and
    // # and ^ in patterns.
    const bool isReplaced = u"*?[]{}~=^#"_s.contains(unit);
    // An equals sign inside of an argument is left alone by every shell, as in --depth=1.
    const bool isInnerEquals = unit == u'=' && m_word && !m_command.empty();
    if (isReplaced && !isInnerEquals)
        word().isLiteral = false;
    word().text.append(unit);
    ++m_at;
    return {};
}

ShellReader::Obstacle ShellReader::readOperator()
{
    const QChar unit = at();
    const bool isDoubled = at(1) == unit;
    if (unit == u'&' && !isDoubled)
        return u"it leaves a command in the background"_s;
    if (unit == u'|' && at(1) == u'&')
        return u"it redirects input or output"_s;
    if (unit == u';' && isDoubled)
        return u"it contains a case"_s;
    m_at += isDoubled ? 2 : 1;
    return endCommand();
}

ShellReader::Obstacle ShellReader::readSingleQuoted()
{
    const qsizetype end = m_line.indexOf(u'\'', m_at + 1);
    if (end < 0)
        return u"a quote is not closed"_s;
    const QStringView quoted = m_line.sliced(m_at + 1, end - m_at - 1);
    if (quoted.contains(QChar(0)))
        return u"it contains a control character or an unusual blank"_s;
    word().text.append(quoted);
    word().isQuoted = true;
    m_at = end + 1;
    return {};
}

ShellReader::Obstacle ShellReader::readDoubleQuoted()
{
    word().isQuoted = true;
    ++m_at;
    while (!isAtEnd() && at() != u'"') {
        Obstacle obstacle;
        if (at() == u'`')
            return u"it substitutes the output of a command"_s;
        if (at() == QChar(0))
            return u"it contains a control character or an unusual blank"_s;
        if (at() == u'$') {
            obstacle = readVariable();
        } else if (at() == u'\\' && u"$`\"\\\n"_s.contains(at(1)) && !at(1).isNull()) {
            obstacle = readEscape();
        } else {
            word().text.append(at());
            ++m_at;
        }
        if (obstacle)
            return obstacle;
    }
    if (isAtEnd())
        return u"a quote is not closed"_s;
    ++m_at;
    return {};
}

ShellReader::Obstacle ShellReader::readEscape()
{
    const QChar next = at(1);
    if (next.isNull())
        return u"it ends in a backslash"_s;
    if (next == u'\n' || next == u'\r')
        return u"it has several lines"_s;
    word().text.append(next);
    word().isQuoted = true;
    m_at += 2;
    return {};
}

// $NAME, ${NAME}, $1 and $? are text that no shell reads again. Everything else behind a dollar sign
// can run commands, so it is refused, a lone dollar sign too.
ShellReader::Obstacle ShellReader::readVariable()
{
    const bool isBraced = at(1) == u'{';
    qsizetype length = isBraced ? 2 : 1;
    const qsizetype nameAt = length;
    if (isNameStart(at(nameAt))) {
        while (isNameStart(at(length)) || isDigit(at(length)))
            ++length;
    } else if (isDigit(at(nameAt)) || at(nameAt) == u'?') {
        ++length;
    }
    const bool isClosed = !isBraced || at(length) == u'}';
    // zsh takes a bracket or a colon behind a name for a part of the expression.
    const bool isFollowed = !isBraced && (at(length) == u'[' || at(length) == u':');
    if (length == nameAt || !isClosed || isFollowed)
        return u"it contains an expression of the shell"_s;
    length += isBraced ? 1 : 0;
    word().text.append(m_line.sliced(m_at, length));
    word().isLiteral = false;
    m_at += length;
    return {};
}

ShellReader::Obstacle ShellReader::endCommand()
{
    endWord();
    if (m_command.empty())
        return u"a command is missing"_s;
    if (auto obstacle = programObstacle(m_command.front()))
        return obstacle;
    m_commands.push_back(std::exchange(m_command, {}));
    return {};
}

ShellReader::Obstacle ShellReader::programObstacle(const ShellWord &program)
{
    if (program.text.isEmpty())
        return u"a command is missing"_s;
    if (program.text.contains(u'='))
        return u"it sets a variable for a command"_s;
    const QStringView text = program.text;
    const QStringView belowHome = text.startsWith(u"~/"_s) ? text.sliced(2) : QStringView();
    const bool isPlainBelowHome = !belowHome.isEmpty() && !program.isQuoted
        && std::none_of(belowHome.cbegin(), belowHome.cend(),
                        [](QChar unit) { return u"*?[]{}~^#$"_s.contains(unit); });
    if (!program.isLiteral && !isPlainBelowHome)
        return u"which program it runs is known only to the shell"_s;
    if (isShellWord(text))
        return u"it uses %1, which is part of the shell"_s.arg(text);
    return {};
}

} // namespace

Result<std::vector<SimpleCommand>> readShellLine(QStringView line)
{
    return ShellReader(line).read();
}

} // namespace claw::approvals
