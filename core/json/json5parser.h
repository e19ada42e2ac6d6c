// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "json/json5lexer.h"

namespace claw::json {

//! Builds the tree of one JSON5 text by recursive descent; the depth limit bounds the
//! stack, the limit of values the memory.
//! Nobody but Json5Document needs it.
class Json5Parser
{
public:
    explicit Json5Parser(QStringView text);

    //! False: see takeError(), whose line and column are still to be filled in.
    bool parse(Json5Node &root);
    [[nodiscard]] Json5Error takeError();

private:
    bool readValue(Json5Node &node, int depth);
    bool readScalar(Json5Node &node);
    bool readArray(Json5Node &node, int depth);
    bool readObject(Json5Node &node, int depth);
    bool readMember(Json5Member &member, int depth);
    bool refuseLimit(const QString &reason);

    Json5Lexer m_lexer;
    int m_values = 0;
    bool m_isLimit = false;
};

} // namespace claw::json
