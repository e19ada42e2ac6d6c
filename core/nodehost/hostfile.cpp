// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "nodehost/hostfile.h"

#include "files/atomicfile.h"
#include "json/jsontext.h"
#include "json/jsonwriter.h"
#include "json/statejson.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace claw::nodehost {

QString HostFile::pathIn(const QString &stateDir)
{
    return stateDir + "/node.json"_L1;
}

HostFile HostFile::read(const QString &path, Random &random)
{
    const auto value = files::readAll(path, largestFile).and_then(json::parse);
    QJsonObject object = value ? value->toObject() : QJsonObject();
    const QJsonObject gateway = object.take("gateway"_L1).toObject();
    const bool isOurs = object.take("version"_L1) == QJsonValue(1);
    const QString nodeId = object.take("nodeId"_L1).toString().trimmed();
    HostFile file{.nodeId = isOurs && !nodeId.isEmpty() ? nodeId : random.uuid(),
                  .displayName = object.take("displayName"_L1).toString().trimmed(),
                  .host = gateway.value("host"_L1).toString(),
                  .tls = gateway.value("tls"_L1).toBool(),
                  .tlsFingerprint = gateway.value("tlsFingerprint"_L1).toString(),
                  .rest = object};
    if (const qint64 port = gateway.value("port"_L1).toInteger(); port > 0 && port <= 65535)
        file.port = quint16(port);
    return file;
}

QByteArray HostFile::toText() const
{
    json::ObjectWriter gateway;
    if (!host.isEmpty())
        gateway.add("host"_L1, host);
    if (port)
        gateway.add("port"_L1, int(*port));
    gateway.add("tls"_L1, tls);
    if (!tlsFingerprint.isEmpty())
        gateway.add("tlsFingerprint"_L1, tlsFingerprint);
    json::ObjectWriter writer;
    writer.add("version"_L1, 1).add("nodeId"_L1, nodeId);
    if (!displayName.isEmpty())
        writer.add("displayName"_L1, displayName);
    writer.addRaw("gateway"_L1, gateway.take());
    return json::indented(json::withRest(writer.take(), rest)) + '\n';
}

Result<> HostFile::write(const QString &path) const
{
    return files::ensurePrivateDir(QFileInfo(path).path()).and_then([&] {
        return files::writeAtomically(path, toText());
    });
}

} // namespace claw::nodehost
