// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

// The one link of this page to its gateway: signs in, comes back after an outage, and tells the pages.

import { computed, signal } from '@preact/signals'
import { basePath } from '../app/router'
import { Connection, type Credentials, GatewayError } from './connection'
import * as identity from './identity'
import type { EventFrame, Hello, Presence, SessionDefaults } from './protocol'

export type LinkState =
    | { kind: 'starting' }
    | { kind: 'open' }
    | { kind: 'lost'; retryAt: number } // Comes back by itself.
    | { kind: 'signedOut'; wants: 'token' | 'password'; problem?: string }
    | { kind: 'unapproved'; requestId?: string; deviceId: string }
    | { kind: 'insecure' } // No key in this browser, and the gateway insists on one.

export const state = signal<LinkState>({ kind: 'starting' })
export const hello = signal<Hello | undefined>(undefined)
export const presence = signal<Presence[]>([])
//! Counts the times at which what was shown may be stale: each sign-in and each gap in the events.
export const generation = signal(0)
//! Whether the latest sign-in brings every event that was missed, so that what events alone tell is not stale.
export const missedNothing = signal(false)

export const methods = computed(() => new Set(hello.value?.features.methods ?? []))
export const isOpen = computed(() => state.value.kind === 'open')
export const defaults = computed<SessionDefaults>(
    () =>
        hello.value?.snapshot.sessionDefaults ?? {
            defaultAgentId: 'main',
            mainKey: 'main',
            mainSessionKey: 'agent:main:main',
            scope: 'per-sender',
        },
)

type Listener = (payload: unknown) => void
const listeners = new Map<string, Set<Listener>>()
let connection: Connection | undefined
let me: identity.Identity | undefined
let credentials: Credentials = {}
let cursor: string | undefined
let attempts = 0
let retryTimer = 0

//! Calls `listener` for every event of that name until the returned function is called.
export function on<T>(event: string, listener: (payload: T) => void): () => void {
    const known = listeners.get(event) ?? new Set<Listener>()
    listeners.set(event, known)
    known.add(listener as Listener)
    return () => known.delete(listener as Listener)
}

export function call<T>(method: string, params: unknown = {}, timeoutMs?: number): Promise<T> {
    if (!connection) return Promise.reject(new GatewayError({ code: 'UNAVAILABLE', message: 'not connected' }))
    return connection.request<T>(method, params, timeoutMs)
}

//! A one-time code travels behind the #, which no server ever sees, and leaves the address at once.
function takeOneTimeCode(): string | undefined {
    const code = new URLSearchParams(location.hash.slice(1)).get('code')
    if (location.hash) history.replaceState(history.state, '', location.pathname + location.search)
    return code ?? undefined
}

export async function start(): Promise<void> {
    const code = takeOneTimeCode()
    try {
        if (identity.canHaveIdentity()) me = await identity.loadIdentity()
    } catch {
        me = undefined // A browser without Ed25519, or one that keeps nothing.
    }
    const deviceToken = me ? await identity.loadDeviceToken() : undefined
    const token = code ?? deviceToken
    credentials = token ? { token } : {}
    connect()
    addEventListener('online', retryNow)
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && retryNow())
}

export function signIn(secret: Credentials): void {
    credentials = secret
    state.value = { kind: 'starting' }
    connect()
}

export async function signOut(): Promise<void> {
    credentials = {}
    cursor = undefined
    if (me) await identity.forgetDeviceToken()
    connection?.close()
    state.value = { kind: 'signedOut', wants: 'token' }
}

export function retryNow(): void {
    if (state.value.kind === 'lost' || state.value.kind === 'unapproved') connect()
}

function connect(): void {
    clearTimeout(retryTimer)
    const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:'
    const previous = connection
    connection = undefined
    previous?.close()
    const current: Connection = new Connection(`${scheme}//${location.host}${basePath}`, me, credentials, cursor, {
        admitted: (greeting) => current === connection && void onAdmitted(greeting),
        refused: (error) => current === connection && void onRefused(error),
        event: (frame) => current === connection && onEvent(frame),
        gap: () => current === connection && onGap(),
        closed: () => current === connection && onClosed(),
    })
    connection = current
}

async function onAdmitted(greeting: Hello): Promise<void> {
    attempts = 0
    hello.value = greeting
    presence.value = greeting.snapshot.presence
    missedNothing.value = greeting.resume?.complete === true
    // What was missed is still on its way and moves the cursor when it arrives.
    if (!missedNothing.value) cursor = greeting.resume?.cursor
    if (me && greeting.auth) {
        // From now on the key and its token speak for this browser; the secret is forgotten.
        credentials = { token: greeting.auth.deviceToken }
        await identity.keepDeviceToken(greeting.auth.deviceToken)
    }
    state.value = { kind: 'open' }
    generation.value++
}

async function onRefused(error: GatewayError): Promise<void> {
    if (error.code === 'NOT_PAIRED' && me) {
        const requestId = error.details['requestId']
        state.value = { kind: 'unapproved', deviceId: me.deviceId, ...(typeof requestId === 'string' && { requestId }) }
        return
    }
    if (!me && (error.code === 'NOT_PAIRED' || error.message.includes('secure context'))) {
        state.value = { kind: 'insecure' }
        return
    }
    if (typeof error.details['retryAfterMs'] === 'number' && hello.value) return // Held up, not refused: onClosed() tries again.
    const hadSecret = Boolean(credentials.token || credentials.password)
    credentials = {}
    if (me && error.message.includes('mismatch')) await identity.forgetDeviceToken()
    const wants = error.message.includes('password') ? 'password' : 'token'
    state.value = { kind: 'signedOut', wants, ...(hadSecret && { problem: error.message }) }
}

function onGap(): void {
    missedNothing.value = false
    generation.value++
}

function onEvent(frame: EventFrame): void {
    if (frame.cursor) cursor = frame.cursor
    if (frame.event === 'presence') presence.value = (frame.payload as { presence: Presence[] }).presence
    for (const listener of listeners.get(frame.event) ?? []) listener(frame.payload)
}

function onClosed(): void {
    const kind = state.value.kind
    if (kind === 'signedOut' || kind === 'insecure') return
    const delay = kind === 'unapproved' ? 3000 : Math.min(15_000, 400 * 1.7 ** attempts++) * (0.8 + Math.random() * 0.4)
    if (kind !== 'unapproved') state.value = { kind: 'lost', retryAt: Date.now() + delay }
    retryTimer = window.setTimeout(connect, delay)
}
