// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/pageroutes.h"

#include "server/web/pageplace.h"
#include "server/web/webresponse.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace claw::server::web {

namespace {

//! What is sent of a file: one of its forms.
struct Form
{
    QByteArray body;
    QByteArray coding; //!< Empty: as it is.
};

Form formFor(const net::HttpHead &head, const PageFile &file)
{
    if (!file.brotli.isEmpty() && acceptsCoding(head, "br"))
        return {.body = file.brotli, .coding = "br"};
    if (!file.gzip.isEmpty() && acceptsCoding(head, "gzip"))
        return {.body = file.gzip, .coding = "gzip"};
    return {.body = file.plain, .coding = {}};
}

net::HttpResponse answerWith(const net::HttpHead &head, const QByteArray &etag,
                             const QByteArray &caching, const QByteArray &type, const Form &form)
{
    const bool isKnown = namesTag(head, etag);
    net::HttpResponse response{.status = isKnown ? 304 : 200, .headers = {}, .body = {}};
    response.headers.append("ETag", etag);
    response.headers.append("Cache-Control", caching);
    response.headers.append("Vary", "Accept-Encoding");
    if (isKnown)
        return response;
    response.headers.append("Content-Type", type);
    if (!form.coding.isEmpty())
        response.headers.append("Content-Encoding", form.coding);
    response.body = form.body;
    return response;
}

net::HttpResponse assetAnswer(const net::HttpHead &head, const PageFile &file)
{
    const Form form = formFor(head, file);
    const QByteArray suffix = form.coding.isEmpty() ? QByteArray() : '-' + form.coding;
    return answerWith(head, '"' + file.hash + suffix + '"', "public, max-age=31536000, immutable",
                      file.type, form);
}

// The page names its files relative to itself; below /chat/x that would be another place.
net::HttpResponse entryAnswer(const net::HttpHead &head, const PageFile &file, const QString &base)
{
    const QByteArray place = "\"" + QString(base + u'/').toHtmlEscaped().toUtf8();
    QByteArray body = file.plain;
    body.replace("\"./", place);
    const QByteArray hash =
        QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex().left(20);
    return answerWith(head, '"' + hash + '"', "no-cache", file.type, {.body = body, .coding = {}});
}

net::HttpResponse answerTo(const net::HttpHead &head, const QString &base, const PageFiles &files)
{
    if (auto elsewhere = answerOutsideOfPage(head, base.toUtf8()))
        return *std::move(elsewhere);
    const qsizetype assets = head.path.lastIndexOf("/assets/");
    if (assets >= 0) {
        const PageFile *file = files.find(head.path.mid(assets + 1));
        return file ? assetAnswer(head, *file) : notFound();
    }
    const PageFile *entry = files.find(PageFiles::entry);
    return entry ? entryAnswer(head, *entry, base) : notFound();
}

} // namespace

void addPageRoutes(net::HttpRouter &router, const ReadinessSource &source, const PageFiles &files)
{
    router.add({.matches = [&source](const net::HttpHead &) { return source.facts().pageEnabled; },
                .handle =
                    [&source, &files](const auto &exchange) {
                        exchange->respond(
                            scriptable(answerTo(exchange->head(), source.facts().basePath, files)));
                    },
                .bodyLimit = {}});
}

} // namespace claw::server::web
