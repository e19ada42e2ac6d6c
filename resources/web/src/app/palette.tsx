// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

import { signal } from '@preact/signals'
import { useEffect, useRef, useState } from 'preact/hooks'
import { call, isOpen, methods } from '../gateway/link'
import type { SessionRow } from '../gateway/protocol'
import { t } from '../text'
import { titleOf } from '../chat/sessionlist'
import { sessionName } from '../ui/format'
import { Icon, type IconName } from '../ui/icon'
import { availablePages } from './pages'
import { go } from './router'
import { toggleTheme } from './theme'

interface Command {
    title: string
    note?: string
    icon: IconName
    run: () => void
}

const isShown = signal(false)
const sessions = signal<SessionRow[]>([])

export function openPalette(): void {
    isShown.value = true
    if (isOpen.value && methods.value.has('sessions.list'))
        void call<{ sessions: SessionRow[] }>('sessions.list', { limit: 30, includeDerivedTitles: true })
            .then((answer) => (sessions.value = answer.sessions))
            .catch(() => undefined)
}

function commands(): Command[] {
    return [
        ...availablePages().map((page) => ({ title: t(page.title), icon: page.icon, run: () => go(page.id) })),
        { title: t('theme.toggle'), icon: 'moon', run: toggleTheme },
        ...sessions.value.map((row) => ({
            title: titleOf(row),
            note: sessionName(row.key),
            icon: 'chat' as const,
            run: () => go('chat', { session: row.key }),
        })),
    ]
}

function Box() {
    const [query, setQuery] = useState('')
    const [chosen, setChosen] = useState(0)
    const dialog = useRef<HTMLDialogElement>(null)
    const words = query.toLowerCase().split(/\s+/).filter(Boolean)
    const found = commands().filter((one) => words.every((word) => `${one.title} ${one.note ?? ''}`.toLowerCase().includes(word)))
    useEffect(() => dialog.current?.showModal(), [])
    const run = (command: Command | undefined) => {
        if (!command) return
        isShown.value = false
        command.run()
    }
    const onKey = (event: KeyboardEvent) => {
        const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
        if (step) setChosen((value) => (value + step + found.length) % Math.max(1, found.length))
        else if (event.key === 'Enter') run(found[chosen])
        else return
        event.preventDefault()
    }
    return (
        <dialog ref={dialog} class="palette" aria-label={t('palette.label')} onClose={() => (isShown.value = false)} onClick={(event) => event.target === dialog.current && dialog.current?.close()}>
            <div class="palette-box">
                <label class="search">
                    <Icon name="search" />
                    <input
                        autofocus
                        role="combobox"
                        aria-expanded="true"
                        aria-controls="palette-list"
                        aria-activedescendant={`palette-${chosen}`}
                        aria-label={t('palette.label')}
                        placeholder={t('palette.placeholder')}
                        value={query}
                        onInput={(event) => (setQuery(event.currentTarget.value), setChosen(0))}
                        onKeyDown={onKey}
                    />
                </label>
                <ul id="palette-list" role="listbox" aria-label={t('palette.label')}>
                    {found.slice(0, 12).map((command, index) => (
                        <li
                            key={index}
                            id={`palette-${index}`}
                            role="option"
                            aria-selected={index === chosen}
                            onClick={() => run(command)}
                            onPointerMove={() => setChosen(index)}
                        >
                            <Icon name={command.icon} />
                            <span>{command.title}</span>
                            {command.note && <small>{command.note}</small>}
                        </li>
                    ))}
                </ul>
                {found.length === 0 && <p class="soft palette-none">{t('palette.none')}</p>}
            </div>
        </dialog>
    )
}

export function Palette() {
    return isShown.value ? <Box /> : null
}
