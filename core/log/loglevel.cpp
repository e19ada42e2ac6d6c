// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "log/loglevel.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace claw::log {

namespace {

struct LevelNames
{
    LogLevel level;
    QLatin1StringView name;
    QLatin1StringView recordName;
};

constexpr std::array levels{
    LevelNames{LogLevel::Trace, "trace"_L1, "TRACE"_L1},
    LevelNames{LogLevel::Debug, "debug"_L1, "DEBUG"_L1},
    LevelNames{LogLevel::Info, "info"_L1, "INFO"_L1},
    LevelNames{LogLevel::Warning, "warn"_L1, "WARN"_L1},
    LevelNames{LogLevel::Error, "error"_L1, "ERROR"_L1},
    LevelNames{LogLevel::Fatal, "fatal"_L1, "FATAL"_L1},
    LevelNames{LogLevel::Silent, "silent"_L1, "SILENT"_L1},
};

const LevelNames &namesOf(LogLevel level)
{
    return *std::ranges::find(levels, level, &LevelNames::level);
}

} // namespace

std::optional<LogLevel> logLevelFromName(QStringView name)
{
    const auto it =
        std::ranges::find_if(levels, [&](const LevelNames &names) { return names.name == name; });
    return it == levels.end() ? std::nullopt : std::optional(it->level);
}

QLatin1StringView nameOf(LogLevel level)
{
    return namesOf(level).name;
}

QLatin1StringView recordNameOf(LogLevel level)
{
    return namesOf(level).recordName;
}

LogLevel logLevelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
        return LogLevel::Error;
    case QtFatalMsg:
        return LogLevel::Fatal;
    }
    return LogLevel::Error;
}

std::optional<WsLogMode> wsLogModeFromName(QStringView name)
{
    if (name == "full"_L1)
        return WsLogMode::Full;
    if (name == "auto"_L1 || name == "compact"_L1)
        return WsLogMode::Compact;
    return std::nullopt;
}

} // namespace claw::log
