// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

import { signal } from '@preact/signals'

interface Toast {
    id: number
    text: string
    isBad: boolean
}

const toasts = signal<Toast[]>([])
let nextId = 1

export function toast(text: string, isBad = false): void {
    const id = nextId++
    toasts.value = [...toasts.value.slice(-3), { id, text, isBad }]
    setTimeout(() => (toasts.value = toasts.value.filter((one) => one.id !== id)), isBad ? 8000 : 3500)
}

//! For what a click started: its failure is shown, never swallowed.
export function shown<T>(work: Promise<T>, done?: string): Promise<T | undefined> {
    return work.then(
        (value) => {
            if (done) toast(done)
            return value
        },
        (error: Error) => {
            toast(error.message, true)
            return undefined
        },
    )
}

export function Toasts() {
    return (
        <div class="toasts" role="status" aria-live="polite">
            {toasts.value.map((one) => (
                <div key={one.id} class={one.isBad ? 'toast bad' : 'toast'}>
                    {one.text}
                </div>
            ))}
        </div>
    )
}
