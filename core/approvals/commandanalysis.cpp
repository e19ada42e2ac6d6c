// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "approvals/commandanalysis.h"

#include "approvals/shellreader.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace claw::approvals {

namespace {

// `..` behind a symbolic link leads elsewhere than it looks, so the directory is asked.
QString cleanPath(const QString &path)
{
    if (!path.contains(".."_L1))
        return QDir::cleanPath(path);
    const QFileInfo info(path);
    const QString directory = QFileInfo(info.path()).canonicalFilePath();
    return directory.isEmpty() ? QString() : QDir::cleanPath(directory + u'/' + info.fileName());
}

QString executableAt(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() && info.isExecutable() ? cleanPath(path) : QString();
}

bool isShellOfTheSystem(const QString &program)
{
    static const QStringList directories{u"/bin/"_s, u"/usr/bin/"_s, u"/usr/local/bin/"_s};
    static const QStringList names{u"sh"_s, u"dash"_s, u"bash"_s, u"zsh"_s};
    const qsizetype slash = program.lastIndexOf(u'/');
    return directories.contains(program.left(slash + 1)) && names.contains(program.mid(slash + 1));
}

} // namespace

QString findExecutable(const QString &program, const Surroundings &surroundings)
{
    if (program.isEmpty() || program.contains(QChar(0)))
        return {};
    if (QDir::isAbsolutePath(program))
        return executableAt(program);
    const QString base = surroundings.directory + u'/';
    if (program.contains(u'/'))
        return executableAt(base + program);
    const QStringList directories = surroundings.searchPath.split(QDir::listSeparator());
    for (const QString &directory : directories) {
        // An empty or relative entry means the working directory, as to a shell.
        const QString absolute = QDir::isAbsolutePath(directory) ? directory : base + directory;
        const QString found = executableAt(absolute + u'/' + program);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

CommandAnalysis analyzeLine(const QString &line, const Surroundings &surroundings)
{
    const auto commands = readShellLine(line);
    if (!commands)
        return {.parts = {}, .obstacle = commands.error().message};
    CommandAnalysis analysis;
    for (const SimpleCommand &command : *commands) {
        CommandPart part;
        for (const ShellWord &word : command) {
            part.argv.append(word.text);
            part.isLiteral = part.isLiteral && word.isLiteral;
        }
        const ShellWord &program = command.front();
        const QString path =
            program.isLiteral ? program.text : surroundings.home + program.text.mid(1);
        part.executable = findExecutable(path, surroundings);
        analysis.parts.push_back(std::move(part));
    }
    return analysis;
}

QString shellLineOf(const QStringList &argv)
{
    const bool isShell = argv.size() == 3 && isShellOfTheSystem(argv[0])
        && (argv[1] == "-c"_L1 || argv[1] == "-lc"_L1);
    return isShell ? argv[2] : QString();
}

CommandAnalysis analyzeArguments(const QStringList &argv, const Surroundings &surroundings)
{
    if (const QString line = shellLineOf(argv); !line.isNull())
        return analyzeLine(line, surroundings);
    if (argv.isEmpty() || argv.front().trimmed().isEmpty())
        return {.parts = {}, .obstacle = u"a command is missing"_s};
    CommandAnalysis analysis;
    analysis.parts.push_back({.argv = argv,
                              .isLiteral = true,
                              .executable = findExecutable(argv.front(), surroundings)});
    return analysis;
}

} // namespace claw::approvals
