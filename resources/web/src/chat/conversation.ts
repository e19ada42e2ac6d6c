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
const mostEnds = 100

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
    private isStale = false // The transcript could not be read when it had changed.
    private ended: string[] = [] // Runs that are over; what is shown of them goes when the transcript has come.

    constructor(readonly key: string) {
        this.stops = [
            on<ChatEvent>('chat', (event) => this.isMine(event.sessionKey) && this.onChat(event)),
            on<AgentEvent>('agent', (event) => this.isMine(event.sessionKey) && this.onAgent(event)),
        ]
    }

    end(): void {
        this.stops.forEach((stop) => stop())
    }

    //! After a sign-in or a gap: what was missed is in the transcript, unless events bring it, and what got lost
    //! on its way out is sent again under its own key, which the gateway answers once.
    async catchUp(missedNothing: boolean): Promise<void> {
        const open = this.outgoing.value.filter((one) => one.state !== 'failed')
        if (!missedNothing || this.messages.value === undefined) {
            await this.readHistory()
            this.runs.value = []
        } else if (this.isStale) {
            await this.readHistory()
        }
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
            const ended = [...this.ended]
            const answer = await call<{ messages: Message[]; thinkingLevel: string }>('chat.history', params)
            this.messages.value = answer.messages
            this.thinkingLevel.value = answer.thinkingLevel
            this.problem.value = undefined
            this.isStale = false
            this.runs.value = this.runs.value.filter((run) => !ended.includes(run.runId))
            this.dropWhatIsWritten()
        } catch (error) {
            this.problem.value = (error as Error).message
            this.isStale = true
        }
    }

    //! What the transcript shows needs neither a bubble nor a notice of its own.
    private dropWhatIsWritten(): void {
        const notice = this.notice.value
        if (notice?.kind === 'error' && notice.text === textOf(this.messages.value?.at(-1))) this.notice.value = undefined
        const written = (this.messages.value ?? []).filter((message) => message.role === 'user')
        this.outgoing.value = this.outgoing.value.filter((one) => {
            const isThere = written.some((message) => (message.timestamp ?? 0) >= one.sentAt - 5000 && textOf(message).trim() === one.text.trim())
            return !(isThere && one.state !== 'sending')
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
            else if (!this.ended.includes(one.key) && !this.runs.value.some((run) => run.runId === one.key))
                this.runs.value = [...this.runs.value, { runId: one.key, text: '', tools: [] }]
        } catch (error) {
            // What fails for want of a connection is sent again by catchUp().
            const { code, message } = error as { code?: string; message: string }
            if (code === 'UNAVAILABLE' && message.includes('connect')) return
            this.change(one.key, { state: 'failed', problem: message })
            this.dropRun(one.key)
            void this.readHistory() // It may have got there all the same.
        }
    }

    private dropRun(runId: string): void {
        this.runs.value = this.runs.value.filter((run) => run.runId !== runId)
    }

    private run(runId: string, change: (run: LiveRun) => LiveRun): void {
        this.ended = this.ended.filter((other) => other !== runId) // What a restart found waiting runs under its own name.
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
        this.ended = [...this.ended.filter((other) => other !== runId), runId].slice(-mostEnds)
        await this.readHistory()
        const own = this.outgoing.value.find((one) => one.key === runId)
        if (own && own.state === 'accepted') this.discard(runId)
    }

    private onAgent({ runId, stream, data }: AgentEvent): void {
        const isKnown = this.runs.value.some((run) => run.runId === runId)
        // After a restart of the gateway a run may begin again.
        if (stream === 'lifecycle' && data['phase'] === 'start' && isKnown) this.run(runId, (run) => ({ ...run, tools: [] }))
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
