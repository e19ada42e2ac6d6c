// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/interop/subject.h"

using namespace Qt::StringLiterals;

namespace claw::interop {

std::optional<testing::Program> reference()
{
    return testing::referenceIn(qEnvironmentVariable("CLAW_REFERENCE_DIR"));
}

testing::Program subject()
{
    if (qEnvironmentVariable("CLAW_SUBJECT") == "reference"_L1)
        return reference().value_or(testing::Program());
    return {.path = QStringLiteral(CLAW_PROGRAM), .arguments = {}};
}

} // namespace claw::interop
