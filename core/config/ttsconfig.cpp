// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/ttsconfig.h"

#include "config/sectionreader.h"

namespace claw::config {

namespace {

//! Blanks alone are no value.
void readWords(const SectionReader &in, QLatin1StringView key, QString &field)
{
    const QString text = in.value(key).toString().trimmed();
    if (!text.isEmpty())
        field = text;
}

void read(const SectionReader &in, ElevenLabsVoice &voice)
{
    in.read("apiKey"_L1, voice.apiKey);
    readWords(in, "baseUrl"_L1, voice.baseUrl);
    in.read("voiceId"_L1, voice.voiceId);
    in.read("modelId"_L1, voice.modelId);
    in.read("seed"_L1, voice.seed);
    in.read("applyTextNormalization"_L1, voice.applyTextNormalization);
    in.read("languageCode"_L1, voice.languageCode);
    const SectionReader settings = in.section("voiceSettings"_L1);
    settings.read("stability"_L1, voice.stability);
    settings.read("similarityBoost"_L1, voice.similarityBoost);
    settings.read("style"_L1, voice.style);
    settings.read("useSpeakerBoost"_L1, voice.useSpeakerBoost);
    settings.read("speed"_L1, voice.speed);
}

void read(const SectionReader &in, EdgeVoice &voice)
{
    in.read("enabled"_L1, voice.enabled);
    readWords(in, "voice"_L1, voice.voice);
    readWords(in, "lang"_L1, voice.lang);
    readWords(in, "outputFormat"_L1, voice.outputFormat);
    readWords(in, "pitch"_L1, voice.pitch);
    readWords(in, "rate"_L1, voice.rate);
    readWords(in, "volume"_L1, voice.volume);
    in.read("timeoutMs"_L1, voice.timeout);
}

} // namespace

TtsConfig readTts(const QJsonObject &document)
{
    TtsConfig tts;
    const SectionReader in = SectionReader(document).section("messages"_L1).section("tts"_L1);
    in.read("auto"_L1, tts.automatic);
    in.read("provider"_L1, tts.provider);
    readWords(in, "prefsPath"_L1, tts.prefsPath);
    qint64 longest = tts.maxTextLength;
    in.read("maxTextLength"_L1, longest);
    tts.maxTextLength = longest;
    in.read("timeoutMs"_L1, tts.timeout);
    const SectionReader openAi = in.section("openai"_L1);
    openAi.read("apiKey"_L1, tts.openAi.apiKey);
    openAi.read("model"_L1, tts.openAi.model);
    openAi.read("voice"_L1, tts.openAi.voice);
    read(in.section("elevenlabs"_L1), tts.elevenLabs);
    read(in.section("edge"_L1), tts.edge);
    return tts;
}

} // namespace claw::config
