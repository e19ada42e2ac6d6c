// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

import { useEffect, useState } from 'preact/hooks'
import { call, hello, methods, on } from '../gateway/link'
import { t } from '../text'
import { clock } from '../ui/format'
import { Button, Card, CopyButton, Notice, Page } from '../ui/parts'

interface Answer {
    text: string
    isBad: boolean
    ms: number
}

function Caller() {
    const [method, setMethod] = useState('health')
    const [params, setParams] = useState('{}')
    const [answer, setAnswer] = useState<Answer>()
    const submit = async (event: Event) => {
        event.preventDefault()
        const before = performance.now()
        const show = (value: unknown, isBad: boolean) =>
            setAnswer({ text: typeof value === 'string' ? value : JSON.stringify(value, null, 2), isBad, ms: performance.now() - before })
        let parsed: unknown
        try {
            parsed = JSON.parse(params || '{}')
        } catch {
            show(t('debug.notJson'), true)
            return
        }
        await call(method, parsed).then(
            (value) => show(value ?? null, false),
            (error: Error & { code?: string }) => show(`${error.code ?? ''} ${error.message}`.trim(), true),
        )
    }
    return (
        <Card>
            <form class="form" onSubmit={(event) => void submit(event)}>
                <label class="field">
                    <span>{t('debug.method')}</span>
                    <input list="methods" value={method} spellcheck={false} onInput={(event) => setMethod(event.currentTarget.value)} />
                </label>
                <datalist id="methods">{[...methods.value].map((name) => <option key={name} value={name} />)}</datalist>
                <label class="field">
                    <span>{t('debug.params')}</span>
                    <textarea class="code" rows={4} spellcheck={false} value={params} onInput={(event) => setParams(event.currentTarget.value)} />
                </label>
                <Button kind="primary" submit>{t('debug.call')}</Button>
            </form>
            {answer?.isBad && <Notice tone="bad">{answer.text}</Notice>}
            {answer && !answer.isBad && (
                <div class="answer">
                    <header class="card-head">
                        <h2>{t('debug.answer')}</h2>
                        <span class="soft">{t('debug.took', { ms: answer.ms.toFixed(1) })}</span>
                        <CopyButton text={answer.text} label={t('copy')} />
                    </header>
                    <pre class="plain tall" tabIndex={0}>{answer.text}</pre>
                </div>
            )}
        </Card>
    )
}

const mostEvents = 200

function Events() {
    const [events, setEvents] = useState<{ at: number; name: string; text: string }[]>([])
    useEffect(() => {
        const stops = (hello.value?.features.events ?? []).map((name) =>
            on(name, (payload) =>
                setEvents((before) => [{ at: Date.now(), name, text: JSON.stringify(payload) ?? '' }, ...before.slice(0, mostEvents - 1)]),
            ),
        )
        return () => stops.forEach((stop) => stop())
    }, [hello.value])
    return (
        <Card title={t('debug.events')} actions={<Button kind="quiet" onClick={() => setEvents([])}>{t('debug.clear')}</Button>}>
            {events.length === 0 && <p class="soft">{t('debug.noEvents')}</p>}
            <ul class="event-list">
                {events.map((event, index) => (
                    <li key={events.length - index}>
                        <time class="soft">{clock(event.at)}</time> <strong>{event.name}</strong> <code class="soft">{event.text.slice(0, 400)}</code>
                    </li>
                ))}
            </ul>
        </Card>
    )
}

export default function Debug() {
    return (
        <Page title={t('page.debug')} lead={t('debug.lead')}>
            <Caller />
            <Events />
        </Page>
    )
}
