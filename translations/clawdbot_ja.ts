<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>claw::backup</name>
    <message>
        <source>there is no file %1</source>
        <translation>ファイル %1 はありません</translation>
    </message>
    <message>
        <source>the backup is damaged: %1</source>
        <translation>バックアップが壊れています: %1</translation>
    </message>
    <message>
        <source>the backup has too many entries</source>
        <translation>バックアップの項目が多すぎます</translation>
    </message>
    <message>
        <source>the backup holds something that no backup holds: %1</source>
        <translation>バックアップにあるはずのないものが含まれています: %1</translation>
    </message>
    <message>
        <source>do not restore it; it was not made by this program</source>
        <translation>復元しないでください。このプログラムで作成されたものではありません</translation>
    </message>
    <message>
        <source>the backup cannot be written: %1</source>
        <translation>バックアップを書き込めません: %1</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 changed while it was read</source>
        <translation>読み込み中に %1 が変更されました</translation>
    </message>
    <message>
        <source>%1 exists</source>
        <translation>%1 はすでに存在します</translation>
    </message>
    <message>
        <source>choose another name, or remove it first</source>
        <translation>別の名前を選ぶか、先に削除してください</translation>
    </message>
    <message>
        <source>there is no directory %1</source>
        <translation>ディレクトリ %1 はありません</translation>
    </message>
    <message>
        <source>the backup would lie within %1, which it is a backup of</source>
        <translation>バックアップの保存先が、バックアップ対象の %1 の中にあります</translation>
    </message>
    <message>
        <source>write it elsewhere, best to another disk</source>
        <translation>別の場所に書き込んでください。別のディスクが最適です</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>the backup is damaged: unexpected %1</source>
        <translation>バックアップが壊れています: 予期しない %1</translation>
    </message>
    <message>
        <source>the backup is not complete: no manifest</source>
        <translation>バックアップが不完全です: マニフェストがありません</translation>
    </message>
    <message>
        <source>its manifest is none</source>
        <translation>マニフェストが正しくありません</translation>
    </message>
    <message>
        <source>the backup has version %1, this program knows version %2</source>
        <translation>バックアップの形式はバージョン %1 ですが、このプログラムが対応するのはバージョン %2 です</translation>
    </message>
    <message>
        <source>restore it with the program that made it (%1)</source>
        <translation>作成したプログラムで復元してください (%1)</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>%1 is not what was put into it</source>
        <translation>%1 の内容が作成時と異なります</translation>
    </message>
    <message>
        <source>%1 does not belong to it</source>
        <translation>%1 はこのバックアップのものではありません</translation>
    </message>
    <message>
        <source>%1 may be the root of a disk, or belong to another user</source>
        <translation>%1 はディスクのルートか、ほかのユーザーのものである可能性があります</translation>
    </message>
    <message>
        <source>cannot remove %1</source>
        <translation>%1 を削除できません</translation>
    </message>
    <message>
        <source>an earlier restore has left something behind that cannot be removed</source>
        <translation>以前の復元で残ったものを削除できません</translation>
    </message>
    <message>
        <source>remove what ends in .restoring beside %1</source>
        <translation>%1 の隣にある、末尾が .restoring のものを削除してください</translation>
    </message>
    <message>
        <source>the backup has its %1 outside of the state directory, this machine has not</source>
        <translation>バックアップでは %1 が状態ディレクトリの外にありますが、このコンピューターでは外にありません</translation>
    </message>
    <message>
        <source>set the same CLAWDBOT_* variables as where it was made</source>
        <translation>作成時と同じ CLAWDBOT_* 変数を設定してください</translation>
    </message>
    <message>
        <source>there is no room for what the backup holds</source>
        <translation>バックアップの内容を書き込む空き容量がありません</translation>
    </message>
    <message>
        <source>it is written beside what is there, so both need room for a while</source>
        <translation>既存のものの隣に書き込むため、一時的に両方の容量が必要です</translation>
    </message>
