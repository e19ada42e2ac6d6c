// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/webresponse.h"

#include <algorithm>

namespace claw::server::web {

namespace {

// A blob: is a picture that the page itself made of a pasted file.
constexpr const char *pagePolicy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types dompurify";
constexpr const char *plainPolicy =
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'";

net::HttpResponse withPolicy(const net::HttpResponse &response, const char *policy)
{
    net::HttpResponse out = response;
    out.headers.append("Content-Security-Policy", policy);
    out.headers.append("X-Content-Type-Options", "nosniff");
    out.headers.append("X-Frame-Options", "DENY");
    out.headers.append("Referrer-Policy", "no-referrer");
    return out;
}

bool hasWeightZero(const QByteArrayList &parameters)
{
    return std::any_of(parameters.begin() + 1, parameters.end(), [](const QByteArray &parameter) {
        const QByteArray text = parameter.trimmed().toLower();
        bool isNumber = false;
        return text.startsWith("q=") && text.mid(2).toDouble(&isNumber) == 0 && isNumber;
    });
}

} // namespace

net::HttpResponse methodNotAllowed()
{
    return net::HttpResponse::text(405, "Method Not Allowed");
}

net::HttpResponse notFound()
{
    return net::HttpResponse::text(404, "Not Found");
}

net::HttpResponse retryLater(const net::HttpResponse &response, std::chrono::milliseconds after)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(after);
    return response.with("Retry-After", QByteArray::number(qint64(seconds.count())));
}

net::HttpResponse hardened(const net::HttpResponse &response)
{
    return withPolicy(response, plainPolicy).with("Cache-Control", "no-store");
}

net::HttpResponse scriptable(const net::HttpResponse &response)
{
    return withPolicy(response, pagePolicy)
        .with("Cross-Origin-Opener-Policy", "same-origin")
        .with("Cross-Origin-Resource-Policy", "same-origin");
}

bool acceptsCoding(const net::HttpHead &head, QByteArrayView coding)
{
    const QByteArrayList offers = head.headers.list("Accept-Encoding").split(',');
    return std::any_of(offers.begin(), offers.end(), [coding](const QByteArray &offer) {
        const QByteArrayList parts = offer.split(';');
        return parts.first().trimmed().compare(coding, Qt::CaseInsensitive) == 0
            && !hasWeightZero(parts);
    });
}

bool namesTag(const net::HttpHead &head, const QByteArray &etag)
{
    const QByteArrayList tags = head.headers.list("If-None-Match").split(',');
    return std::any_of(tags.begin(), tags.end(), [&etag](QByteArray tag) {
        tag = tag.trimmed();
        return tag == "*" || tag == etag || tag == "W/" + etag;
    });
}

} // namespace claw::server::web
