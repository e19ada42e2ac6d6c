// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

import { Component, type ComponentChild, createElement, type FunctionComponent } from 'preact'

//! A component that is drawn again only when one of its properties is another value.
export function memo<P extends object>(view: (props: P) => ComponentChild): FunctionComponent<P> {
    class Memo extends Component<P> {
        override shouldComponentUpdate(next: P): boolean {
            const before = this.props as Record<string, unknown>
            const after = next as Record<string, unknown>
            return Object.keys(after).some((key) => after[key] !== before[key])
        }
        override render() {
            return createElement(view as FunctionComponent<P>, this.props as P)
        }
    }
    return Memo as unknown as FunctionComponent<P>
}
