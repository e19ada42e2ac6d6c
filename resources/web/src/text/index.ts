// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

// What people read comes from one dictionary. Another language is a file like en.ts with some or all of
// its keys, named in `languages`; what it lacks is shown in English.

import { en } from './en'

export type TextKey = keyof typeof en
type Dictionary = Partial<Record<TextKey, string>>

const languages: Record<string, Dictionary> = {}
const chosen: Dictionary = languages[navigator.language.split('-')[0] ?? ''] ?? {}

//! The text of that name, with {name} replaced by its value.
export function t(key: TextKey, values: Record<string, string | number> = {}): string {
    const text: string = chosen[key] ?? en[key]
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
