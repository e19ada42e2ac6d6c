// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/httpclient.h"

#include "base/version.h"
#include "net/environmentproxies.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::net {

namespace {

constexpr int connectionsPerHost = 6; // What QNetworkAccessManager opens; HTTP/1.1.
constexpr int streamsPerConnection = 100; // What servers commonly grant; HTTP/2.
constexpr int mostOrigins = 64; // Remembered as speaking HTTP/2.
constexpr auto idleTime = 120s; // As long as Qt keeps an unused connection.

//! A body that leaves once. Qt repeats a request, of whatever method, when the connection is lost before
//! the answer; a message would be sent twice, a reply paid for twice. It cannot when the body refuses
//! to start over, and fails instead.
class OnceBody final : public QIODevice
{
public:
    OnceBody(QByteArray bytes, QObject *parent)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
    {
        open(ReadOnly | Unbuffered);
    }

    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool seek(qint64 position) override
    {
        return position >= m_handedOut && QIODevice::seek(position);
    }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, m_bytes.size() - pos());
        std::copy_n(m_bytes.constData() + pos(), count, data);
        m_handedOut = std::max(m_handedOut, pos() + count);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_handedOut = 0;
};

QString originOf(const QUrl &url)
{
    const int port = url.port(url.scheme() == "https"_L1 ? 443 : 80);
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host()).arg(port);
}

QNetworkRequest toQt(const HttpRequest &request)
{
    QNetworkRequest out(request.url);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                     QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setRawHeader("User-Agent", "clawdbot/" + buildVersion().toLatin1());
    for (const auto &[name, value] : request.headers.fields())
        out.setRawHeader(name, value);
    return out;
}

} // namespace

//! One manager and how busy it is.
struct HttpClient::Lane
{
    QNetworkAccessManager manager;
    QHash<QString, int> running; //!< By origin.
};

HttpClient::HttpClient(const QProcessEnvironment &environment, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleTime);
    connect(&m_idle, &QTimer::timeout, this, &HttpClient::dropIdle);
}

HttpClient::~HttpClient() = default;

std::unique_ptr<HttpStream> HttpClient::send(const HttpRequest &request, const HttpBounds &bounds,
                                             std::stop_token stop)
{
    const QString origin = originOf(request.url);
    auto lane = laneFor(origin);
    ++lane->running[origin];
    m_idle.start();
    OnceBody *body = request.body.isEmpty() ? nullptr : new OnceBody(request.body, this);
    QNetworkReply *reply = lane->manager.sendCustomRequest(toQt(request), request.method, body);
    if (body)
        body->setParent(reply);
    connect(reply, &QNetworkReply::metaDataChanged, this, [this, reply, origin] {
        const bool isHttp2 = reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
        if (isHttp2 && m_multiplexing.size() < mostOrigins)
            m_multiplexing.insert(origin);
    });
    // Weak: a lane that was dropped with its client needs no bookkeeping.
    const std::shared_ptr<void> slot(nullptr, [weak = std::weak_ptr(lane), origin](void *) {
        if (const auto held = weak.lock(); held && --held->running[origin] <= 0)
            held->running.remove(origin);
    });
    return std::make_unique<HttpStream>(reply,
                                        HttpStream::Plan{.deadlines = bounds.deadlines,
                                                         .maxBytes = bounds.maxBytes,
                                                         .stop = std::move(stop),
                                                         .slot = slot});
}

QCoro::Task<Result<HttpAnswer>> HttpClient::fetch(HttpRequest request, HttpBounds bounds,
                                                  std::stop_token stop)
{
    const auto stream = send(request, bounds, stop);
    auto status = co_await stream->head();
    if (!status)
        co_return tl::unexpected(status.error());
    HttpAnswer answer{.status = *std::move(status), .body = {}};
    for (;;) {
        const auto bytes = co_await stream->read();
        if (!bytes)
            co_return tl::unexpected(bytes.error());
        if (bytes->isEmpty())
            co_return answer;
        answer.body += *bytes;
    }
}

std::shared_ptr<HttpClient::Lane> HttpClient::laneFor(const QString &origin)
{
    const int most = m_multiplexing.contains(origin) ? streamsPerConnection : connectionsPerHost;
    for (const auto &lane : m_lanes) {
        if (lane->running.value(origin) < most)
            return lane;
    }
    auto lane = std::make_shared<Lane>();
    lane->manager.setProxyFactory(new EnvironmentProxies(m_environment)); // Owned by the manager.
    m_lanes.push_back(lane);
    return lane;
}

void HttpClient::dropIdle()
{
    std::erase_if(m_lanes, [](const auto &lane) { return lane->running.isEmpty(); });
    if (!m_lanes.empty())
        m_idle.start();
}

} // namespace claw::net
