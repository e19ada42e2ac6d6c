// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

import { useEffect, useState } from 'preact/hooks'
import { call, generation, isOpen, on } from '../gateway/link'

export interface Loaded<T> {
    data: T | undefined
    error: string | undefined
    reload: () => void
}

//! The answer of a method: asked when the page appears, after an outage, when one of `events` comes, and
//! every `everyMs` while the tab can be seen. What was there stays until the next answer.
export function useCall<T>(method: string, params: unknown = {}, options: { events?: string[]; everyMs?: number; skip?: boolean } = {}): Loaded<T> {
    const [data, setData] = useState<T>()
    const [error, setError] = useState<string>()
    const [round, setRound] = useState(0)
    const key = JSON.stringify(params)
    const reload = () => setRound((value) => value + 1)

    useEffect(() => {
        if (!isOpen.value || options.skip) return
        let isWanted = true
        call<T>(method, JSON.parse(key)).then(
            (answer) => {
                if (!isWanted) return
                setData(answer)
                setError(undefined)
            },
            (problem: Error) => isWanted && setError(problem.message),
        )
        return () => {
            isWanted = false
        }
    }, [method, key, round, generation.value, isOpen.value, options.skip])

    const events = (options.events ?? []).join(' ')
    useEffect(() => {
        const stops = events ? events.split(' ').map((event) => on(event, reload)) : []
        const look = () => document.visibilityState === 'visible' && reload()
        const timer = options.everyMs ? setInterval(look, options.everyMs) : undefined
        return () => {
            stops.forEach((stop) => stop())
            clearInterval(timer)
        }
    }, [events, options.everyMs])
    return { data, error, reload }
}
