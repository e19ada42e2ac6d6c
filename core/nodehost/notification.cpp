// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "nodehost/notification.h"

using namespace Qt::StringLiterals;

namespace claw::nodehost {

namespace {

constexpr qsizetype longestTitle = 200;
constexpr qsizetype longestBody = 4'000;

} // namespace

Result<Notification> Notification::fromJson(const QJsonObject &params)
{
    Notification notification{
        .title = params.value("title"_L1).toString().trimmed().left(longestTitle),
        .body = params.value("body"_L1).toString().trimmed().left(longestBody)};
    if (notification.title.isEmpty() && notification.body.isEmpty())
        return fail(ErrorCode::InvalidRequest, u"INVALID_REQUEST: empty notification"_s);
    const QString priority = params.value("priority"_L1).toString();
    if (priority == "passive"_L1)
        notification.urgency = Urgency::Low;
    else if (priority == "timeSensitive"_L1)
        notification.urgency = Urgency::Critical;
    return notification;
}

} // namespace claw::nodehost
