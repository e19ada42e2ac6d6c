// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

// The transcript as what is shown: a tool's call and its result are one thing, and so are the pieces of one
// turn of the assistant.

import type { Block, ImageBlock, Message } from '../gateway/protocol'
import { textOf } from './conversation'

export interface ToolUse {
    id: string
    name: string
    args: unknown
    result?: Message
}

export type Part =
    | { kind: 'text'; text: string }
    | { kind: 'thinking'; text: string }
    | { kind: 'image'; image: ImageBlock }
    | { kind: 'tool'; tool: ToolUse }

export interface Item {
    role: 'user' | 'assistant' | 'other'
    parts: Part[]
    timestamp: number | undefined
    model?: string
    problem?: string
}

function partsOf(message: Message, results: Map<string, Message>): Part[] {
    const content = message.content
    if (typeof content === 'string') return content ? [{ kind: 'text', text: content }] : []
    return (content ?? []).flatMap((block: Block): Part[] => {
        switch (block.type) {
            case 'text':
                return block.text ? [{ kind: 'text', text: block.text }] : []
            case 'thinking':
                return block.thinking ? [{ kind: 'thinking', text: block.thinking }] : []
            case 'image':
                return [{ kind: 'image', image: block }]
            case 'toolCall': {
                const result = results.get(block.id)
                return [{ kind: 'tool', tool: { id: block.id, name: block.name, args: block.arguments, ...(result && { result }) } }]
            }
            default:
                return []
        }
    })
}

export function itemsOf(messages: Message[]): Item[] {
    const results = new Map<string, Message>()
    for (const message of messages) if (message.role === 'toolResult' && message.toolCallId) results.set(message.toolCallId, message)
    const items: Item[] = []
    for (const message of messages) {
        if (message.role === 'toolResult') continue
        const role = message.role === 'user' || message.role === 'assistant' ? message.role : 'other'
        const parts = partsOf(message, results)
        const problem = message.stopReason === 'error' ? message.errorMessage : undefined
        const last = items.at(-1)
        if (role === 'assistant' && last?.role === 'assistant') {
            last.parts.push(...parts)
            if (problem) last.problem = problem
            continue
        }
        items.push({
            role,
            parts,
            timestamp: message.timestamp,
            ...(message.model && { model: message.model }),
            ...(problem && { problem }),
        })
    }
    return items.filter((item) => item.parts.length > 0 || item.problem)
}

export function plainText(item: Item): string {
    return item.parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])).join('\n\n')
}

export function resultText(result: Message): string {
    return textOf(result)
}
