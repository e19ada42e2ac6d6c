// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tts/httpvoices.h"

#include "json/jsonwriter.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace claw::tts {

namespace {

net::HttpBounds boundsOf(const config::TtsConfig &config)
{
    return {
        .deadlines = {.firstByte = config.timeout, .idle = config.timeout, .total = config.timeout},
        .maxBytes = mostAudioBytes};
}

QString withoutSlashes(QString url)
{
    while (url.endsWith(u'/'))
        url.chop(1);
    return url;
}

net::HttpRequest post(const QString &url, QByteArray json)
{
    net::HttpRequest request{
        .method = "POST", .url = QUrl(url), .headers = {}, .body = std::move(json)};
    request.headers.append("Content-Type", "application/json");
    return request;
}

tl::unexpected<Error> badSetting(const QString &message)
{
    return fail(ErrorCode::InvalidRequest, message);
}

Result<> checked(const config::ElevenLabsVoice &voice)
{
    static const QRegularExpression idShape(u"^[a-zA-Z0-9]{10,40}$"_s);
    static const QRegularExpression languageShape(u"^[a-z]{2}$"_s);
    if (!idShape.match(voice.voiceId).hasMatch())
        return badSetting(u"Invalid voiceId format"_s);
    const QString language = voice.languageCode.trimmed().toLower();
    if (!language.isEmpty() && !languageShape.match(language).hasMatch())
        return badSetting(u"languageCode must be a 2-letter ISO 639-1 code (e.g. en, de, fr)"_s);
    return {};
}

QByteArray bodyOf(const SpeechJob &job)
{
    const config::ElevenLabsVoice &voice = job.config.elevenLabs;
    json::ObjectWriter settings;
    settings.add("stability"_L1, QJsonValue(voice.stability));
    settings.add("similarity_boost"_L1, QJsonValue(voice.similarityBoost));
    settings.add("style"_L1, QJsonValue(voice.style));
    settings.add("use_speaker_boost"_L1, voice.useSpeakerBoost);
    settings.add("speed"_L1, QJsonValue(voice.speed));
    json::ObjectWriter body;
    body.add("text"_L1, job.text).add("model_id"_L1, voice.modelId).add("seed"_L1, voice.seed);
    if (!voice.applyTextNormalization.isEmpty())
        body.add("apply_text_normalization"_L1, voice.applyTextNormalization);
    const QString language = voice.languageCode.trimmed().toLower();
    if (!language.isEmpty())
        body.add("language_code"_L1, language);
    return body.addRaw("voice_settings"_L1, settings.take()).take();
}

//! The audio of an answer. What a server says about a failure may repeat the request, so only its
//! status is told.
Result<Speech> speechOf(const Result<net::HttpAnswer> &answer, const QString &who, Speech shape)
{
    if (!answer)
        return tl::unexpected(answer.error());
    if (!answer->status.isSuccess())
        return fail(ErrorCode::Unavailable,
                    u"%1 API error (%2)"_s.arg(who, QString::number(answer->status.code)));
    shape.audio = answer->body;
    return shape;
}

} // namespace

OpenAiSpeech::OpenAiSpeech(net::HttpClient &http, const QString &baseUrl)
    : m_http(http)
    , m_baseUrl(withoutSlashes(baseUrl.trimmed()))
    , m_isCustom(!m_baseUrl.isEmpty())
{
    if (!m_isCustom)
        m_baseUrl = u"https://api.openai.com/v1"_s;
}

QCoro::Task<Result<Speech>> OpenAiSpeech::speak(SpeechJob job, std::stop_token stop)
{
    const config::OpenAiVoice &voice = job.config.openAi;
    if (!m_isCustom && !openAiModels.contains(voice.model))
        co_return badSetting(u"Invalid model: "_s + voice.model);
    if (!m_isCustom && !openAiVoices.contains(voice.voice))
        co_return badSetting(u"Invalid voice: "_s + voice.voice);
    const QString format = job.forVoiceNote ? u"opus"_s : u"mp3"_s;
    json::ObjectWriter body;
    body.add("model"_L1, voice.model).add("input"_L1, job.text).add("voice"_L1, voice.voice);
    body.add("response_format"_L1, format);
    const QString url = m_baseUrl + "/audio/speech"_L1;
    net::HttpRequest request = post(url, body.take());
    request.headers.append("Authorization", "Bearer " + voice.apiKey.reveal().toUtf8());
    net::HttpBounds bounds = boundsOf(job.config);
    const auto answer = co_await m_http.fetch(std::move(request), std::move(bounds), stop);
    co_return speechOf(answer, u"OpenAI TTS"_s,
                       {.audio = {},
                        .format = format,
                        .extension = u'.' + format,
                        .isVoiceNote = job.forVoiceNote});
}

QCoro::Task<Result<Speech>> ElevenLabsSpeech::speak(SpeechJob job, std::stop_token stop)
{
    const config::ElevenLabsVoice &voice = job.config.elevenLabs;
    if (const auto fine = checked(voice); !fine)
        co_return tl::unexpected(fine.error());
    const QString format = job.forVoiceNote ? u"opus_48000_64"_s : u"mp3_44100_128"_s;
    const QString url = withoutSlashes(voice.baseUrl) + "/v1/text-to-speech/"_L1 + voice.voiceId
        + "?output_format="_L1 + format;
    net::HttpRequest request = post(url, bodyOf(job));
    request.headers.append("xi-api-key", voice.apiKey.reveal().toUtf8());
    request.headers.append("Accept", "audio/mpeg");
    net::HttpBounds bounds = boundsOf(job.config);
    const auto answer = co_await m_http.fetch(std::move(request), std::move(bounds), stop);
    co_return speechOf(answer, u"ElevenLabs"_s,
                       {.audio = {},
                        .format = format,
                        .extension = job.forVoiceNote ? u".opus"_s : u".mp3"_s,
                        .isVoiceNote = job.forVoiceNote});
}

} // namespace claw::tts
