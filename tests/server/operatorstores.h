// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "approvals/approvalregistry.h"
#include "approvals/approvalsstore.h"
#include "files/statepaths.h"
#include "nodes/nodepairingstore.h"

namespace claw::testing {

//! The paths of a user whose home directory this is.
inline files::StatePaths statePathsIn(const QString &home)
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HOME"), home);
    return files::StatePaths::resolve({.environment = environment}).value();
}

//! What operators decide about, as it is kept in a state directory.
struct OperatorStores
{
    OperatorStores(const files::StatePaths &paths, const Clock &clock, Random &random)
        : nodePairing(paths.nodesDir(), clock, random)
        , approvals(paths.stateDir, clock, random)
        , approvalRules({paths.execApprovalsPath(), clock, random})
    { }

    nodes::NodePairingStore nodePairing;
    approvals::ApprovalRegistry approvals;
    approvals::ApprovalsStore approvalRules;
};

} // namespace claw::testing
