// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/builtinpage.h"

#include <QResource>

using namespace Qt::StringLiterals;

// Outside of any namespace, as Qt asks for resources in a static library.
static void registerPage()
{
    Q_INIT_RESOURCE(page);
}

namespace claw::server::web {

namespace {

QByteArray contentOf(const QString &name)
{
    const QResource resource(":/page/"_L1 + name);
    Q_ASSERT(resource.isValid() && resource.compressionAlgorithm() == QResource::NoCompression);
    return QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()),
                                   qsizetype(resource.size()));
}

} // namespace

PageFiles builtInPage()
{
    registerPage();
    return PageFiles::fromTable(contentOf(u"table.json"_s), contentOf);
}

} // namespace claw::server::web
