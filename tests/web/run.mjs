// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

// Runs one file of tests; ends with 77, which ctest shows as skipped, where something it needs is missing.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const file = process.argv[2]

function skip(reason) {
    console.log(`SKIP: ${reason}`)
    process.exit(77)
}

if (!process.env.CLAW_CHROMIUM) skip('Chromium is not installed (./dev deps test)')
if (file === 'tst_webinterop.mjs' && !existsSync(join(process.env.CLAW_REFERENCE_DIR || '-', 'node_modules/clawdbot')))
    skip('the reference implementation is not installed (./dev interop)')
const { status } = spawnSync(process.execPath, ['--test', file], { stdio: 'inherit' })
process.exit(status ?? 1)
