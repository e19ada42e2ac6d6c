// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "approvals/allowlist.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::approvals {

namespace {

//! Whether `text` has the form of `pattern`; goes over the text once for each piece of the pattern,
//! so that no pattern can make it slow.
bool globMatches(QStringView pattern, QStringView text)
{
    std::vector<bool> reached(size_t(text.size()) + 1, false);
    reached[0] = true;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const QChar unit = pattern[at];
        const bool isDeep = unit == u'*' && pattern.sliced(at).startsWith(u"**");
        std::vector<bool> next(reached.size(), false);
        for (size_t i = 0; i < reached.size(); ++i) {
            const bool isHere = reached[i];
            const bool hasMore = i + 1 < reached.size();
            if (unit == u'*') {
                const bool canGrow =
                    i > 0 && next[i - 1] && (isDeep || text[qsizetype(i) - 1] != u'/');
                next[i] = isHere || canGrow;
            } else if (isHere && hasMore) {
                next[i + 1] = unit == u'?' || unit == text[qsizetype(i)];
            }
        }
        reached = std::move(next);
        at += isDeep ? 1 : 0;
    }
    return reached.back();
}

//! Options with which a safe program writes a file, reads others or runs something, by program.
struct RiskyOptions
{
    QLatin1StringView program;
    QLatin1StringView letters; //!< Single letters, also inside of a cluster such as -uo.
    QStringList words; //!< Long ones; any beginning of one counts, as to getopt.
};

const std::vector<RiskyOptions> &riskyOptions()
{
    static const std::vector<RiskyOptions> options{
        {"sort"_L1,
         "oTS"_L1,
         {u"output"_s, u"compress-program"_s, u"files0-from"_s, u"temporary-directory"_s}},
        {"jq"_L1,
         "fL"_L1,
         {u"from-file"_s, u"rawfile"_s, u"slurpfile"_s, u"argfile"_s, u"run-tests"_s}},
        {"grep"_L1,
         "frRdD"_L1,
         {u"file"_s, u"recursive"_s, u"dereference-recursive"_s, u"directories"_s, u"devices"_s}},
        {"wc"_L1, ""_L1, {u"files0-from"_s}},
        {"tail"_L1, "fF"_L1, {u"follow"_s, u"pid"_s, u"retry"_s}},
    };
    return options;
}

bool isRiskyOption(const QString &program, const QString &argument)
{
    const auto &all = riskyOptions();
    const auto risky = std::find_if(all.cbegin(), all.cend(), [&](const RiskyOptions &options) {
        return options.program == program;
    });
    if (risky == all.cend())
        return false;
    if (!argument.startsWith("--"_L1)) {
        return std::any_of(argument.cbegin(), argument.cend(),
                           [&](QChar letter) { return risky->letters.contains(letter); });
    }
    const QString word = argument.mid(2).section(u'=', 0, 0);
    return !word.isEmpty()
        && std::any_of(risky->words.cbegin(), risky->words.cend(),
                       [&](const QString &long_) { return long_.startsWith(word); });
}

bool namesFile(const QString &argument, const QString &directory)
{
    const bool isPath = argument.startsWith(u'/') || argument.startsWith(u'~')
        || argument.startsWith("./"_L1) || argument.startsWith("../"_L1)
        || QFileInfo(argument).isAbsolute();
    return isPath || QFileInfo::exists(directory + u'/' + argument);
}

void noteOnce(std::vector<AllowlistEntry> &matches, const AllowlistEntry &match)
{
    const bool isKnown = std::any_of(matches.cbegin(), matches.cend(), [&](const auto &known) {
        return known.id == match.id && known.pattern == match.pattern;
    });
    if (!isKnown)
        matches.push_back(match);
}

//! A filter of jq can read the environment, where secrets are.
bool readsEnvironment(const QString &program, const QString &argument)
{
    return program == "jq"_L1 && argument.contains("env"_L1, Qt::CaseInsensitive);
}

QString fileName(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

} // namespace

const QStringList &defaultSafePrograms()
{
    static const QStringList names{u"jq"_s,   u"grep"_s, u"cut"_s, u"sort"_s, u"uniq"_s,
                                   u"head"_s, u"tail"_s, u"tr"_s,  u"wc"_s};
    return names;
}

bool patternMatches(const QString &pattern, const QString &executable, const QString &home)
{
    QString wanted = pattern.trimmed();
    if (wanted == "~"_L1 || wanted.startsWith("~/"_L1))
        wanted = home + wanted.mid(1);
    wanted.replace(u'\\', u'/');
    if (!wanted.contains(u'/') || executable.isEmpty())
        return false;
    return globMatches(wanted.toCaseFolded(), executable.toCaseFolded());
}

bool isSafeUse(const CommandPart &part, const QStringList &safePrograms, const QString &directory)
{
    const QString program = fileName(part.executable).toLower();
    if (part.executable.isEmpty() || !part.isLiteral
        || !safePrograms.contains(program, Qt::CaseInsensitive))
        return false;
    int files = 0;
    for (const QString &argument : part.argv.sliced(1)) {
        if (argument.isEmpty() || argument == "-"_L1)
            continue;
        if (!argument.startsWith(u'-')) {
            if (namesFile(argument, directory) || readsEnvironment(program, argument))
                return false;
            ++files;
            continue;
        }
        const QString value = argument.section(u'=', 1);
        if (isRiskyOption(program, argument) || (!value.isEmpty() && namesFile(value, directory)))
            return false;
    }
    // The second name that uniq gets is what it writes to.
    return program != "uniq"_L1 || files == 0;
}

Verdict judge(const CommandAnalysis &analysis, const Allowance &allowance,
              const Surroundings &surroundings)
{
    Verdict verdict;
    for (const CommandPart &part : analysis.parts) {
        const auto &list = allowance.allowlist;
        const auto match =
            std::find_if(list.cbegin(), list.cend(), [&](const AllowlistEntry &entry) {
                return patternMatches(entry.pattern, part.executable, surroundings.home);
            });
        const bool isOfSkill = !part.executable.isEmpty()
            && allowance.skillPrograms.contains(fileName(part.executable));
        if (match != list.cend())
            noteOnce(verdict.matches, *match);
        else if (!isSafeUse(part, allowance.safePrograms, surroundings.directory) && !isOfSkill)
            return {};
    }
    verdict.isAllowed = analysis.isUnderstood() && !analysis.parts.empty();
    return verdict;
}

} // namespace claw::approvals
