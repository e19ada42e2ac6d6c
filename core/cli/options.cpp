// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/options.h"

#include <CLI/CLI.hpp>

namespace claw::cli {

namespace {

CLI::Option *addText(CLI::App &app, const char *names, const char *value,
                     const QString &description, std::function<void(const std::string &)> store)
{
    return app.add_option_function<std::string>(names, std::move(store), description.toStdString())
        ->take_last()
        ->option_text(value);
}

} // namespace

void addOption(CLI::App &app, const char *names, const char *value, std::optional<QString> &target,
               const QString &description)
{
    addText(app, names, value, description,
            [&target](const std::string &text) { target = QString::fromStdString(text); });
}

void addRequiredOption(CLI::App &app, const char *names, const char *value, QString &target,
                       const QString &description)
{
    addText(app, names, value, description, [&target](const std::string &text) {
        target = QString::fromStdString(text);
    })->required();
}

void addListOption(CLI::App &app, const char *names, const char *value, QStringList &target,
                   const QString &description)
{
    const auto store = [&target](const std::vector<std::string> &texts) {
        target.clear();
        for (const auto &text : texts)
            target.append(QString::fromStdString(text));
    };
    app.add_option_function<std::vector<std::string>>(names, store, description.toStdString())
        ->option_text(value);
}

void addFlag(CLI::App &app, const char *names, bool &target, const QString &description)
{
    app.add_flag_callback(
           names, [&target] { target = true; }, description.toStdString())
        ->take_last();
}

void addArgument(CLI::App &app, const char *name, QString &target, const QString &description)
{
    addText(app, name, name, description, [&target](const std::string &text) {
        target = QString::fromStdString(text);
    })->required();
}

} // namespace claw::cli
