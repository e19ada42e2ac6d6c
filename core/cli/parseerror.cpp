// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/parseerror.h"

#include "cli/clitr.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

QString flagsOf(const CLI::Option &option)
{
    QStringList names;
    for (const auto &name : option.get_snames())
        names.append(u'-' + QString::fromStdString(name));
    for (const auto &name : option.get_lnames())
        names.append("--"_L1 + QString::fromStdString(name));
    return names.join(u", "_s) + u' ' + QString::fromStdString(option.get_option_text());
}

//! CLI11 leaves what it does not know for the end; the first such word is what the user got wrong.
QString unexpectedWordText(const CLI::App &root, const CLI::App &app)
{
    QStringList positionals;
    for (const auto &text : root.remaining(true)) {
        const auto word = QString::fromStdString(text);
        if (word.startsWith(u'-') && word.size() > 1 && word != "--"_L1) {
            if (&app != &root || positionals.isEmpty())
                return Tr::tr("error: unknown option '%1'").arg(word.section(u'=', 0, 0));
        } else if (word != "--"_L1) {
            positionals.append(word);
        }
    }
    if (&app == &root)
        return Tr::tr("error: unknown command '%1'").arg(positionals.value(0));
    qsizetype expected = 0;
    for (const CLI::Option *option : app.get_options())
        expected += option->get_positional() ? 1 : 0;
    const QString text = expected == 1
        ? Tr::tr("error: too many arguments for '%1'. Expected 1 argument but got %2.")
        : Tr::tr("error: too many arguments for '%1'. Expected %n arguments but got %2.", nullptr,
                 int(expected));
    return text.arg(QString::fromStdString(app.get_name()),
                    QString::number(expected + positionals.size()));
}

QString missingText(const CLI::App &app)
{
    for (const CLI::Option *option : app.get_options()) {
        if (!option->get_required() || option->count() > 0)
            continue;
        if (option->get_positional())
            return Tr::tr("error: missing required argument '%1'")
                .arg(QString::fromStdString(option->get_name()));
        return Tr::tr("error: required option '%1' not specified").arg(flagsOf(*option));
    }
    return {};
}

//! An option takes the next word whatever it looks like, so only the last word can lack a value.
QString missingValueText(const CLI::App &app, const QStringList &words)
{
    const auto *option =
        words.isEmpty() ? nullptr : app.get_option_no_throw(words.last().toStdString());
    for (const CLI::App *at = &app; !option && at && !words.isEmpty(); at = at->get_parent())
        option = at->get_option_no_throw(words.last().toStdString());
    return option ? Tr::tr("error: option '%1' argument missing").arg(flagsOf(*option)) : QString();
}

} // namespace

QString parseErrorText(const CLI::App &root, const CLI::App &app, const CLI::ParseError &error,
                       const QStringList &words)
{
    QString text;
    if (dynamic_cast<const CLI::ExtrasError *>(&error))
        text = unexpectedWordText(root, app);
    else if (dynamic_cast<const CLI::RequiredError *>(&error))
        text = missingText(app);
    else if (dynamic_cast<const CLI::ArgumentMismatch *>(&error))
        text = missingValueText(app, words);
    return text.isEmpty() ? Tr::tr("error: %1").arg(QString::fromStdString(error.what())) : text;
}

} // namespace claw::cli
