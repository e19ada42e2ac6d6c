// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

// One conversation as this tab knows it: what the transcript holds, what is being said now, and what was
// sent and not heard of yet. The transcript is the truth; everything else is dropped when it arrives.

import { signal } from '@preact/signals'
import { call, defaults, on } from '../gateway/link'
import type { AgentEvent, ChatEvent, Message } from '../gateway/protocol'

export interface Attachment {
    fileName: string
    mimeType: string
    content: string // Base64.
}

//! A message on its way. Its key makes sending it again harmless.
export interface Outgoing {
    key: string
    text: string
    attachments: Attachment[]
    state: 'sending' | 'accepted' | 'failed'
    problem?: string
    sentAt: number
}

export interface LiveTool {
    id: string
    name: string
    args?: unknown
    result?: unknown
    isError?: boolean
    isDone: boolean
}

//! A run that is not over.
export interface LiveRun {
    runId: string
    text: string
    tools: LiveTool[]
}

export interface Notice {
    kind: 'aborted' | 'error'
    text: string
}

export function canonicalKey(key: string): string {
    const { mainKey, mainSessionKey, defaultAgentId } = defaults.value
    const name = key.trim().toLowerCase()
    if (name === '' || name === 'main' || name === mainKey) return mainSessionKey
    if (name === 'global' || name === 'unknown' || name.startsWith('agent:')) return name
    return `agent:${defaultAgentId}:${name}`
}

export function textOf(message: Message | undefined): string {
    const content = message?.content
    if (typeof content === 'string') return content
    return (content ?? []).flatMap((block) => (block.type === 'text' ? [block.text] : [])).join('\n')
}

const historyLimit = 200
const sendTimeoutMs = 60_000

export class Conversation {
    readonly messages = signal<Message[] | undefined>(undefined)
    readonly outgoing = signal<Outgoing[]>([])
    readonly runs = signal<LiveRun[]>([])
    readonly notice = signal<Notice | undefined>(undefined)
    readonly problem = signal<string | undefined>(undefined)
    readonly thinkingLevel = signal<string>('')
    private readonly stops: (() => void)[]
    private reading: Promise<void> | undefined
    private mustReadAgain = false

    constructor(readonly key: string) {
        this.stops = [
            on<ChatEvent>('chat', (event) => this.isMine(event.sessionKey) && this.onChat(event)),
            on<AgentEvent>('agent', (event) => this.isMine(event.sessionKey) && this.onAgent(event)),
        ]
    }

    end(): void {
        this.stops.forEach((stop) => stop())
    }

    //! After a sign-in or a gap: what was missed is in the transcript, and what got lost on its way out is
    //! sent again under its own key, which the gateway answers once.
    async catchUp(): Promise<void> {
        const open = this.outgoing.value.filter((one) => one.state !== 'failed')
        await this.readHistory()
        this.runs.value = []
        await Promise.all(open.map((one) => this.deliver(one)))
    }

    async send(text: string, attachments: Attachment[]): Promise<void> {
        this.notice.value = undefined
        const one: Outgoing = { key: crypto.randomUUID(), text, attachments, state: 'sending', sentAt: Date.now() }
        this.outgoing.value = [...this.outgoing.value, one]
        await this.deliver(one)
    }

    retry(one: Outgoing): void {
        void this.deliver(one)
    }

    discard(key: string): void {
        this.outgoing.value = this.outgoing.value.filter((one) => one.key !== key)
    }

    async abort(): Promise<void> {
        await call('chat.abort', { sessionKey: this.key })
    }

    //! Reads once more when asked again meanwhile, so that the last answer is never an old one.
    readHistory(): Promise<void> {
        if (this.reading) {
            this.mustReadAgain = true
            return this.reading
        }
        this.reading = this.readOnce().finally(() => {
            this.reading = undefined
            if (!this.mustReadAgain) return
            this.mustReadAgain = false
            return this.readHistory()
        })
        return this.reading
    }

    private isMine(sessionKey: string | undefined): boolean {
        return sessionKey !== undefined && canonicalKey(sessionKey) === this.key
    }

