// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QJsonValue>

namespace claw::json {

//! `utf8`, a JSON5 text, changed so that it reads as `value`. Only what differs is touched: comments,
//! order, quotes, commas, blanks and numbers beyond double precision stay as they are elsewhere, and
//! a text that reads as `value` already is returned byte for byte. What is added looks like its
//! neighbours. Comments inside a value that goes away go with it, those around it stay.
//! Fails with InvalidRequest for what is no JSON5 or no UTF-8, TooLarge over a limit of
//! Json5Document. Takes time in proportion to the text.
[[nodiscard]] Result<QByteArray> rewritten(QByteArrayView utf8, const QJsonValue &value);

} // namespace claw::json
