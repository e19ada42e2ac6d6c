// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/globaloptions.h"

#include "cli/clitr.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

bool isProfileName(const QString &name)
{
    static const QRegularExpression pattern(u"\\A[a-z0-9][a-z0-9_-]{0,63}\\z"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch();
}

bool isVersionFlag(const QString &word)
{
    return word == "-V"_L1 || word == "-v"_L1 || word == "--version"_L1;
}

void setUnlessSet(QProcessEnvironment &environment, const QString &name, const QString &value)
{
    if (environment.value(name).trimmed().isEmpty())
        environment.insert(name, value);
}

void applyProfile(QProcessEnvironment &environment, const QString &profile, const QString &home)
{
    const bool isDefault = profile.compare("default"_L1, Qt::CaseInsensitive) == 0;
    const QString suffix = isDefault ? QString() : u'-' + profile;
    environment.insert(u"CLAWDBOT_PROFILE"_s, profile);
    setUnlessSet(environment, u"CLAWDBOT_STATE_DIR"_s, home + "/.clawdbot"_L1 + suffix);
    setUnlessSet(environment, u"CLAWDBOT_CONFIG_PATH"_s,
                 environment.value(u"CLAWDBOT_STATE_DIR"_s) + "/clawdbot.json"_L1);
    if (profile == "dev"_L1)
        setUnlessSet(environment, u"CLAWDBOT_GATEWAY_PORT"_s, u"19001"_s);
}

//! Takes the words apart; the first one that is no option ends the part where profiles count.
class Scanner
{
public:
    explicit Scanner(const QStringList &arguments)
        : m_arguments(arguments)
    { }

    Result<GlobalOptions> scan()
    {
        for (; m_next < m_arguments.size(); ++m_next) {
            const auto word = m_arguments.at(m_next);
            if (word == "--"_L1)
                break;
            if (auto taken = take(word); !taken)
                return tl::unexpected(taken.error());
        }
        m_options.words.append(m_arguments.mid(m_next));
        return m_options;
    }

    [[nodiscard]] bool hidesColours() const { return m_hidesColours; }

private:
    Result<> take(const QString &word)
    {
        if (isVersionFlag(word)) {
            m_options.wantsVersion = true;
        } else if (word == "--no-color"_L1) {
            m_hidesColours = true;
        } else if (word == "--headless"_L1) {
            m_options.isHeadless = true;
        } else if (!m_sawCommand && word == "--dev"_L1) {
            return choose(u"dev"_s);
        } else if (!m_sawCommand && word == "--profile"_L1) {
            return choose(m_arguments.value(++m_next));
        } else if (!m_sawCommand && word.startsWith("--profile="_L1)) {
            return choose(word.mid(10));
        } else {
            m_sawCommand = m_sawCommand || !word.startsWith(u'-');
            m_options.words.append(word == "--update"_L1 ? u"update"_s : word);
        }
        return {};
    }

    Result<> choose(const QString &profile)
    {
        if (profile.isEmpty() || profile.startsWith(u'-'))
            return fail(ErrorCode::InvalidRequest, Tr::tr("--profile requires a value"));
        if (!isProfileName(profile))
            return fail(ErrorCode::InvalidRequest,
                        Tr::tr("Invalid --profile (use letters, numbers, \"_\", \"-\" only)"));
        const auto &chosen = m_options.profile;
        if (!chosen.isEmpty() && chosen != profile && (chosen == "dev"_L1 || profile == "dev"_L1))
            return fail(ErrorCode::InvalidRequest, Tr::tr("Cannot combine --dev with --profile"));
        m_options.profile = profile;
        return {};
    }

    const QStringList m_arguments;
    qsizetype m_next = 0;
    GlobalOptions m_options;
    bool m_sawCommand = false;
    bool m_hidesColours = false;
};

} // namespace

std::vector<GlobalOption> globalOptions()
{
    return {
        {{u"--profile"_s}, u"<name>"_s, Tr::tr("Use the state and configuration of this profile")},
        {{u"--dev"_s}, {}, Tr::tr("The profile \"dev\" with port 19001")},
        {{u"--headless"_s}, {}, Tr::tr("Never show a window")},
        {{u"--no-color"_s}, {}, Tr::tr("No colours")},
        {{u"-V"_s, u"--version"_s}, {}, Tr::tr("Print the version")}};
}

Result<GlobalOptions> readGlobalOptions(const QStringList &arguments,
                                        QProcessEnvironment environment, const QString &home)
{
    Scanner scanner(arguments);
    auto options = scanner.scan();
    if (!options)
        return options;
    if (scanner.hidesColours()) {
        environment.insert(u"NO_COLOR"_s, u"1"_s);
        environment.insert(u"FORCE_COLOR"_s, u"0"_s);
    }
    if (!options->profile.isEmpty())
        applyProfile(environment, options->profile, home);
    else
        options->profile = environment.value(u"CLAWDBOT_PROFILE"_s).trimmed();
    options->environment = std::move(environment);
    return options;
}

} // namespace claw::cli
