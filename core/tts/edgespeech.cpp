// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tts/edgespeech.h"

#include "json/jsontext.h"
#include "net/environmentproxies.h"
#include "tts/edgeconversation.h"

#include <QCoroFuture>
#include <QCryptographicHash>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace claw::tts {

namespace {

// Of every browser, not of ours: it is no secret.
const QString browserToken = u"6A5AA1D4EAFF4E9FB37E23D68491D6F4"_s;
const QString browserVersion = u"143.0.3650.75"_s;

QString settingsMessage(const QString &format)
{
    const QJsonObject wanted{{u"sentenceBoundaryEnabled"_s, u"false"_s},
                             {u"wordBoundaryEnabled"_s, u"true"_s}};
    const QJsonObject audio{{u"metadataoptions"_s, wanted}, {u"outputFormat"_s, format}};
    const QJsonObject synthesis{{u"audio"_s, audio}};
    const QJsonObject context{{u"synthesis"_s, synthesis}};
    const QJsonObject message{{u"context"_s, context}};
    return u"Content-Type:application/json; charset=utf-8\r\nPath:speech.config\r\n\r\n"_s
        + QString::fromUtf8(json::compact(message));
}

QString extensionOf(const QString &format)
{
    const QString name = format.toLower();
    for (const auto kind : {"webm"_L1, "ogg"_L1, "opus"_L1}) {
        if (name.contains(kind))
            return u'.' + QString(kind);
    }
    const bool isWav =
        name.contains("wav"_L1) || name.contains("riff"_L1) || name.contains("pcm"_L1);
    return isWav ? u".wav"_s : u".mp3"_s;
}

Speech speechOf(QByteArray audio, const QString &format)
{
    const QString extension = extensionOf(format);
    return {.audio = std::move(audio),
            .format = format,
            .extension = extension,
            .isVoiceNote = extension == ".ogg"_L1 || extension == ".opus"_L1};
}

QNetworkRequest requestTo(QUrl url, qint64 nowMs)
{
    QUrlQuery query;
    query.addQueryItem(u"TrustedClientToken"_s, browserToken);
    query.addQueryItem(u"Sec-MS-GEC"_s, QString::fromLatin1(EdgeSpeech::timeToken(nowMs)));
    query.addQueryItem(u"Sec-MS-GEC-Version"_s, u"1-"_s + browserVersion);
    url.setQuery(query);
    QNetworkRequest request(url);
    const QString major = browserVersion.section(u'.', 0, 0);
    request.setRawHeader("User-Agent",
                         u"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, "
                         "like Gecko) Chrome/%1.0.0.0 Safari/537.36 Edg/%1.0.0.0"_s.arg(major)
                             .toLatin1());
    request.setRawHeader("Pragma", "no-cache");
    request.setRawHeader("Cache-Control", "no-cache");
    request.setRawHeader("Accept-Language", "en-US,en;q=0.9");
    return request;
}

//! The variables name proxies of http and https; a WebSocket goes through the same.
QNetworkProxy proxyFor(QUrl url, const QProcessEnvironment &environment)
{
    url.setScheme(url.scheme() == "wss"_L1 ? u"https"_s : u"http"_s);
    const auto found = net::EnvironmentProxies(environment).queryProxy(QNetworkProxyQuery(url));
    return found.value(0, QNetworkProxy::NoProxy);
}

} // namespace

QByteArray EdgeSpeech::timeToken(qint64 nowMs)
{
    constexpr qint64 secondsBefore1970 = 11'644'473'600; // From the epoch of Windows.
    constexpr qint64 ticksOfASecond = 10'000'000;
    constexpr qint64 ticksOfFiveMinutes = 300 * ticksOfASecond;
    const qint64 ticks = (nowMs / 1000 + secondsBefore1970) * ticksOfASecond;
    const QByteArray text =
        QByteArray::number(ticks - ticks % ticksOfFiveMinutes) + browserToken.toLatin1();
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().toUpper();
}

QString EdgeSpeech::ssml(const SpeechJob &job)
{
    const config::EdgeVoice &voice = job.config.edge;
    return u"<speak version=\"1.0\" xmlns=\"http://www.w3.org/2001/10/synthesis\" "
           "xmlns:mstts=\"https://www.w3.org/2001/mstts\" xml:lang=\"%1\"><voice name=\"%2\">"
           "<prosody rate=\"%3\" pitch=\"%4\" volume=\"%5\">%6</prosody></voice></speak>"_s.arg(
               voice.lang.toHtmlEscaped(), voice.voice.toHtmlEscaped(), voice.rate.toHtmlEscaped(),
               voice.pitch.toHtmlEscaped(), voice.volume.toHtmlEscaped(), job.text.toHtmlEscaped());
}

QCoro::Task<Result<QByteArray>> EdgeSpeech::audioOf(SpeechJob job, QString format,
                                                    std::stop_token stop)
{
    const QString id = QString::fromLatin1(m_ports.random.bytes(16).toHex());
    const QString words = u"X-RequestId:"_s + id
        + u"\r\nContent-Type:application/ssml+xml\r\nPath:ssml\r\n\r\n"_s + ssml(job);
    EdgeConversation conversation(settingsMessage(format), words);
    conversation.socket().setProxy(proxyFor(m_ports.endpoint, m_ports.environment));
    const auto deadline = job.config.edge.timeout.value_or(job.config.timeout);
    const auto request = requestTo(m_ports.endpoint, m_ports.clock.nowMs());
    const QFuture<Result<QByteArray>> future = conversation.begin(request, deadline);
    const std::stop_callback onStop(stop, [&conversation] { conversation.abort(); });
    const Result<QByteArray> audio = co_await future;
    co_return audio;
}

QCoro::Task<Result<Speech>> EdgeSpeech::speak(SpeechJob job, std::stop_token stop)
{
    const QString wanted = job.config.edge.outputFormat;
    const auto audio = co_await audioOf(job, wanted, stop);
    if (audio)
        co_return speechOf(*audio, wanted);
    const QString usual = config::EdgeVoice::usualFormat;
    if (wanted == usual || stop.stop_requested())
        co_return tl::unexpected(audio.error());
    const auto again = co_await audioOf(job, usual, stop);
    if (!again)
        co_return tl::unexpected(again.error());
    co_return speechOf(*again, usual);
}

} // namespace claw::tts
