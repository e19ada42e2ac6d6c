// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

export interface Issue {
    path: string
    message: string
}

//! The answer of config.get.
export interface Snapshot {
    path: string
    exists: boolean
    raw: string | null
    parsed: Record<string, unknown>
    valid: boolean
    config: Record<string, unknown>
    hash: string
    issues: Issue[]
}