</context>
<context>
    <name>claw::cli</name>
    <message>
        <source>Run the gateway in the foreground</source>
        <translation>ゲートウェイをフォアグラウンドで実行</translation>
    </message>
    <message>
        <source>Run the gateway, or ask a running one</source>
        <translation>ゲートウェイを実行、または実行中のゲートウェイに問い合わせ</translation>
    </message>
    <message>
        <source>Port to listen on (18789)</source>
        <translation>待ち受けるポート (18789)</translation>
    </message>
    <message>
        <source>Where to listen: loopback, lan, tailnet, auto, custom</source>
        <translation>待ち受ける範囲: loopback, lan, tailnet, auto, custom</translation>
    </message>
    <message>
        <source>Shared token; prefer CLAWDBOT_GATEWAY_TOKEN</source>
        <translation>共有トークン (CLAWDBOT_GATEWAY_TOKEN を推奨)</translation>
    </message>
    <message>
        <source>What clients show: token or password</source>
        <translation>クライアントの認証方法: token または password</translation>
    </message>
    <message>
        <source>Shared password; prefer CLAWDBOT_GATEWAY_PASSWORD</source>
        <translation>共有パスワード (CLAWDBOT_GATEWAY_PASSWORD を推奨)</translation>
    </message>
    <message>
        <source>Publish through Tailscale: off, serve, funnel</source>
        <translation>Tailscale で公開: off, serve, funnel</translation>
    </message>
    <message>
        <source>Undo that at the end</source>
        <translation>終了時に公開を取り消す</translation>
    </message>
    <message>
        <source>Start without gateway.mode=local</source>
        <translation>gateway.mode=local がなくても起動</translation>
    </message>
    <message>
        <source>Use a playground: profile ~/.clawdbot-dev, ~/clawd-dev</source>
        <translation>試用環境を使用: プロファイル ~/.clawdbot-dev、~/clawd-dev</translation>
    </message>
    <message>
        <source>Delete the playground first (with --dev)</source>
        <translation>先に試用環境を削除 (--dev と併用)</translation>
    </message>
    <message>
        <source>End whoever listens on the port</source>
        <translation>ポートを使用中のプログラムを終了</translation>
    </message>
    <message>
        <source>Show debug lines and WebSocket traffic</source>
        <translation>デバッグ行と WebSocket の通信を表示</translation>
    </message>
    <message>
        <source>Show only the lines of the claude-cli agent</source>
        <translation>claude-cli エージェントの行だけを表示</translation>
    </message>
    <message>
        <source>Lines about frames, with --verbose: auto, full, compact</source>
        <translation>フレームの表示形式 (--verbose と併用): auto, full, compact</translation>
    </message>
    <message>
        <source>Same as --ws-log compact</source>
        <translation>--ws-log compact と同じ</translation>
    </message>
    <message>
        <source>Record what models stream</source>
        <translation>モデルのストリーム出力を記録</translation>
    </message>
    <message>
        <source>Where to record it</source>
        <translation>その記録先</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>別のプロセス</translation>
    </message>
    <message>
        <source>the gateway with pid %1</source>
        <translation>ゲートウェイ (PID %1)</translation>
    </message>
    <message>
        <source>%1 works in %2, and sessions have one writer</source>
        <translation>%1 が %2 を使用しています。セッションに書き込めるプロセスは 1 つだけです</translation>
    </message>
    <message>
        <source>Leave --local out, or stop it: clawdbot gateway stop</source>
        <translation>--local を付けずに実行するか、停止してください: clawdbot gateway stop</translation>
    </message>
    <message>
        <source>the agent did not come to an end</source>
        <translation>エージェントの処理が完了しませんでした</translation>
    </message>
    <message>
        <source>the run was stopped</source>
        <translation>実行が停止されました</translation>
    </message>
    <message>
        <source>Lend this machine to a gateway</source>
        <translation>このコンピューターをノードとしてゲートウェイに提供</translation>
    </message>
    <message>
        <source>Lend this machine to a gateway, in the foreground</source>
        <translation>このコンピューターをフォアグラウンドでノードとしてゲートウェイに提供</translation>
    </message>
    <message>
        <source>node.json not written: %1</source>
        <translation>node.json を書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>Waiting for agent reply…</source>
        <translation>エージェントの返信を待っています…</translation>
    </message>
    <message>
        <source>No reply from agent.</source>
        <translation>エージェントからの返信がありません。</translation>
    </message>
    <message>
        <source>Let an agent answer one message</source>
        <translation>1 件のメッセージにエージェントが回答</translation>
    </message>
    <message>
        <source>What to say to the agent</source>
        <translation>エージェントへのメッセージ</translation>
    </message>
    <message>
        <source>The session of this person, by phone number (E.164)</source>
        <translation>この相手のセッション (電話番号、E.164 形式)</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>このセッション</translation>
    </message>
    <message>
        <source>The main session of this agent</source>
        <translation>このエージェントのメインセッション</translation>
    </message>
    <message>
        <source>How much it thinks: off, minimal, low, medium, high</source>
        <translation>思考の量: off, minimal, low, medium, high</translation>
    </message>
    <message>
        <source>Whether the session shows tools; stays so</source>
        <translation>セッションにツールを表示するか (設定は保持)</translation>
    </message>
    <message>
        <source>Also send the reply to a channel</source>
        <translation>返信をチャンネルにも送信</translation>
    </message>
    <message>
        <source>That channel</source>
        <translation>送信先のチャンネル</translation>
    </message>
    <message>
        <source>Deliver to somebody else</source>
        <translation>別の相手に送信</translation>
    </message>
    <message>
        <source>Deliver by this channel</source>
        <translation>このチャンネルで送信</translation>
    </message>
    <message>
        <source>Deliver from this account</source>
        <translation>このアカウントから送信</translation>
    </message>
    <message>
        <source>How long the agent may take (agents.defaults.timeoutSeconds, 600)</source>
        <translation>エージェントの制限時間 (agents.defaults.timeoutSeconds、600)</translation>
    </message>
    <message>
        <source>In this process; no gateway may run</source>
        <translation>このプロセスで実行 (ゲートウェイの実行中は不可)</translation>
    </message>
    <message>
        <source>--timeout must be a positive integer (seconds)</source>
        <translation>--timeout には正の整数 (秒) を指定してください</translation>
    </message>
    <message>
        <source>without a gateway nothing can be delivered to a channel</source>
        <translation>ゲートウェイがないとチャンネルに送信できません</translation>
    </message>
    <message>
        <source>Leave --local or --deliver out</source>
        <translation>--local または --deliver を外してください</translation>
    </message>
    <message>
        <source>Message (--message) is required</source>
        <translation>メッセージ (--message) が必要です</translation>
    </message>
    <message>
        <source>Pass --to &lt;E.164&gt;, --session-id, or --agent to choose a session</source>
        <translation>--to &lt;E.164&gt;、--session-id、--agent のいずれかでセッションを指定してください</translation>
    </message>
    <message>
        <source>--verbose must be on or off</source>
        <translation>--verbose には on または off を指定してください</translation>
    </message>
    <message>
        <source>Unknown agent id &quot;%1&quot;.</source>
        <translation>不明なエージェント ID「%1」です。</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>使用できる ID: %1</translation>
    </message>
    <message>
        <source>Gateway agent failed; falling back to embedded: %1</source>
        <translation>ゲートウェイでのエージェントの実行に失敗しました。このプロセスで実行します: %1</translation>
    </message>
    <message>
        <source>Target node id/name/IP</source>
        <translation>対象ノードの ID、名前、IP</translation>
    </message>
    <message>
        <source>The gateway&apos;s approvals</source>
        <translation>ゲートウェイの承認設定</translation>
    </message>
    <message>
        <source>Exec approvals hash missing; reload and retry.</source>
        <translation>実行の承認設定のハッシュがありません。読み込み直してやり直してください。</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>対象: %1</translation>
    </message>
    <message>
        <source>Show which commands run without asking</source>
        <translation>確認なしで実行されるコマンドを表示</translation>
    </message>
    <message>
        <source>Showing local approvals.</source>
        <translation>ローカルの承認設定を表示しています。</translation>
    </message>
    <message>
        <source>Replace exec approvals with a JSON file</source>
        <translation>実行の承認設定を JSON ファイルの内容で置き換え</translation>
    </message>
    <message>
        <source>Path to JSON file to upload</source>
        <translation>アップロードする JSON ファイルのパス</translation>
    </message>
    <message>
        <source>Read JSON from stdin</source>
        <translation>標準入力から JSON を読み込む</translation>
    </message>
    <message>
        <source>Provide --file or --stdin.</source>
        <translation>--file または --stdin を指定してください。</translation>
    </message>
    <message>
        <source>Use either --file or --stdin (not both).</source>
        <translation>--file と --stdin は同時に指定できません。</translation>
    </message>
    <message>
        <source>Failed to parse approvals JSON: %1</source>
        <translation>承認設定の JSON を解析できませんでした: %1</translation>
    </message>
    <message>
        <source>standard input cannot be read</source>
        <translation>標準入力を読み込めません</translation>
    </message>
    <message>
        <source>Add a glob pattern to an allowlist</source>
        <translation>許可リストに glob パターンを追加</translation>
    </message>
    <message>
        <source>Remove a glob pattern from an allowlist</source>
        <translation>許可リストから glob パターンを削除</translation>
    </message>
    <message>
        <source>Such as /usr/bin/rg or ~/bin/*</source>
        <translation>例: /usr/bin/rg、~/bin/*</translation>
    </message>
    <message>
        <source>Agent id (defaults to &quot;*&quot;)</source>
        <translation>エージェント ID (既定は &quot;*&quot;)</translation>
    </message>
    <message>
        <source>Pattern required.</source>
        <translation>パターンが必要です。</translation>
    </message>
    <message>
        <source>Already allowlisted.</source>
        <translation>すでに許可リストにあります。</translation>
    </message>
    <message>
        <source>Pattern not found.</source>
        <translation>パターンが見つかりません。</translation>
    </message>
    <message>
        <source>Which commands run without asking</source>
        <translation>確認なしで実行されるコマンド</translation>
    </message>
    <message>
        <source>Edit the allowlist of an agent</source>
        <translation>エージェントの許可リストを編集</translation>
    </message>
    <message>
        <source>the gateway at %1</source>
        <translation>%1 のゲートウェイ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Exists</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>ソケット</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Allowlist</source>
        <translation>許可リスト</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>承認設定</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>No allowlist entries.</source>
        <translation>許可リストは空です。</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Last Used</source>
        <translation>最終使用</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation>
            <numerusform>ファイル %n 件、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>a gateway is running on %1 (pid %2)</source>
        <translation>%1 でゲートウェイが実行中です (PID %2)</translation>
    </message>
    <message>
        <source>a gateway is running on %1</source>
        <translation>%1 でゲートウェイが実行中です</translation>
    </message>
    <message>
        <source>it would go on writing; stop it first: %1</source>
        <translation>書き込みが続くため、先に停止してください: %1</translation>
    </message>
    <message>
        <source>The backup: *.tar.zst, or *.tar.gz</source>
        <translation>バックアップ: *.tar.zst または *.tar.gz</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>JSON で出力</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>Put configuration and state into one file</source>
        <translation>構成と状態を 1 つのファイルに保存</translation>
    </message>
    <message>
        <source>there is nothing to back up: no %1</source>
        <translation>バックアップするものがありません: %1 は存在しません</translation>
    </message>
    <message>
        <source>backup written: %1 in %2 (%3)</source>
        <translation>バックアップを %2 (%3) に書き込みました: %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>除外: %1</translation>
    </message>
    <message>
        <source>It holds your keys and tokens: keep it as safe as they are.</source>
        <translation>キーとトークンが含まれています。キーやトークンと同じように安全に保管してください。</translation>
    </message>
    <message>
        <source>Check that a backup is complete and unchanged</source>
        <translation>バックアップが完全で変更されていないか確認</translation>
    </message>
    <message>
        <source>backup is complete: %1, made %2 by version %3</source>
        <translation>バックアップは完全です: %1、作成日時 %2、バージョン %3</translation>
    </message>
    <message>
        <source>Put a backup in the place of what is there</source>
        <translation>現在の内容をバックアップで置き換え</translation>
    </message>
    <message>
        <source>restored: %1, made %2</source>
        <translation>復元しました: %1、作成日時 %2</translation>
    </message>
    <message>
        <source>what was there before is kept in %1</source>
        <translation>以前の内容の保存先: %1</translation>
    </message>
    <message>
        <source>Start the gateway: %1</source>
        <translation>ゲートウェイの起動: %1</translation>
    </message>
    <message>
        <source>Save, check and restore configuration and state</source>
        <translation>構成と状態の保存、確認、復元</translation>
    </message>
    <message>
        <source>a message has at most 1 MiB</source>
        <translation>メッセージは 1 MiB までです</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>中断しました</translation>
    </message>
    <message>
        <source>Error: the gateway went away and did not come back</source>
        <translation>エラー: ゲートウェイとの接続が切れ、復旧しませんでした</translation>
    </message>
    <message>
        <source>Talk to an agent on the terminal</source>
        <translation>端末でエージェントと会話</translation>
    </message>
    <message>
        <source>This session (main)</source>
        <translation>このセッション (main)</translation>
    </message>
    <message>
        <source>Say only this, print the answer and leave</source>
        <translation>このメッセージだけを送り、回答を出力して終了</translation>
    </message>
    <message>
        <source>How much it thinks</source>
        <translation>思考の量</translation>
    </message>
    <message>
        <source>Messages to show at the start (50)</source>
        <translation>最初に表示するメッセージの数 (50)</translation>
    </message>
    <message>
        <source>--history-limit must be a number from 1 to 1000</source>
        <translation>--history-limit には 1 から 1000 までの数を指定してください</translation>
    </message>
    <message>
        <source>there is no message to send</source>
        <translation>送信するメッセージがありません</translation>
    </message>
    <message>
        <source>The connection is lost; trying again…</source>
        <translation>接続が切れました。再試行しています…</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>再び接続しました。</translation>
    </message>
    <message>
        <source>Session %1. Ctrl-C ends an answer, Ctrl-D leaves.</source>
        <translation>セッション %1。Ctrl-C で回答を中断、Ctrl-D で終了します。</translation>
    </message>
    <message>
        <source>Press Ctrl-C again to leave.</source>
        <translation>終了するには、もう一度 Ctrl-C を押してください。</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation>(回答なし)</translation>
    </message>
    <message>
        <source>(aborted)</source>
        <translation>(中断)</translation>
    </message>
    <message>
        <source>Start the tray at log-in</source>
        <translation>ログイン時にトレイを起動</translation>
    </message>
    <message>
        <source>Config invalid</source>
        <translation>構成に誤りがあります</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ファイル: %1</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>問題:</translation>
    </message>
    <message>
        <source>Using the last configuration that was good.</source>
        <translation>最後に正常だった構成を使用します。</translation>
    </message>
    <message>
        <source>Using the parts of it that make sense.</source>
        <translation>構成のうち有効な部分を使用します。</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>実行してください: %1</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>このヘルプを表示</translation>
    </message>
    <message>
        <source>Print a completion script for bash, zsh or fish</source>
        <translation>bash、zsh、fish 用の補完スクリプトを出力</translation>
    </message>
    <message>
        <source>bash, zsh or fish</source>
        <translation>bash、zsh、fish のいずれか</translation>
    </message>
    <message>
        <source>There is no completion for &quot;%1&quot;; choose bash, zsh or fish.</source>
        <translation>「%1」用の補完はありません。bash、zsh、fish から選んでください。</translation>
    </message>
    <message>
        <source>Failed to parse JSON5 value: %1</source>
        <translation>JSON5 の値を解析できませんでした: %1</translation>
    </message>
    <message>
        <source>Show a value of the configuration</source>
        <translation>構成の値を表示</translation>
    </message>
    <message>
        <source>The key: agents.defaults.model, agents.list[0].id</source>
        <translation>キー: agents.defaults.model、agents.list[0].id</translation>
    </message>
    <message>
        <source>Print text as JSON, too</source>
        <translation>テキストも JSON で出力</translation>
    </message>
    <message>
        <source>Config path not found: %1</source>
        <translation>構成のパスが見つかりません: %1</translation>
    </message>
    <message>
        <source>Change a value of the configuration; everything else in the file stays</source>
        <translation>構成の値を変更 (ファイルのほかの内容は維持)</translation>
    </message>
    <message>
        <source>Remove a value from the configuration; everything else stays</source>
        <translation>構成から値を削除 (ほかの内容は維持)</translation>
    </message>
    <message>
        <source>The key: gateway.port, agents.list[0].name</source>
        <translation>キー: gateway.port、agents.list[0].name</translation>
    </message>
    <message>
        <source>The value as JSON5; anything else is text</source>
        <translation>JSON5 の値 (それ以外はテキストとして扱う)</translation>
    </message>
    <message>
        <source>Refuse a value that is no JSON5</source>
        <translation>JSON5 でない値を拒否</translation>
    </message>
    <message>
        <source>Updated %1.</source>
        <translation>%1 を更新しました。</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>Check the configuration file</source>
        <translation>構成ファイルを確認</translation>
    </message>
    <message>
        <source>No %1; the defaults apply.</source>
        <translation>%1 はありません。既定値が使われます。</translation>
    </message>
    <message>
        <source>Config OK: %1</source>
        <translation>構成は正常です: %1</translation>
    </message>
    <message>
        <source>Run `%1` for help.</source>
        <translation>ヘルプを表示するには `%1` を実行してください。</translation>
    </message>
    <message>
        <source>A running gateway applies it by itself.</source>
        <translation>実行中のゲートウェイに自動的に反映されます。</translation>
    </message>
    <message>
        <source>A running gateway restarts by itself to apply it.</source>
        <translation>実行中のゲートウェイは、反映のため自動的に再起動します。</translation>
    </message>
    <message>
        <source>Restart the gateway to apply.</source>
        <translation>反映するにはゲートウェイを再起動してください。</translation>
    </message>
    <message>
        <source>Config invalid at %1.</source>
        <translation>構成の %1 に誤りがあります。</translation>
    </message>
    <message>
        <source>Run `%1` to repair, then retry.</source>
        <translation>`%1` を実行して修復し、やり直してください。</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(未設定)</translation>
    </message>
    <message>
        <source>%1 (device %2)</source>
        <translation>%1 (デバイス %2)</translation>
    </message>
    <message>
        <source>a command (pid %1)</source>
        <translation>コマンド (PID %1)</translation>
    </message>
    <message>
        <source>a message to the agent</source>
        <translation>エージェントへのメッセージ</translation>
    </message>
    <message>
        <source>an editor</source>
        <translation>エディター</translation>
    </message>
    <message>
        <source>(too large to keep)</source>
        <translation>(大きすぎるため保存なし)</translation>
    </message>
    <message>
        <source>Show who changed the configuration, and what</source>
        <translation>構成の変更者と変更内容を表示</translation>
    </message>
    <message>
        <source>How many of the latest changes (default: 20)</source>
        <translation>表示する最新の変更の数 (既定: 20)</translation>
    </message>
    <message>
        <source>--limit wants a number</source>
        <translation>--limit には数を指定してください</translation>
    </message>
    <message>
        <source>No change is remembered yet.</source>
        <translation>変更の記録はまだありません。</translation>
    </message>
    <message>
        <source>Take one change of the configuration back; later ones stay</source>
        <translation>構成の変更を 1 つ取り消す (後の変更は維持)</translation>
    </message>
    <message>
        <source>The number of the change, as `config history` shows it</source>
        <translation>変更の番号 (`config history` で確認)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a change</source>
        <translation>「%1」は変更の番号ではありません</translation>
    </message>
    <message>
        <source>config revert %1</source>
        <translation>config revert %1</translation>
    </message>
    <message>
        <source>Took change %1 back. %2</source>
        <translation>変更 %1 を取り消しました。%2</translation>
    </message>
    <message>
        <source>this device is not paired with the gateway</source>
        <translation>このデバイスはゲートウェイとペアリングされていません</translation>
    </message>
    <message>
        <source>the gateway wants a %1 and none is configured here</source>
        <translation>ゲートウェイが %1 を要求していますが、ここには設定されていません</translation>
    </message>
    <message>
        <source>the %1 is not the one of the gateway (%2)</source>
        <translation>%1 がゲートウェイのものと一致しません (%2)</translation>
    </message>
    <message>
        <source>see gateway.remote.%1</source>
        <translation>gateway.remote.%1 を参照</translation>
    </message>
    <message>
        <source>see gateway.auth.%1</source>
        <translation>gateway.auth.%1 を参照</translation>
    </message>
    <message>
        <source>the gateway refused this client</source>
        <translation>ゲートウェイがこのクライアントを拒否しました</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS に失敗しました</translation>
    </message>
    <message>
        <source>connection refused: nothing listens on %1</source>
        <translation>接続が拒否されました: %1 で待ち受けているものはありません</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2)</source>
        <translation>%1 に接続できません (%2)</translation>
    </message>
    <message>
        <source>no secure connection: %1</source>
        <translation>安全な接続ではありません: %1</translation>
    </message>
    <message>
        <source>what answers on %1 is not a gateway (%2)</source>
        <translation>%1 で応答しているのはゲートウェイではありません (%2)</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 が応答しません</translation>
    </message>
    <message>
        <source>the connection ended before the answer came</source>
        <translation>応答が届く前に接続が終了しました</translation>
    </message>
    <message>
        <source>gateway timeout after %1ms</source>
        <translation>ゲートウェイがタイムアウトしました (%1ms)</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>原因: %1</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>対処方法: %1</translation>
    </message>
    <message>
        <source>warning: cron scheduler is disabled in the Gateway; jobs are saved but will not run automatically.</source>
        <translation>警告: ゲートウェイで cron スケジューラーが無効になっています。ジョブは保存されますが、自動的には実行されません。</translation>
    </message>
    <message>
        <source>Re-enable with `cron.enabled: true` (or remove `cron.enabled: false`) and restart the Gateway.</source>
        <translation>再び有効にするには、`cron.enabled: true` を設定し (または `cron.enabled: false` を削除し)、ゲートウェイを再起動してください。</translation>
    </message>
    <message>
        <source>store: %1</source>
        <translation>保存先: %1</translation>
    </message>
    <message>
        <source>Show how the scheduler is</source>
        <translation>スケジューラーの状態を表示</translation>
    </message>
    <message>
        <source>List the jobs</source>
        <translation>ジョブを一覧表示</translation>
    </message>
    <message>
        <source>Include disabled jobs</source>
        <translation>無効なジョブも含める</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>ジョブを追加</translation>
    </message>
    <message>
        <source>Change what a job is</source>
        <translation>ジョブの内容を変更</translation>
    </message>
    <message>
        <source>The job, see cron list</source>
        <translation>ジョブ (cron list で確認)</translation>
    </message>
    <message>
        <source>Let a job run again</source>
        <translation>ジョブを再び有効にする</translation>
    </message>
    <message>
        <source>Keep a job without running it</source>
        <translation>ジョブを残したまま無効にする</translation>
    </message>
    <message>
        <source>Remove a job</source>
        <translation>ジョブを削除</translation>
    </message>
    <message>
        <source>Run a job now if it is due</source>
        <translation>予定時刻を過ぎていればジョブを今すぐ実行</translation>
    </message>
    <message>
        <source>Run it although it is not due</source>
        <translation>予定時刻の前でも実行</translation>
    </message>
    <message>
        <source>Show when a job ran and what came of it</source>
        <translation>ジョブの実行日時と結果を表示</translation>
    </message>
    <message>
        <source>The newest so many (default 50)</source>
        <translation>表示する最新の件数 (既定 50)</translation>
    </message>
    <message>
        <source>Include due times at which the job did not run, and why</source>
        <translation>実行されなかった予定時刻とその理由も含める</translation>
    </message>
    <message>
        <source>Let agents do things by the clock</source>
        <translation>エージェントの作業を時刻で予約</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>ジョブの目的</translation>
    </message>
    <message>
        <source>The agent that does it</source>
        <translation>実行するエージェント</translation>
    </message>
    <message>
        <source>Where: main, or isolated for a conversation of its own</source>
        <translation>実行する場所: main、または独立した会話の isolated</translation>
    </message>
    <message>
        <source>When the agent looks at it: now or next-heartbeat</source>
        <translation>エージェントが確認する時: now または next-heartbeat</translation>
    </message>
    <message>
        <source>Once: ISO time, or from now (20m)</source>
        <translation>1 回: ISO 形式の時刻、または今からの時間 (20m)</translation>
    </message>
    <message>
        <source>Again and again (10m, 1h, 1d)</source>
        <translation>繰り返し (10m、1h、1d)</translation>
    </message>
    <message>
        <source>By a cron expression of 5 or 6 fields</source>
        <translation>5 または 6 フィールドの cron 式による指定</translation>
    </message>
    <message>
        <source>The time zone of the expression</source>
        <translation>cron 式のタイムゾーン</translation>
    </message>
    <message>
        <source>Words for the main session</source>
        <translation>メインセッションへの文章</translation>
    </message>
    <message>
        <source>A message to an agent</source>
        <translation>エージェントへのメッセージ</translation>
    </message>
    <message>
        <source>How much it thinks (off, minimal, low, medium, high)</source>
        <translation>思考の量 (off, minimal, low, medium, high)</translation>
    </message>
    <message>
        <source>Which model it asks</source>
        <translation>使用するモデル</translation>
    </message>
    <message>
        <source>How long it may take</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source>Send the reply out</source>
        <translation>返信を外部に送信</translation>
    </message>
    <message>
        <source>By which channel (default last)</source>
        <translation>送信に使うチャンネル (既定 last)</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>送信先の相手</translation>
    </message>
    <message>
        <source>A reply that cannot be sent is no failure</source>
        <translation>返信を送信できなくても失敗としない</translation>
    </message>
    <message>
        <source>What the main session&apos;s notice begins with (default Cron)</source>
        <translation>メインセッションへの通知の先頭に付ける語 (既定 Cron)</translation>
    </message>
    <message>
        <source>Remove a one-shot job once it has succeeded</source>
        <translation>1 回限りのジョブを成功後に削除</translation>
    </message>
    <message>
        <source>Due times that were missed: skip, run-once or run-all</source>
        <translation>過ぎた予定時刻の扱い: skip、run-once、run-all</translation>
    </message>
    <message>
        <source>How many of them run-all runs (default 10)</source>
        <translation>run-all で実行する最大数 (既定 10)</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>ジョブの名前</translation>
    </message>
    <message>
        <source>Keep it without running it</source>
        <translation>無効のまま残す</translation>
    </message>
    <message>
        <source>What the main session hears: summary or full</source>
        <translation>メインセッションに伝える内容: summary または full</translation>
    </message>
    <message>
        <source>The most of it in full (default 8000)</source>
        <translation>full で伝える最大の長さ (既定 8000)</translation>
    </message>
    <message>
        <source>A new name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Keep a one-shot job</source>
        <translation>1 回限りのジョブを残す</translation>
    </message>
    <message>
        <source>Leave it to the default agent</source>
        <translation>既定のエージェントに任せる</translation>
    </message>
    <message>
        <source>Do not send the reply out</source>
        <translation>返信を外部に送信しない</translation>
    </message>
    <message>
        <source>A reply that cannot be sent is a failure</source>
        <translation>返信を送信できなければ失敗とする</translation>
    </message>
    <message>
        <source>Invalid --at; use ISO time or duration like 20m</source>
        <translation>--at が正しくありません。ISO 形式の時刻か 20m のような時間を指定してください</translation>
    </message>
    <message>
        <source>Invalid --every; use e.g. 10m, 1h, 1d</source>
        <translation>--every が正しくありません。10m、1h、1d のように指定してください</translation>
    </message>
    <message>
        <source>Choose exactly one payload: --system-event or --message</source>
        <translation>内容は --system-event か --message のどちらか 1 つを指定してください</translation>
    </message>
    <message>
        <source>--session must be main or isolated</source>
        <translation>--session には main または isolated を指定してください</translation>
    </message>
    <message>
        <source>--wake must be now or next-heartbeat</source>
        <translation>--wake には now または next-heartbeat を指定してください</translation>
    </message>
    <message>
        <source>--missed must be skip, run-once or run-all</source>
        <translation>--missed には skip、run-once、run-all のいずれかを指定してください</translation>
    </message>
    <message>
        <source>--missed-most must be a positive number</source>
        <translation>--missed-most には正の数を指定してください</translation>
    </message>
    <message>
        <source>Choose exactly one schedule: --at, --every, or --cron</source>
        <translation>予定は --at、--every、--cron のいずれか 1 つを指定してください</translation>
    </message>
    <message>
        <source>Main jobs require --system-event (systemEvent).</source>
        <translation>main のジョブには --system-event (systemEvent) が必要です。</translation>
    </message>
    <message>
        <source>Isolated jobs require --message (agentTurn).</source>
        <translation>isolated のジョブには --message (agentTurn) が必要です。</translation>
    </message>
    <message>
        <source>--name is required</source>
        <translation>--name が必要です</translation>
    </message>
    <message>
        <source>Main jobs cannot use --message; use --system-event or --session isolated.</source>
        <translation>main のジョブに --message は使えません。--system-event か --session isolated を使ってください。</translation>
    </message>
    <message>
        <source>Isolated jobs cannot use --system-event; use --message or --session main.</source>
        <translation>isolated のジョブに --system-event は使えません。--message か --session main を使ってください。</translation>
    </message>
    <message>
        <source>--post-prefix only applies to isolated jobs.</source>
        <translation>--post-prefix は isolated のジョブでのみ有効です。</translation>
    </message>
    <message>
        <source>Choose --enable or --disable, not both</source>
        <translation>--enable と --disable は同時に指定できません</translation>
    </message>
    <message>
        <source>Choose --delete-after-run or --keep-after-run, not both</source>
        <translation>--delete-after-run と --keep-after-run は同時に指定できません</translation>
    </message>
    <message>
        <source>Use --agent or --clear-agent, not both</source>
        <translation>--agent と --clear-agent は同時に指定できません</translation>
    </message>
    <message>
        <source>Choose at most one schedule change</source>
        <translation>予定の変更は 1 つだけ指定できます</translation>
    </message>
    <message>
        <source>Choose at most one payload change</source>
        <translation>内容の変更は 1 つだけ指定できます</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次回</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>前回</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 後</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>%1 ごと</translation>
    </message>
    <message>
        <source>No cron jobs.</source>
        <translation>cron ジョブはありません。</translation>
    </message>
    <message>
        <source>%1 (not understood: %2)</source>
        <translation>%1 (解釈できません: %2)</translation>
    </message>
    <message>
        <source>Open the control page in the browser, signed in</source>
        <translation>サインイン済みの管理ページをブラウザーで開く</translation>
    </message>
    <message>
        <source>Print the link instead of opening it</source>
        <translation>リンクを開かずに出力</translation>
    </message>
    <message>
        <source>Opened %1 in your browser.</source>
        <translation>ブラウザーで %1 を開きました。</translation>
    </message>
    <message>
        <source>The link signs one browser in, once, within %1 s.</source>
        <translation>このリンクは %1 秒以内に 1 回だけ、1 つのブラウザーでサインインできます。</translation>
    </message>
    <message>
        <source>From your computer, first: ssh -N -L %1:127.0.0.1:%1 &lt;this machine&gt;</source>
        <translation>先にお使いのコンピューターで実行してください: ssh -N -L %1:127.0.0.1:%1 &lt;このコンピューター&gt;</translation>
    </message>
    <message>
        <source>List pending requests and paired devices</source>
        <translation>保留中の要求とペアリング済みのデバイスを一覧表示</translation>
    </message>
    <message>
        <source>Let a device in that asked for it</source>
        <translation>接続を要求したデバイスを承認</translation>
    </message>
    <message>
        <source>Turn a device away</source>
        <translation>デバイスを拒否</translation>
    </message>
    <message>
        <source>The request, see devices list</source>
        <translation>要求 (devices list で確認)</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認しました:</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否しました:</translation>
    </message>
    <message>
        <source>Give a device a new token</source>
        <translation>デバイスに新しいトークンを発行</translation>
    </message>
    <message>
        <source>Take the token of a device away</source>
        <translation>デバイスのトークンを取り消す</translation>
    </message>
    <message>
        <source>The device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>The role of the token</source>
        <translation>トークンの役割</translation>
    </message>
    <message>
        <source>What it may do from now on</source>
        <translation>今後許可する操作</translation>
    </message>
    <message>
        <source>--device and --role required</source>
        <translation>--device と --role が必要です</translation>
    </message>
    <message>
        <source>Pair devices and manage their tokens</source>
        <translation>デバイスのペアリングとトークンの管理</translation>
    </message>
    <message>
        <source>%1 (revoked)</source>
        <translation>%1 (取り消し済み)</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>ペアリング済み</translation>
    </message>
    <message>
        <source>No device pairing entries.</source>
        <translation>デバイスのペアリング情報はありません。</translation>
    </message>
    <message>
        <source>Find out what is wrong, and repair what can be repaired</source>
        <translation>問題を調べ、修復できるものを修復</translation>
    </message>
    <message>
        <source>Do what helps and loses nothing</source>
        <translation>効果があり、何も失わない処理を実行</translation>
    </message>
    <message>
        <source>Accepted for scripts; changes nothing</source>
        <translation>スクリプト用に受け付けるだけで、効果なし</translation>
    </message>
    <message>
        <source>Repaired:</source>
        <translation>修復済み:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>原因:</translation>
    </message>
    <message>
        <source>Fix:</source>
        <translation>対処:</translation>
    </message>
    <message>
        <source>Could not repair it:</source>
        <translation>修復できませんでした:</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>対処が必要な項目はありません。</translation>
    </message>
    <message>
        <source>One thing needs attention.</source>
        <translation>対処が必要な項目が 1 件あります。</translation>
    </message>
    <message numerus="yes">
        <source>%n things need attention.</source>
        <translation>
            <numerusform>対処が必要な項目が %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Run &quot;%1&quot; to apply changes (%2 of them can be repaired).</source>
        <translation>変更を適用するには「%1」を実行してください (%2 件を修復できます)。</translation>
    </message>
    <message>
        <source>Call one method of the gateway and print its answer</source>
        <translation>ゲートウェイのメソッドを 1 つ呼び出して応答を出力</translation>
    </message>
    <message>
        <source>Name of the method, such as health or status</source>
        <translation>メソッドの名前 (health、status など)</translation>
    </message>
    <message>
        <source>Parameters as JSON ({})</source>
        <translation>JSON 形式のパラメーター ({})</translation>
    </message>
    <message>
        <source>Wait for the final answer of methods that answer twice</source>
        <translation>2 回応答するメソッドで最終の応答を待つ</translation>
    </message>
    <message>
        <source>Gateway call failed: Error: %1</source>
        <translation>ゲートウェイの呼び出しに失敗しました: %1</translation>
    </message>
    <message>
        <source>--params is not JSON</source>
        <translation>--params が JSON ではありません</translation>
    </message>
    <message>
        <source>Gateway call</source>
        <translation>ゲートウェイの呼び出し</translation>
    </message>
    <message>
        <source>Gateway Discovery</source>
        <translation>ゲートウェイの検出</translation>
    </message>
    <message numerus="yes">
        <source>Found %n gateway(s) · domains: %1</source>
        <translation>
            <numerusform>ゲートウェイが %n 件見つかりました · ドメイン: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Find gateways that announce themselves in the network</source>
        <translation>ネットワークで通知されているゲートウェイを検索</translation>
    </message>
    <message>
        <source>Look around for this many milliseconds (2000)</source>
        <translation>検索する時間 (ミリ秒、2000)</translation>
    </message>
    <message>
        <source>gateway discover failed: Error: %1</source>
        <translation>gateway discover に失敗しました: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注: %1</translation>
    </message>
    <message>
        <source>connect failed: %1</source>
        <translation>接続に失敗しました: %1</translation>
    </message>
    <message>
        <source>Find out which gateways can be reached from here</source>
        <translation>ここから接続できるゲートウェイを調べる</translation>
    </message>
    <message>
        <source>Ask through an SSH tunnel (user@host:port)</source>
        <translation>SSH トンネル経由で問い合わせ (user@host:port)</translation>
    </message>
    <message>
        <source>Key file for the tunnel</source>
        <translation>トンネルの鍵ファイル</translation>
    </message>
    <message>
        <source>Tunnel to the first gateway found in the network</source>
        <translation>ネットワークで最初に見つかったゲートウェイへのトンネルを使用</translation>
    </message>
    <message>
        <source>No gateway answers. Try: %1</source>
        <translation>応答するゲートウェイがありません。対処方法: %1</translation>
    </message>
    <message>
        <source>Loopback-only gateway; only local clients can connect.</source>
        <translation>ループバック専用のゲートウェイです。ローカルのクライアントだけが接続できます。</translation>
    </message>
    <message>
        <source>Local probe uses loopback (127.0.0.1). bind=lan listens on 0.0.0.0 (all interfaces); use a LAN IP for remote clients.</source>
        <translation>ローカルのプローブはループバック (127.0.0.1) を使います。bind=lan では 0.0.0.0 (すべてのインターフェイス) で待ち受けます。リモートのクライアントには LAN の IP アドレスを使ってください。</translation>
    </message>
    <message>
        <source>Show the gateway service and whether the gateway answers</source>
        <translation>ゲートウェイのサービスと、ゲートウェイの応答の有無を表示</translation>
    </message>
    <message>
        <source>Look at the service only</source>
        <translation>サービスだけを確認</translation>
    </message>
    <message>
        <source>Also look at services of the system</source>
        <translation>システムのサービスも確認</translation>
    </message>
    <message>
        <source>Gateway status failed: %1</source>
        <translation>ゲートウェイの状態を取得できませんでした: %1</translation>
    </message>
    <message>
        <source>Service config looks out of date or non-standard.</source>
        <translation>サービスの構成が古いか、標準と異なるようです。</translation>
    </message>
    <message>
        <source>Service config issue: %1</source>
        <translation>サービスの構成の問題: %1</translation>
    </message>
    <message>
        <source>Recommendation: run &quot;%1&quot;</source>
        <translation>推奨: 「%1」を実行してください</translation>
    </message>
    <message>
        <source>File logs: %1</source>
        <translation>ログファイル: %1</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>コマンド: %1</translation>
    </message>
    <message>
        <source>Service file: %1</source>
        <translation>サービスファイル: %1</translation>
    </message>
    <message>
        <source>Working dir: %1</source>
        <translation>作業ディレクトリ: %1</translation>
    </message>
    <message>
        <source>Service env: %1</source>
        <translation>サービスの環境変数: %1</translation>
    </message>
    <message>
        <source>Version: %1 (cli), %2 (service)</source>
        <translation>バージョン: %1 (CLI)、%2 (サービス)</translation>
    </message>
    <message>
        <source>Config (%1): %2</source>
        <translation>構成 (%1): %2</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>(invalid)</source>
        <translation>(誤りあり)</translation>
    </message>
    <message>
        <source>Config issue</source>
        <translation>構成の問題</translation>
    </message>
    <message>
        <source>Service config issue</source>
        <translation>サービスの構成の問題</translation>
    </message>
    <message>
        <source>Root cause: CLI and service are using different config paths (likely a profile/state-dir mismatch).</source>
        <translation>根本原因: CLI とサービスが別の構成パスを使っています (プロファイルか状態ディレクトリの不一致と思われます)。</translation>
    </message>
    <message>
        <source>Fix: rerun `clawdbot gateway install --force` from the same --profile / CLAWDBOT_STATE_DIR you expect.</source>
        <translation>対処: 意図した --profile / CLAWDBOT_STATE_DIR で `clawdbot gateway install --force` を再実行してください。</translation>
    </message>
    <message numerus="yes">
        <source>Since: %1, restarted %n times</source>
        <translation>
            <numerusform>開始: %1、再起動 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation>開始: %1</translation>
    </message>
    <message>
        <source>Gateway says: %1</source>
        <translation>ゲートウェイからの情報: %1</translation>
    </message>
    <message>
        <source>Gateway: bind=%1 (%2), port=%3 (%4)</source>
        <translation>ゲートウェイ: bind=%1 (%2)、port=%3 (%4)</translation>
    </message>
    <message>
        <source>service args</source>
        <translation>サービスの引数</translation>
    </message>
    <message>
        <source>Probe target: %1</source>
        <translation>プローブ先: %1</translation>
    </message>
    <message>
        <source>Dashboard: %1</source>
        <translation>ダッシュボード: %1</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Probe note: %1</source>
        <translation>プローブの注記: %1</translation>
    </message>
    <message>
        <source>Last run: it %1</source>
        <translation>前回の実行: %1</translation>
    </message>
    <message>
        <source>RPC target: %1</source>
        <translation>RPC の接続先: %1</translation>
    </message>
    <message>
        <source>Listening: %1</source>
        <translation>待ち受け: %1</translation>
    </message>
    <message>
        <source>Note: CLI config resolves gateway port=%1.</source>
        <translation>注: CLI の構成ではゲートウェイの port=%1 です。</translation>
    </message>
    <message>
        <source>%1 user services unavailable.</source>
        <translation>%1 のユーザーサービスを使用できません。</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次の操作: %1</translation>
    </message>
    <message>
        <source>Logs: %1</source>
        <translation>ログ: %1</translation>
    </message>
    <message>
        <source>Other gateway-like services detected (best effort):</source>
        <translation>ほかにもゲートウェイらしいサービスが見つかりました (検出は完全ではありません):</translation>
    </message>
    <message>
        <source>- %1 (%2, unit: %3)</source>
        <translation>- %1 (%2、ユニット: %3)</translation>
    </message>
    <message>
        <source>Cleanup hint: %1</source>
        <translation>削除方法: %1</translation>
    </message>
    <message>
        <source>Recommendation: run a single gateway per machine for most setups. One gateway supports multiple agents (see docs: /gateway#multiple-gateways-same-host).</source>
        <translation>推奨: 通常、ゲートウェイはコンピューターごとに 1 つだけ実行してください。1 つのゲートウェイで複数のエージェントを使用できます (ドキュメント: /gateway#multiple-gateways-same-host)。</translation>
    </message>
    <message>
        <source>Troubles: run %1</source>
        <translation>問題がある場合: %1 を実行してください</translation>
    </message>
    <message>
        <source>Troubleshooting: https://docs.clawd.bot/troubleshooting</source>
        <translation>トラブルシューティング: https://docs.clawd.bot/troubleshooting</translation>
    </message>
    <message>
        <source>invalid gateway URL: %1</source>
        <translation>ゲートウェイの URL が正しくありません: %1</translation>
    </message>
    <message>
        <source>use ws://host:port or wss://host:port</source>
        <translation>ws://host:port または wss://host:port を使ってください</translation>
    </message>
    <message>
        <source>local tailnet %1</source>
        <translation>ローカルの tailnet %1</translation>
    </message>
    <message>
        <source>local loopback</source>
        <translation>ローカルのループバック</translation>
    </message>
    <message>
        <source>Gateway target: %1</source>
        <translation>ゲートウェイの接続先: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>設定元: %1</translation>
    </message>
    <message>
        <source>Config: %1</source>
        <translation>構成: %1</translation>
    </message>
    <message>
        <source>Bind: %1</source>
        <translation>bind: %1</translation>
    </message>
    <message>
        <source>Warn: gateway.mode=remote but gateway.remote.url is missing; set gateway.remote.url or switch gateway.mode=local.</source>
        <translation>警告: gateway.mode=remote ですが、gateway.remote.url がありません。gateway.remote.url を設定するか、gateway.mode=local に変更してください。</translation>
    </message>
    <message>
        <source>cli --url</source>
        <translation>CLI の --url</translation>
    </message>
    <message>
        <source>config gateway.remote.url</source>
        <translation>構成の gateway.remote.url</translation>
    </message>
    <message>
        <source>gateway remote mode misconfigured: gateway.remote.url missing
Config: %1
Fix: set gateway.remote.url, or set gateway.mode=local.</source>
        <translation>ゲートウェイのリモートモードの構成に誤りがあります: gateway.remote.url がありません
構成: %1
対処: gateway.remote.url を設定するか、gateway.mode=local を設定してください。</translation>
    </message>
    <message>
        <source>missing gateway.remote.url (fallback local)</source>
        <translation>gateway.remote.url なし (ローカルで代替)</translation>
    </message>
    <message>
        <source>%1 · %2 tokens</source>
        <translation>%1 · %2 トークン</translation>
    </message>
    <message>
        <source>Show what models used in the last days</source>
        <translation>最近の日数分のモデル使用量を表示</translation>
    </message>
    <message>
        <source>Days to look back, today included (30)</source>
        <translation>さかのぼる日数 (今日を含む、30)</translation>
    </message>
    <message>
        <source>Gateway usage cost failed: %1</source>
        <translation>使用料金を取得できませんでした: %1</translation>
    </message>
    <message numerus="yes">
        <source>Usage cost (%n days)</source>
        <translation>
            <numerusform>使用料金 (%n 日間)</numerusform>
        </translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>合計: %1</translation>
    </message>
    <message>
        <source>Missing entries: %1</source>
        <translation>料金のない記録: %1</translation>
    </message>
    <message>
        <source>Latest day: %1 · %2</source>
        <translation>最新の日: %1 · %2</translation>
    </message>
    <message>
        <source>--profile requires a value</source>
        <translation>--profile には値が必要です</translation>
    </message>
    <message>
        <source>Invalid --profile (use letters, numbers, &quot;_&quot;, &quot;-&quot; only)</source>
        <translation>--profile が正しくありません (英字、数字、&quot;_&quot;、&quot;-&quot; のみ使えます)</translation>
    </message>
    <message>
        <source>Cannot combine --dev with --profile</source>
        <translation>--dev と --profile は同時に指定できません</translation>
    </message>
    <message>
        <source>Use the state and configuration of this profile</source>
        <translation>このプロファイルの状態と構成を使用</translation>
    </message>
    <message>
        <source>The profile &quot;dev&quot; with port 19001</source>
        <translation>プロファイル &quot;dev&quot; (ポート 19001)</translation>
    </message>
    <message>
        <source>Never show a window</source>
        <translation>ウィンドウを表示しない</translation>
    </message>
    <message>
        <source>No colours</source>
        <translation>色を使わない</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>バージョンを出力</translation>
    </message>
    <message>
        <source>Ask the running gateway for its health</source>
        <translation>実行中のゲートウェイの動作状態を確認</translation>
    </message>
    <message>
        <source>Probe the channels and show the connection</source>
        <translation>チャンネルをプローブし、接続を表示</translation>
    </message>
    <message>
        <source>Same as --verbose</source>
        <translation>--verbose と同じ</translation>
    </message>
    <message>
        <source>Gateway connection:</source>
        <translation>ゲートウェイとの接続:</translation>
    </message>
    <message>
        <source>failed (%1) - %2</source>
        <translation>失敗 (%1) - %2</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>不明なエラー</translation>
    </message>
    <message>
        <source>ok (%1ms)</source>
        <translation>ok (%1ms)</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>未リンク</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>リンク済み</translation>
    </message>
    <message>
        <source>linked (auth age %1)</source>
        <translation>リンク済み (認証からの経過 %1)</translation>
    </message>
    <message>
        <source>configured</source>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>未設定</translation>
    </message>
    <message numerus="yes">
        <source>Session store (%1): %2 (%n entries)</source>
        <translation>
            <numerusform>セッションの保存先 (%1): %2 (%n 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>活動なし</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (既定)</translation>
    </message>
    <message>
        <source>Agents: %1</source>
        <translation>エージェント: %1</translation>
    </message>
    <message>
        <source>Heartbeat interval: %1</source>
        <translation>ハートビートの間隔: %1</translation>
    </message>
    <message>
        <source>! Gateway is degraded (%1): %2</source>
        <translation>! ゲートウェイは一部異常です (%1): %2</translation>
    </message>
    <message>
        <source>! The last run %1, on %2 UTC</source>
        <translation>! 前回の実行: %1、時刻 %2 UTC</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>See whether it runs and answers</source>
        <translation>実行中で応答するかを確認</translation>
    </message>
    <message>
        <source>Try things out, apart from your own state</source>
        <translation>自分の状態とは別の環境で試用</translation>
    </message>
    <message>
        <source>Ask the running gateway from a script</source>
        <translation>実行中のゲートウェイにスクリプトから問い合わせ</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[オプション]</translation>
    </message>
    <message>
        <source>[command]</source>
        <translation>[コマンド]</translation>
    </message>
    <message>
        <source>All your chats, one Clawdbot.</source>
        <translation>すべてのチャットを 1 つの Clawdbot で。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>使い方:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>引数:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>Docs:</source>
        <translation>ドキュメント:</translation>
    </message>
    <message>
        <source>off: nothing is started at log-in</source>
        <translation>オフ (ログイン時に何も起動しません)</translation>
    </message>
    <message>
        <source>on: %1 is started at log-in</source>
        <translation>オン (ログイン時に %1 を起動します)</translation>
    </message>
    <message>
        <source>blocked: switched off in the settings of the desktop</source>
        <translation>ブロック (デスクトップの設定で無効になっています)</translation>
    </message>
    <message>
        <source>stale: %1 is not there any more</source>
        <translation>古い設定 (%1 はもう存在しません)</translation>
    </message>
    <message>
        <source>Start the tray whenever you log in</source>
        <translation>ログインのたびにトレイを起動</translation>
    </message>
    <message>
        <source>Do not start the tray any more</source>
        <translation>トレイの自動起動を解除</translation>
    </message>
    <message>
        <source>Show whether the tray is started at log-in</source>
        <translation>ログイン時にトレイを起動するかを表示</translation>
    </message>
    <message>
        <source>clawdbot-tray is not installed</source>
        <translation>clawdbot-tray がインストールされていません</translation>
    </message>
    <message>
        <source>install the tray; the gateway itself is kept online by: %1</source>
        <translation>トレイをインストールしてください。ゲートウェイ自体の常時稼働には次を使います: %1</translation>
    </message>
    <message>
        <source>the tray is already started at log-in</source>
        <translation>トレイはすでにログイン時に起動するよう設定されています</translation>
    </message>
    <message>
        <source>the tray starts at your next log-in</source>
        <translation>トレイは次回のログイン時に起動します</translation>
    </message>
    <message>
        <source>the tray is not started at log-in any more</source>
        <translation>トレイはログイン時に起動しなくなりました</translation>
    </message>
    <message>
        <source>there was no login item</source>
        <translation>ログイン項目はありませんでした</translation>
    </message>
    <message>
        <source>Login item %1 failed: %2</source>
        <translation>ログイン項目の %1 に失敗しました: %2</translation>
    </message>
    <message>
        <source>Login item %1</source>
        <translation>ログイン項目: %1</translation>
    </message>
    <message>
        <source>Log tail truncated (increase --max-bytes).</source>
        <translation>ログの末尾を一部省略しました (--max-bytes を増やしてください)。</translation>
    </message>
    <message>
        <source>Log cursor reset (file rotated).</source>
        <translation>ログの読み取り位置をリセットしました (ファイルのローテーション)。</translation>
    </message>
    <message>
        <source>clawdbot logs: output stdout closed (EPIPE). Stopping tail.</source>
        <translation>clawdbot logs: 標準出力が閉じられました (EPIPE)。ログの追跡を停止します。</translation>
    </message>
    <message>
        <source>Log file:</source>
        <translation>ログファイル:</translation>
    </message>
    <message>
        <source>Gateway not reachable. Is it running and accessible?</source>
        <translation>ゲートウェイに接続できません。実行中で、接続可能な状態か確認してください。</translation>
    </message>
    <message>
        <source>Hint: run `%1`.</source>
        <translation>ヒント: `%1` を実行してください。</translation>
    </message>
    <message>
        <source>invalid %1: %2 (a whole number from %3 to %4)</source>
        <translation>%1 が正しくありません: %2 (%3 から %4 までの整数)</translation>
    </message>
    <message>
        <source>Show the gateway&apos;s log</source>
        <translation>ゲートウェイのログを表示</translation>
    </message>
    <message>
        <source>Most lines to show (200)</source>
        <translation>表示する最大行数 (200)</translation>
    </message>
    <message>
        <source>Most bytes to read (250000)</source>
        <translation>読み込む最大バイト数 (250000)</translation>
    </message>
    <message>
        <source>Leave out what matters less: trace, debug, info, warn, error, fatal</source>
        <translation>これより重要度の低い行を省略: trace, debug, info, warn, error, fatal</translation>
    </message>
    <message>
        <source>Go on with what is added</source>
        <translation>追加される行を続けて表示</translation>
    </message>
    <message>
        <source>How often to look for more (1000)</source>
        <translation>追加を確認する間隔 (1000)</translation>
    </message>
    <message>
        <source>Full times, no colours</source>
        <translation>完全な日時を表示し、色を使わない</translation>
    </message>
    <message>
        <source>invalid --level: %1 (use trace, debug, info, warn, error or fatal)</source>
        <translation>--level が正しくありません: %1 (trace、debug、info、warn、error、fatal のいずれかを指定してください)</translation>
    </message>
    <message>
        <source>Gateway not reachable (%1); %2</source>
        <translation>ゲートウェイに接続できません (%1)。%2</translation>
    </message>
    <message>
        <source>reading the file.</source>
        <translation>ファイルを読み込みます。</translation>
    </message>
    <message>
        <source>trying again.</source>
        <translation>再試行します。</translation>
    </message>
    <message>
        <source>The gateway answers again.</source>
        <translation>ゲートウェイが再び応答しています。</translation>
    </message>
    <message>
        <source>Invalid model reference: %1</source>
        <translation>モデルの指定が正しくありません: %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>%1 を更新しました</translation>
    </message>
    <message>
        <source>Choose the model that agents use</source>
        <translation>エージェントが使うモデルを選択</translation>
    </message>
    <message>
        <source>Choose the model that looks at images</source>
        <translation>画像を見るモデルを選択</translation>
    </message>
    <message>
        <source>provider/model, or an alias</source>
        <translation>provider/model、または別名</translation>
    </message>
    <message>
        <source>Default model: %1</source>
        <translation>既定のモデル: %1</translation>
    </message>
    <message>
        <source>Image model: %1</source>
        <translation>画像モデル: %1</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>代替モデル</translation>
    </message>
    <message>
        <source>Image fallbacks</source>
        <translation>画像の代替</translation>
    </message>
    <message>
        <source>Try one more model when the others fail</source>
        <translation>ほかが失敗したときに試すモデルを追加</translation>
    </message>
    <message>
        <source>No longer try this model</source>
        <translation>このモデルを代替から外す</translation>
    </message>
    <message>
        <source>Try no other models</source>
        <translation>代替モデルをすべて外す</translation>
    </message>
    <message>
        <source>Fallback list cleared.</source>
        <translation>代替モデルの一覧を空にしました。</translation>
    </message>
    <message>
        <source>Image fallback list cleared.</source>
        <translation>画像の代替モデルの一覧を空にしました。</translation>
    </message>
    <message>
        <source>Fallback not found: %1</source>
        <translation>代替モデルが見つかりません: %1</translation>
    </message>
    <message>
        <source>Image fallback not found: %1</source>
        <translation>画像の代替モデルが見つかりません: %1</translation>
    </message>
    <message>
        <source>Give a model a short name</source>
        <translation>モデルに別名を付ける</translation>
    </message>
    <message>
        <source>Take a short name away</source>
        <translation>別名を削除</translation>
    </message>
    <message>
        <source>The short name</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Alias must use letters, numbers, dots, underscores, colons, or dashes.</source>
        <translation>別名には英字、数字、ドット、アンダースコア、コロン、ハイフンのみ使えます。</translation>
    </message>
    <message>
        <source>Alias not found: %1</source>
        <translation>別名が見つかりません: %1</translation>
    </message>
    <message>
        <source>Alias %1 already points to %2.</source>
        <translation>別名 %1 はすでに %2 を指しています。</translation>
    </message>
    <message>
        <source>Alias %1 -&gt; %2</source>
        <translation>別名 %1 -&gt; %2</translation>
    </message>
    <message>
        <source>List the short names of models</source>
        <translation>モデルの別名を一覧表示</translation>
    </message>
    <message>
        <source>List what is tried when a model fails</source>
        <translation>モデルが失敗したときに試すものを一覧表示</translation>
    </message>
    <message>
        <source>One in a line and nothing else</source>
        <translation>1 行に 1 つだけ出力</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>- none</source>
        <translation>- なし</translation>
    </message>
    <message>
        <source>Short names of models</source>
        <translation>モデルの別名</translation>
    </message>
    <message>
        <source>What is tried when the model fails</source>
        <translation>モデルが失敗したときに試すもの</translation>
    </message>
    <message>
        <source>What is tried when the image model fails</source>
        <translation>画像モデルが失敗したときに試すもの</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Ctx</source>
        <translation>Ctx</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>List the models that the configuration names</source>
        <translation>構成にあるモデルを一覧表示</translation>
    </message>
    <message>
        <source>Every model there is</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>Only those on this machine</source>
        <translation>このコンピューターのモデルのみ</translation>
    </message>
    <message>
        <source>Only those of this provider</source>
        <translation>このプロバイダーのモデルのみ</translation>
    </message>
    <message>
        <source>Error: Choose either --json or --plain, not both.</source>
        <translation>エラー: --json と --plain は同時に指定できません。</translation>
    </message>
    <message>
        <source>No models found.</source>
        <translation>モデルが見つかりません。</translation>
    </message>
    <message>
        <source>static</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>expiring expires in %1</source>
        <translation>期限切れ間近 (残り %1)</translation>
    </message>
    <message>
        <source>ok expires in %1</source>
        <translation>有効 (残り %1)</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Agent dir</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (指定: %2)</translation>
    </message>
    <message>
        <source>Image model</source>
        <translation>画像モデル</translation>
    </message>
    <message>
        <source>Configured models</source>
        <translation>構成済みモデル</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Auth overview</source>
        <translation>認証の概要</translation>
    </message>
    <message>
        <source>Auth store</source>
        <translation>認証の保存先</translation>
    </message>
    <message>
        <source>Missing auth</source>
        <translation>不足している認証</translation>
    </message>
    <message>
        <source>- %1 Run `%2` or set an API key env var.</source>
        <translation>- %1 `%2` を実行するか、API キーの環境変数を設定してください。</translation>
    </message>
    <message>
        <source>- %1 failed lately; it is tried again in %2</source>
        <translation>- %1 は最近失敗しました。%2 後に再試行します</translation>
    </message>
    <message>
        <source>OAuth/token status</source>
        <translation>OAuth/トークンの状態</translation>
    </message>
    <message>
        <source>See and choose models</source>
        <translation>モデルの確認と選択</translation>
    </message>
    <message>
        <source>Show which models are used and whether there are keys</source>
        <translation>使用するモデルとキーの有無を表示</translation>
    </message>
    <message>
        <source>Only the name of the default model</source>
        <translation>既定のモデルの名前のみ</translation>
    </message>
    <message>
        <source>Exit code 1 when a key is missing or expired, 2 when one expires within a day</source>
        <translation>キーがないか期限切れなら終了コード 1、1 日以内に期限が切れるなら 2</translation>
    </message>
    <message>
        <source>Choose either --json or --plain, not both.</source>
        <translation>--json と --plain は同時に指定できません。</translation>
    </message>
    <message>
        <source>Gateway host</source>
        <translation>ゲートウェイのホスト</translation>
    </message>
    <message>
        <source>Gateway port</source>
        <translation>ゲートウェイのポート</translation>
    </message>
    <message>
        <source>Use TLS for the gateway connection</source>
        <translation>ゲートウェイとの接続に TLS を使用</translation>
    </message>
    <message>
        <source>Expected TLS certificate fingerprint (sha256)</source>
        <translation>想定される TLS 証明書のフィンガープリント (sha256)</translation>
    </message>
    <message>
        <source>Override node id</source>
        <translation>ノード ID を上書き</translation>
    </message>
    <message>
        <source>Override node display name</source>
        <translation>ノードの表示名を上書き</translation>
    </message>
    <message>
        <source>Invalid port</source>
        <translation>ポートが正しくありません</translation>
    </message>
    <message>
        <source>node required</source>
        <translation>ノードの指定が必要です</translation>
    </message>
    <message>
        <source>unknown node: %1</source>
        <translation>不明なノード: %1</translation>
    </message>
    <message>
        <source>unknown node: %1 (known: %2)</source>
        <translation>不明なノード: %1 (既知のノード: %2)</translation>
    </message>
    <message>
        <source>ambiguous node: %1 (matches: %2)</source>
        <translation>ノードを特定できません: %1 (一致: %2)</translation>
    </message>
    <message>
        <source>nodes %1 failed: Error: %2</source>
        <translation>nodes %1 に失敗しました: %2</translation>
    </message>
    <message>
        <source>Only show connected nodes</source>
        <translation>接続中のノードのみ表示</translation>
    </message>
    <message>
        <source>Only show nodes connected within duration (e.g. 24h)</source>
        <translation>指定期間内に接続したノードのみ表示 (例: 24h)</translation>
    </message>
    <message>
        <source>Invalid --last-connected: invalid duration: %1</source>
        <translation>--last-connected が正しくありません: 無効な期間: %1</translation>
    </message>
    <message>
        <source>List known nodes with connection status and capabilities</source>
        <translation>既知のノードと接続状態、機能を一覧表示</translation>
    </message>
    <message>
        <source>List pending and paired nodes</source>
        <translation>保留中とペアリング済みのノードを一覧表示</translation>
    </message>
    <message>
        <source>List pending pairing requests</source>
        <translation>保留中のペアリング要求を一覧表示</translation>
    </message>
    <message>
        <source>Describe a node (capabilities + supported invoke commands)</source>
        <translation>ノードの詳細を表示 (機能と対応する呼び出しコマンド)</translation>
    </message>
    <message>
        <source>Node id, name, or IP</source>
        <translation>ノードの ID、名前、または IP</translation>
    </message>
    <message>
        <source>Approve a pending pairing request</source>
        <translation>保留中のペアリング要求を承認</translation>
    </message>
    <message>
        <source>Reject a pending pairing request</source>
        <translation>保留中のペアリング要求を拒否</translation>
    </message>
    <message>
        <source>Pending request id</source>
        <translation>保留中の要求の ID</translation>
    </message>
    <message>
        <source>Rename a paired node (display name override)</source>
        <translation>ペアリング済みノードの名前を変更 (表示名の上書き)</translation>
    </message>
    <message>
        <source>New display name</source>
        <translation>新しい表示名</translation>
    </message>
    <message>
        <source>--node and --name required</source>
        <translation>--node と --name が必要です</translation>
    </message>
    <message>
        <source>node rename ok: %1 -&gt; %2</source>
        <translation>ノードの名前を変更しました: %1 -&gt; %2</translation>
    </message>
    <message>
        <source>Devices that lend their capabilities</source>
        <translation>機能を提供するデバイス</translation>
    </message>
    <message>
        <source>Node %1 failed</source>
        <translation>ノードの %1 に失敗しました</translation>
    </message>
    <message>
        <source>Keep the node host running as a service</source>
        <translation>ノードホストをサービスとして常時実行</translation>
    </message>
    <message>
        <source>Accepted and not needed: node or bun</source>
        <translation>指定は可能ですが不要です: node または bun</translation>
    </message>
    <message>
        <source>Reinstall/overwrite if already installed</source>
        <translation>インストール済みでも再インストール (上書き)</translation>
    </message>
    <message>
        <source>Node service check failed</source>
        <translation>ノードサービスの確認に失敗しました</translation>
    </message>
    <message>
        <source>Node service already %1.</source>
        <translation>ノードサービスはすでに %1 です。</translation>
    </message>
    <message>
        <source>Reinstall with: %1</source>
        <translation>再インストールするには: %1</translation>
    </message>
    <message>
        <source>Installed %1: %2</source>
        <translation>%1 をインストールしました: %2</translation>
    </message>
    <message>
        <source>Node install failed: it was started and does not run</source>
        <translation>ノードのインストールに失敗しました: 起動しましたが、実行されていません</translation>
    </message>
    <message>
        <source>Stop the node host service until it is started again</source>
        <translation>ノードホストのサービスを、次に起動するまで停止</translation>
    </message>
    <message>
        <source>Start the node host service over</source>
        <translation>ノードホストのサービスを再起動</translation>
    </message>
    <message>
        <source>Stop the node host service and remove it</source>
        <translation>ノードホストのサービスを停止して削除</translation>
    </message>
    <message>
        <source>Node service %1.</source>
        <translation>ノードサービスは %1 です。</translation>
    </message>
    <message>
        <source>Start with: %1</source>
        <translation>起動するには: %1</translation>
    </message>
    <message>
        <source>Stopped %1: %2</source>
        <translation>%1 を停止しました: %2</translation>
    </message>
    <message>
        <source>Restarted %1: %2</source>
        <translation>%1 を再起動しました: %2</translation>
    </message>
    <message>
        <source>Removed %1: %2</source>
        <translation>%1 を削除しました: %2</translation>
    </message>
    <message>
        <source>%1 not found at %2</source>
        <translation>%1 が %2 に見つかりません</translation>
    </message>
    <message>
        <source>Whose node this machine is, and its service</source>
        <translation>このコンピューターのノードの登録先とサービスの状態を表示</translation>
    </message>
    <message>
        <source>Node: %1</source>
        <translation>ノード: %1</translation>
    </message>
    <message>
        <source>not set up yet</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>ゲートウェイ: %1</translation>
    </message>
    <message>
        <source>invalid %1: %2</source>
        <translation>%1 が正しくありません: %2</translation>
    </message>
    <message>
        <source>How long the node may take (default 15000)</source>
        <translation>ノードの処理を待つ時間 (既定 15000)</translation>
    </message>
    <message>
        <source>Told to the node, which may know the request already</source>
        <translation>ノードに渡すキー (ノードが同じ要求を判別するため)</translation>
    </message>
    <message>
        <source>Invoke a command on a paired node</source>
        <translation>ペアリング済みノードのコマンドを呼び出し</translation>
    </message>
    <message>
        <source>Command (e.g. system.which)</source>
        <translation>コマンド (例: system.which)</translation>
    </message>
    <message>
        <source>JSON object string for params</source>
        <translation>パラメーターの JSON オブジェクト文字列</translation>
    </message>
    <message>
        <source>Show a notification on a node</source>
        <translation>ノードに通知を表示</translation>
    </message>
    <message>
        <source>Notification title</source>
        <translation>通知のタイトル</translation>
    </message>
    <message>
        <source>Notification body</source>
        <translation>通知の本文</translation>
    </message>
    <message>
        <source>Notification sound</source>
        <translation>通知音</translation>
    </message>
    <message>
        <source>Notification priority</source>
        <translation>通知の優先度</translation>
    </message>
    <message>
        <source>Delivery mode (default system)</source>
        <translation>配信方法 (既定 system)</translation>
    </message>
    <message>
        <source>missing --title or --body</source>
        <translation>--title または --body がありません</translation>
    </message>
    <message>
        <source>notify ok</source>
        <translation>通知しました</translation>
    </message>
    <message>
        <source>Run a command on a node</source>
        <translation>ノードでコマンドを実行</translation>
    </message>
    <message>
        <source>Command and args</source>
        <translation>コマンドと引数</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>作業ディレクトリ</translation>
    </message>
    <message>
        <source>Environment override (repeatable)</source>
        <translation>環境変数の上書き (複数指定可)</translation>
    </message>
    <message>
        <source>Run a raw shell command string (sh -lc / cmd.exe /c)</source>
        <translation>シェルのコマンド文字列をそのまま実行 (sh -lc / cmd.exe /c)</translation>
    </message>
    <message>
        <source>Whose rules count (default: main)</source>
        <translation>適用する規則のエージェント (既定: main)</translation>
    </message>
    <message>
        <source>Exec ask mode (off|on-miss|always)</source>
        <translation>実行の確認モード (off|on-miss|always)</translation>
    </message>
    <message>
        <source>Exec security mode (deny|allowlist|full)</source>
        <translation>実行のセキュリティモード (deny|allowlist|full)</translation>
    </message>
    <message>
        <source>Command timeout (ms)</source>
        <translation>コマンドのタイムアウト (ミリ秒)</translation>
    </message>
    <message>
        <source>Require screen recording permission</source>
        <translation>画面収録の権限を必須にする</translation>
    </message>
    <message>
        <source>Node invoke timeout in ms (default 30000)</source>
        <translation>ノード呼び出しのタイムアウト、ミリ秒 (既定 30000)</translation>
    </message>
    <message>
        <source>use --raw or argv, not both</source>
        <translation>--raw と引数の両方は指定できません</translation>
    </message>
    <message>
        <source>command required</source>
        <translation>コマンドが必要です</translation>
    </message>
    <message>
        <source>node required (set --node)</source>
        <translation>ノードが必要です (--node で指定)</translation>
    </message>
    <message>
        <source>invalid --security (use deny|allowlist|full)</source>
        <translation>--security が正しくありません (deny|allowlist|full のいずれか)</translation>
    </message>
    <message>
        <source>invalid --ask (use off|on-miss|always)</source>
        <translation>--ask が正しくありません (off|on-miss|always のいずれか)</translation>
    </message>
    <message>
        <source>invalid --env (use KEY=VALUE): %1</source>
        <translation>--env が正しくありません (KEY=VALUE の形式): %1</translation>
    </message>
    <message>
        <source>invalid --command-timeout: %1</source>
        <translation>--command-timeout が正しくありません: %1</translation>
    </message>
    <message>
        <source>invalid --invoke-timeout: %1</source>
        <translation>--invoke-timeout が正しくありません: %1</translation>
    </message>
    <message>
        <source>exec approvals unavailable</source>
        <translation>実行の承認設定を取得できません</translation>
    </message>
    <message>
        <source>exec denied: host=node security=deny</source>
        <translation>実行が拒否されました: host=node security=deny</translation>
    </message>
    <message>
        <source>exec denied: user denied</source>
        <translation>実行が拒否されました: ユーザーが拒否しました</translation>
    </message>
    <message>
        <source>exec denied: approval required (nobody answered in time)</source>
        <translation>実行が拒否されました: 承認が必要です (時間内に回答がありませんでした)</translation>
    </message>
    <message>
        <source>run timed out</source>
        <translation>実行がタイムアウトしました</translation>
    </message>
    <message>
        <source>run failed: %1</source>
        <translation>実行に失敗しました: %1</translation>
    </message>
    <message>
        <source>run exit %1</source>
        <translation>実行の終了コード %1</translation>
    </message>
    <message>
        <source>the command was ended by a signal</source>
        <translation>コマンドはシグナルで終了しました</translation>
    </message>
    <message>
        <source>device: %1</source>
        <translation>デバイス: %1</translation>
    </message>
    <message>
        <source>hw: %1</source>
        <translation>機種: %1</translation>
    </message>
    <message>
        <source>perms: %1</source>
        <translation>権限: %1</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>ペアリング済み</translation>
    </message>
    <message>
        <source>unpaired</source>
        <translation>未ペアリング</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Last Connect</source>
        <translation>最終接続</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1 (全 %2)</translation>
    </message>
    <message>
        <source>Known: %1 · Paired: %2 · Connected: %3</source>
        <translation>既知: %1 · ペアリング済み: %2 · 接続中: %3</translation>
    </message>
    <message>
        <source>(%1 ago)</source>
        <translation>(%1 前)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Perms</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>- (none reported)</source>
        <translation>- (報告なし)</translation>
    </message>
    <message>
        <source>No pending pairing requests.</source>
        <translation>保留中のペアリング要求はありません。</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>要求日時</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Pending: %1 · Paired: %2</source>
        <translation>保留中: %1 · ペアリング済み: %2</translation>
    </message>
    <message>
        <source>Invalid channel: %1</source>
        <translation>チャンネルが正しくありません: %1</translation>
    </message>
    <message>
        <source>Channel (%1)</source>
        <translation>チャンネル (%1)</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Channel required. Use --channel &lt;channel&gt; or pass it as the first argument (expected one of: %1)</source>
        <translation>チャンネルが必要です。--channel &lt;channel&gt; を使うか、最初の引数で指定してください (次のいずれか: %1)</translation>
    </message>
    <message>
        <source>No pending %1 pairing requests.</source>
        <translation>保留中の %1 ペアリング要求はありません。</translation>
    </message>
    <message>
        <source>Pairing requests</source>
        <translation>ペアリング要求</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>メタ情報</translation>
    </message>
    <message>
        <source>Approve a pairing code and allow that sender</source>
        <translation>ペアリングコードを承認し、その送信者を許可</translation>
    </message>
    <message>
        <source>The code, after the channel unless --channel names it</source>
        <translation>コード (--channel を指定しない場合はチャンネルの後に指定)</translation>
    </message>
    <message>
        <source>Usage: clawdbot pairing approve &lt;channel&gt; &lt;code&gt; (or: %1)</source>
        <translation>使い方: clawdbot pairing approve &lt;channel&gt; &lt;code&gt; (または: %1)</translation>
    </message>
    <message>
        <source>Too many arguments. Use: %1</source>
        <translation>引数が多すぎます。使い方: %1</translation>
    </message>
    <message>
        <source>Approved %1 sender %2.</source>
        <translation>%1 の送信者 %2 を承認しました。</translation>
    </message>
    <message>
        <source>People who want to talk to the assistant</source>
        <translation>アシスタントとの会話を希望するユーザー</translation>
    </message>
    <message>
        <source>error: unknown option &apos;%1&apos;</source>
        <translation>エラー: 不明なオプション &apos;%1&apos;</translation>
    </message>
    <message>
        <source>error: unknown command &apos;%1&apos;</source>
        <translation>エラー: 不明なコマンド &apos;%1&apos;</translation>
    </message>
    <message>
        <source>error: too many arguments for &apos;%1&apos;. Expected 1 argument but got %2.</source>
        <translation>エラー: &apos;%1&apos; の引数が多すぎます。必要な引数は 1 個ですが、%2 個指定されました。</translation>
    </message>
    <message numerus="yes">
        <source>error: too many arguments for &apos;%1&apos;. Expected %n arguments but got %2.</source>
        <translation>
            <numerusform>エラー: &apos;%1&apos; の引数が多すぎます。必要な引数は %n 個ですが、%2 個指定されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>error: missing required argument &apos;%1&apos;</source>
        <translation>エラー: 必須の引数 &apos;%1&apos; がありません</translation>
    </message>
    <message>
        <source>error: required option &apos;%1&apos; not specified</source>
        <translation>エラー: 必須のオプション &apos;%1&apos; が指定されていません</translation>
    </message>
    <message>
        <source>error: option &apos;%1&apos; argument missing</source>
        <translation>エラー: オプション &apos;%1&apos; の引数がありません</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>pid %1</translation>
    </message>
    <message>
        <source>Gateway already running locally. Stop it (%1) or use a different port.</source>
        <translation>ゲートウェイはすでにこのコンピューターで実行中です。停止するか (%1)、別のポートを使ってください。</translation>
    </message>
    <message>
        <source>SSH tunnel already bound to this port. Close the tunnel or use a different local port in -L.</source>
        <translation>SSH トンネルがすでにこのポートを使用しています。トンネルを閉じるか、-L で別のローカルポートを指定してください。</translation>
    </message>
    <message>
        <source>Another process is listening on this port.</source>
        <translation>ほかのプロセスがこのポートで待ち受けています。</translation>
    </message>
    <message>
        <source>Multiple listeners detected; ensure only one gateway/tunnel per port unless intentionally running isolated profiles.</source>
        <translation>複数のプロセスが待ち受けています。意図的に独立したプロファイルを実行している場合を除き、ゲートウェイやトンネルはポートごとに 1 つだけにしてください。</translation>
    </message>
    <message>
        <source>Port is in use but process details are unavailable (run as an admin user to see them).</source>
        <translation>ポートは使用中ですが、プロセスの詳細を取得できません (確認するには管理者として実行してください)。</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>ポート %1 は空いています。</translation>
    </message>
    <message>
        <source>Port %1 is already in use.</source>
        <translation>ポート %1 はすでに使用されています。</translation>
    </message>
    <message>
        <source>- pid ? %1: unknown</source>
        <translation>- pid ? %1: 不明</translation>
    </message>
    <message>
        <source>URL (explicit)</source>
        <translation>URL (指定)</translation>
    </message>
    <message>
        <source>Remote (configured)</source>
        <translation>リモート (構成済み)</translation>
    </message>
    <message>
        <source>Remote (configured, inactive)</source>
        <translation>リモート (構成済み、無効)</translation>
    </message>
    <message>
        <source>Remote over SSH</source>
        <translation>SSH 経由のリモート</translation>
    </message>
    <message>
        <source>Found in the network</source>
        <translation>ネットワーク上で検出</translation>
    </message>
    <message>
        <source>Local loopback</source>
        <translation>ローカルのループバック</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Answers, and wants credentials; none are shown to a gateway that is known from the network alone</source>
        <translation>応答しましたが、認証情報を求めています。ネットワークで検出しただけのゲートウェイには認証情報を送りません</translation>
    </message>
    <message>
        <source>Connect: %1</source>
        <translation>接続: %1</translation>
    </message>
    <message>
        <source>failed - %1</source>
        <translation>失敗 - %1</translation>
    </message>
    <message>
        <source>Connect: %1 (%2ms) · RPC: %3</source>
        <translation>接続: %1 (%2ms) · RPC: %3</translation>
    </message>
    <message>
        <source>Gateway: %1 (%2) · %3 · app %4</source>
        <translation>ゲートウェイ: %1 (%2) · %3 · アプリ %4</translation>
    </message>
    <message>
        <source>Wide-area discovery: %1</source>
        <translation>広域検出: %1</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>警告:</translation>
    </message>
    <message>
        <source>Discovery (this machine)</source>
        <translation>検出 (このコンピューター)</translation>
    </message>
    <message numerus="yes">
        <source>Found %n gateway(s) via Bonjour (%1)</source>
        <translation>
            <numerusform>Bonjour で %n 個のゲートウェイを検出 (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Found 0 gateways via Bonjour (%1)</source>
        <translation>Bonjour で検出したゲートウェイは 0 個 (%1)</translation>
    </message>
    <message>
        <source>Tip: if the gateway is remote, mDNS won’t cross networks; use Wide-Area Bonjour (split DNS) or SSH tunnels.</source>
        <translation>ヒント: ゲートウェイがリモートにある場合、mDNS はネットワークを越えません。広域 Bonjour (スプリット DNS) または SSH トンネルを使ってください。</translation>
    </message>
    <message>
        <source>SSH tunnel failed: %1</source>
        <translation>SSH トンネルに失敗しました: %1</translation>
    </message>
    <message>
        <source>More than one gateway answers; run one on purpose only.</source>
        <translation>複数のゲートウェイが応答しています。意図しない限り、実行するのは 1 つだけにしてください。</translation>
    </message>
    <message>
        <source>Gateway Status</source>
        <translation>ゲートウェイの状態</translation>
    </message>
    <message>
        <source>Reachable: %1</source>
        <translation>接続可: %1</translation>
    </message>
    <message>
        <source>Probe budget: %1ms</source>
        <translation>プローブの制限時間: %1ms</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>Setup cancelled.</source>
        <translation>セットアップを中止しました。</translation>
    </message>
    <message>
        <source>Please answer y or n.</source>
        <translation>y または n で答えてください。</translation>
    </message>
    <message>
        <source>Please answer with a number from 1 to %1.</source>
        <translation>1 から %1 までの番号で答えてください。</translation>
    </message>
    <message>
        <source>gateway connect failed: Error: %1</source>
        <translation>ゲートウェイへの接続に失敗しました: エラー: %1</translation>
    </message>
    <message>
        <source>Give up after this many milliseconds (%1)</source>
        <translation>待機を打ち切るまでのミリ秒数 (%1)</translation>
    </message>
    <message>
        <source>WebSocket URL of the gateway</source>
        <translation>ゲートウェイの WebSocket URL</translation>
    </message>
    <message>
        <source>Shared token of the gateway</source>
        <translation>ゲートウェイの共有トークン</translation>
    </message>
    <message>
        <source>Password of the gateway</source>
        <translation>ゲートウェイのパスワード</translation>
    </message>
    <message>
        <source>invalid --timeout: %1</source>
        <translation>--timeout が正しくありません: %1</translation>
    </message>
    <message>
        <source>Two gateways: the service, and %1 on port %2.</source>
        <translation>ゲートウェイが 2 つあります: サービスと、ポート %2 の %1。</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program: %2.</source>
        <translation>ポート %1 はほかのプログラムが使用しています: %2。</translation>
    </message>
    <message>
        <source>The gateway refused to start as it is configured.</source>
        <translation>現在の構成では、ゲートウェイは起動を拒否しました。</translation>
    </message>
    <message>
        <source>The gateway does not stay up.</source>
        <translation>ゲートウェイの実行が続きません。</translation>
    </message>
    <message>
        <source>Service is loaded but not running: it was stopped.</source>
        <translation>サービスは読み込まれていますが、実行されていません: 停止されました。</translation>
    </message>
    <message>
        <source>Service is loaded but not running (likely exited immediately).</source>
        <translation>サービスは読み込まれていますが、実行されていません (起動直後に終了した可能性があります)。</translation>
    </message>
    <message>
        <source>The gateway answers, but not to this command line.</source>
        <translation>ゲートウェイは応答していますが、このコマンドラインからの接続を受け付けません。</translation>
    </message>
    <message>
        <source>The gateway holds its port and does not answer.</source>
        <translation>ゲートウェイはポートを使用していますが、応答しません。</translation>
    </message>
    <message>
        <source>The gateway was started a moment ago and does not listen yet.</source>
        <translation>ゲートウェイは起動したばかりで、まだ待ち受けていません。</translation>
    </message>
    <message>
        <source>Gateway port %1 is not listening (service appears running).</source>
        <translation>ゲートウェイのポート %1 は待ち受け状態ではありません (サービスは実行中のようです)。</translation>
    </message>
    <message>
        <source>The service manager cannot be asked: %1.</source>
        <translation>サービスマネージャーに照会できません: %1。</translation>
    </message>
    <message>
        <source>Somebody forbade the service to start (masked).</source>
        <translation>サービスの起動が禁止されています (マスク)。</translation>
    </message>
    <message>
        <source>Keep the gateway running as a service</source>
        <translation>ゲートウェイをサービスとして常時実行</translation>
    </message>
    <message>
        <source>Shared token; kept in a file only you can read</source>
        <translation>共有トークン (本人だけが読めるファイルに保存)</translation>
    </message>
    <message>
        <source>Write the service file again</source>
        <translation>サービスファイルを書き直す</translation>
    </message>
    <message>
        <source>Register it without starting it</source>
        <translation>起動せずに登録</translation>
    </message>
    <message>
        <source>Also keep it running when you log out</source>
        <translation>ログアウト後も実行を継続</translation>
    </message>
    <message>
        <source>Show the service file for the whole machine instead</source>
        <translation>インストールせず、コンピューター全体用のサービスファイルを表示</translation>
    </message>
    <message>
        <source>Nix mode detected; service install is disabled.</source>
        <translation>Nix モードを検出しました。サービスのインストールは無効です。</translation>
    </message>
    <message>
        <source>Gateway install failed</source>
        <translation>ゲートウェイのインストールに失敗しました</translation>
    </message>
    <message>
        <source>Invalid --runtime (use &quot;node&quot; or &quot;bun&quot;)</source>
        <translation>--runtime が正しくありません (&quot;node&quot; または &quot;bun&quot; を指定)</translation>
    </message>
    <message>
        <source>Gateway service check failed</source>
        <translation>ゲートウェイサービスの確認に失敗しました</translation>
    </message>
    <message>
        <source>Gateway service is masked. Run: %1</source>
        <translation>ゲートウェイサービスがマスクされています。実行してください: %1</translation>
    </message>
    <message>
        <source>Gateway install failed: it was started and does not answer</source>
        <translation>ゲートウェイのインストールに失敗しました: 起動しましたが、応答しません</translation>
    </message>
    <message>
        <source>Gateway service already %1.</source>
        <translation>ゲートウェイサービスはすでに %1 です。</translation>
    </message>
    <message>
        <source>It does not run. Start with: %1</source>
        <translation>実行されていません。起動するには: %1</translation>
    </message>
    <message>
        <source># Nothing was changed. As an administrator, write this to %1:
</source>
        <translation># 変更は行っていません。管理者として次の内容を %1 に書き込んでください:
</translation>
    </message>
    <message>
        <source># Then run:</source>
        <translation># 続いて実行してください:</translation>
    </message>
    <message>
        <source>%1. Run: sudo loginctl enable-linger $USER</source>
        <translation>%1。実行してください: sudo loginctl enable-linger $USER</translation>
    </message>
    <message>
        <source>Without lingering the gateway stops when you log out. Keep it online: %1</source>
        <translation>Linger がオフの場合、ログアウトするとゲートウェイが停止します。実行を続けるには: %1</translation>
    </message>
    <message>
        <source>%1: Error: %2</source>
        <translation>%1: エラー: %2</translation>
    </message>
    <message>
        <source>Port %1 is still held, by %2: not by this service.</source>
        <translation>ポート %1 は %2 がまだ使用しています。このサービスのプロセスではありません。</translation>
    </message>
    <message>
        <source>Start the service</source>
        <translation>サービスを起動</translation>
    </message>
    <message>
        <source>Stop the service until it is started again</source>
        <translation>サービスを、次に起動するまで停止</translation>
    </message>
    <message>
        <source>Start the service over</source>
        <translation>サービスを再起動</translation>
    </message>
    <message>
        <source>Stop the service and remove it</source>
        <translation>サービスを停止して削除</translation>
    </message>
    <message>
        <source>Gateway %1 failed</source>
        <translation>ゲートウェイの %1 に失敗しました</translation>
    </message>
    <message>
        <source>Gateway service %1.</source>
        <translation>ゲートウェイサービスは %1 です。</translation>
    </message>
    <message>
        <source>%1: Error: no new process was started</source>
        <translation>%1: エラー: 新しいプロセスが起動しませんでした</translation>
    </message>
    <message>
        <source>%1: it was started and does not answer</source>
        <translation>%1: 起動しましたが、応答しません</translation>
    </message>
    <message>
        <source>%1: Error: process %2 is still there</source>
        <translation>%1: エラー: プロセス %2 がまだ残っています</translation>
    </message>
    <message>
        <source>Nix mode detected; service uninstall is disabled.</source>
        <translation>Nix モードを検出しました。サービスのアンインストールは無効です。</translation>
    </message>
    <message>
        <source>Gateway service still loaded after uninstall.</source>
        <translation>アンインストール後も、ゲートウェイサービスが読み込まれたままです。</translation>
    </message>
    <message>
        <source>a process of another user</source>
        <translation>ほかのユーザーのプロセス</translation>
    </message>
    <message numerus="yes">
        <source>It is started again and again (%n times so far).</source>
        <translation>
            <numerusform>起動を繰り返しています (これまでに %n 回)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exit code 78: it is not started again until the configuration is fixed.</source>
        <translation>終了コード 78: 構成が修正されるまで再起動しません。</translation>
    </message>
    <message>
        <source>It froze, and the watchdog ended it.</source>
        <translation>フリーズしたため、ウォッチドッグによって強制終了されました。</translation>
    </message>
    <message>
        <source>The system ran out of memory and ended it.</source>
        <translation>メモリ不足のため、システムによって強制終了されました。</translation>
    </message>
    <message>
        <source>Session store: %1</source>
        <translation>セッションの保存先: %1</translation>
    </message>
    <message>
        <source>Sessions listed: %1</source>
        <translation>表示中のセッション: %1</translation>
    </message>
    <message numerus="yes">
        <source>Filtered to last %n minute(s)</source>
        <translation>
            <numerusform>直近 %n 分に絞り込み</numerusform>
        </translation>
    </message>
    <message>
        <source>No sessions found.</source>
        <translation>セッションはありません。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Tokens (ctx %)</source>
        <translation>トークン (ctx %)</translation>
    </message>
    <message>
        <source>List the conversations there are</source>
        <translation>会話を一覧表示</translation>
    </message>
    <message>
        <source>Read this session store instead</source>
        <translation>別のセッション保存先を読み取る</translation>
    </message>
    <message>
        <source>Only those used within so many minutes</source>
        <translation>指定した分数以内に使われたもののみ</translation>
    </message>
    <message>
        <source>Accepted for old scripts</source>
        <translation>古いスクリプトとの互換用</translation>
    </message>
    <message>
        <source>--active must be a positive integer (minutes)</source>
        <translation>--active には正の整数 (分) を指定してください</translation>
    </message>
    <message>
        <source>Invalid %1 &quot;%2&quot; (use %3).</source>
        <translation>%1 &quot;%2&quot; は正しくありません (%3 のいずれかを指定)。</translation>
    </message>
    <message>
        <source>Invalid --gateway-auth &quot;%1&quot; (use off, token or password).</source>
        <translation>--gateway-auth &quot;%1&quot; は正しくありません (off、token、password のいずれかを指定)。</translation>
    </message>
    <message>
        <source>Give one API key at a time: %1 or %2</source>
        <translation>API キーは 1 つだけ指定してください: %1 または %2</translation>
    </message>
    <message>
        <source>Ask nothing; take the options</source>
        <translation>質問せずにオプションの値を使う</translation>
    </message>
    <message>
        <source>An agent can run programs; needed with --non-interactive</source>
        <translation>エージェントによるプログラム実行のリスクに同意 (--non-interactive で必須)</translation>
    </message>
    <message>
        <source>local, or remote: the gateway runs elsewhere</source>
        <translation>local、または remote (ゲートウェイは別の場所で実行)</translation>
    </message>
    <message>
        <source>Where agents keep their files</source>
        <translation>エージェントのファイルの保存先</translation>
    </message>
    <message>
        <source>The provider whose API key is the first line of standard input</source>
        <translation>標準入力の 1 行目に API キーを渡すプロバイダー</translation>
    </message>
    <message>
        <source>API key of %1; others see it in the list of processes</source>
        <translation>%1 の API キー (ほかのユーザーもプロセス一覧で見られます)</translation>
    </message>
    <message>
        <source>skip: no key</source>
        <translation>skip: キーなし</translation>
    </message>
    <message>
        <source>The model that agents use</source>
        <translation>エージェントが使うモデル</translation>
    </message>
    <message>
        <source>Do not try the key out</source>
        <translation>キーを試さない</translation>
    </message>
    <message>
        <source>loopback, lan, tailnet, auto or custom</source>
        <translation>loopback、lan、tailnet、auto、custom のいずれか</translation>
    </message>
    <message>
        <source>off, token or password</source>
        <translation>off、token、password のいずれか</translation>
    </message>
    <message>
        <source>Shared token; one is made otherwise</source>
        <translation>共有トークン (省略すると生成)</translation>
    </message>
    <message>
        <source>Shared password</source>
        <translation>共有パスワード</translation>
    </message>
    <message>
        <source>off, serve or funnel</source>
        <translation>off、serve、funnel のいずれか</translation>
    </message>
    <message>
        <source>WebSocket URL of the remote gateway</source>
        <translation>リモートゲートウェイの WebSocket URL</translation>
    </message>
    <message>
        <source>Its token</source>
        <translation>そのトークン</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>サービスをインストールしない</translation>
    </message>
    <message>
        <source>Do not look whether the gateway answers</source>
        <translation>ゲートウェイが応答するか確認しない</translation>
    </message>
    <message>
        <source>Invalid --mode &quot;%1&quot; (use local|remote).</source>
        <translation>--mode &quot;%1&quot; は正しくありません (local|remote のいずれかを指定)。</translation>
    </message>
    <message>
        <source>Missing --remote-url for remote mode.</source>
        <translation>リモートモードには --remote-url が必要です。</translation>
    </message>
    <message>
        <source>Invalid --gateway-port</source>
        <translation>--gateway-port が正しくありません</translation>
    </message>
    <message>
        <source>✓ The key works: %1 answered.</source>
        <translation>✓ キーは有効です: %1 が応答しました。</translation>
    </message>
    <message>
        <source>Nothing was changed. --skip-key-test keeps the key all the same.</source>
        <translation>変更は行っていません。--skip-key-test を付けると、それでもキーを保存します。</translation>
    </message>
    <message>
        <source>The key could not be tried out: %1. It is kept.</source>
        <translation>キーを試せませんでした: %1。キーは保存します。</translation>
    </message>
    <message>
        <source>Workspace OK: %1</source>
        <translation>ワークスペース OK: %1</translation>
    </message>
    <message>
        <source>Sessions OK: %1</source>
        <translation>セッション OK: %1</translation>
    </message>
    <message>
        <source>✓ The gateway answers. Talk to the agent: %1</source>
        <translation>✓ ゲートウェイが応答しています。エージェントとの会話: %1</translation>
    </message>
    <message>
        <source>Next: %1, then %2</source>
        <translation>次の手順: %1、続いて %2</translation>
    </message>
    <message>
        <source>Remote gateway: %1</source>
        <translation>リモートゲートウェイ: %1</translation>
    </message>
    <message>
        <source>--provider needs the API key on standard input</source>
        <translation>--provider を使うには、標準入力に API キーが必要です</translation>
    </message>
    <message>
        <source>there is no terminal to ask questions on</source>
        <translation>質問に使える端末がありません</translation>
    </message>
    <message>
        <source>Answer with options: %1</source>
        <translation>オプションで回答してください: %1</translation>
    </message>
    <message>
        <source>Set the gateway up: models, workspace, access, service</source>
        <translation>ゲートウェイをセットアップ: モデル、ワークスペース、アクセス、サービス</translation>
    </message>
    <message>
        <source>Non-interactive onboarding requires explicit risk acknowledgement.</source>
        <translation>非対話の初期設定では、リスクへの同意を明示する必要があります。</translation>
    </message>
    <message>
        <source>Read: https://docs.clawd.bot/security
Re-run with: %1</source>
        <translation>参照: https://docs.clawd.bot/security
次のオプションを付けて再実行してください: %1</translation>
    </message>
    <message>
        <source>Make configuration and workspace</source>
        <translation>構成とワークスペースを作成</translation>
    </message>
    <message>
        <source>Ask everything, as onboard does</source>
        <translation>onboard と同様にすべて質問</translation>
    </message>
    <message>
        <source>Read and change the configuration file</source>
        <translation>構成ファイルの読み取りと変更</translation>
    </message>
    <message>
        <source>Change parts of the set-up</source>
        <translation>セットアップの一部を変更</translation>
    </message>
    <message>
        <source>Only this part; may be repeated: %1</source>
        <translation>この部分のみ、複数指定可: %1</translation>
    </message>
    <message>
        <source>Invalid --section: %1. Expected one of: %2.</source>
        <translation>--section が正しくありません: %1。次のいずれかを指定してください: %2。</translation>
    </message>
    <message>
        <source>There is nothing to configure for %1 yet.</source>
        <translation>%1 で設定できる項目はまだありません。</translation>
    </message>
    <message>
        <source>An agent acts in your name: it can run programs, read and change files, and send
messages. Messages from strangers can try to talk it into something. Keep it on a
machine and an account where that is acceptable.</source>
        <translation>エージェントはユーザーの名義で動作し、プログラムの実行、ファイルの読み取りと変更、
メッセージの送信ができます。第三者のメッセージに誘導されるおそれがあります。
それを許容できるコンピューターとアカウントで使ってください。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行しますか</translation>
    </message>
    <message>
        <source>Where does the gateway run</source>
        <translation>ゲートウェイをどこで実行しますか</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>On another machine</source>
        <translation>別のコンピューター</translation>
    </message>
    <message>
        <source>It begins with ws:// or wss://.</source>
        <translation>ws:// または wss:// で始まります。</translation>
    </message>
    <message>
        <source>Its token (Enter: as it is)</source>
        <translation>そのトークン (Enter: 変更しない)</translation>
    </message>
    <message>
        <source>None for now</source>
        <translation>今は使わない</translation>
    </message>
    <message>
        <source>Whose models do you use</source>
        <translation>どのプロバイダーのモデルを使いますか</translation>
    </message>
    <message>
        <source>%1. It is kept; no key is asked for.</source>
        <translation>%1。このまま維持し、キーは確認しません。</translation>
    </message>
    <message>
        <source>There is a key already (%1). Use it</source>
        <translation>キーがすでにあります (%1)。使いますか</translation>
    </message>
    <message>
        <source>API key of %1 (Enter: later)</source>
        <translation>%1 の API キー (Enter: 後で設定)</translation>
    </message>
    <message>
        <source>Trying it with %1…</source>
        <translation>%1 で試しています…</translation>
    </message>
    <message>
        <source>✓ The key works.</source>
        <translation>✓ キーは有効です。</translation>
    </message>
    <message>
        <source>Keep this key anyway</source>
        <translation>それでもこのキーを保存しますか</translation>
    </message>
    <message>
        <source>Where does the agent keep its files</source>
        <translation>エージェントのファイルをどこに保存しますか</translation>
    </message>
    <message>
        <source>Who may reach the gateway</source>
        <translation>ゲートウェイへの接続を許可する範囲</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>このコンピューターのみ</translation>
    </message>
    <message>
        <source>The local network</source>
        <translation>ローカルネットワーク</translation>
    </message>
    <message>
        <source>My tailnet (Tailscale)</source>
        <translation>自分の tailnet (Tailscale)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>ポートは 1 から 65535 までの数値です。</translation>
    </message>
    <message>
        <source>With a token (recommended)</source>
        <translation>トークン (推奨)</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>認証なし</translation>
    </message>
    <message>
        <source>How do clients prove themselves</source>
        <translation>クライアントの認証方法</translation>
    </message>
    <message>
        <source>Token (Enter: as it is)</source>
        <translation>トークン (Enter: 変更しない)</translation>
    </message>
    <message>
        <source>Token (Enter: make one)</source>
        <translation>トークン (Enter: 生成)</translation>
    </message>
    <message>
        <source>Password (Enter: as it is)</source>
        <translation>パスワード (Enter: 変更しない)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Show the gateway, its agents and sessions on one page</source>
        <translation>ゲートウェイ、エージェント、セッションを 1 ページに表示</translation>
    </message>
    <message>
        <source>Everything that helps to find a fault</source>
        <translation>問題の原因を調べるのに役立つ情報をすべて表示</translation>
    </message>
    <message>
        <source>With the use of models</source>
        <translation>モデルの使用量も表示</translation>
    </message>
    <message>
        <source>With the health of the gateway</source>
        <translation>ゲートウェイの動作状態も表示</translation>
    </message>
    <message>
        <source>With the connection</source>
        <translation>接続の情報も表示</translation>
    </message>
    <message>
        <source>fallback %1 · misconfigured (remote.url missing)</source>
        <translation>代替 %1 · 構成に誤り (remote.url がありません)</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>リモート</translation>
    </message>
    <message>
        <source>local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>%1 · unreachable (%2)</source>
        <translation>%1 · 接続不可 (%2)</translation>
    </message>
    <message>
        <source>%1 · reachable %2ms · auth %3</source>
        <translation>%1 · 接続可 %2ms · 認証 %3</translation>
    </message>
    <message>
        <source>%1 active · default %2 (%3k ctx) · %4</source>
        <translation>有効 %1 · 既定 %2 (%3k ctx) · %4</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>上限に到達</translation>
    </message>
    <message>
        <source>limit of %1 reached</source>
        <translation>%1 の上限に到達</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>待機中 %1 件</translation>
    </message>
    <message>
        <source>%1 not installed</source>
        <translation>%1 未インストール</translation>
    </message>
    <message>
        <source>%1 installed · %2 · %3</source>
        <translation>%1 インストール済み · %2 · %3</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>Tailscale</source>
        <translation>Tailscale</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Gateway service</source>
        <translation>ゲートウェイサービス</translation>
    </message>
    <message>
        <source>Node service</source>
        <translation>ノードサービス</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>プローブ</translation>
    </message>
    <message>
        <source>skipped (use --deep)</source>
        <translation>省略 (--deep で実行)</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>一部異常</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>今日の使用量</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>ハートビート</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>no sessions yet</source>
        <translation>セッションはまだありません</translation>
    </message>
    <message>
        <source>System events</source>
        <translation>システムイベント</translation>
    </message>
    <message>
        <source>… +%1 more</source>
        <translation>… ほか %1 件</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>接続可</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>一部異常</translation>
    </message>
    <message>
        <source>Usage: no provider usage available. This version does not ask providers yet.</source>
        <translation>使用量: プロバイダーの使用量を取得できません。このバージョンはまだプロバイダーに照会しません。</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>動作状態</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Clawdbot status</source>
        <translation>Clawdbot の状態</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>FAQ: https://docs.clawd.bot/faq</source>
        <translation>FAQ: https://docs.clawd.bot/faq</translation>
    </message>
    <message>
        <source>Next steps:</source>
        <translation>次の手順:</translation>
    </message>
    <message>
        <source>Need to share?</source>
        <translation>情報を共有するには:</translation>
    </message>
    <message>
        <source>Need to debug live?</source>
        <translation>リアルタイムで調べるには:</translation>
    </message>
    <message>
        <source>Need to test channels?</source>
        <translation>チャンネルを確認するには:</translation>
    </message>
    <message>
        <source>Fix reachability first:</source>
        <translation>先に接続の問題を解決:</translation>
    </message>
    <message>
        <source>Show the gateway in the tray of the desktop</source>
        <translation>デスクトップのトレイにゲートウェイを表示</translation>
    </message>
    <message>
        <source>Open the control window as well</source>
        <translation>コントロールウィンドウも開く</translation>
    </message>
    <message>
        <source>Install the package clawdbot-tray; on a server use: %1</source>
        <translation>パッケージ clawdbot-tray をインストールしてください。サーバーでは次を使ってください: %1</translation>
    </message>
    <message>
        <source>there is no graphical session to show the tray in</source>
        <translation>トレイを表示できるグラフィカルセッションがありません</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>次を使ってください: %1</translation>
    </message>
    <message>
        <source>cannot start %1: %2</source>
        <translation>%1 を起動できません: %2</translation>
    </message>
    <message>
        <source>The tray shows the gateway now.</source>
        <translation>トレイにゲートウェイを表示しました。</translation>
    </message>
    <message>
        <source>--token is not used: gateway.auth.token in %1 overrules it.</source>
        <translation>--token は使われません。%1 の gateway.auth.token が優先されます。</translation>
    </message>
    <message>
        <source>CLAWDBOT_GATEWAY_PASSWORD is not carried into the service; set gateway.auth.password.</source>
        <translation>CLAWDBOT_GATEWAY_PASSWORD はサービスに引き継がれません。gateway.auth.password を設定してください。</translation>
    </message>
    <message>
        <source>the service file cannot be read</source>
        <translation>サービスファイルを読み取れません</translation>
    </message>
</context>
<context>
    <name>claw::config</name>
    <message>
        <source>the whole file</source>
        <translation>ファイル全体</translation>
    </message>
    <message>
        <source>%1 was changed again since</source>
        <translation>%1 はその後さらに変更されています</translation>
    </message>
    <message>
        <source>Revert the later change first, or set the key by hand.</source>
        <translation>後の変更を先に取り消すか、キーを手動で設定してください。</translation>
    </message>
    <message>
        <source>the earlier value of %1 is not kept any more</source>
        <translation>%1 の以前の値はもう保存されていません</translation>
    </message>
    <message>
        <source>Set it by hand; secrets are kept in the last five backups alone.</source>
        <translation>手動で設定してください。機密の値は直近 5 件のバックアップにだけ保存されています。</translation>
    </message>
    <message>
        <source>there is no change %1</source>
        <translation>変更 %1 はありません</translation>
    </message>
    <message>
        <source>The history lists those that can be taken back.</source>
        <translation>取り消せる変更は履歴で確認できます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (ほか %n 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the file back; the last that worked is config/last-good.json in the state directory.</source>
        <translation>ファイルを元に戻してください。最後に正常だった構成は、状態ディレクトリの config/last-good.json です。</translation>
    </message>
    <message>
        <source>Move the directory %1 away; a file belongs there.</source>
        <translation>ディレクトリ %1 を移動してください。ここにはファイルが必要です。</translation>
    </message>
    <message>
        <source>Make %1 readable for this user (chmod 600) and not larger than 16 MiB.</source>
        <translation>%1 をこのユーザーが読めるようにし (chmod 600)、16 MiB 以下にしてください。</translation>
    </message>
    <message>
        <source>Restart the gateway: it moves these keys itself.</source>
        <translation>ゲートウェイを再起動してください。これらのキーは自動的に移行されます。</translation>
    </message>
    <message>
        <source>Correct this place, or go back to the backup %1.</source>
        <translation>この箇所を修正するか、バックアップ %1 に戻してください。</translation>
    </message>
    <message>
        <source>Correct this place. To check the file: clawdbot doctor</source>
        <translation>この箇所を修正してください。ファイルの確認: clawdbot doctor</translation>
    </message>
</context>
<context>
    <name>claw::doctor</name>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>State directory</source>
        <translation>状態ディレクトリ</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>公開範囲</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>After log-out</source>
        <translation>ログアウト後</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>残存物</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Model provider</source>
        <translation>モデルプロバイダー</translation>
    </message>
    <message>
        <source>the gateway refuses to start like that</source>
        <translation>このままではゲートウェイが起動を拒否します</translation>
    </message>
    <message>
        <source>every program on this machine may connect without a secret</source>
        <translation>このコンピューターのすべてのプログラムがシークレットなしで接続できます</translation>
    </message>
    <message>
        <source>web pages are still refused, other users of the machine are not</source>
        <translation>Web ページは引き続き拒否されますが、このコンピューターのほかのユーザーは拒否されません</translation>
    </message>
    <message>
        <source>a long random text</source>
        <translation>長いランダムな文字列</translation>
    </message>
    <message>
        <source>gateway.controlUi.allowInsecureAuth lets browsers in without a device key</source>
        <translation>gateway.controlUi.allowInsecureAuth により、ブラウザーがデバイスキーなしで接続できます</translation>
    </message>
    <message>
        <source>whoever learns the token can use it from anywhere</source>
        <translation>トークンを知った人は誰でも、どこからでも使えます</translation>
    </message>
    <message>
        <source>gateway.controlUi.allowedOrigins allows every web page</source>
        <translation>gateway.controlUi.allowedOrigins がすべての Web ページを許可しています</translation>
    </message>
    <message>
        <source>any page you open can then talk to the gateway</source>
        <translation>開いたページはどれでもゲートウェイと通信できます</translation>
    </message>
    <message>
        <source>name the origins that you use</source>
        <translation>使用するオリジンを指定してください</translation>
    </message>
    <message>
        <source>clients need the password or a paired device</source>
        <translation>クライアントにはパスワードまたはペアリング済みデバイスが必要です</translation>
    </message>
    <message>
        <source>clients need the token or a paired device</source>
        <translation>クライアントにはトークンまたはペアリング済みデバイスが必要です</translation>
    </message>
    <message>
        <source>device keys and certificates are refused when the clock is wrong, and jobs run at the wrong time</source>
        <translation>時計が正しくないと、デバイスキーと証明書が拒否され、ジョブが誤った時刻に実行されます</translation>
    </message>
    <message>
        <source>set the clock, and let it be kept (timedatectl set-ntp true)</source>
        <translation>時計を合わせ、自動同期を有効にしてください (timedatectl set-ntp true)</translation>
    </message>
    <message>
        <source>the clock says %1, before this program was made</source>
        <translation>時計は %1 を示しています。これはこのプログラムの作成より前です</translation>
    </message>
    <message>
        <source>the clock has gone back: the gateway was last seen at %1</source>
        <translation>時計が戻っています: ゲートウェイの最後の記録は %1 です</translation>
    </message>
    <message>
        <source>the gateway runs on the last configuration that worked and ignores your change</source>
        <translation>ゲートウェイは最後に正常だった構成で動作し、変更は無視されます</translation>
    </message>
    <message>
        <source>the gateway does not start with it</source>
        <translation>この構成ではゲートウェイが起動しません</translation>
    </message>
    <message>
        <source>correct that line of the file</source>
        <translation>ファイルのその行を修正してください</translation>
    </message>
    <message>
        <source>%1 does not exist: everything has its default</source>
        <translation>%1 はありません: すべて既定値です</translation>
    </message>
    <message>
        <source>the gateway passes over it</source>
        <translation>ゲートウェイはこれを無視します</translation>
    </message>
    <message>
        <source>gateway.mode is unset</source>
        <translation>gateway.mode が設定されていません</translation>
    </message>
    <message>
        <source>the gateway refuses to start without it</source>
        <translation>この設定がないと、ゲートウェイは起動を拒否します</translation>
    </message>
    <message>
        <source>%1 is valid</source>
        <translation>%1 は有効です</translation>
    </message>
    <message>
        <source>the system does not say how much room there is</source>
        <translation>システムから空き容量を取得できません</translation>
    </message>
    <message>
        <source>%1 is on a disk that is read-only</source>
        <translation>%1 は読み取り専用のディスクにあります</translation>
    </message>
    <message>
        <source>the gateway runs degraded and keeps nothing</source>
        <translation>ゲートウェイは一部異常のまま動作し、何も保存しません</translation>
    </message>
    <message>
        <source>mount %1 for writing, or set CLAWDBOT_STATE_DIR</source>
        <translation>%1 を書き込み可能でマウントするか、CLAWDBOT_STATE_DIR を設定してください</translation>
    </message>
    <message>
        <source>%1 free for %2</source>
        <translation>空き容量 %1 (%2)</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>残りわずか: %1</translation>
    </message>
    <message>
        <source>what the gateway cannot write it loses: sessions, pairings, log</source>
        <translation>書き込めないデータは失われます: セッション、ペアリング、ログ</translation>
    </message>
    <message>
        <source>make room on %1</source>
        <translation>%1 の空き容量を増やしてください</translation>
    </message>
    <message>
        <source>it may soon not be able to write</source>
        <translation>まもなく書き込めなくなる可能性があります</translation>
    </message>
    <message>
        <source>programs on this machine</source>
        <translation>このコンピューターのプログラム</translation>
    </message>
    <message>
        <source>devices of your tailnet</source>
        <translation>tailnet のデバイス</translation>
    </message>
    <message>
        <source>everybody in the local network</source>
        <translation>ローカルネットワーク上の全員</translation>
    </message>
    <message>
        <source>everybody who can reach this machine, perhaps from the internet</source>
        <translation>このコンピューターに接続できる全員 (インターネットからも接続できる可能性があります)</translation>
    </message>
    <message>
        <source>%1 port %2: %3</source>
        <translation>%1 ポート %2: %3</translation>
    </message>
    <message>
        <source>no secret is asked for</source>
        <translation>シークレットが要求されません</translation>
    </message>
    <message>
        <source>without TLS the token and all messages can be read on the way</source>
        <translation>TLS を使わないと、トークンとすべてのメッセージを通信経路上で読み取られるおそれがあります</translation>
    </message>
    <message>
        <source>Tailscale serves it to the devices of your tailnet</source>
        <translation>Tailscale が tailnet のデバイスに提供しています</translation>
    </message>
    <message>
        <source>Tailscale Funnel publishes it to the internet</source>
        <translation>Tailscale Funnel がインターネットに公開しています</translation>
    </message>
    <message>
        <source>the password is all that stands between</source>
        <translation>保護しているのはパスワードだけです</translation>
    </message>
    <message>
        <source>the proxies %1 are believed when they say who a client is</source>
        <translation>プロキシ %1 が伝えるクライアントの情報を信頼します</translation>
    </message>
    <message>
        <source>a proxy that passes headers through lets clients lie</source>
        <translation>プロキシがヘッダーをそのまま通すと、クライアントが身元を偽れます</translation>
    </message>
    <message>
        <source>runs as pid %1, version %2</source>
        <translation>pid %1 で実行中、バージョン %2</translation>
    </message>
    <message>
        <source>pid %1 has stood still for %2 s, busy with %3</source>
        <translation>pid %1 は %2 秒間応答が止まっています、処理中: %3</translation>
    </message>
    <message>
        <source>pid %1 has stood still for %2 s</source>
        <translation>pid %1 は %2 秒間応答が止まっています</translation>
    </message>
    <message>
        <source>it answers nobody</source>
        <translation>どこにも応答しません</translation>
    </message>
    <message numerus="yes">
        <source>its loop stood still %n times, for %1 ms at most, busy with %2</source>
        <translation>
            <numerusform>ループが %n 回止まりました。最長 %1 ミリ秒、処理中: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody is answered meanwhile</source>
        <translation>その間、どこにも応答しません</translation>
    </message>
    <message>
        <source>the last run %1</source>
        <translation>前回の実行: %1</translation>
    </message>
    <message>
        <source>whatever was under way was cut off</source>
        <translation>処理中だった作業は中断されました</translation>
    </message>
    <message>
        <source>no gateway has run here yet</source>
        <translation>ここではまだゲートウェイが実行されていません</translation>
    </message>
    <message>
        <source>it is not running</source>
        <translation>実行されていません</translation>
    </message>
    <message>
        <source>nobody is answered</source>
        <translation>どこにも応答しません</translation>
    </message>
    <message>
        <source>%1 starts the npm package</source>
        <translation>%1 は npm パッケージを起動します</translation>
    </message>
    <message>
        <source>two gateways fight for the port and for the sessions</source>
        <translation>2 つのゲートウェイがポートとセッションを奪い合います</translation>
    </message>
    <message>
        <source>a gateway of the npm package seems to run with this configuration (pid %1)</source>
        <translation>npm パッケージのゲートウェイがこの構成で実行されているようです (pid %1)</translation>
    </message>
    <message>
        <source>both write to the same sessions</source>
        <translation>両方が同じセッションに書き込みます</translation>
    </message>
    <message>
        <source>%1 was left behind by the npm package</source>
        <translation>%1 は npm パッケージの残存物です</translation>
    </message>
    <message>
        <source>its owner is gone; it stops nobody</source>
        <translation>所有者のプロセスはすでになく、起動の妨げにはなりません</translation>
    </message>
    <message>
        <source>nothing of the npm package is in the way</source>
        <translation>npm パッケージに由来する支障はありません</translation>
    </message>
    <message>
        <source>no user service of systemd is concerned</source>
        <translation>systemd のユーザーサービスは対象外です</translation>
    </message>
    <message>
        <source>USER is not set, so nobody knows whose service to look at</source>
        <translation>USER が設定されていないため、どのユーザーのサービスを確認すべきか不明です</translation>
    </message>
    <message>
        <source>the service goes on when %1 logs out</source>
        <translation>%1 のログアウト後もサービスは動作を続けます</translation>
    </message>
    <message>
        <source>lingering is off for %1</source>
        <translation>%1 の Linger がオフです</translation>
    </message>
    <message>
        <source>systemd ends the gateway some seconds after the log-out, and does not start it before the next log-in</source>
        <translation>systemd はログアウトの数秒後にゲートウェイを終了し、次のログインまで起動しません</translation>
    </message>
    <message>
        <source>no gateway runs whose PATH could differ</source>
        <translation>PATH を比較する実行中のゲートウェイがありません</translation>
    </message>
    <message>
        <source>the system does not show the gateway&apos;s</source>
        <translation>システムからゲートウェイの PATH を取得できません</translation>
    </message>
    <message>
        <source>the gateway finds the programs that this shell finds</source>
        <translation>このシェルで見つかるプログラムは、ゲートウェイでも見つかります</translation>
    </message>
    <message>
        <source>the gateway does not look in %1</source>
        <translation>ゲートウェイは %1 を検索しません</translation>
    </message>
    <message>
        <source>programs that work here may not be found by the assistant</source>
        <translation>ここで動作するプログラムを、アシスタントが見つけられない可能性があります</translation>
    </message>
    <message>
        <source>add what is needed to PATH in the service file (%1 shows where it is), then: %2; an install keeps what you add</source>
        <translation>サービスファイル (場所は %1 で確認) の PATH に必要なものを追加し、続いて %2 を実行してください。追加した内容はインストールしても維持されます</translation>
    </message>
    <message>
        <source>%1, run by %2</source>
        <translation>%1、実行ユーザー %2</translation>
    </message>
    <message>
        <source>port %1 is held by %2, which is not this gateway</source>
        <translation>ポート %1 は、このゲートウェイではない %2 が使用しています</translation>
    </message>
    <message>
        <source>the gateway cannot listen there</source>
        <translation>ゲートウェイがそのポートで待ち受けできません</translation>
    </message>
    <message>
        <source>stop that program, or %1</source>
        <translation>そのプログラムを停止するか、%1</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>別の番号</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>ポート %1</translation>
    </message>
    <message>
        <source>the system does not say who listens on %1</source>
        <translation>%1 で待ち受けているプログラムをシステムから取得できません</translation>
    </message>
    <message>
        <source>a program of another user</source>
        <translation>ほかのユーザーのプログラム</translation>
    </message>
    <message>
        <source>a program of %1</source>
        <translation>%1 のプログラム</translation>
    </message>
    <message>
        <source>%1 is the gateway&apos;s (pid %2)</source>
        <translation>%1 はゲートウェイが使用しています (pid %2)</translation>
    </message>
    <message>
        <source>the gateway runs but does not listen on %1</source>
        <translation>ゲートウェイは実行中ですが、%1 で待ち受けていません</translation>
    </message>
    <message>
        <source>commands look for it there</source>
        <translation>コマンドはそのポートでゲートウェイを探します</translation>
    </message>
    <message>
        <source>restart it, or give the commands the port it was started with</source>
        <translation>再起動するか、起動時に指定したポートをコマンドに指定してください</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 は空いています</translation>
    </message>
    <message>
        <source>%1 is not reached over TLS from here directly; not tried</source>
        <translation>%1 にはここから TLS で直接接続しないため、確認していません</translation>
    </message>
    <message>
        <source>%1 answers over TLS</source>
        <translation>%1 は TLS で応答しています</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 に接続できません: %2</translation>
    </message>
    <message>
        <source>%1 needs it to answer</source>
        <translation>%1 の応答に必要です</translation>
    </message>
    <message>
        <source>check the network, DNS and a firewall on the way</source>
        <translation>ネットワーク、DNS、経路上のファイアウォールを確認してください</translation>
    </message>
    <message>
        <source>the %1 is shorter than %2 characters</source>
        <translation>%1 が %2 文字より短くなっています</translation>
    </message>
    <message>
        <source>the %1 has only %2 different characters</source>
        <translation>%1 に使われている文字が %2 種類だけです</translation>
    </message>
    <message>
        <source>the %1 begins with a word that guessers try first</source>
        <translation>%1 が、推測で最初に試される単語で始まっています</translation>
    </message>
    <message>
        <source>the %1 is hard to guess</source>
        <translation>%1 は推測されにくい値です</translation>
    </message>
    <message>
        <source>it can be guessed</source>
        <translation>推測されるおそれがあります</translation>
    </message>
    <message>
        <source>set gateway.auth.%1 to what `openssl rand -hex 24` prints</source>
        <translation>gateway.auth.%1 を `openssl rand -hex 24` の出力に設定してください</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>設定されていません</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is masked: nobody may start it</source>
        <translation>%1 はマスクされています: 起動が禁止されています</translation>
    </message>
    <message>
        <source>the gateway does not come back after a reboot</source>
        <translation>コンピューターの再起動後、ゲートウェイは起動しません</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 は %2 ではありません</translation>
    </message>
    <message>
        <source>it is started and ends again and again</source>
        <translation>起動と終了を繰り返しています</translation>
    </message>
    <message>
        <source>nobody starts the gateway</source>
        <translation>このままではゲートウェイは起動しません</translation>
    </message>
    <message>
        <source>the service is not what an install from here would make</source>
        <translation>サービスが、ここからインストールした場合の内容と異なります</translation>
    </message>
    <message>
        <source>the gateway is not installed as a service</source>
        <translation>ゲートウェイはサービスとしてインストールされていません</translation>
    </message>
    <message>
        <source>it ends with the terminal, and does not come back after a reboot</source>
        <translation>端末を閉じると終了し、コンピューターの再起動後は起動しません</translation>
    </message>
    <message>
        <source>%1 looks like another gateway (%2)</source>
        <translation>%1 は別のゲートウェイのようです (%2)</translation>
    </message>
    <message>
        <source>nothing here starts the gateway after a reboot</source>
        <translation>コンピューターの再起動後にゲートウェイを起動するものがありません</translation>
    </message>
    <message>
        <source>%1 can be read or changed by other users</source>
        <translation>%1 をほかのユーザーが読み取りまたは変更できます</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 はありません</translation>
    </message>
    <message>
        <source>nothing is kept until the gateway has made it</source>
        <translation>ゲートウェイが作成するまで、何も保存されません</translation>
    </message>
    <message>
        <source>%1 is not a directory</source>
        <translation>%1 はディレクトリではありません</translation>
    </message>
    <message>
        <source>the gateway can keep nothing</source>
        <translation>ゲートウェイは何も保存できません</translation>
    </message>
    <message>
        <source>move it out of the way</source>
        <translation>別の場所に移動してください</translation>
    </message>
    <message>
        <source>%1 cannot be written to</source>
        <translation>%1 に書き込めません</translation>
    </message>
    <message>
        <source>pairings, sessions and the log are lost with each restart</source>
        <translation>ペアリング、セッション、ログが再起動のたびに失われます</translation>
    </message>
    <message>
        <source>keys, tokens and conversations are in there</source>
        <translation>キー、トークン、会話が含まれています</translation>
    </message>
    <message>
        <source>it may hold a token or a password</source>
        <translation>トークンまたはパスワードが含まれている可能性があります</translation>
    </message>
    <message>
        <source>%1 is there, and yours alone</source>
        <translation>%1 があり、本人だけがアクセスできます</translation>
    </message>
    <message>
        <source>no answer within 4 s</source>
        <translation>4 秒以内に応答がありません</translation>
    </message>
    <message>
        <source>%1: no answer within %2 s</source>
        <translation>%1: %2 秒以内に応答がありません</translation>
    </message>
    <message>
        <source>whatever it looks at is slow or does not answer</source>
        <translation>確認の対象が遅いか、応答していません</translation>
    </message>
    <message>
        <source>set %1 to %2 in %3</source>
        <translation>%3 の %1 を %2 に設定してください</translation>
    </message>
    <message>
        <source>set mode %1 on %2</source>
        <translation>%2 のモードを %1 に設定</translation>
    </message>
    <message>
        <source>make %1</source>
        <translation>%1 を作成</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>%1 を実行</translation>
    </message>
</context>
<context>
    <name>claw::flight</name>
    <message>
        <source>%1 sent by pid %2</source>
        <translation>%1、送信元 PID %2</translation>
    </message>
    <message>
        <source>ended, and its record is too damaged to say how</source>
        <translation>終了 (記録が壊れていて原因は不明)</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>was replaced by a newer program</source>
        <translation>新しいプログラムに置き換え</translation>
    </message>
    <message>
        <source>was refused its start</source>
        <translation>起動が拒否されました</translation>
    </message>
    <message>
        <source>left before its clean-up was done</source>
        <translation>後始末が終わる前に終了</translation>
    </message>
    <message>
        <source>was killed without warning (SIGKILL)</source>
        <translation>予告なく強制終了 (SIGKILL)</translation>
    </message>
    <message>
        <source>was killed by the system for want of memory</source>
        <translation>メモリ不足のためシステムが強制終了</translation>
    </message>
    <message>
        <source>was killed, probably by the system for want of memory</source>
        <translation>強制終了 (システムのメモリ不足と思われます)</translation>
    </message>
    <message>
        <source>crashed with %1</source>
        <translation>%1 で異常終了</translation>
    </message>
    <message>
        <source>aborted (SIGABRT)</source>
        <translation>中断 (SIGABRT)</translation>
    </message>
    <message>
        <source>stood still and was ended by the watchdog</source>
        <translation>応答が止まり、ウォッチドッグが終了</translation>
    </message>
    <message>
        <source>went down with the machine (power loss or reboot)</source>
        <translation>コンピューターごと停止 (停電または再起動)</translation>
    </message>
    <message>
        <source>%1 during its start</source>
        <translation>起動中に%1</translation>
    </message>
    <message>
        <source>%1 while stopping</source>
        <translation>停止中に%1</translation>
    </message>
    <message>
        <source>%1 while restarting</source>
        <translation>再起動中に%1</translation>
    </message>
    <message>
        <source>%1, busy with %2</source>
        <translation>%1、処理中: %2</translation>
    </message>
    <message>
        <source>%1, busy with %2 for %3</source>
        <translation>%1、処理中: %2 (%3)</translation>
    </message>
    <message>
        <source>%1, after %2, on %3 UTC</source>
        <translation>%1、稼働時間 %2、時刻 %3 UTC</translation>
    </message>
</context>
<context>
    <name>claw::process</name>
    <message>
        <source>the program is not installed</source>
        <translation>プログラムがインストールされていません</translation>
    </message>
    <message>
        <source>the program could not be started</source>
        <translation>プログラムを起動できませんでした</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答がありません</translation>
    </message>
    <message>
        <source>ended by signal %1</source>
        <translation>シグナル %1 で終了しました</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>終了コード %1</translation>
    </message>
</context>
<context>
    <name>claw::service</name>
    <message>
        <source>cannot make %1</source>
        <translation>%1 を作成できません</translation>
    </message>
    <message>
        <source>cannot remove %1</source>
        <translation>%1 を削除できません</translation>
    </message>
    <message>
        <source>a login item holds no control characters: %1</source>
        <translation>ログイン項目に制御文字は使えません: %1</translation>
    </message>
    <message>
        <source>a login item of Windows holds no quotes: %1</source>
        <translation>Windows のログイン項目に引用符は使えません: %1</translation>
    </message>
    <message>
        <source>the command is too long for a login item: %1 characters, at most %2</source>
        <translation>コマンドがログイン項目には長すぎます: %1 文字、最大 %2 文字</translation>
    </message>
    <message>
        <source>install the program in a shorter path</source>
        <translation>プログラムをより短いパスにインストールしてください</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>%1 に書き込めません</translation>
    </message>
    <message>
        <source>has not yet run</source>
        <translation>まだ実行されていません</translation>
    </message>
    <message>
        <source>ended by a person</source>
        <translation>ユーザーが終了しました</translation>
    </message>
    <message>
        <source>Service command does not include the gateway subcommand</source>
        <translation>サービスのコマンドに gateway サブコマンドがありません</translation>
    </message>
    <message>
        <source>The service starts another implementation of the gateway</source>
        <translation>サービスがゲートウェイの別の実装を起動します</translation>
    </message>
    <message>
        <source>The program of the service is not there any more</source>
        <translation>サービスのプログラムはもう存在しません</translation>
    </message>
    <message>
        <source>Gateway service entrypoint does not match the current install.</source>
        <translation>ゲートウェイサービスの実行ファイルが現在のインストールと一致しません。</translation>
    </message>
    <message>
        <source>The service listens on another port than the configuration says</source>
        <translation>サービスが構成とは別のポートで待ち受けています</translation>
    </message>
    <message>
        <source>The service uses another %1 than this command</source>
        <translation>サービスがこのコマンドとは別の %1 を使っています</translation>
    </message>
    <message>
        <source>Gateway service PATH is not set; the daemon should use a minimal PATH.</source>
        <translation>ゲートウェイサービスに PATH が設定されていません。サービスには最小限の PATH を使ってください。</translation>
    </message>
    <message>
        <source>Gateway service PATH missing required dirs: %1</source>
        <translation>ゲートウェイサービスの PATH に必要なディレクトリがありません: %1</translation>
    </message>
    <message>
        <source>The service was installed by another version</source>
        <translation>サービスは別のバージョンでインストールされました</translation>
    </message>
    <message>
        <source>The service carries a token that gateway.auth.token overrules</source>
        <translation>サービスのトークンよりも gateway.auth.token が優先されます</translation>
    </message>
    <message>
        <source>Others can read the token in the service file</source>
        <translation>サービスファイルのトークンをほかのユーザーが読めます</translation>
    </message>
    <message>
        <source>launchctl bootstrap failed</source>
        <translation>launchctl bootstrap に失敗しました</translation>
    </message>
    <message>
        <source>LaunchAgents need a log-in at the screen of this Mac. Log in there, or install for the whole machine: clawdbot gateway install --system</source>
        <translation>LaunchAgent にはこの Mac の画面でのログインが必要です。画面でログインするか、コンピューター全体にインストールしてください: clawdbot gateway install --system</translation>
    </message>
    <message>
        <source>See whether it is switched off: launchctl print-disabled %1</source>
        <translation>無効になっていないか確認してください: launchctl print-disabled %1</translation>
    </message>
    <message>
        <source>launchctl print failed</source>
        <translation>launchctl print に失敗しました</translation>
    </message>
    <message>
        <source>a profile named %1 would take the label of another service</source>
        <translation>プロファイル名 %1 は別のサービスのラベルと重なります</translation>
    </message>
    <message>
        <source>Choose another profile name, or set CLAWDBOT_LAUNCHD_LABEL</source>
        <translation>別のプロファイル名を選ぶか、CLAWDBOT_LAUNCHD_LABEL を設定してください</translation>
    </message>
    <message>
        <source>there is no %1</source>
        <translation>%1 はありません</translation>
    </message>
    <message>
        <source>Run: clawdbot gateway install</source>
        <translation>実行してください: clawdbot gateway install</translation>
    </message>
    <message>
        <source>launchctl bootout failed</source>
        <translation>launchctl bootout に失敗しました</translation>
    </message>
    <message>
        <source>launchctl bootout failed: the service does not end</source>
        <translation>launchctl bootout に失敗しました: サービスが終了しません</translation>
    </message>
    <message>
        <source>launchctl %1 failed</source>
        <translation>launchctl %1 に失敗しました</translation>
    </message>
    <message>
        <source>The LaunchAgent is switched off and will not start at log-in</source>
        <translation>LaunchAgent が無効で、ログイン時に起動しません</translation>
    </message>
    <message>
        <source>run: clawdbot gateway start</source>
        <translation>実行してください: clawdbot gateway start</translation>
    </message>
    <message>
        <source>The LaunchAgent is not the one an install would write</source>
        <translation>LaunchAgent がインストール時に書き込まれる内容と異なります</translation>
    </message>
    <message>
        <source>systemctl show failed</source>
        <translation>systemctl show に失敗しました</translation>
    </message>
    <message>
        <source>Lingering is off: the gateway stops when you log out</source>
        <translation>Linger がオフです。ログアウトするとゲートウェイが停止します</translation>
    </message>
    <message>
        <source>run: loginctl enable-linger</source>
        <translation>実行してください: loginctl enable-linger</translation>
    </message>
    <message>
        <source>The service file changed and systemd has not read it</source>
        <translation>サービスファイルが変更されましたが、systemd がまだ読み込んでいません</translation>
    </message>
    <message>
        <source>run: systemctl --user daemon-reload</source>
        <translation>実行してください: systemctl --user daemon-reload</translation>
    </message>
    <message>
        <source>The service file is not the one an install would write</source>
        <translation>サービスファイルがインストール時に書き込まれる内容と異なります</translation>
    </message>
    <message>
        <source>schtasks query failed</source>
        <translation>schtasks の照会に失敗しました</translation>
    </message>
    <message>
        <source>If access was denied: run PowerShell as Administrator, or run the gateway in the foreground: clawdbot gateway run</source>
        <translation>アクセスが拒否された場合は、PowerShell を管理者として実行するか、ゲートウェイをフォアグラウンドで実行してください: clawdbot gateway run</translation>
    </message>
    <message>
        <source>schtasks end failed: the task does not end</source>
        <translation>schtasks での終了に失敗しました: タスクが終了しません</translation>
    </message>
    <message>
        <source>schtasks unavailable</source>
        <translation>schtasks を使用できません</translation>
    </message>
    <message>
        <source>schtasks %1 failed</source>
        <translation>schtasks %1 に失敗しました</translation>
    </message>
    <message>
        <source>The Scheduled Task is switched off and will not start at log-in</source>
        <translation>タスクが無効で、ログイン時に起動しません</translation>
    </message>
    <message>
        <source>The task script is not the one an install would write</source>
        <translation>タスクのスクリプトがインストール時に書き込まれる内容と異なります</translation>
    </message>
    <message>
        <source>a service for the whole machine is not supported on Windows</source>
        <translation>Windows ではコンピューター全体のサービスに対応していません</translation>
    </message>
    <message>
        <source>Install for this user: clawdbot gateway install</source>
        <translation>このユーザー用にインストールしてください: clawdbot gateway install</translation>
    </message>
    <message>
        <source>Invalid value for %1: control characters are not allowed in a service file.</source>
        <translation>%1 の値が正しくありません。サービスファイルに制御文字は使えません。</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>the environment file</source>
        <translation>環境ファイル</translation>
    </message>
    <message>
        <source>systemctl is not installed</source>
        <translation>systemctl がインストールされていません</translation>
    </message>
    <message>
        <source>systemctl %1 failed</source>
        <translation>systemctl %1 に失敗しました</translation>
    </message>
    <message>
        <source>A batch file cannot hold a value with a quotation mark: %1</source>
        <translation>バッチファイルには引用符を含む値を書けません: %1</translation>
    </message>
    <message>
        <source>WSL2 needs systemd enabled: edit /etc/wsl.conf with [boot]\nsystemd=true
Then run: wsl --shutdown (from PowerShell) and reopen your distro.
Verify: systemctl --user status</source>
        <translation>WSL2 で systemd を有効にする必要があります。/etc/wsl.conf に [boot]\nsystemd=true を追加してください
続いて wsl --shutdown を実行し (PowerShell)、ディストリビューションを開き直してください。
確認: systemctl --user status</translation>
    </message>
    <message>
        <source>systemd user services are unavailable; install/enable systemd or run the gateway under your supervisor.
If you&apos;re in a container, run the gateway in the foreground: clawdbot gateway run</source>
        <translation>systemd のユーザーサービスを使用できません。systemd をインストールするか有効にしてください。または、お使いの監視プログラムでゲートウェイを実行してください。
コンテナーではゲートウェイをフォアグラウンドで実行してください: clawdbot gateway run</translation>
    </message>
    <message>
        <source>systemctl --user unavailable: %1</source>
        <translation>systemctl --user を使用できません: %1</translation>
    </message>
    <message>
        <source>the gateway is a user service</source>
        <translation>ゲートウェイはユーザーサービスです</translation>
    </message>
    <message>
        <source>Run this without sudo: the gateway is a user service.</source>
        <translation>sudo なしで実行してください。ゲートウェイはユーザーサービスです。</translation>
    </message>
    <message>
        <source>this system was not started by systemd</source>
        <translation>このシステムは systemd で起動されていません</translation>
    </message>
    <message>
        <source>no service manager runs for this user</source>
        <translation>このユーザーのサービスマネージャーが実行されていません</translation>
    </message>
</context>
<context>
    <name>claw::tray::ApprovalInbox</name>
    <message>
        <source>%1 wants to connect</source>
        <translation>%1 が接続を求めています</translation>
    </message>
    <message>
        <source>%1 wants to be a node</source>
        <translation>%1 がノードとしての登録を求めています</translation>
    </message>
    <message>
        <source>A command waits for your approval</source>
        <translation>コマンドが承認を待っています</translation>
    </message>
    <message>
        <source>%1 wants to run a command</source>
        <translation>%1 がコマンドの実行を求めています</translation>
    </message>
</context>
<context>
    <name>claw::tray::ApprovalMenu</name>
    <message numerus="yes">
        <source>%n approval(s) waiting</source>
        <translation>
            <numerusform>承認待ち %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Allow once</source>
        <translation>今回のみ許可(&amp;A)</translation>
    </message>
    <message>
        <source>Al&amp;ways allow</source>
        <translation>常に許可(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>承認(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>拒否(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n s left)</source>
        <translation>
            <numerusform>%1 (残り %n 秒)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claw::tray::ControlWindow</name>
    <message>
        <source>State of the gateway</source>
        <translation>ゲートウェイの状態</translation>
    </message>
    <message>
        <source>Reason of the state</source>
        <translation>状態の理由</translation>
    </message>
    <message>
        <source>Name of the gateway</source>
        <translation>ゲートウェイの名前</translation>
    </message>
    <message>
        <source>Process of the gateway</source>
        <translation>ゲートウェイのプロセス</translation>
    </message>
    <message>
        <source>What is connected</source>
        <translation>接続状況</translation>
    </message>
    <message>
        <source>Clawdbot</source>
        <translation>Clawdbot</translation>
    </message>
    <message>
        <source>Something is under way</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Connection URL, copies it</source>
        <translation>接続 URL、押すとコピー</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>claw::tray::LogWindow</name>
    <message>
        <source>Log of %1</source>
        <translation>%1 のログ</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>ログの行</translation>
    </message>
    <message>
        <source>No log: %1</source>
        <translation>ログを表示できません: %1</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>情報以上</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>表示するログのレベル</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Text that lines must hold</source>
        <translation>行に含まれるテキスト</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy diagnostic &amp;report</source>
        <translation>診断レポートをコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown.</source>
        <translation>選択した行をコピーします。選択していない場合は、表示中のすべての行をコピーします。</translation>
    </message>
    <message>
        <source>Copies state, versions and the end of the log, without secrets.</source>
        <translation>状態、バージョン、ログの末尾をコピーします。機密情報は含まれません。</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>レポートをクリップボードにコピーしました。</translation>
    </message>
</context>
<context>
    <name>claw::tray::Questions</name>
    <message>
        <source>Clawdbot</source>
        <translation>Clawdbot</translation>
    </message>
    <message>
        <source>How do you want to start the gateway?</source>
        <translation>ゲートウェイをどのように起動しますか?</translation>
    </message>
    <message>
        <source>As a service it starts whenever you log in, and is started again when it ends unexpectedly. Without, it runs until it is stopped or you log out.</source>
        <translation>サービスとしてインストールすると、ログインのたびに起動し、予期せず終了した場合は再び起動します。インストールしない場合は、停止するかログアウトするまで動作します。</translation>
    </message>
    <message>
        <source>This computer has no service manager for your account. The gateway runs until it is stopped or you log out.</source>
        <translation>このコンピューターには、お使いのアカウント用のサービスマネージャーがありません。ゲートウェイは、停止するかログアウトするまで動作します。</translation>
    </message>
    <message>
        <source>&amp;Install the service</source>
        <translation>サービスをインストール(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Run it now</source>
        <translation>今すぐ実行(&amp;R)</translation>
    </message>
    <message>
        <source>This gateway was not started by the tray.</source>
        <translation>このゲートウェイはトレイから起動されたものではありません。</translation>
    </message>
    <message>
        <source>Process %1 runs in a terminal or belongs to another program. It would be stopped and started again in the background.</source>
        <translation>プロセス %1 は端末で実行されているか、ほかのプログラムに属しています。続行すると、停止してからバックグラウンドで起動し直します。</translation>
    </message>
    <message>
        <source>Process %1 runs in a terminal or belongs to another program. Stop it all the same?</source>
        <translation>プロセス %1 は端末で実行されているか、ほかのプログラムに属しています。それでも停止しますか?</translation>
    </message>
    <message>
        <source>&amp;Restart it</source>
        <translation>再起動(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Keep the gateway running?</source>
        <translation>ゲートウェイを実行したままにしますか?</translation>
    </message>
    <message>
        <source>The tray started the gateway. It can go on without the tray.</source>
        <translation>このゲートウェイはトレイから起動されました。トレイがなくても動作を続けられます。</translation>
    </message>
    <message>
        <source>&amp;Keep it running</source>
        <translation>実行を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Clawdbot %1</source>
        <translation>Clawdbot %1</translation>
    </message>
    <message>
        <source>The tray shows and controls the Clawdbot Gateway.</source>
        <translation>トレイは Clawdbot ゲートウェイの状態を表示し、操作します。</translation>
    </message>
    <message>
        <source>The tray shows and controls the Clawdbot Gateway. Connected to version %1.</source>
        <translation>トレイは Clawdbot ゲートウェイの状態を表示し、操作します。バージョン %1 に接続しています。</translation>
    </message>
    <message>
        <source>The gateway could not be stopped.</source>
        <translation>ゲートウェイを停止できませんでした。</translation>
    </message>
    <message>
        <source>The gateway could not be restarted.</source>
        <translation>ゲートウェイを再起動できませんでした。</translation>
    </message>
    <message>
        <source>The service could not be installed.</source>
        <translation>サービスをインストールできませんでした。</translation>
    </message>
    <message>
        <source>The service could not be removed.</source>
        <translation>サービスを削除できませんでした。</translation>
    </message>
    <message>
        <source>The gateway could not be started.</source>
        <translation>ゲートウェイを起動できませんでした。</translation>
    </message>
</context>
<context>
    <name>claw::tray::SettingsDialog</name>
    <message>
        <source>&amp;Start the tray when I log in</source>
        <translation>ログイン時にトレイを起動(&amp;S)</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>通知を表示(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>&amp;Icon:</source>
        <translation>アイコン(&amp;I):</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>カラー</translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation>暗い色 (明るいパネル用)</translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation>明るい色 (暗いパネル用)</translation>
    </message>
    <message>
        <source>One colour</source>
        <translation>単色</translation>
    </message>
    <message>
        <source>Language of the desktop</source>
        <translation>デスクトップの言語</translation>
    </message>
    <message>
        <source>In force the next time that the tray starts.</source>
        <translation>次回トレイを起動したときに有効になります。</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>サービス:</translation>
    </message>
    <message>
        <source>&amp;Reachable from:</source>
        <translation>接続を許可する範囲(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>ポート(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>トークン(&amp;T):</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>このコンピューターのみ</translation>
    </message>
    <message>
        <source>The local network</source>
        <translation>ローカルネットワーク</translation>
    </message>
    <message>
        <source>The tailnet</source>
        <translation>tailnet</translation>
    </message>
    <message>
        <source>Wherever it makes sense</source>
        <translation>自動 (状況に応じて)</translation>
    </message>
    <message>
        <source>An address of its own</source>
        <translation>個別に指定したアドレス</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>N&amp;ew</source>
        <translation>新規生成(&amp;E)</translation>
    </message>
    <message>
        <source>Makes another token; programs that use this one have to be told.</source>
        <translation>新しいトークンを生成します。現在のトークンを使用しているプログラムにも、新しいトークンを設定する必要があります。</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Insta&amp;ll</source>
        <translation>インストール(&amp;D)</translation>
    </message>
    <message>
        <source>Saved. The gateway takes it over by itself.</source>
        <translation>保存しました。ゲートウェイに自動的に反映されます。</translation>
    </message>
    <message>
        <source>The new token counts once it is applied.</source>
        <translation>新しいトークンは、適用すると有効になります。</translation>
    </message>
</context>
<context>
    <name>claw::tray::StateText</name>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>一部異常</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>Looking for the gateway.</source>
        <translation>ゲートウェイを探しています。</translation>
    </message>
    <message>
        <source>The gateway is restarting.</source>
        <translation>ゲートウェイを再起動しています。</translation>
    </message>
    <message>
        <source>It ended and is being started again.</source>
        <translation>終了したため、もう一度起動しています。</translation>
    </message>
    <message>
        <source>It is being started again. The last run %1.</source>
        <translation>もう一度起動しています。前回の実行: %1</translation>
    </message>
    <message>
        <source>The gateway is coming up.</source>
        <translation>ゲートウェイを起動しています。</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>ユーザーが停止しました。</translation>
    </message>
    <message>
        <source>It was stopped in order.</source>
        <translation>正常に停止しました。</translation>
    </message>
    <message>
        <source>The gateway is stopping.</source>
        <translation>ゲートウェイを停止しています。</translation>
    </message>
    <message>
        <source>The last run failed.</source>
        <translation>前回の実行は失敗しました。</translation>
    </message>
    <message>
        <source>The last run %1.</source>
        <translation>前回の実行: %1</translation>
    </message>
    <message>
        <source>The configuration is broken: %1</source>
        <translation>構成に誤りがあります: %1</translation>
    </message>
    <message>
        <source>Its start was refused.</source>
        <translation>起動が拒否されました。</translation>
    </message>
    <message>
        <source>Its start was refused: %1</source>
        <translation>起動が拒否されました: %1</translation>
    </message>
    <message>
        <source>Another program listens on its port.</source>
        <translation>ほかのプログラムがポートを使用しています。</translation>
    </message>
    <message>
        <source>Its port is taken by %1.</source>
        <translation>ポートは %1 が使用しています。</translation>
    </message>
    <message>
        <source>The service is masked: somebody forbade starting it.</source>
        <translation>サービスがマスクされているため、起動が禁止されています。</translation>
    </message>
    <message>
        <source>The gateway does not run.</source>
        <translation>ゲートウェイは実行されていません。</translation>
    </message>
    <message>
        <source>The gateway does not answer: it is frozen.</source>
        <translation>ゲートウェイがフリーズしていて応答しません。</translation>
    </message>
    <message>
        <source>The gateway does not accept the token of this computer.</source>
        <translation>ゲートウェイがこのコンピューターのトークンを受け付けません。</translation>
    </message>
    <message>
        <source>The gateway wants this computer to be approved first.</source>
        <translation>先にゲートウェイでこのコンピューターを承認する必要があります。</translation>
    </message>
    <message>
        <source>Something answers there that is not a gateway.</source>
        <translation>接続先で応答しているのはゲートウェイではありません。</translation>
    </message>
    <message>
        <source>There is no way to that computer.</source>
        <translation>接続先のコンピューターへの経路がありません。</translation>
    </message>
    <message>
        <source>The gateway shows a certificate that is not trusted.</source>
        <translation>ゲートウェイの証明書は信頼されていません。</translation>
    </message>
    <message>
        <source>The gateway does not answer.</source>
        <translation>ゲートウェイが応答しません。</translation>
    </message>
    <message>
        <source>The configuration is broken: %1
The gateway runs on the last one that was good.</source>
        <translation>構成に誤りがあります: %1
ゲートウェイは、最後に正常だった構成で動作しています。</translation>
    </message>
    <message>
        <source>A gateway answers, but the one of the service cannot start: %1</source>
        <translation>ゲートウェイは応答していますが、サービスのゲートウェイを起動できません: %1</translation>
    </message>
    <message>
        <source>No gateway runs, and none is installed as a service.</source>
        <translation>実行中のゲートウェイはなく、サービスとしてもインストールされていません。</translation>
    </message>
    <message>
        <source>The gateway runs already.</source>
        <translation>ゲートウェイはすでに実行中です。</translation>
    </message>
    <message>
        <source>The gateway is starting already.</source>
        <translation>ゲートウェイはすでに起動処理中です。</translation>
    </message>
    <message>
        <source>The gateway is stopping already.</source>
        <translation>ゲートウェイはすでに停止処理中です。</translation>
    </message>
    <message>
        <source>Wait until what you asked for is done.</source>
        <translation>要求した操作が完了するまでお待ちください。</translation>
    </message>
    <message>
        <source>This gateway runs on another computer.</source>
        <translation>このゲートウェイは別のコンピューターで動作しています。</translation>
    </message>
    <message>
        <source>There is no connection to the gateway.</source>
        <translation>ゲートウェイに接続していません。</translation>
    </message>
    <message>
        <source>The dashboard is switched off in the configuration.</source>
        <translation>ダッシュボードは構成で無効になっています。</translation>
    </message>
    <message>
        <source>This computer has no service manager for your account.</source>
        <translation>このコンピューターには、お使いのアカウント用のサービスマネージャーがありません。</translation>
    </message>
    <message>
        <source>The service is installed already.</source>
        <translation>サービスはすでにインストールされています。</translation>
    </message>
    <message>
        <source>There is no service to remove.</source>
        <translation>削除するサービスがありません。</translation>
    </message>
</context>
<context>
    <name>claw::tray::TrayActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>起動(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>再起動(&amp;R)</translation>
    </message>
    <message>
        <source>Open &amp;dashboard</source>
        <translation>ダッシュボードを開く(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy connection URL</source>
        <translation>接続 URL をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open Clawdbot</source>
        <translation>Clawdbot を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Logs…</source>
        <translation>ログ(&amp;L)…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;About Clawdbot</source>
        <translation>Clawdbot について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit the tray</source>
        <translation>トレイを終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Copy the connection URL.</source>
        <translation>接続 URL をコピーします。</translation>
    </message>
    <message>
        <source>Copy the process number.</source>
        <translation>プロセス番号をコピーします。</translation>
    </message>
</context>
<context>
    <name>claw::tray::TrayController</name>
    <message>
        <source>The answer did not reach the gateway.</source>
        <translation>回答をゲートウェイに送信できませんでした。</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>今回のみ許可</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a gateway and its state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>claw::tray::TrayIcon</name>
    <message>
        <source>Clawdbot: %1</source>
        <translation>Clawdbot: %1</translation>
    </message>
</context>
<context>
    <name>claw::tray::TrayMenu</name>
    <message>
        <source>&amp;Gateway</source>
        <translation>ゲートウェイ(&amp;G)</translation>
    </message>
    <message>
        <source>Clawdbot gateway</source>
        <translation>Clawdbot ゲートウェイ</translation>
    </message>
</context>
<context>
    <name>claw::tray::TrayText</name>
    <message>
        <source>%1: %2</source>
        <comment>state and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>起動しています…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>再起動しています…</translation>
    </message>
    <message>
        <source>Installing the service…</source>
        <translation>サービスをインストールしています…</translation>
    </message>
    <message>
        <source>Removing the service…</source>
        <translation>サービスを削除しています…</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>稼働時間 %1</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>セッション: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>クライアント: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>ノード: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>チャンネル: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Default gateway</source>
        <translation>既定のゲートウェイ</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>プロファイル %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a gateway and its computer</comment>
        <translation>%2 の %1</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claw::wizard</name>
    <message>
        <source>Missing --gateway-password for password auth.</source>
        <translation>パスワード認証には --gateway-password が必要です。</translation>
    </message>
</context>
</TS>
