// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/methods/ttsmethods.h"

#include "json/jsonwriter.h"
#include "server/methodregistry.h"
#include "tts/speaker.h"

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

using config::TtsAuto;
using config::TtsProvider;
using tts::Speaker;
using tts::SpeakerState;

QString wordOf(TtsProvider provider)
{
    return QString(config::toWord(provider));
}

QCoro::Task<Reply> status(Speaker *speaker)
{
    const SpeakerState state = co_await speaker->state();
    QStringList fallbacks;
    for (const TtsProvider provider : state.ready) {
        if (provider != state.active)
            fallbacks.append(wordOf(provider));
    }
    json::ObjectWriter writer;
    writer.add("enabled"_L1, state.automatic != TtsAuto::Off);
    writer.add("auto"_L1, QString(config::toWord(state.automatic)));
    writer.add("provider"_L1, wordOf(state.active));
    writer.add("fallbackProvider"_L1,
               fallbacks.isEmpty() ? QJsonValue() : QJsonValue(fallbacks.first()));
    writer.add("fallbackProviders"_L1, fallbacks);
    writer.add("prefsPath"_L1, speaker->preferencesPath());
    writer.add("hasOpenAIKey"_L1, state.isReady(TtsProvider::OpenAi));
    writer.add("hasElevenLabsKey"_L1, state.isReady(TtsProvider::ElevenLabs));
    writer.add("edgeEnabled"_L1, state.isReady(TtsProvider::Edge));
    co_return writer.take();
}

QByteArray encodeProvider(const SpeakerState &state, TtsProvider provider, QLatin1StringView name,
                          const QStringList &models, const QStringList &voices = {})
{
    json::ObjectWriter writer;
    writer.add("id"_L1, wordOf(provider)).add("name"_L1, name);
    writer.add("configured"_L1, state.isReady(provider)).add("models"_L1, models);
    if (!voices.isEmpty())
        writer.add("voices"_L1, voices);
    return writer.take();
}

QCoro::Task<Reply> providers(Speaker *speaker)
{
    const SpeakerState state = co_await speaker->state();
    QByteArrayList list;
    list.append(encodeProvider(state, TtsProvider::OpenAi, "OpenAI"_L1, tts::openAiModels,
                               tts::openAiVoices));
    list.append(
        encodeProvider(state, TtsProvider::ElevenLabs, "ElevenLabs"_L1, tts::elevenLabsModels));
    list.append(encodeProvider(state, TtsProvider::Edge, "Edge TTS"_L1, {}));
    list.append(encodeProvider(state, TtsProvider::Espeak, "eSpeak NG"_L1, {}));
    json::ObjectWriter writer;
    writer.addRaw("providers"_L1, QByteArray('[' + list.join(',') + ']'));
    co_return writer.add("active"_L1, wordOf(state.active)).take();
}

QCoro::Task<Reply> enable(Speaker *speaker, bool isEnabled)
{
    tts::TtsPreferences changes{.automatic = isEnabled ? TtsAuto::Always : TtsAuto::Off,
                                .provider = std::nullopt};
    const auto changed = co_await speaker->change(changes);
    if (!changed)
        co_return tl::unexpected(changed.error());
    json::ObjectWriter writer;
    co_return writer.add("enabled"_L1, isEnabled).take();
}

QCoro::Task<Reply> setProvider(Speaker *speaker, QString word)
{
    const auto provider = config::fromWord<TtsProvider>(word);
    if (!provider)
        co_return fail(ErrorCode::InvalidRequest,
                       u"Invalid provider. Use openai, elevenlabs, edge, or espeak."_s);
    tts::TtsPreferences changes{.automatic = std::nullopt, .provider = provider};
    const auto changed = co_await speaker->change(changes);
    if (!changed)
        co_return tl::unexpected(changed.error());
    json::ObjectWriter writer;
    co_return writer.add("provider"_L1, word).take();
}

QCoro::Task<Reply> convert(Speaker *speaker, QString text, QString channel)
{
    if (text.isEmpty())
        co_return fail(ErrorCode::InvalidRequest, u"tts.convert requires text"_s);
    const auto file = co_await speaker->speak(text, channel);
    if (!file)
        co_return tl::unexpected(file.error());
    json::ObjectWriter writer;
    writer.add("audioPath"_L1, file->path).add("provider"_L1, wordOf(file->provider));
    writer.add("outputFormat"_L1, file->format).add("voiceCompatible"_L1, file->isVoiceNote);
    co_return writer.take();
}

} // namespace

void addTtsMethods(MethodRegistry &registry, tts::Speaker &speaker)
{
    Speaker *const one = &speaker;
    registry.add({.name = u"tts.status"_s, .schema = {}, .handler = [one](const Call &) {
                      return status(one);
                  }});
    registry.add({.name = u"tts.providers"_s, .schema = {}, .handler = [one](const Call &) {
                      return providers(one);
                  }});
    registry.add({.name = u"tts.enable"_s, .schema = {}, .handler = [one](const Call &) {
                      return enable(one, true);
                  }});
    registry.add({.name = u"tts.disable"_s, .schema = {}, .handler = [one](const Call &) {
                      return enable(one, false);
                  }});
    registry.add({.name = u"tts.convert"_s, .schema = {}, .handler = [one](const Call &call) {
                      return convert(one, call.params["text"_L1].toString().trimmed(),
                                     call.params["channel"_L1].toString());
                  }});
    registry.add({.name = u"tts.setProvider"_s, .schema = {}, .handler = [one](const Call &call) {
                      return setProvider(one, call.params["provider"_L1].toString().trimmed());
                  }});
}

} // namespace claw::server
