// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/methods/skillmethods.h"

#include "config/agentresolution.h"
#include "config/configeditor.h"
#include "config/secretmask.h"
#include "json/jsonpath.h"
#include "json/jsontext.h"
#include "json/jsonwriter.h"
#include "server/liveconfig.h"
#include "server/methodregistry.h"
#include "skills/skillinstaller.h"
#include "skills/skillreport.h"
#include "skills/skillsetting.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

using protocol::optional;
using protocol::required;
using protocol::Schema;
using skills::Installation;
using skills::SkillInstaller;
using skills::SkillSetting;

struct SkillServices
{
    const config::ConfigLoader &loader;
    LiveConfig &config;
    const Clock &clock;

    SkillInstaller &installer;

    [[nodiscard]] SkillSetting settingOf(const QString &agentId) const
    {
        return SkillSetting::of(agentId, config.config().agents, config.document(), loader.paths(),
                                loader.environment());
    }
};

QByteArray report(const SkillSetting &setting)
{
    QByteArray list("[");
    const auto all = skills::findSkills(setting.places);
    for (const skills::Skill &skill : all) {
        if (list.size() > 1)
            list.append(',');
        list.append(skills::encodeStatus(skill, setting.around));
    }
    return list.append(']');
}

QCoro::Task<Reply> status(SkillServices services)
{
    const auto &agents = services.config.config().agents;
    const QString agentId = config::defaultAgentId(agents);
    const SkillSetting setting = services.settingOf(agentId);
    const QString workspace = config::agentWorkspace(agents, agentId, services.loader.paths());
    const auto reading = QtConcurrent::run(report, setting);
    const QByteArray list = co_await reading;
    json::ObjectWriter writer;
    writer.add("workspaceDir"_L1, workspace).add("managedSkillsDir"_L1, setting.places.managed);
    writer.addRaw("skills"_L1, list);
    co_return writer.take();
}

QStringList programs(const std::vector<skills::Places> &everywhere)
{
    QStringList bins;
    for (const skills::Places &places : everywhere) {
        for (const skills::Skill &skill : skills::findSkills(places)) {
            bins += skill.needs.bins + skill.needs.anyBins;
            for (const skills::Installer &installer : skill.installers)
                bins += installer.bins;
        }
    }
    bins.removeAll(QString());
    bins.sort();
    bins.removeDuplicates();
    return bins;
}

QCoro::Task<Reply> bins(SkillServices services)
{
    std::vector<skills::Places> everywhere;
    const QStringList ids = config::agentIds(services.config.config().agents);
    for (const QString &id : ids)
        everywhere.push_back(services.settingOf(id).places);
    const auto reading = QtConcurrent::run(programs, everywhere);
    const QStringList found = co_await reading;
    json::ObjectWriter writer;
    co_return writer.add("bins"_L1, found).take();
}

//! The entry of a skill with what a client wants different.
QJsonObject changedEntry(QJsonObject entry, const QJsonObject &params)
{
    if (params.contains("enabled"_L1))
        entry.insert("enabled"_L1, params.value("enabled"_L1));
    if (params.contains("apiKey"_L1)) {
        const QString key = params.value("apiKey"_L1).toString().trimmed();
        if (key.isEmpty())
            entry.remove("apiKey"_L1);
        else
            entry.insert("apiKey"_L1, key);
    }
    if (!params.contains("env"_L1))
        return entry;
    QJsonObject env = entry.value("env"_L1).toObject();
    const QJsonObject wanted = params.value("env"_L1).toObject();
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const QString name = it.key().trimmed();
        const QString value = it->toString().trimmed();
        if (!name.isEmpty() && value.isEmpty())
            env.remove(name);
        else if (!name.isEmpty())
            env.insert(name, value);
    }
    entry.insert("env"_L1, env);
    return entry;
}

Result<QJsonValue> updateEntry(const config::ConfigEditor &editor, const QJsonObject &params)
{
    const QStringList path{u"skills"_s, u"entries"_s,
                           params.value("skillKey"_L1).toString().trimmed()};
    QJsonObject entry;
    const auto edited = editor.edit([&](const config::ConfigOutcome &now) {
        entry = changedEntry(json::valueAt(now.parsed, path).toObject(), params);
        return config::ConfigEditor::textWith(now, {{path, entry}});
    });
    return edited.map(
        [&](const config::EditedConfig &) { return config::withoutSecrets(entry, path); });
}

