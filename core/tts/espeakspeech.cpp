// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tts/espeakspeech.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace claw::tts {

namespace {

// Of a WAV file with one format chunk, which is how the program writes it.
constexpr qsizetype headerBytes = 44;

process::ProcessRequest requestFor(const SpeechJob &job, const QString &language)
{
    QStringList arguments{u"--stdin"_s, u"--stdout"_s, u"-b"_s, u"1"_s};
    if (!language.isEmpty())
        arguments += QStringList{u"-v"_s, language};
    return {.program = EspeakSpeech::program,
            .arguments = arguments,
            .input = job.text.toUtf8(),
            .environment = {},
            .workingDirectory = {},
            .deadline = job.config.timeout,
            .outputLimit = mostAudioBytes};
}

//! A program that writes into a pipe does not know the length beforehand and puts a huge one in.
void correctLengths(QByteArray &wav)
{
    char *bytes = wav.data();
    qToLittleEndian(quint32(wav.size() - 8), bytes + 4);
    qToLittleEndian(quint32(wav.size() - headerBytes), bytes + 40);
}

} // namespace

QCoro::Task<Result<Speech>> EspeakSpeech::speak(SpeechJob job, std::stop_token stop)
{
    const QString language = job.config.edge.lang.toLower();
    auto outcome = co_await m_runner.run(requestFor(job, language), stop);
    // A voice that is not installed is no reason to be silent.
    const bool lacksVoice = outcome.end == process::ProcessEnd::Exited && outcome.exitCode != 0
        && outcome.complaint().contains("voice"_L1);
    if (lacksVoice)
        outcome = co_await m_runner.run(requestFor(job, QString()), stop);
    if (!outcome.succeeded())
        co_return outcome.failure(program);
    if (outcome.truncated)
        co_return fail(ErrorCode::TooLarge, u"the audio is too long"_s);
    const bool isWav = outcome.out.size() > headerBytes && outcome.out.startsWith("RIFF")
        && outcome.out.mid(36, 4) == "data";
    if (!isWav)
        co_return fail(ErrorCode::Unavailable, u"it wrote no audio"_s);
    correctLengths(outcome.out);
    co_return Speech{.audio = std::move(outcome.out), .format = u"wav"_s, .extension = u".wav"_s};
}

} // namespace claw::tts
