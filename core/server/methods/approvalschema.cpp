// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/methods/approvalschema.h"

namespace claw::server {

using Qt::StringLiterals::operator""_L1;
using protocol::optional;
using protocol::required;
using protocol::Schema;

protocol::Schema approvalsFileSchema()
{
    const Schema text = Schema::string();
    const Schema entry = Schema::object(
        {optional("id"_L1, Schema::nonEmptyString()), required("pattern"_L1, text),
         optional("lastUsedAt"_L1, Schema::integer({.least = 0})),
         optional("lastUsedCommand"_L1, text), optional("lastResolvedPath"_L1, text)});
    const Schema defaults = Schema::object({optional("security"_L1, text), optional("ask"_L1, text),
                                            optional("askFallback"_L1, text),
                                            optional("autoAllowSkills"_L1, Schema::boolean())});
    const Schema agent = Schema::object({optional("security"_L1, text), optional("ask"_L1, text),
                                         optional("askFallback"_L1, text),
                                         optional("autoAllowSkills"_L1, Schema::boolean()),
                                         optional("allowlist"_L1, Schema::array(entry))});
    const Schema socket = Schema::object({optional("path"_L1, text), optional("token"_L1, text)});
    return Schema::object({required("version"_L1, Schema::literal(1)),
                           optional("socket"_L1, socket), optional("defaults"_L1, defaults),
                           optional("agents"_L1, Schema::record(agent))});
}

} // namespace claw::server
