// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "process/processrunner.h"
#include "tts/speech.h"

namespace claw::tts {

//! espeak-ng: no account and no network, and it sounds like it. The language is that of
//! `messages.tts.edge.lang`, the program's own when it does not know that one. WAV.
class EspeakSpeech final : public SpeechProvider
{
public:
    static constexpr auto program = QLatin1StringView("espeak-ng");

    //! The runner outlives it.
    explicit EspeakSpeech(process::ProcessRunner &runner)
        : m_runner(runner)
    { }

    [[nodiscard]] QCoro::Task<Result<Speech>> speak(SpeechJob job, std::stop_token stop) override;

private:
    process::ProcessRunner &m_runner;
};

} // namespace claw::tts
