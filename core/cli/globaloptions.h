// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QProcessEnvironment>
#include <QStringList>

#include <vector>

namespace claw::cli {

//! What the options that belong to no command say, and the words that are left.
struct GlobalOptions
{
    bool wantsVersion = false;
    bool isHeadless = false; //!< --headless: never show a window, even where one is possible.
    QString profile; //!< Empty when none was named.
    QStringList words; //!< Everything else, in order; the program name is not among it.
    QProcessEnvironment environment; //!< What commands see, profile and colour choice applied.
};

//! One of them, for helps and completions.
struct GlobalOption
{
    QStringList names;
    QString value; //!< What follows it, `<name>`; empty: nothing.
    QString summary;
};
[[nodiscard]] std::vector<GlobalOption> globalOptions();

//! Reads the options that are honoured before the command (--profile, --dev) or anywhere (--version,
//! --no-color, --headless); `--` ends both. `home` is where profiles live.
[[nodiscard]] Result<GlobalOptions> readGlobalOptions(const QStringList &arguments,
                                                      QProcessEnvironment environment,
                                                      const QString &home);

} // namespace claw::cli
