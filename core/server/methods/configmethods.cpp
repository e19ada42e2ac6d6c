// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/configloader.h"
#include "json/jsonwriter.h"
#include "server/methodregistry.h"
#include "server/methods/methods.h"

#include <QCoroFuture>
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

QByteArray encode(const config::ConfigOutcome &file)
{
    json::ObjectWriter writer;
    writer.add("path"_L1, file.path).add("exists"_L1, file.exists);
    writer.add("raw"_L1, file.raw ? QJsonValue(QString::fromUtf8(*file.raw)) : QJsonValue());
    writer.add("parsed"_L1, file.parsed).add("valid"_L1, file.valid);
    writer.add("config"_L1, QJsonValue(file.effective));
    writer.add("hash"_L1, QString::fromLatin1(file.hash));
    writer.add("issues"_L1, QJsonValue(encodeIssues(file.issues)));
    writer.add("warnings"_L1, QJsonValue(encodeIssues(file.warnings)));
    writer.add("legacyIssues"_L1, QJsonValue(encodeIssues(file.legacyIssues)));
    return writer.take();
}

// Clients base an edit on the answer, so it is what the file says now, not what we last heard.
QCoro::Task<Reply> currentConfig(config::ConfigLoader loader)
{
    const auto reading = QtConcurrent::run(&config::ConfigLoader::load, loader);
    const config::ConfigOutcome file = co_await reading;
    co_return encode(file);
}

} // namespace

void addConfigMethods(MethodRegistry &registry, const config::ConfigLoader &loader)
{
    registry.add({.name = u"config.get"_s,
                  .schema = protocol::Schema::object({}),
                  .handler = [&loader](const Call &) { return currentConfig(loader); }});
}

} // namespace claw::server
