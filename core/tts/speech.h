// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "config/ttsconfig.h"

#include <QByteArray>
#include <QCoroTask>

#include <stop_token>

namespace claw::tts {

//! What is to be said. `config` is a copy: a change does not reach what is being spoken.
struct SpeechJob
{
    QString text;
    bool forVoiceNote = false; //!< Opus where the provider has it, for chats that show voice notes.
    config::TtsConfig config;
};

struct Speech
{
    QByteArray audio;
    QString format; //!< By the provider's name for it.
    QString extension; //!< With its dot.
    bool isVoiceNote = false;
};

constexpr qsizetype mostAudioBytes = 32 * 1024 * 1024;

//! One who speaks.
class SpeechProvider
{
public:
    virtual ~SpeechProvider() = default;

    //! Ends within the deadline of the job's configuration. Errors: Timeout, TooLarge, InvalidRequest
    //! (the settings), Unavailable for the rest; messages hold no key.
    [[nodiscard]] virtual QCoro::Task<Result<Speech>> speak(SpeechJob job,
                                                            std::stop_token stop) = 0;
};

} // namespace claw::tts
