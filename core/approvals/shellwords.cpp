// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "approvals/shellreader.h"

#include <QSet>

namespace claw::approvals {

namespace {

// What sh, dash, bash, ksh and zsh do themselves. Not here: echo, true, false, pwd and which, whose
// built-in forms do what the programs do and nothing else. `test` and `printf` are here because bash
// runs what stands between brackets in the name of a variable.
const QSet<QStringView> &shellWords()
{
    static const QSet<QStringView> words{
        u"!",          u"-",        u".",         u":",          u"[",         u"[[",
        u"]]",         u"{",        u"}",         u"alias",      u"always",    u"autoload",
        u"bg",         u"bind",     u"bindkey",   u"break",      u"builtin",   u"bye",
        u"caller",     u"case",     u"cd",        u"chdir",      u"command",   u"compgen",
        u"complete",   u"compopt",  u"continue",  u"coproc",     u"declare",   u"dirs",
        u"disable",    u"disown",   u"do",        u"done",       u"elif",      u"else",
        u"emulate",    u"enable",   u"end",       u"esac",       u"eval",      u"exec",
        u"exit",       u"export",   u"fc",        u"fg",         u"fi",        u"float",
        u"for",        u"foreach",  u"function",  u"functions",  u"getln",     u"getopts",
        u"hash",       u"help",     u"hist",      u"history",    u"if",        u"in",
        u"integer",    u"jobs",     u"kill",      u"let",        u"limit",     u"local",
        u"log",        u"logout",   u"mapfile",   u"nameref",    u"nocorrect", u"noglob",
        u"popd",       u"print",    u"printf",    u"private",    u"pushd",     u"pushln",
        u"r",          u"read",     u"readarray", u"readonly",   u"rehash",    u"repeat",
        u"return",     u"sched",    u"select",    u"set",        u"setopt",    u"shift",
        u"shopt",      u"source",   u"stop",      u"suspend",    u"test",      u"then",
        u"time",       u"times",    u"trap",      u"ttyctl",     u"type",      u"typeset",
        u"ulimit",     u"umask",    u"unalias",   u"unfunction", u"unhash",    u"unlimit",
        u"unset",      u"unsetopt", u"until",     u"vared",      u"wait",      u"whence",
        u"where",      u"while",    u"zcompile",  u"zformat",    u"zle",       u"zmodload",
        u"zparseopts", u"zstyle",
    };
    return words;
}

} // namespace

bool isShellWord(QStringView word)
{
    return shellWords().contains(word);
}

} // namespace claw::approvals
