// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

import type { Identity } from './identity'
import type { EventFrame, Frame, Hello, WireError } from './protocol'

export interface Credentials {
    token?: string
    password?: string
}

//! The gateway said no, or went away before it could answer.
export class GatewayError extends Error {
    readonly code: string
    readonly details: Record<string, unknown>

    constructor(error: WireError) {
        super(error.message)
        this.code = error.code
        this.details = error.details ?? {}
    }
}

export interface ConnectionListener {
    admitted(hello: Hello): void
    //! The gateway does not let us in with these credentials.
    refused(error: GatewayError): void
    event(frame: EventFrame): void
    //! Events were lost; what they told must be asked for.
    gap(): void
    closed(code: number, reason: string): void
}

const scopes = ['operator.admin', 'operator.approvals', 'operator.pairing']
const client = { id: 'clawdbot-control-ui', mode: 'webchat' }
const requestTimeoutMs = 30_000
//! Two ticks of the gateway and a little: longer silence means that nobody is there.
const silenceMs = 75_000

interface Waiting {
    resolve(payload: unknown): void
    reject(error: GatewayError): void
    timer: number
}

//! By which a person knows this browser again in a list.
function browserName(): string {
    const agent = navigator.userAgent
    const browser = /(Edg|OPR|Firefox|Chrome|Safari)\b/.exec(agent)?.[1] ?? 'Browser'
    const system = /(Android|iPhone|iPad|Windows|Mac OS X|Linux)/.exec(agent)?.[1] ?? ''
    const names: Record<string, string> = { Edg: 'Edge', OPR: 'Opera', 'Mac OS X': 'macOS' }
    return [names[browser] ?? browser, names[system] ?? system].filter(Boolean).join(' on ')
}

//! One WebSocket to the gateway, from the handshake to its end.
export class Connection {
    private readonly socket: WebSocket
    private readonly waiting = new Map<string, Waiting>()
    private nextId = 1
    private lastSeq: number | undefined
    private silence = 0
    private isAdmitted = false

    constructor(
        url: string,
        private readonly identity: Identity | undefined,
        private readonly credentials: Credentials,
        private readonly cursor: string | undefined, // Up to which event this page knows what happened.
        private readonly listener: ConnectionListener,
    ) {
        this.socket = new WebSocket(url)
        this.socket.onmessage = (message) => this.onMessage(String(message.data))
        this.socket.onclose = (event) => this.onClosed(event.code, event.reason)
    }

    request<T>(method: string, params: unknown = {}, timeoutMs = requestTimeoutMs): Promise<T> {
        return new Promise((resolve, reject) => {
            if (this.socket.readyState !== WebSocket.OPEN) {
                reject(new GatewayError({ code: 'UNAVAILABLE', message: 'not connected' }))
                return
            }
            const id = `w${this.nextId++}`
            const timer = window.setTimeout(() => {
                this.waiting.delete(id)
                reject(new GatewayError({ code: 'TIMEOUT', message: `${method} was not answered in time` }))
            }, timeoutMs)
            this.waiting.set(id, { resolve: (payload) => resolve(payload as T), reject, timer })
            this.socket.send(JSON.stringify({ type: 'req', id, method, params }))
        })
    }

    close(): void {
        this.socket.close(1000)
    }

    private onMessage(text: string): void {
        this.awaitNoSilence()
        const frame = JSON.parse(text) as Frame
        if (frame.type === 'res') this.onResponse(frame.id, frame.ok, frame.payload, frame.error)
        else if (frame.event === 'connect.challenge') void this.introduce((frame.payload as { nonce: string }).nonce)
        else this.onEvent(frame)
    }

    private onEvent(frame: EventFrame): void {
        if (frame.seq !== undefined) {
            if (this.lastSeq !== undefined && frame.seq > this.lastSeq + 1) this.listener.gap()
            this.lastSeq = frame.seq
        }
        this.listener.event(frame)
    }

    private onResponse(id: string, ok: boolean, payload: unknown, error?: WireError): void {
        const waiting = this.waiting.get(id)
        if (!waiting) return
        this.waiting.delete(id)
        clearTimeout(waiting.timer)
        if (ok) waiting.resolve(payload)
        else waiting.reject(new GatewayError(error ?? { code: 'UNAVAILABLE', message: 'failed' }))
    }

    private async introduce(nonce: string): Promise<void> {
        try {
            const hello = await this.request<Hello>('connect', await this.connectParams(nonce))
            this.isAdmitted = true
            this.listener.admitted(hello)
        } catch (error) {
            if (error instanceof GatewayError && error.code !== 'UNAVAILABLE' && error.code !== 'TIMEOUT')
                this.listener.refused(error)
            this.close()
        }
    }

    private async connectParams(nonce: string): Promise<unknown> {
        const { token, password } = this.credentials
        const params = {
            minProtocol: 3,
            maxProtocol: 3,
            client: { ...client, displayName: browserName(), version: 'web', platform: navigator.platform || 'web' },
            role: 'operator',
            scopes,
            userAgent: navigator.userAgent,
            locale: navigator.language,
            resume: this.cursor ? { cursor: this.cursor } : {},
            ...(token || password ? { auth: { ...(token && { token }), ...(password && { password }) } } : {}),
        }
        if (!this.identity) return params
        const { deviceId, publicKey } = this.identity
        const signedAt = Date.now()
        const claims = ['v2', deviceId, client.id, client.mode, 'operator', scopes.join(','), signedAt, token ?? '', nonce]
        const signature = await this.identity.sign(claims.join('|'))
        return { ...params, device: { id: deviceId, publicKey, signature, signedAt, nonce } }
    }

    private awaitNoSilence(): void {
        clearTimeout(this.silence)
        if (this.isAdmitted) this.silence = window.setTimeout(() => this.socket.close(4000, 'silence'), silenceMs)
    }

    private onClosed(code: number, reason: string): void {
        clearTimeout(this.silence)
        for (const waiting of this.waiting.values()) {
            clearTimeout(waiting.timer)
            waiting.reject(new GatewayError({ code: 'UNAVAILABLE', message: 'the connection was lost' }))
        }
        this.waiting.clear()
        this.listener.closed(code, reason)
    }
}
