<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
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
            <source>Insta&amp;ll</source>
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
