<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
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
            <source>&amp;Language:</source>
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
            <source>&amp;New</source>
            <translation>新規生成(&amp;N)</translation>
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
            <source>Ins&amp;tall</source>
            <translation>インストール(&amp;T)</translation>
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
</TS>
