// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { call, generation, isOpen } from '../gateway/link'
import { t } from '../text'
import { count } from '../ui/format'
import { Button, Empty, Notice, Search } from '../ui/parts'

interface Tail {
    file: string
    cursor: number
    lines: string[]
    truncated: boolean
    reset: boolean
}

interface Line {
    time: string
    level: string
    rank: number
    source: string
    text: string
    raw: string
}

const levels = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL']
const mostLines = 10_000
const rowHeight = 22
const pollMs = 1000

function describe(value: unknown): string {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

function parse(raw: string): Line {
    try {
        const line = JSON.parse(raw) as Record<string, unknown> & { _meta?: { logLevelName?: string }; time?: string }
        const level = line._meta?.logLevelName ?? 'INFO'
        let source = ''
        try {
            const bindings = JSON.parse(describe(line['0'])) as { subsystem?: string; module?: string }
            source = bindings.subsystem ?? bindings.module ?? ''
        } catch {
            source = ''
        }
        const parts = ['1', '2'].filter((key) => key in line).map((key) => describe(line[key]))
        const text = parts.join(' ') || describe(line['0'])
        return { time: localTime(line.time ?? ''), level, rank: levels.indexOf(level), source, text: text.replaceAll('\n', ' ⏎ '), raw }
    } catch {
        return { time: '', level: '', rank: levels.indexOf('INFO'), source: '', text: raw, raw }
    }
}

function localTime(iso: string): string {
    const at = new Date(iso)
    if (Number.isNaN(at.getTime())) return ''
    const two = (value: number) => String(value).padStart(2, '0')
    return `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}.${String(at.getMilliseconds()).padStart(3, '0')}`
}

//! The end of the log, followed from the moment the page is shown. Bounded: the oldest lines go first.
function useTail(isPaused: boolean) {
    const [lines, setLines] = useState<Line[]>([])
    const [file, setFile] = useState('')
    const [problem, setProblem] = useState('')
    const cursor = useRef<number | undefined>(undefined)
    useEffect(() => {
        if (isPaused || !isOpen.value) return
        let isWanted = true
        let timer = 0
        const poll = async () => {
            if (document.visibilityState === 'visible') {
                const from = cursor.current
                await call<Tail>('logs.tail', from === undefined ? { limit: 2000 } : { cursor: from, limit: 2000 }).then(
                    (tail) => {
                        if (!isWanted) return
                        cursor.current = tail.cursor
                        setFile(tail.file)
                        setProblem(tail.reset && from !== undefined ? t('logs.reset') : '')
                        if (tail.lines.length > 0) setLines((before) => [...before, ...tail.lines.map(parse)].slice(-mostLines))
                    },
                    (error: Error) => isWanted && setProblem(error.message),
                )
            }
            if (isWanted) timer = window.setTimeout(() => void poll(), pollMs)
        }
        void poll()
        return () => {
            isWanted = false
            clearTimeout(timer)
        }
    }, [isPaused, generation.value, isOpen.value])
    return { lines, file, problem }
}

function download(lines: Line[]): void {
    const url = URL.createObjectURL(new Blob([lines.map((line) => line.raw + '\n').join('')], { type: 'application/x-ndjson' }))
    const link = document.createElement('a')
    link.href = url
    link.download = 'gateway.log'
    link.click()
    URL.revokeObjectURL(url)
}

//! Only the rows in sight are in the document.
function Rows({ lines }: { lines: Line[] }) {
    const box = useRef<HTMLDivElement>(null)
    const [top, setTop] = useState(0)
    const [height, setHeight] = useState(600)
    const [isAtEnd, setAtEnd] = useState(true)
    const [chosen, setChosen] = useState<Line>()
    useLayoutEffect(() => {
        const view = box.current
        if (!view) return
        const observer = new ResizeObserver(() => setHeight(view.clientHeight))
        observer.observe(view)
        return () => observer.disconnect()
    }, [])
    useLayoutEffect(() => {
        if (isAtEnd && box.current) box.current.scrollTop = box.current.scrollHeight
    }, [lines])
    const first = Math.max(0, Math.floor(top / rowHeight) - 10)
    const last = Math.min(lines.length, Math.ceil((top + height) / rowHeight) + 10)
    const onScroll = () => {
        const view = box.current
        if (!view) return
        setTop(view.scrollTop)
        setAtEnd(view.scrollHeight - view.scrollTop - view.clientHeight < rowHeight * 2)
    }
    return (
        <>
            <div class="log" ref={box} onScroll={onScroll} tabIndex={0} role="log" aria-label={t('logs.lines')} aria-live="off">
                <div class="log-space" style={{ height: `${lines.length * rowHeight}px` }}>
                    <div class="log-window" style={{ transform: `translateY(${first * rowHeight}px)` }}>
                        {lines.slice(first, last).map((line, index) => (
                            <div key={first + index} class={`log-row ${line.level.toLowerCase()}${line === chosen ? ' chosen' : ''}`} onClick={() => setChosen(line === chosen ? undefined : line)}>
                                <time>{line.time}</time>
                                <b>{line.level}</b>
                                <i>{line.source}</i>
                                <span>{line.text}</span>
                            </div>
                        ))}
                    </div>
                </div>
            </div>
            {chosen && <pre class="plain log-detail" tabIndex={0}>{pretty(chosen.raw)}</pre>}
        </>
    )
}

function pretty(raw: string): string {
    try {
        return JSON.stringify(JSON.parse(raw), null, 2)
    } catch {
        return raw
    }
}

export default function Logs() {
    const [isPaused, setPaused] = useState(false)
    const [query, setQuery] = useState('')
    const [level, setLevel] = useState('TRACE')
    const { lines, file, problem } = useTail(isPaused)
    const visible = useMemo(() => {
        const words = query.toLowerCase().split(/\s+/).filter(Boolean)
        const rank = levels.indexOf(level)
        if (words.length === 0 && rank === 0) return lines
        return lines.filter((line) => line.rank >= rank && words.every((word) => `${line.source} ${line.text}`.toLowerCase().includes(word)))
    }, [lines, query, level])
    return (
        <section class="page wide log-page">
            <header class="page-head">
                <div>
                    <h1>{t('page.logs')}</h1>
                    <p class="lead">{t('logs.lead', { file: file || '…' })}</p>
                </div>
                <div class="actions">
                    <Search value={query} label={t('logs.filter')} onInput={setQuery} />
                    <select value={level} aria-label={t('logs.level')} onChange={(event) => setLevel(event.currentTarget.value)}>
                        {levels.map((name) => <option key={name}>{name}</option>)}
                    </select>
                    <Button icon={isPaused ? 'play' : 'stop'} onClick={() => setPaused(!isPaused)}>{t(isPaused ? 'logs.resume' : 'logs.pause')}</Button>
                    <Button icon="down" label={t('logs.export')} onClick={() => download(visible)} />
                </div>
            </header>
            {problem && <Notice tone="warn">{problem}</Notice>}
            {visible.length === 0 ? <Empty icon="logs" title={t(lines.length === 0 ? 'logs.none' : 'logs.noneFound')} /> : <Rows lines={visible} />}
            <p class="soft small" role="status">{t('logs.count', { n: count(visible.length), all: count(lines.length) })}</p>
        </section>
    )
}
