// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

// The difference of two texts by lines: what is the same, what goes, what comes (Myers would be shorter in
// steps; configuration files are short enough for the plain table).

export interface DiffLine {
    kind: 'same' | 'gone' | 'new'
    text: string
}

//! Beyond so many changed lines the middle is shown as replaced as a whole.
const mostCells = 4_000_000

function table(before: string[], after: string[]): Uint32Array[] {
    const rows = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1))
    for (let i = before.length - 1; i >= 0; i--)
        for (let j = after.length - 1; j >= 0; j--)
            rows[i]![j] = before[i] === after[j] ? rows[i + 1]![j + 1]! + 1 : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!)
    return rows
}

function middle(before: string[], after: string[]): DiffLine[] {
    const gone = (text: string): DiffLine => ({ kind: 'gone', text })
    const come = (text: string): DiffLine => ({ kind: 'new', text })
    if (before.length * after.length > mostCells) return [...before.map(gone), ...after.map(come)]
    const rows = table(before, after)
    const lines: DiffLine[] = []
    let i = 0
    let j = 0
    while (i < before.length && j < after.length) {
        if (before[i] === after[j]) {
            lines.push({ kind: 'same', text: before[i++]! })
            j++
        } else if (rows[i + 1]![j]! >= rows[i]![j + 1]!) lines.push(gone(before[i++]!))
        else lines.push(come(after[j++]!))
    }
    return [...lines, ...before.slice(i).map(gone), ...after.slice(j).map(come)]
}

export function diffLines(before: string, after: string): DiffLine[] {
    const left = before.split('\n')
    const right = after.split('\n')
    let start = 0
    while (start < left.length && start < right.length && left[start] === right[start]) start++
    let end = 0
    while (end < left.length - start && end < right.length - start && left[left.length - 1 - end] === right[right.length - 1 - end]) end++
    const same = (text: string): DiffLine => ({ kind: 'same', text })
    return [
        ...left.slice(0, start).map(same),
        ...middle(left.slice(start, left.length - end), right.slice(start, right.length - end)),
        ...left.slice(left.length - end).map(same),
    ]
}

//! Only what changed, with `around` lines before and after; null stands for lines left out.
export function shortened(lines: DiffLine[], around = 3): (DiffLine | null)[] {
    const isNear = lines.map((_, index) => lines.slice(Math.max(0, index - around), index + around + 1).some((line) => line.kind !== 'same'))
    return lines.flatMap((line, index) => (isNear[index] ? [line] : index === 0 || isNear[index - 1] ? [null] : []))
}
