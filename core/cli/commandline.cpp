// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/commandline.h"

#include "base/version.h"
#include "cli/clitr.h"
#include "cli/helptext.h"
#include "cli/parseerror.h"
#include "json/jsontext.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

constexpr int parseFailure = 1;
constexpr int globalOptionFailure = 2;

//! `help gateway status` is `gateway status --help`.
QStringList withoutHelpCommand(QStringList words)
{
    if (words.value(0) != "help"_L1)
        return words;
    words.removeFirst();
    words.append(u"--help"_s);
    return words;
}

//! CLI11 takes the text after an empty `--x=` from the next word; two words say the same plainly.
std::vector<std::string> toReversedArguments(const QStringList &words)
{
    std::vector<std::string> arguments;
    for (const auto &word : words) {
        const bool isEmptyValue = word.startsWith("--"_L1) && word.endsWith(u'=');
        arguments.push_back(isEmptyValue ? word.chopped(1).toStdString() : word.toStdString());
        if (isEmptyValue)
            arguments.emplace_back();
    }
    std::reverse(arguments.begin(), arguments.end());
    return arguments;
}

//! Hands a value written before the sub-command down to it, when it declares the same option and
//! got none of its own.
void inheritValues(const CLI::App &app)
{
    for (CLI::App *inner : app.get_subcommands()) {
        for (CLI::Option *option : inner->get_options()) {
            const auto &names = option->get_lnames();
            const auto *outer =
                names.empty() ? nullptr : app.get_option_no_throw("--" + names.front());
            if (!outer || outer->count() == 0 || option->count() > 0 || names.front() == "help")
                continue;
            for (const auto &result : outer->results())
                option->add_result(result);
            option->run_callback();
        }
        inheritValues(*inner);
    }
}

} // namespace

CommandLine::CommandLine(const QProcessEnvironment &environment, QString home, QJsonObject build)
    : m_environment(environment)
    , m_home(std::move(home))
    , m_build(std::move(build))
    , m_root(std::make_unique<CLI::App>(std::string(), "clawdbot"))
{
    m_root->set_help_flag("-h,--help", Tr::tr("Show this help").toStdString());
    m_root->allow_windows_style_options(false);
    m_root->require_subcommand(0, 1);
}

CommandLine::~CommandLine() = default;

CLI::App &CommandLine::makeApp(const QString &path, const QString &summary)
{
    CLI::App *parent = m_root.get();
    const auto words = path.split(u' ');
    for (const auto &word : words.first(words.size() - 1))
        parent = parent->get_subcommand(word.toStdString()); // A missing group is a bug: it throws.
    auto *app = parent->add_subcommand(words.last().toStdString(), summary.toStdString());
    app->require_subcommand(0, 1);
    app->fallthrough(false);
    return *app;
}

void CommandLine::addGroup(const QString &path, const QString &summary)
{
    makeApp(path, summary);
}

void CommandLine::add(std::unique_ptr<Command> command)
{
    CLI::App &app = makeApp(command->path(), command->summary());
    command->declare(app);
    m_commandOf.emplace(&app, command.get());
    m_commands.push_back(std::move(command));
}

void CommandLine::setBare(const QString &path,
                          std::function<bool(const QProcessEnvironment &)> isPossible)
{
    for (const auto &command : m_commands) {
        if (command->path() == path)
            m_bare = command.get();
    }
    m_isBarePossible = std::move(isPossible);
}

Command *CommandLine::bareCommand(const GlobalOptions &options) const
{
    const bool isMeant = m_bare && options.words.isEmpty() && !options.isHeadless;
    return isMeant && m_isBarePossible(options.environment) ? m_bare : nullptr;
}

const CLI::App &CommandLine::addressedApp() const
{
    const CLI::App *app = m_root.get();
    for (auto inner = app->get_subcommands(); !inner.empty(); inner = app->get_subcommands())
        app = inner.front();
    return *app;
}

int CommandLine::parseWords(const QStringList &words, Terminal &out, Terminal &err)
{
    try {
        m_root->parse(toReversedArguments(words));
        inheritValues(*m_root);
        return 0;
    } catch (const CLI::CallForHelp &) {
        out.write(helpText(addressedApp(), out).toUtf8());
        return 0;
    } catch (const CLI::ParseError &error) {
        err.line(parseErrorText(*m_root, addressedApp(), error, words));
        return parseFailure;
    }
}

ParsedCommandLine CommandLine::parse(const QStringList &arguments, Terminal &out, Terminal &err)
{
    auto options = readGlobalOptions(arguments, m_environment, m_home);
    if (!options) {
        err.line("[clawdbot] "_L1 + options.error().message);
        return {.exitCode = globalOptionFailure, .options = {}};
    }
    if (options->wantsVersion) {
        const bool forPrograms = options->words.contains("--json"_L1);
        out.line(forPrograms ? QString::fromUtf8(json::compact(m_build)) : buildVersion());
        return {.exitCode = 0, .options = {}};
    }
    const auto words = withoutHelpCommand(options->words);
    const int exitCode = parseWords(words, out, err);
    const auto &app = addressedApp();
    const bool isHelp = app.get_help_ptr()->count() > 0;
    if (exitCode != 0 || isHelp)
        return {.exitCode = exitCode, .options = *options};

    const auto found = m_commandOf.find(&app);
    if (found != m_commandOf.end())
        return {.command = found->second, .exitCode = 0, .options = *std::move(options)};
    // The program itself may be called without a command; a group may not.
    const bool isRoot = &app == m_root.get();
    if (Command *bare = isRoot ? bareCommand(*options) : nullptr)
        return {.command = bare, .exitCode = 0, .options = *std::move(options)};
    (isRoot ? out : err).write(helpText(app, isRoot ? out : err).toUtf8());
    return {.exitCode = isRoot ? 0 : parseFailure, .options = *options};
}

} // namespace claw::cli
