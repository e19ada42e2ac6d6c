// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/completionscript.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

//! A command and the words that lead to it.
struct Place
{
    QString path; //!< "gateway status"; empty: the program itself.
    const GrammarCommand *command = nullptr;
};

void collect(const GrammarCommand &command, const QString &path, std::vector<Place> &places)
{
    places.push_back({path, &command});
    for (const GrammarCommand &inner : command.commands)
        collect(inner, path.isEmpty() ? inner.name : path + u' ' + inner.name, places);
}

//! As one word of a shell, whatever is in it.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

//! Patterns of a `case` for what is `<path> <word>` on the way to a command.
QString steps(const std::vector<Place> &places, QLatin1StringView separator)
{
    QStringList patterns;
    for (const Place &place : places)
        if (!place.path.isEmpty())
            patterns.append(quoted(place.path.contains(u' ') ? place.path : u' ' + place.path));
    return patterns.join(separator);
}

//! Patterns for `<path>|<option>` of the options that a value follows.
QString optionsWithValue(const std::vector<Place> &places)
{
    QStringList patterns;
    for (const Place &place : places)
        for (const GrammarOption &option : place.command->options)
            for (const QString &name : option.names)
                if (option.takesValue)
                    patterns.append(quoted(place.path + u'|' + name));
    return patterns.join(u'|');
}

QString bashScript(const std::vector<Place> &places)
{
    QString cases;
    for (const Place &place : places) {
        QStringList words;
        for (const GrammarCommand &inner : place.command->commands)
            words.append(inner.name);
        for (const GrammarOption &option : place.command->options)
            words.append(option.names);
        cases += u"    %1) words=%2 ;;\n"_s.arg(quoted(place.path), quoted(words.join(u' ')));
    }
    return uR"(# bash completion for clawdbot
_clawdbot() {
    local current=${COMP_WORDS[COMP_CWORD]} at='' words='' i
    for ((i = 1; i < COMP_CWORD; i++)); do
        case "$at ${COMP_WORDS[i]}" in
        %1) at="${at:+$at }${COMP_WORDS[i]}" ;;
        esac
    done
    COMPREPLY=()
    case "$at|${COMP_WORDS[COMP_CWORD - 1]}" in
    %2) return ;;
    esac
    case $at in
%3    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -o default -F _clawdbot clawdbot
)"_s.arg(steps(places, "|"_L1), optionsWithValue(places), cases);
}

//! A word and what it means, for `_describe`.
QString described(QString word, const QString &summary)
{
    return quoted(word.replace(u':', "\\:"_L1) + u':' + summary);
}

QString zshScript(const std::vector<Place> &places)
{
    QString cases;
    for (const Place &place : places) {
        QStringList entries;
        for (const GrammarCommand &inner : place.command->commands)
            entries.append(described(inner.name, inner.summary));
        for (const GrammarOption &option : place.command->options)
            for (const QString &name : option.names)
                entries.append(described(name, option.summary));
        cases += u"    %1) entries=(%2) ;;\n"_s.arg(quoted(place.path), entries.join(u' '));
    }
    return uR"(#compdef clawdbot
_clawdbot() {
    local at='' i
    local -a entries
    for ((i = 2; i < CURRENT; i++)); do
        case "$at ${words[i]}" in
        %1) at="${at:+$at }${words[i]}" ;;
        esac
    done
    case "$at|${words[CURRENT - 1]}" in
    %2) _files; return ;;
    esac
    case $at in
%3    esac
    _describe -t commands clawdbot entries || _files
}
if [[ $funcstack[1] = _clawdbot ]]; then
    _clawdbot "$@"
else
    compdef _clawdbot clawdbot
fi
)"_s.arg(steps(places, "|"_L1), optionsWithValue(places), cases);
}

QString fishOption(const QString &condition, const GrammarOption &option)
{
    QString line = condition;
    for (const QString &name : option.names)
        line += name.startsWith("--"_L1) ? " -l "_L1 + name.mid(2) : " -s "_L1 + name.mid(1);
    if (option.takesValue)
        line += " -r"_L1;
    return line + " -d "_L1 + quoted(option.summary) + u'\n';
}

QString fishScript(const std::vector<Place> &places)
{
    QString lines;
    for (const Place &place : places) {
        const QString condition =
            u"complete -c clawdbot -n \"__clawdbot_at %1\""_s.arg(quoted(place.path));
        for (const GrammarCommand &inner : place.command->commands)
            lines += u"%1 -f -a %2 -d %3\n"_s.arg(condition, inner.name, quoted(inner.summary));
        for (const GrammarOption &option : place.command->options)
            lines += fishOption(condition, option);
    }
    return uR"(# fish completion for clawdbot
function __clawdbot_at
    set -l at ''
    for word in (commandline -opc)[2..-1]
        switch "$at $word"
            case %1
                set at (string trim -- "$at $word")
        end
    end
    test "$at" = "$argv[1]"
end
%2)"_s.arg(steps(places, " "_L1), lines);
}

} // namespace

std::optional<Shell> shellNamed(const QString &name)
{
    if (name == "bash"_L1)
        return Shell::Bash;
    if (name == "zsh"_L1)
        return Shell::Zsh;
    return name == "fish"_L1 ? std::optional(Shell::Fish) : std::nullopt;
}

QString completionScript(const GrammarCommand &program, Shell shell)
{
    std::vector<Place> places;
    collect(program, {}, places);
    switch (shell) {
    case Shell::Bash:
        return bashScript(places);
    case Shell::Zsh:
        return zshScript(places);
    case Shell::Fish:
        return fishScript(places);
    }
    Q_UNREACHABLE();
}

} // namespace claw::cli
