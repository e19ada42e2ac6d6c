// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

// What waits for a person, whatever page is shown: approvals and devices that want in.

import { effect, signal } from '@preact/signals'
import { call, generation, isOpen, methods, on } from '../gateway/link'

export interface ApprovalRequest {
    id: string
    request: {
        command: string
        cwd: string | null
        host: string | null
        agentId: string | null
        sessionKey: string | null
        resolvedPath: string | null
        security: string | null
        ask: string | null
    }
    createdAtMs: number
    expiresAtMs: number
}

export const waitingApprovals = signal<ApprovalRequest[]>([])
export const waitingDevices = signal(0)

function drop(id: string): void {
    waitingApprovals.value = waitingApprovals.value.filter((request) => request.id !== id)
}

async function countDevices(): Promise<void> {
    if (!isOpen.value || !methods.value.has('device.pair.list')) return
    const { pending } = await call<{ pending: unknown[] }>('device.pair.list')
    waitingDevices.value = pending.length
}

export function watchAttention(): void {
    on<ApprovalRequest>('exec.approval.requested', (request) => {
        drop(request.id)
        waitingApprovals.value = [...waitingApprovals.value, request]
        // Nobody tells when a request runs out.
        setTimeout(() => drop(request.id), Math.max(0, request.expiresAtMs - Date.now()))
    })
    on<{ id: string }>('exec.approval.resolved', ({ id }) => drop(id))
    const recount = () => void countDevices().catch(() => undefined)
    for (const event of ['device.pair.requested', 'device.pair.resolved']) on(event, recount)
    effect(() => {
        generation.value
        recount()
    })
}
