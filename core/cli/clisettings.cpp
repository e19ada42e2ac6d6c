// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/clisettings.h"

#include "cli/clitr.h"
#include "config/configreader.h"
#include "config/dotenv.h"
#include "files/accounthome.h"
#include "files/atomicfile.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

constexpr size_t mostIssuesShown = 5;

QJsonObject withoutMember(QJsonObject object, const QStringList &path)
{
    const auto &key = path.first();
    if (path.size() == 1 || !object.value(key).isObject()) {
        object.remove(key);
        return object;
    }
    object.insert(key, withoutMember(object.value(key).toObject(), path.mid(1)));
    return object;
}

//! The document without what is wrong in it; what is left follows the schema.
QJsonObject withoutFaults(QJsonObject document, const config::ConfigIssues &issues)
{
    for (const auto &issue : issues) {
        if (issue.message.startsWith("Unrecognized key"_L1))
            continue; // Named by the object it stands in, and nobody reads it.
        if (issue.path.isEmpty())
            return {};
        // Two levels are enough to keep `gateway.port` when `gateway.auth` is broken.
        document = withoutMember(
            document,
            issue.path.split(u'.').first(std::min<qsizetype>(2, issue.path.count(u'.') + 1)));
    }
    return document;
}

config::ConfigPtr readLastGood(const files::StatePaths &paths,
                               const QProcessEnvironment &environment)
{
    files::StatePaths lastGood = paths;
    lastGood.configPath = paths.lastGoodPath();
    const auto outcome = config::ConfigLoader(lastGood, environment).load();
    return outcome.exists ? outcome.config : nullptr;
}

} // namespace

QString CliSettings::logFile() const
{
    return config.logging.file.isEmpty() ? paths.logFile() : paths.expanded(config.logging.file);
}

Result<config::ConfigLoader> configLoader(const CommandContext &context)
{
    return configLoader(context.environment);
}

Result<config::ConfigLoader> configLoader(const QProcessEnvironment &environment)
{
    const auto paths = files::StatePaths::resolve({.environment = environment,
                                                   .profile = {},
                                                   .dev = false,
                                                   .accountHome = files::accountHomeDir(),
                                                   .tempDir = {},
                                                   .workingDir = {}});
    if (!paths)
        return tl::unexpected(paths.error());

    const QStringList dotEnvFiles{QDir::current().filePath(u".env"_s), paths->dotEnvPath()};
    return config::ConfigLoader(*paths, config::withDotEnv(environment, dotEnvFiles));
}

Result<CliSettings> readSettings(const CommandContext &context)
{
    return readSettings(context.environment);
}

Result<CliSettings> readSettings(const QProcessEnvironment &base)
{
    const auto loader = configLoader(base);
    if (!loader)
        return tl::unexpected(loader.error());
    const auto outcome = loader->load();
    const auto &environment = loader->environment();
    CliSettings settings{.paths = loader->paths(),
                         .environment = config::withVariables(environment, outcome.variables),
                         .config = {},
                         .shownConfigPath = loader->paths().shown(outcome.path),
                         .exists = outcome.exists,
                         .valid = outcome.valid,
                         .isLastGood = false,
                         .issues = outcome.issues};
    if (outcome.config) {
        settings.config = *outcome.config;
        return settings;
    }
    // A gateway that meets this file runs on its last good copy.
    const auto lastGood = readLastGood(loader->paths(), environment);
    settings.isLastGood = lastGood != nullptr;
    settings.config =
        lastGood ? *lastGood : config::readConfig(withoutFaults(outcome.effective, outcome.issues));
    return settings;
}

void warnOfBrokenSettings(const CliSettings &settings, const CommandContext &context,
                          AfterWarning then)
{
    if (settings.valid)
        return;
    auto &err = context.err;
    err.line(err.paint(Tone::Warning, Tr::tr("Config invalid")));
    err.line(Tr::tr("File: %1").arg(settings.shownConfigPath));
    err.line(Tr::tr("Problem:"));
    for (size_t i = 0; i < std::min(mostIssuesShown, settings.issues.size()); ++i) {
        const auto &issue = settings.issues[i];
        err.line(
            u"  - %1: %2"_s.arg(issue.path.isEmpty() ? u"<root>"_s : issue.path, issue.message));
    }
    if (then == AfterWarning::GoOn)
        err.line(settings.isLastGood ? Tr::tr("Using the last configuration that was good.")
                                     : Tr::tr("Using the parts of it that make sense."));
    err.line();
    err.line(Tr::tr("Run: %1").arg(context.commandHint(u"clawdbot doctor --fix"_s)));
}

} // namespace claw::cli
