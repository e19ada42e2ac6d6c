// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "nodehost/notification.h"

using namespace Qt::StringLiterals;

namespace claw::nodehost {

// The texts are arguments of the script, so that nothing in them is read as a script.
std::optional<process::ProcessRequest> showing(const Notification &notification)
{
    process::ProcessRequest request;
    request.program = u"/usr/bin/osascript"_s;
    request.arguments = {
        u"-e"_s,          u"on run argv"_s,
        u"-e"_s,          u"display notification (item 2 of argv) with title (item 1 of argv)"_s,
        u"-e"_s,          u"end run"_s,
        u"--"_s,          notification.title,
        notification.body};
    return request;
}

} // namespace claw::nodehost
