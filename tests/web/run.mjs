// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

// Runs one file of tests; ends with 77, which ctest shows as skipped, where there is no Chromium.

import { spawnSync } from 'node:child_process'

if (!process.env.CLAW_CHROMIUM) {
    console.log('SKIP: Chromium is not installed (./dev deps test)')
    process.exit(77)
}
const { status } = spawnSync(process.execPath, ['--test', process.argv[2]], { stdio: 'inherit' })
process.exit(status ?? 1)
