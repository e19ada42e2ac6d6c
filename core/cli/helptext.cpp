// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/helptext.h"

#include "base/version.h"
#include "cli/clitr.h"
#include "cli/globaloptions.h"
#include "cli/terminal.h"
#include "cli/textwidth.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

struct Row
{
    QString term;
    QString text;
};

constexpr qsizetype maxHelpColumns = 100;
constexpr qsizetype widestTerm = 36;

QString toText(const std::string &text)
{
    return QString::fromStdString(text);
}

QString optionTerm(const CLI::Option &option)
{
    QStringList names;
    for (const auto &name : option.get_snames())
        names.append(u'-' + toText(name));
    for (const auto &name : option.get_lnames())
        names.append("--"_L1 + toText(name));
    const auto value = toText(option.get_option_text());
    return names.join(u", "_s) + (value.isEmpty() ? QString() : u' ' + value);
}

std::vector<Row> optionRows(const CLI::App &app)
{
    std::vector<Row> rows;
    for (const CLI::Option *option : app.get_options()) {
        if (option->nonpositional() && !option->get_group().empty())
            rows.push_back({optionTerm(*option), toText(option->get_description())});
    }
    // The help flag was declared first; readers look for it last.
    std::rotate(rows.begin(), rows.begin() + 1, rows.end());
    if (!app.get_parent()) {
        for (const GlobalOption &option : globalOptions()) {
            const QStringList term =
                option.value.isEmpty() ? QStringList{} : QStringList{option.value};
            rows.push_back(
                {(QStringList{option.names.join(u", "_s)} + term).join(u' '), option.summary});
        }
    }
    return rows;
}

std::vector<Row> argumentRows(const CLI::App &app)
{
    std::vector<Row> rows;
    for (const CLI::Option *option : app.get_options()) {
        if (option->get_positional())
            rows.push_back({toText(option->get_name()), toText(option->get_description())});
    }
    return rows;
}

std::vector<Row> commandRows(const CLI::App &app)
{
    std::vector<Row> rows;
    for (const CLI::App *inner : app.get_subcommands([](const CLI::App *) { return true; }))
        rows.push_back({toText(inner->get_name()), toText(inner->get_description())});
    return rows;
}

QString section(const QString &title, const std::vector<Row> &rows, const Terminal &terminal)
{
    if (rows.empty())
        return {};
    qsizetype termWidth = 0;
    for (const auto &row : rows)
        termWidth = std::max(termWidth, std::min(displayWidth(row.term), widestTerm));
    const qsizetype columns = terminal.traits().isTty
        ? std::clamp<qsizetype>(terminal.traits().columns, 40, maxHelpColumns)
        : 80;
    const auto indent = termWidth + 4;

    QString text = terminal.paint(Tone::Heading, title) + u'\n';
    for (const auto &row : rows) {
        const auto lines = wrapped(row.text, std::max<qsizetype>(20, columns - indent));
        text += "  "_L1 + terminal.paint(Tone::Warning, padded(row.term, termWidth)) + "  "_L1
            + lines.value(0) + u'\n';
        for (const auto &line : lines.mid(1))
            text += QString(indent, u' ') + line + u'\n';
    }
    return text + u'\n';
}

QString examples(const Terminal &terminal)
{
    const std::vector<Row> rows{
        {u"clawdbot gateway"_s, Tr::tr("Run the gateway in the foreground")},
        {u"clawdbot gateway status"_s, Tr::tr("See whether it runs and answers")},
        {u"clawdbot --dev gateway"_s, Tr::tr("Try things out, apart from your own state")},
        {u"clawdbot gateway call health --json"_s,
         Tr::tr("Ask the running gateway from a script")}};
    QString text = terminal.paint(Tone::Heading, Tr::tr("Examples:")) + u'\n';
    for (const auto &row : rows)
        text += "  "_L1 + row.term + "\n    "_L1 + terminal.paint(Tone::Muted, row.text) + u'\n';
    return text + u'\n';
}

QString usage(const CLI::App &app)
{
    QString text = commandPath(app) + u' ' + Tr::tr("[options]");
    for (const CLI::Option *option : app.get_options()) {
        if (option->get_positional())
            text += " <"_L1 + toText(option->get_name()) + u'>';
    }
    if (!commandRows(app).empty())
        text += u' ' + Tr::tr("[command]");
    return text;
}

} // namespace

QString bannerLine(const Terminal &terminal)
{
    return u"🦞 "_s + terminal.paint(Tone::Heading, u"Clawdbot"_s) + u' '
        + terminal.paint(Tone::Info, buildVersion()) + u" — "_s
        + terminal.paint(Tone::Muted, Tr::tr("All your chats, one Clawdbot."));
}

QString commandPath(const CLI::App &app)
{
    const QString name = toText(app.get_name());
    return app.get_parent() ? commandPath(*app.get_parent()) + u' ' + name : name;
}

QString helpText(const CLI::App &app, const Terminal &terminal)
{
    QString text = u'\n' + bannerLine(terminal) + "\n\n"_L1;
    text += terminal.paint(Tone::Heading, Tr::tr("Usage:")) + u' ' + usage(app) + "\n\n"_L1;
    if (!app.get_description().empty())
        text += toText(app.get_description()) + "\n\n"_L1;
    text += section(Tr::tr("Arguments:"), argumentRows(app), terminal);
    text += section(Tr::tr("Options:"), optionRows(app), terminal);
    text += section(Tr::tr("Commands:"), commandRows(app), terminal);
    if (!app.get_parent())
        text += examples(terminal);
    const auto topic = commandPath(app).section(u' ', 1, 1);
    return text + terminal.paint(Tone::Muted, Tr::tr("Docs:")) + " https://docs.clawd.bot/cli"_L1
        + (topic.isEmpty() ? QString() : u'/' + topic) + u'\n';
}

} // namespace claw::cli
