// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "nodehost/notification.h"

using namespace Qt::StringLiterals;

namespace claw::nodehost {

// notify-send speaks to whatever shows notifications in the session of this user.
std::optional<process::ProcessRequest> showing(const Notification &notification)
{
    QString urgency = u"normal"_s;
    if (notification.urgency == Notification::Urgency::Low)
        urgency = u"low"_s;
    else if (notification.urgency == Notification::Urgency::Critical)
        urgency = u"critical"_s;
    const bool hasTitle = !notification.title.isEmpty();
    process::ProcessRequest request;
    request.program = u"notify-send"_s;
    request.arguments = {u"--app-name=Clawdbot"_s, u"--urgency="_s + urgency, u"--"_s,
                         hasTitle ? notification.title : notification.body};
    if (hasTitle && !notification.body.isEmpty())
        request.arguments.append(notification.body);
    return request;
}

} // namespace claw::nodehost
