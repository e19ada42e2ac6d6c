// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "directives/directive.h"

namespace claw::directives {

//! `/exec host=… security=… ask=… node=…`, in any order, with `=` or `:`.
struct ExecDirective
{
    bool isGiven = false;
    Directive<QString> host; //!< sandbox, gateway or node.
    Directive<QString> security; //!< deny, allowlist or full.
    Directive<QString> ask; //!< off, on-miss or always.
    Directive<QString> node; //!< Name or id of a node.

    [[nodiscard]] bool hasOptions() const
    {
        return host.isGiven || security.isGiven || ask.isGiven || node.isGiven;
    }
    //! Whether at least one option says something and none is wrong.
    [[nodiscard]] bool isValid() const;

    bool operator==(const ExecDirective &) const = default;
};

//! Reads the options at `at` of a text; `end` becomes where they end.
[[nodiscard]] ExecDirective readExec(const QString &text, qsizetype at, qsizetype &end);

} // namespace claw::directives
