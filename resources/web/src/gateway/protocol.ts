// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

// The shapes of protocol 3 that this page uses. Members that it does not read are left out.

export interface WireError {
    code: string
    message: string
    details?: Record<string, unknown>
}

export interface ResponseFrame {
    type: 'res'
    id: string
    ok: boolean
    payload?: unknown
    error?: WireError
}

export interface EventFrame {
    type: 'event'
    event: string
    payload?: unknown
    seq?: number
    cursor?: string
}

export type Frame = ResponseFrame | EventFrame

export interface SessionDefaults {
    defaultAgentId: string
    mainKey: string
    mainSessionKey: string
    scope: string
}

export interface Hello {
    protocol: number
    server: { version: string; host?: string; connId: string }
    features: { methods: string[]; events: string[] }
    snapshot: {
        presence: Presence[]
        health: Health
        uptimeMs: number
        configPath: string
        stateDir: string
        sessionDefaults: SessionDefaults
    }
    auth?: { deviceToken: string; role: string; scopes: string[] }
    resume?: { cursor: string; complete?: boolean }
}

export interface Presence {
    host?: string
    ip?: string
    version?: string
    platform?: string
    deviceFamily?: string
    modelIdentifier?: string
    mode?: string
    reason?: string
    roles?: string[]
    deviceId?: string
    instanceId?: string
    text?: string
    ts: number
}

export interface Health {
    ts?: number
    durationMs?: number
    defaultAgentId?: string
    channels?: Record<string, Record<string, unknown>>
    channelOrder?: string[]
    channelLabels?: Record<string, string>
    sessions?: { count: number }
    [more: string]: unknown
}

export interface TextBlock {
    type: 'text'
    text: string
}
export interface ThinkingBlock {
    type: 'thinking'
    thinking: string
}
export interface ImageBlock {
    type: 'image'
    data?: string
    mimeType?: string
}
export interface ToolCallBlock {
    type: 'toolCall'
    id: string
    name: string
    arguments?: unknown
}
export type Block = TextBlock | ThinkingBlock | ImageBlock | ToolCallBlock

export interface Message {
    role: string
    content?: string | Block[]
    timestamp?: number
    toolCallId?: string
    toolName?: string
    isError?: boolean
    stopReason?: string
    errorMessage?: string
    model?: string
}

export interface ChatEvent {
    runId: string
    sessionKey: string
    state: 'delta' | 'final' | 'aborted' | 'error'
    message?: Message
    errorMessage?: string
}

export interface AgentEvent {
    runId: string
    sessionKey?: string
    stream: string
    data: Record<string, unknown>
}

export interface SessionRow {
    key: string
    kind: string
    label?: string
    displayName?: string
    derivedTitle?: string
    lastMessagePreview?: string
    channel?: string
    updatedAt: number | null
    sessionId?: string
    totalTokens: number
    contextTokens?: number
    inputTokens?: number
    outputTokens?: number
    model?: string
    modelProvider?: string
    thinkingLevel?: string
    verboseLevel?: string
    reasoningLevel?: string
    abortedLastRun?: boolean
}
