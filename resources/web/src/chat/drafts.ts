// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

// What was typed and not sent, by conversation, shared by the tabs of this browser.

const key = (sessionKey: string) => `clawdbot.draft.${sessionKey}`

export function draftOf(sessionKey: string): string {
    return localStorage.getItem(key(sessionKey)) ?? ''
}

export function keepDraft(sessionKey: string, text: string): void {
    if (text) localStorage.setItem(key(sessionKey), text)
    else localStorage.removeItem(key(sessionKey))
}

//! Tells when another tab changed the draft.
export function onDraft(sessionKey: string, listener: (text: string) => void): () => void {
    const onStorage = (event: StorageEvent) => event.key === key(sessionKey) && listener(event.newValue ?? '')
    addEventListener('storage', onStorage)
    return () => removeEventListener('storage', onStorage)
}
