// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/agentsconfig.h"
#include "directives/execdirective.h"
#include "directives/queuedirective.h"

#include <QStringList>

#include <functional>

namespace claw::directives {

//! How much of its thoughts a model shows.
enum class ReasoningLevel { Off, On, Stream };

} // namespace claw::directives

template<>
inline constexpr auto claw::config::words<claw::directives::ReasoningLevel> =
    std::to_array<claw::config::Word<claw::directives::ReasoningLevel>>(
        {{claw::directives::ReasoningLevel::Off, QLatin1StringView("off")},
         {claw::directives::ReasoningLevel::On, QLatin1StringView("on")},
         {claw::directives::ReasoningLevel::Stream, QLatin1StringView("stream")}});

namespace claw::directives {

//! `/model <words>` or `/<alias>`, with `@profile` or not. What the words mean is not known here.
struct ModelDirective
{
    bool isGiven = false;
    QString words; //!< Empty: a person asks which model it is.
    QString profile; //!< The credential to use; empty: any.

    bool operator==(const ModelDirective &) const = default;
};

//! Everything a message says to the gateway, and what it says to the model.
struct Directives
{
    Directive<config::ThinkingLevel> thinking;
    Directive<config::VerboseLevel> verbose;
    Directive<ReasoningLevel> reasoning;
    Directive<config::ElevatedLevel> elevated;
    ExecDirective exec;
    ModelDirective model;
    QueueDirective queue;
    bool status = false; //!< `/status` beside other directives.
    QString text; //!< What is left.

    [[nodiscard]] bool any() const;
    //! Nothing is left for the model: the directives change the session and are acknowledged. In a
    //! mixed text they hold for its one run.
    [[nodiscard]] bool isOnly() const { return any() && text.isEmpty(); }

    bool operator==(const Directives &) const = default;
};

//! What a text is read with.
struct DirectiveWords
{
    QStringList modelAliases; //!< Each is a directive of its own: `/<alias>`.
    //! Whether words behind `/model` name a model, which decides in a mixed text; unset: all do.
    std::function<bool(const QString &words)> isModel;
};

//! Reads a message. Of several directives of one kind the last counts. When something besides
//! directives is left, only those that make sense are taken out of it: `/t for two` stays whole.
[[nodiscard]] Directives parseDirectives(const QString &message, const DirectiveWords &words = {});

} // namespace claw::directives
