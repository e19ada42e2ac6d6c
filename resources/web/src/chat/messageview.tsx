// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

import { memo } from '../ui/memo'
import type { ImageBlock } from '../gateway/protocol'
import { t } from '../text'
import { clock, dateTime } from '../ui/format'
import { Icon } from '../ui/icon'
import { Button, CopyButton, Notice } from '../ui/parts'
import type { Attachment, LiveRun, Outgoing } from './conversation'
import { type Item, type Part, plainText, resultText, type ToolUse } from './items'
import { Markdown } from './markdown'

function pretty(value: unknown): string {
    return typeof value === 'string' ? value : JSON.stringify(value, null, 2)
}

function hintOf(args: unknown): string {
    if (typeof args !== 'object' || args === null) return ''
    const first = Object.values(args).find((value) => typeof value === 'string')
    return typeof first === 'string' ? first.split('\n', 1)[0]!.slice(0, 80) : ''
}

function ToolFold({ tool }: { tool: ToolUse & { isRunning?: boolean } }) {
    const isBad = tool.result?.isError === true
    return (
        <details class={isBad ? 'fold tool bad' : 'fold tool'}>
            <summary>
                <Icon name="tool" size={15} />
                <strong>{tool.name}</strong>
                <span class="soft ellipsis">{hintOf(tool.args)}</span>
                {tool.isRunning && <span class="spinner" aria-label={t('chat.running')} />}
                {isBad && <span class="badge bad">{t('chat.toolFailed')}</span>}
            </summary>
            <pre class="plain">{pretty(tool.args)}</pre>
            {tool.result && <pre class="plain result">{resultText(tool.result)}</pre>}
        </details>
    )
}

function Picture({ image }: { image: ImageBlock }) {
    if (!image.data || !/^image\/(png|jpeg|gif|webp)$/.test(image.mimeType ?? '')) return <span class="badge plain">{t('chat.image')}</span>
    return <img class="picture" src={`data:${image.mimeType};base64,${image.data}`} alt={t('chat.image')} />
}

function PartView({ part, isUser }: { part: Part; isUser: boolean }) {
    switch (part.kind) {
        case 'text':
            return isUser ? <p class="said">{part.text}</p> : <Markdown text={part.text} />
        case 'thinking':
            return (
                <details class="fold">
                    <summary><Icon name="thought" size={15} /><span>{t('chat.thinking')}</span></summary>
                    <p class="said soft">{part.text}</p>
                </details>
            )
        case 'image':
            return <Picture image={part.image} />
        case 'tool':
            return <ToolFold tool={part.tool} />
    }
}

export const MessageView = memo(function MessageView({ item, onEdit }: { item: Item; onEdit: (text: string) => void }) {
    const text = plainText(item)
    const isUser = item.role === 'user'
    return (
        <article class={`message ${item.role}`} aria-label={t(isUser ? 'chat.you' : 'chat.assistant')}>
            <div class="bubble">
                {item.parts.map((part, index) => <PartView key={index} part={part} isUser={isUser} />)}
                {item.problem && <Notice tone="bad">{item.problem}</Notice>}
            </div>
            <footer>
                {item.timestamp && <time dateTime={new Date(item.timestamp).toISOString()} title={dateTime(item.timestamp)}>{clock(item.timestamp)}</time>}
                {item.model && <span class="soft">{item.model}</span>}
                <span class="message-actions">
                    {text && <CopyButton text={text} label={t('copy')} />}
                    {isUser && text && <Button kind="quiet" icon="edit" label={t('chat.edit')} onClick={() => onEdit(text)} />}
                </span>
            </footer>
        </article>
    )
})

export function OutgoingView(props: { one: Outgoing; onRetry: () => void; onDiscard: () => void }) {
    const { one } = props
    return (
        <article class={`message user ${one.state}`} aria-label={t('chat.you')}>
            <div class="bubble">
                {one.attachments.map((file: Attachment, index) => (
                    <img key={index} class="picture" src={`data:${file.mimeType};base64,${file.content}`} alt={file.fileName} />
                ))}
                <p class="said">{one.text}</p>
            </div>
            <footer>
                {one.state === 'sending' && <span class="soft">{t('chat.sending')}</span>}
                {one.state === 'failed' && (
                    <span class="failed-send">
                        <span>{t('chat.notSent', { problem: one.problem ?? '' })}</span>
                        <button type="button" class="link" onClick={props.onRetry}>{t('retry')}</button>
                        <button type="button" class="link" onClick={props.onDiscard}>{t('discard')}</button>
                    </span>
                )}
            </footer>
        </article>
    )
}

export function LiveView({ run }: { run: LiveRun }) {
    return (
        <article class="message assistant live" aria-label={t('chat.assistant')} aria-busy="true">
            <div class="bubble">
                {run.tools.map((tool) => (
                    <ToolFold key={tool.id} tool={{ id: tool.id, name: tool.name, args: tool.args, isRunning: !tool.isDone }} />
                ))}
                {run.text ? (
                    <Markdown text={run.text} isSettled={false} />
                ) : (
                    <div class="typing" role="status"><span class="visually-hidden">{t('chat.running')}</span><i /><i /><i /></div>
                )}
            </div>
        </article>
    )
}
