// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/configdescription.h"

#include "config/schema.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace claw::config {

const QByteArray &configSchemaJson()
{
    static const QByteArray whole = [] {
        QByteArray schema = configShape().jsonSchema();
        schema.replace(0, 1, R"({"$schema":"http://json-schema.org/draft-07/schema#",)");
        schema.replace(schema.size() - 1, 1, R"(,"title":"ClawdbotConfig"})");
        return schema;
    }();
    return whole;
}

const QByteArray &configHintsJson()
{
    static const QByteArray hints = [] {
        QFile file(u":/config/uihints.json"_s);
        const bool isThere = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isThere); // It is part of the program.
        return isThere ? file.readAll() : QByteArray("{}");
    }();
    return hints;
}

} // namespace claw::config
