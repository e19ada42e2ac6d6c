// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "base/clock.h"
#include "base/version.h"
#include "config/configdescription.h"
#include "config/configloader.h"
#include "config/secretmask.h"
#include "json/jsonwriter.h"
#include "server/methodregistry.h"
#include "server/methods/methods.h"

#include <QCoroFuture>
#include <QDateTime>
#include <QJsonArray>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

QJsonArray encodeIssues(const config::ConfigIssues &issues)
{
    QJsonArray list;
    for (const config::ConfigIssue &issue : issues)
        list.append(QJsonObject{{u"path"_s, issue.path}, {u"message"_s, issue.message}});
    return list;
}

// Secrets stay here; a client that sends their placeholder back leaves them as they are.
QByteArray encode(const config::ConfigOutcome &file)
{
    const auto raw = file.raw ? config::textWithoutSecrets(*file.raw) : std::nullopt;
    json::ObjectWriter writer;
    writer.add("path"_L1, file.path).add("exists"_L1, file.exists);
    writer.add("raw"_L1, raw ? QJsonValue(QString::fromUtf8(*raw)) : QJsonValue());
    writer.add("parsed"_L1, config::withoutSecrets(file.parsed)).add("valid"_L1, file.valid);
    writer.add("config"_L1, config::withoutSecrets(file.effective));
    writer.add("hash"_L1, QString::fromLatin1(file.hash));
    writer.add("issues"_L1, QJsonValue(encodeIssues(file.issues)));
    writer.add("warnings"_L1, QJsonValue(encodeIssues(file.warnings)));
    writer.add("legacyIssues"_L1, QJsonValue(encodeIssues(file.legacyIssues)));
    return writer.take();
}

// Clients base an edit on the answer, so it is what the file says now, not what we last heard.
QCoro::Task<Reply> currentConfig(config::ConfigLoader loader)
{
    const auto reading = QtConcurrent::run([loader] { return encode(loader.load()); });
    const QByteArray answer = co_await reading;
    co_return answer;
}

QByteArray encodeSchema(const QDateTime &generatedAt)
{
    json::ObjectWriter writer;
    writer.addRaw("schema"_L1, config::configSchemaJson());
    writer.addRaw("uiHints"_L1, config::configHintsJson());
    writer.add("version"_L1, buildVersion());
    writer.add("generatedAt"_L1, generatedAt.toString(Qt::ISODateWithMs));
    return writer.take();
}

} // namespace

void addConfigMethods(MethodRegistry &registry, const config::ConfigLoader &loader,
                      const Clock &clock)
{
    registry.add({.name = u"config.get"_s,
                  .schema = protocol::Schema::object({}),
                  .handler = [&loader](const Call &) { return currentConfig(loader); }});
    const auto now = QDateTime::fromMSecsSinceEpoch(clock.nowMs(), Qt::UTC);
    registry.add({.name = u"config.schema"_s,
                  .schema = protocol::Schema::object({}),
                  .handler = [now](const Call &) { return Reply(encodeSchema(now)); }});
}

} // namespace claw::server
