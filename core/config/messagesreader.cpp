// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/messagesreader.h"

#include "config/queuesettings.h"
#include "config/sectionreader.h"

#include <algorithm>

namespace claw::config {

namespace {

QueueConfig readQueue(const SectionReader &in)
{
    QueueConfig queue;
    queue.general.mode = queueModeOf(in.value("mode"_L1).toString());
    in.read("debounceMs"_L1, queue.general.debounce);
    in.read("cap"_L1, queue.general.cap);
    in.read("drop"_L1, queue.general.drop);

    const QJsonObject modes = in.value("byChannel"_L1).toObject();
    for (auto it = modes.begin(); it != modes.end(); ++it) {
        if (const auto mode = queueModeOf(it.value().toString()))
            queue.modeByChannel.insert(it.key().toLower(), *mode);
    }
    const QJsonObject pauses = in.value("debounceMsByChannel"_L1).toObject();
    for (auto it = pauses.begin(); it != pauses.end(); ++it) {
        queue.debounceByChannel.insert(it.key().toLower(),
                                       std::chrono::milliseconds(it.value().toInteger()));
    }
    return queue;
}

} // namespace

MessagesConfig readMessages(const QJsonObject &section)
{
    const SectionReader in(section);
    MessagesConfig messages;
    in.read("responsePrefix"_L1, messages.responsePrefix);
    messages.queue = readQueue(in.section("queue"_L1));
    return messages;
}

CommandsConfig readCommands(const QJsonObject &section)
{
    const SectionReader in(section);
    CommandsConfig commands;
    in.read("text"_L1, commands.text);
    in.read("config"_L1, commands.config);
    in.read("debug"_L1, commands.debug);
    in.read("bash"_L1, commands.bash);
    in.read("bashForegroundMs"_L1, commands.bashForeground);
    in.read("restart"_L1, commands.restart);
    in.read("useAccessGroups"_L1, commands.useAccessGroups);
    return commands;
}

BlockStreamingConfig readBlockStreaming(const QJsonObject &agentDefaults)
{
    const SectionReader in(agentDefaults);
    BlockStreamingConfig blocks;
    blocks.isEnabled = in.value("blockStreamingDefault"_L1).toString() == "on"_L1;
    in.read("blockStreamingBreak"_L1, blocks.breakAt);
    const SectionReader chunk = in.section("blockStreamingChunk"_L1);
    chunk.read("minChars"_L1, blocks.minChars);
    chunk.read("maxChars"_L1, blocks.maxChars);
    blocks.minChars = std::min(blocks.minChars, blocks.maxChars);
    chunk.read("breakPreference"_L1, blocks.preference);
    const SectionReader coalesce = in.section("blockStreamingCoalesce"_L1);
    coalesce.read("minChars"_L1, blocks.coalesce.minChars);
    coalesce.read("maxChars"_L1, blocks.coalesce.maxChars);
    coalesce.read("idleMs"_L1, blocks.coalesce.idle);
    const SectionReader delay = in.section("humanDelay"_L1);
    delay.read("mode"_L1, blocks.humanDelay.mode);
    if (blocks.humanDelay.mode == HumanDelayMode::Custom) {
        delay.read("minMs"_L1, blocks.humanDelay.least);
        delay.read("maxMs"_L1, blocks.humanDelay.most);
    }
    return blocks;
}

} // namespace claw::config