    private async readOnce(): Promise<void> {
        try {
            const params = { sessionKey: this.key, limit: historyLimit }
            const answer = await call<{ messages: Message[]; thinkingLevel: string }>('chat.history', params)
            this.messages.value = answer.messages
            this.thinkingLevel.value = answer.thinkingLevel
            this.problem.value = undefined
            this.dropWhatIsWritten()
        } catch (error) {
            this.problem.value = (error as Error).message
        }
    }

    //! A message of ours that the transcript shows needs no bubble of its own.
    private dropWhatIsWritten(): void {
        const written = (this.messages.value ?? []).filter((message) => message.role === 'user')
        this.outgoing.value = this.outgoing.value.filter((one) => {
            const isThere = written.some((message) => (message.timestamp ?? 0) >= one.sentAt - 5000 && textOf(message).trim() === one.text.trim())
            return !(isThere && one.state === 'accepted')
        })
    }

    private change(key: string, change: Partial<Outgoing>): void {
        this.outgoing.value = this.outgoing.value.map((one) => (one.key === key ? { ...one, ...change } : one))
    }

    private async deliver(one: Outgoing): Promise<void> {
        this.change(one.key, { state: 'sending' })
        try {
            const params = {
                sessionKey: this.key,
                message: one.text,
                idempotencyKey: one.key,
                ...(one.attachments.length > 0 && { attachments: one.attachments.map((file) => ({ type: 'image', ...file })) }),
            }
            const answer = await call<{ status?: string; aborted?: boolean }>('chat.send', params, sendTimeoutMs)
            if (answer.status === undefined) return this.discard(one.key) // A word such as "stop": done.
            this.change(one.key, { state: 'accepted' })
            if (answer.status === 'ok') await this.onOver(one.key)
            else if (!this.runs.value.some((run) => run.runId === one.key))
                this.runs.value = [...this.runs.value, { runId: one.key, text: '', tools: [] }]
        } catch (error) {
            // What fails for want of a connection is sent again by catchUp().
            const { code, message } = error as { code?: string; message: string }
            if (code === 'UNAVAILABLE' && message.includes('connect')) return
            this.change(one.key, { state: 'failed', problem: message })
            this.dropRun(one.key)
        }
    }

    private dropRun(runId: string): void {
        this.runs.value = this.runs.value.filter((run) => run.runId !== runId)
    }

    private run(runId: string, change: (run: LiveRun) => LiveRun): void {
        const known = this.runs.value.find((run) => run.runId === runId)
        if (known) {
            this.runs.value = this.runs.value.map((run) => (run === known ? change(run) : run))
            return
        }
        this.runs.value = [...this.runs.value, change({ runId, text: '', tools: [] })]
        // Somebody else asked; what they asked is in the transcript.
        if (!this.outgoing.value.some((one) => one.key === runId)) void this.readHistory()
    }

    private onChat(event: ChatEvent): void {
        if (event.state === 'delta') {
            const text = textOf(event.message)
            this.run(event.runId, (run) => ({ ...run, text }))
            return
        }
        if (event.state === 'aborted') this.notice.value = { kind: 'aborted', text: '' }
        if (event.state === 'error') this.notice.value = { kind: 'error', text: event.errorMessage ?? '' }
        void this.onOver(event.runId)
    }

    //! The text stays until the transcript shows it.
    private async onOver(runId: string): Promise<void> {
        await this.readHistory()
        this.dropRun(runId)
        const own = this.outgoing.value.find((one) => one.key === runId)
        if (own && own.state === 'accepted') this.discard(runId)
    }

    private onAgent({ runId, stream, data }: AgentEvent): void {
        if (stream !== 'tool') return
        const id = String(data['toolCallId'])
        const isDone = data['phase'] === 'result'
        this.run(runId, (run) => {
            const known = run.tools.find((tool) => tool.id === id) ?? { id, name: String(data['name']), isDone: false }
            const tool: LiveTool = {
                ...known,
                isDone,
                ...(data['args'] !== undefined && { args: data['args'] }),
                ...(isDone && { result: data['result'], isError: data['isError'] === true }),
            }
            return { ...run, tools: [...run.tools.filter((other) => other.id !== id), tool] }
        })
    }
}
