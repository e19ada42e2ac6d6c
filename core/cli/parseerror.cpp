// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/parseerror.h"

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
                return u"error: unknown option '%1'"_s.arg(word.section(u'=', 0, 0));
        } else if (word != "--"_L1) {
            positionals.append(word);
        }
    }
    if (&app == &root)
        return u"error: unknown command '%1'"_s.arg(positionals.value(0));
    qsizetype expected = 0;
    for (const CLI::Option *option : app.get_options())
        expected += option->get_positional() ? 1 : 0;
    return u"error: too many arguments for '%1'. Expected %2 argument%3 but got %4."_s.arg(
        QString::fromStdString(app.get_name()), QString::number(expected),
        expected == 1 ? QString() : u"s"_s, QString::number(expected + positionals.size()));
}

QString missingText(const CLI::App &app)
{
    for (const CLI::Option *option : app.get_options()) {
        if (!option->get_required() || option->count() > 0)
            continue;
        if (option->get_positional())
            return u"error: missing required argument '%1'"_s.arg(
                QString::fromStdString(option->get_name()));
        return u"error: required option '%1' not specified"_s.arg(flagsOf(*option));
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
    return option ? u"error: option '%1' argument missing"_s.arg(flagsOf(*option)) : QString();
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
    return text.isEmpty() ? "error: "_L1 + QString::fromStdString(error.what()) : text;
}

} // namespace claw::cli
