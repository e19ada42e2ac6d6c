// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace claw::config {

//! Who changes the configuration, and why.
struct ConfigAuthor
{
    enum class Kind {
        Client, //!< Over the protocol.
        Command, //!< The command line.
        Message, //!< Somebody who wrote to the agent.
        Editor, //!< Not through us: found in the file.
    };

    Kind kind = Kind::Editor;
    QString client; //!< The client's id; empty when it is none.
    QString device; //!< Its device, if it has an identity.
    qint64 pid = 0; //!< Of a command; 0: not known.
    QString why; //!< "config.set", "config set gateway.port", the note of a client.
};

} // namespace claw::config
