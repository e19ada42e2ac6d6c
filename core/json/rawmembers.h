// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace claw::json {

//! One member of an object's text.
struct RawMember
{
    QString key;
    QByteArrayView value; //!< Points into the text it was found in, without blanks around it.
};

//! The members of the object a text consists of, in their order, their values left as they are
//! written. Cuts a large object into parts that can be kept, compared and written again byte for
//! byte. Only the object itself is checked: parse() each value before trusting it.
[[nodiscard]] Result<std::vector<RawMember>> rawMembers(QByteArrayView text);

} // namespace claw::json