QCoro::Task<Reply> update(SkillServices services, Call call)
{
    const QJsonObject params = call.object();
    const config::ConfigEditor editor(
        services.loader, services.clock,
        config::ConfigAuthor{.kind = config::ConfigAuthor::Kind::Client,
                             .client = call.caller->client.id,
                             .device = call.caller->deviceId,
                             .why = u"skills.update"_s});
    const auto writing = QtConcurrent::run(updateEntry, editor, params);
    const auto entry = co_await writing;
    if (!entry)
        co_return tl::unexpected(entry.error());
    json::ObjectWriter writer;
    writer.add("ok"_L1, true).add("skillKey"_L1, params.value("skillKey"_L1).toString());
    co_return writer.add("config"_L1, *entry).take();
}

//! What a client named, or why it is not there.
tl::expected<skills::Installer, QString> installerNamed(const skills::Places &places,
                                                        const QString &name, const QString &id)
{
    const auto all = skills::findSkills(places);
    const auto skill =
        std::find_if(all.begin(), all.end(), [&name](const auto &one) { return one.name == name; });
    if (skill == all.end())
        return tl::unexpected(u"Skill not found: "_s + name);
    const auto &installers = skill->installers;
    const auto found = std::find_if(installers.begin(), installers.end(),
                                    [&id](const auto &one) { return one.id == id; });
    if (found == installers.end())
        return tl::unexpected(u"Installer not found: "_s + id);
    return *found;
}

//! A failure comes with both, an error and what the program said.
Reply encodeInstallation(const Installation &done)
{
    json::ObjectWriter writer;
    writer.add("ok"_L1, done.isOk).add("message"_L1, done.message);
    writer.add("stdout"_L1, done.out).add("stderr"_L1, done.err);
    writer.add("code"_L1, done.exitCode ? QJsonValue(*done.exitCode) : QJsonValue());
    const QByteArray payload = writer.take();
    if (done.isOk)
        return payload;
    const QJsonObject object = json::parse(payload).value_or(QJsonValue()).toObject();
    return tl::unexpected(
        protocol::withPayload(fail(ErrorCode::Unavailable, done.message).value(), object));
}

QCoro::Task<Reply> install(SkillServices services, Call call)
{
    const QJsonObject params = call.object();
    const auto &agents = services.config.config().agents;
    const SkillSetting setting = services.settingOf(config::defaultAgentId(agents));
    const auto looking =
        QtConcurrent::run(installerNamed, setting.places, params.value("name"_L1).toString(),
                          params.value("installId"_L1).toString().trimmed());
    const auto installer = co_await looking;
    if (!installer) {
        Installation none;
        none.message = installer.error();
        co_return encodeInstallation(none);
    }
    const std::chrono::milliseconds time(
        qint64(params.value("timeoutMs"_L1).toDouble(double(SkillInstaller::usualTime.count()))));
    const QString nodeManager = setting.around.config.nodeManager;
    const auto done = co_await services.installer.install(*installer, nodeManager, time);
    co_return encodeInstallation(done);
}

} // namespace

void addSkillMethods(MethodRegistry &registry, const config::ConfigLoader &loader,
                     LiveConfig &config, const Clock &clock, SkillInstaller &installer)
{
    const SkillServices services{loader, config, clock, installer};
    registry.add({.name = u"skills.status"_s,
                  .schema = Schema::object({}),
                  .handler = [services](const Call &) { return status(services); }});
    registry.add({.name = u"skills.bins"_s,
                  .schema = Schema::object({}),
                  .handler = [services](const Call &) { return bins(services); }});
    registry.add(
        {.name = u"skills.install"_s,
         .schema = Schema::object({required("name"_L1, Schema::nonEmptyString()),
                                   required("installId"_L1, Schema::nonEmptyString()),
                                   optional("timeoutMs"_L1, Schema::integer({.least = 1000}))}),
         .handler = [services](const Call &call) { return install(services, call); }});
    registry.add({.name = u"skills.update"_s,
                  .schema = Schema::object({required("skillKey"_L1, Schema::nonEmptyString()),
                                            optional("enabled"_L1, Schema::boolean()),
                                            optional("apiKey"_L1, Schema::string()),
                                            optional("env"_L1, Schema::record(Schema::string()))}),
                  .handler = [services](const Call &call) { return update(services, call); }});
}

} // namespace claw::server
