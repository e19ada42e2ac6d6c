// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

import { useComputed } from '@preact/signals'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { go, place } from '../app/router'
import { defaults, generation, isOpen, missedNothing } from '../gateway/link'
import type { SessionRow } from '../gateway/protocol'
import { t } from '../text'
import { Meter } from '../ui/chart'
import { useCall } from '../ui/data'
import { count, sessionName } from '../ui/format'
import { Icon } from '../ui/icon'
import { Button, Empty, Loading, Notice, Search } from '../ui/parts'
import { shown } from '../ui/toast'
import { Composer } from './composer'
import { canonicalKey, Conversation } from './conversation'
import { itemsOf, plainText } from './items'
import { LiveView, MessageView, OutgoingView } from './messageview'
import { SessionList, titleOf } from './sessionlist'

function useConversation(key: string): Conversation {
    const conversation = useMemo(() => new Conversation(key), [key])
    useEffect(() => () => conversation.end(), [conversation])
    useEffect(() => {
        if (isOpen.value) void conversation.catchUp(missedNothing.value)
    }, [conversation, generation.value])
    return conversation
}

//! Keeps the end in sight while text grows, unless the person scrolled away from it.
function useFollowing(...changes: unknown[]) {
    const box = useRef<HTMLDivElement>(null)
    const [isAtEnd, setAtEnd] = useState(true)
    const toEnd = () => box.current?.scrollTo({ top: box.current.scrollHeight })
    useLayoutEffect(() => {
        if (isAtEnd) toEnd()
    }, changes)
    const onScroll = () => {
        const view = box.current
        if (view) setAtEnd(view.scrollHeight - view.scrollTop - view.clientHeight < 80)
    }
    return { box, isAtEnd, toEnd, onScroll }
}

function Thread({ conversation, query, onEdit }: { conversation: Conversation; query: string; onEdit: (text: string) => void }) {
    const items = useComputed(() => itemsOf(conversation.messages.value ?? [])).value
    const isLoaded = conversation.messages.value !== undefined
    const { runs, outgoing, notice, problem } = conversation
    const { box, isAtEnd, toEnd, onScroll } = useFollowing(items, runs.value, outgoing.value, notice.value, conversation)
    const word = query.trim().toLowerCase()
    const visible = word ? items.filter((item) => plainText(item).toLowerCase().includes(word)) : items
    const isEmpty = isLoaded && items.length === 0 && outgoing.value.length === 0 && runs.value.length === 0
    return (
        <div class="thread-frame">
            <div class="thread" ref={box} onScroll={onScroll} role="log" aria-label={t('chat.thread')} tabIndex={0}>
                <div class="thread-inner">
                    {!isLoaded && !problem.value && <Loading />}
                    {problem.value && <Notice tone="bad">{problem.value}</Notice>}
                    {isEmpty && <Empty icon="chat" title={t('chat.empty')}>{t('chat.emptyHint')}</Empty>}
                    {word && <p class="soft found">{t('chat.found', { n: visible.length })}</p>}
                    {visible.map((item, index) => <MessageView key={`${item.timestamp}-${index}`} item={item} onEdit={onEdit} />)}
                    {outgoing.value.map((one) => (
                        <OutgoingView key={one.key} one={one} onRetry={() => conversation.retry(one)} onDiscard={() => conversation.discard(one.key)} />
                    ))}
                    {runs.value.map((run) => <LiveView key={run.runId} run={run} />)}
                    {notice.value && (
                        <Notice tone={notice.value.kind === 'error' ? 'bad' : 'plain'}>
                            {notice.value.kind === 'error' ? t('chat.failed', { problem: notice.value.text }) : t('chat.aborted')}
                        </Notice>
                    )}
                </div>
            </div>
            {!isAtEnd && (
                <button type="button" class="to-end" onClick={toEnd} aria-label={t('chat.toEnd')}>
                    <Icon name="down" />
                </button>
            )}
        </div>
    )
}

//! What the list of conversations says about this one; asked again after each answer.
function Heading({ sessionKey, isRunning }: { sessionKey: string; isRunning: boolean }) {
    const { data, reload } = useCall<{ sessions: SessionRow[] }>('sessions.list', { search: sessionKey, limit: 20, includeDerivedTitles: true })
    useEffect(() => {
        if (!isRunning) reload()
    }, [isRunning])
    const row = data?.sessions.find((one) => one.key === sessionKey)
    return (
        <>
            <h1 class="ellipsis">{row ? titleOf(row) : sessionName(sessionKey)}</h1>
            {row?.contextTokens ? (
                <span class="context" title={t('chat.context', { used: count(row.totalTokens), all: count(row.contextTokens) })}>
                    <Meter value={row.totalTokens} most={row.contextTokens} label={t('sessions.tokens')} />
                </span>
            ) : null}
        </>
    )
}

export default function ChatPage() {
    const key = canonicalKey(place.value.query.get('session') ?? defaults.value.mainSessionKey)
    const conversation = useConversation(key)
    const [isListShown, showList] = useState(false)
    const [query, setQuery] = useState<string>()
    const [edited, setEdited] = useState<{ text: string }>()
    const edit = useCallback((text: string) => setEdited({ text }), [])
    const isRunning = conversation.runs.value.length > 0
    const startNew = () => go('chat', { session: `agent:${defaults.value.defaultAgentId}:web-${Date.now().toString(36)}` })
    return (
        <div class="chat">
            <aside class={isListShown ? 'chat-side open' : 'chat-side'} aria-label={t('sessions.title')}>
                <Button icon="plus" onClick={startNew}>{t('chat.new')}</Button>
                <SessionList current={key} onChosen={() => showList(false)} />
            </aside>
            {isListShown && <div class="scrim inner" onClick={() => showList(false)} />}
            <section class="chat-main">
                <header class="chat-head">
                    <span class="only-narrow">
                        <Button kind="quiet" icon="sessions" label={t('chat.showSessions')} onClick={() => showList(!isListShown)} />
                    </span>
                    <Heading key={key} sessionKey={key} isRunning={isRunning} />
                    {query === undefined ? (
                        <Button kind="quiet" icon="search" label={t('chat.search')} onClick={() => setQuery('')} />
                    ) : (
                        <>
                            <Search value={query} label={t('chat.search')} onInput={setQuery} />
                            <Button kind="quiet" icon="close" label={t('chat.endSearch')} onClick={() => setQuery(undefined)} />
                        </>
                    )}
                </header>
                <Thread key={key} conversation={conversation} query={query ?? ''} onEdit={edit} />
                <Composer
                    sessionKey={key}
                    isRunning={isRunning}
                    edited={edited}
                    onSend={(text, files) => void conversation.send(text, files)}
                    onAbort={() => void shown(conversation.abort())}
                />
            </section>
        </div>
    )
}
