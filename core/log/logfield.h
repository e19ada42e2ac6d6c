// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDebug>

namespace claw::log {

template<typename T>
struct Field
{
    const char *name;
    const T &value; //!< Lives as long as the statement.
};

//! A value with its name in a log line, `code=1000`, without the blank that QDebug puts between two.
template<typename T>
[[nodiscard]] Field<T> field(const char *name, const T &value)
{
    return {name, value};
}

template<typename T>
QDebug operator<<(QDebug debug, const Field<T> &field)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << field.name << '=' << field.value;
    return debug;
}

} // namespace claw::log
