// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/managedgateway.h"

#include "cli/globaloptions.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace claw::tray {

namespace {

constexpr size_t mostProfiles = 8;
const auto directoryName = u".clawdbot"_s;

//! As if nobody had chosen a profile yet.
QProcessEnvironment withoutProfile(QProcessEnvironment environment)
{
    for (const auto &name : {u"CLAWDBOT_PROFILE"_s, u"CLAWDBOT_STATE_DIR"_s,
                             u"CLAWDBOT_CONFIG_PATH"_s, u"CLAWDBOT_GATEWAY_PORT"_s})
        environment.remove(name);
    return environment;
}

} // namespace

ManagedGateway::ManagedGateway(const QString &profile, const QProcessEnvironment &environment,
                               const QString &program, const Clock &clock, Random &random)
    : m_runner(environment)
    , m_asked(service::platformServiceManager(environment, m_runner))
    , m_ordered(service::platformServiceManager(environment, m_runner))
    , m_watch(profile, environment, *m_asked, clock, random)
    , m_actions(m_watch, *m_ordered, m_processes, program)
{ }

std::vector<ProfileEnvironment> findProfiles(const QString &chosen,
                                             const QProcessEnvironment &environment,
                                             const QString &home)
{
    std::vector<ProfileEnvironment> found{{chosen, environment}};
    const auto bare = withoutProfile(environment);
    const auto directories =
        QDir(home).entryList({directoryName + u'*'}, QDir::Dirs | QDir::Hidden, QDir::Name);
    for (const auto &directory : directories) {
        const QString profile = directory.mid(directoryName.size() + 1);
        const bool isProfile = directory == directoryName || directory.startsWith(".clawdbot-"_L1);
        const bool isSetUp = QFile::exists(home + u'/' + directory + u"/clawdbot.json"_s);
        if (!isProfile || !isSetUp || profile == chosen || found.size() == mostProfiles)
            continue;
        const QStringList words{u"--profile"_s, profile.isEmpty() ? u"default"_s : profile};
        if (auto options = cli::readGlobalOptions(words, bare, home))
            found.push_back({profile, std::move(options->environment)});
    }
    return found;
}

} // namespace claw::tray
