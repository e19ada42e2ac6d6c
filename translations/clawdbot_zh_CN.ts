<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>claw::config</name>
        <message>
            <source>the whole file</source>
            <translation>整个文件</translation>
        </message>
        <message>
            <source>%1 was changed again since</source>
            <translation>%1 此后又被更改</translation>
        </message>
        <message>
            <source>Revert the later change first, or set the key by hand.</source>
            <translation>请先撤销后面的更改，或手动设置该键。</translation>
        </message>
        <message>
            <source>the earlier value of %1 is not kept any more</source>
            <translation>%1 的旧值已不再保留</translation>
        </message>
        <message>
            <source>Set it by hand; secrets are kept in the last five backups alone.</source>
            <translation>请手动设置；机密值仅保留在最近五份备份中。</translation>
        </message>
        <message>
            <source>there is no change %1</source>
            <translation>没有更改 %1</translation>
        </message>
        <message>
            <source>The history lists those that can be taken back.</source>
            <translation>历史记录会列出可以撤销的更改。</translation>
        </message>
        <message numerus="yes">
            <source>%1 (and %n more)</source>
            <translation>
                <numerusform>%1（另有 %n 处）</numerusform>
            </translation>
        </message>
        <message>
            <source>Put the file back; the last that worked is config/last-good.json in the state directory.</source>
            <translation>请恢复该文件；最后一份正常的配置是状态目录中的 config/last-good.json。</translation>
        </message>
        <message>
            <source>Move the directory %1 away; a file belongs there.</source>
            <translation>请移走目录 %1；此处应为文件。</translation>
        </message>
        <message>
            <source>Make %1 readable for this user (chmod 600) and not larger than 16 MiB.</source>
            <translation>请让当前用户可以读取 %1 (chmod 600)，且文件不大于 16 MiB。</translation>
        </message>
        <message>
            <source>Restart the gateway: it moves these keys itself.</source>
            <translation>请重新启动网关：它会自动迁移这些键。</translation>
        </message>
        <message>
            <source>Correct this place, or go back to the backup %1.</source>
            <translation>请更正此处，或恢复到备份 %1。</translation>
        </message>
        <message>
            <source>Correct this place. To check the file: clawdbot doctor</source>
            <translation>请更正此处。检查文件：clawdbot doctor</translation>
        </message>
    </context>
    <context>
        <name>claw::flight</name>
        <message>
            <source>%1 sent by pid %2</source>
            <translation>%1，由 PID %2 发送</translation>
        </message>
        <message>
            <source>ended, and its record is too damaged to say how</source>
            <translation>已结束（记录损坏，无法得知原因）</translation>
        </message>
        <message>
            <source>was stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>was replaced by a newer program</source>
            <translation>被新程序取代</translation>
        </message>
        <message>
            <source>was refused its start</source>
            <translation>启动被拒绝</translation>
        </message>
        <message>
            <source>left before its clean-up was done</source>
            <translation>清理完成前已退出</translation>
        </message>
        <message>
            <source>was killed without warning (SIGKILL)</source>
            <translation>被直接强制结束 (SIGKILL)</translation>
        </message>
        <message>
            <source>was killed by the system for want of memory</source>
            <translation>因内存不足被系统强制结束</translation>
        </message>
        <message>
            <source>was killed, probably by the system for want of memory</source>
            <translation>被强制结束，可能是系统内存不足</translation>
        </message>
        <message>
            <source>crashed with %1</source>
            <translation>因 %1 崩溃</translation>
        </message>
        <message>
            <source>aborted (SIGABRT)</source>
            <translation>异常中止 (SIGABRT)</translation>
        </message>
        <message>
            <source>stood still and was ended by the watchdog</source>
            <translation>失去响应，被看门狗结束</translation>
        </message>
        <message>
            <source>went down with the machine (power loss or reboot)</source>
            <translation>随计算机一同停止（断电或重启）</translation>
        </message>
        <message>
            <source>%1 during its start</source>
            <translation>启动时%1</translation>
        </message>
        <message>
            <source>%1 while stopping</source>
            <translation>停止时%1</translation>
        </message>
        <message>
            <source>%1 while restarting</source>
            <translation>重新启动时%1</translation>
        </message>
        <message>
            <source>%1, busy with %2</source>
            <translation>%1，当时正在处理 %2</translation>
        </message>
        <message>
            <source>%1, busy with %2 for %3</source>
            <translation>%1，当时正在处理 %2，已持续 %3</translation>
        </message>
        <message>
            <source>%1, after %2, on %3 UTC</source>
            <translation>%1，运行时长 %2，时间 %3 UTC</translation>
        </message>
    </context>
    <context>
        <name>claw::process</name>
        <message>
            <source>the program is not installed</source>
            <translation>程序未安装</translation>
        </message>
        <message>
            <source>the program could not be started</source>
            <translation>无法启动程序</translation>
        </message>
        <message>
            <source>no answer in time</source>
            <translation>未及时响应</translation>
        </message>
        <message>
            <source>ended by signal %1</source>
            <translation>被信号 %1 结束</translation>
        </message>
        <message>
            <source>exit code %1</source>
            <translation>退出代码 %1</translation>
        </message>
    </context>
    <context>
        <name>claw::service</name>
        <message>
            <source>cannot make %1</source>
            <translation>无法创建 %1</translation>
        </message>
        <message>
            <source>cannot remove %1</source>
            <translation>无法移除 %1</translation>
        </message>
        <message>
            <source>a login item holds no control characters: %1</source>
            <translation>登录项中不能有控制字符：%1</translation>
        </message>
        <message>
            <source>a login item of Windows holds no quotes: %1</source>
            <translation>Windows 登录项中不能有引号：%1</translation>
        </message>
        <message>
            <source>the command is too long for a login item: %1 characters, at most %2</source>
            <translation>命令过长，无法用作登录项：%1 个字符，最多 %2 个</translation>
        </message>
        <message>
            <source>install the program in a shorter path</source>
            <translation>请将程序安装到更短的路径</translation>
        </message>
        <message>
            <source>cannot write %1</source>
            <translation>无法写入 %1</translation>
        </message>
        <message>
            <source>has not yet run</source>
            <translation>尚未运行过</translation>
        </message>
        <message>
            <source>ended by a person</source>
            <translation>被用户结束</translation>
        </message>
        <message>
            <source>Service command does not include the gateway subcommand</source>
            <translation>服务命令中没有 gateway 子命令</translation>
        </message>
        <message>
            <source>The service starts another implementation of the gateway</source>
            <translation>服务启动的是网关的另一种实现</translation>
        </message>
        <message>
            <source>The program of the service is not there any more</source>
            <translation>服务的程序已不存在</translation>
        </message>
        <message>
            <source>Gateway service entrypoint does not match the current install.</source>
            <translation>网关服务的可执行文件与当前安装不一致。</translation>
        </message>
        <message>
            <source>The service listens on another port than the configuration says</source>
            <translation>服务监听的端口与配置不一致</translation>
        </message>
        <message>
            <source>The service uses another %1 than this command</source>
            <translation>服务使用的 %1 与此命令不同</translation>
        </message>
        <message>
            <source>Gateway service PATH is not set; the daemon should use a minimal PATH.</source>
            <translation>网关服务未设置 PATH；服务应使用最小的 PATH。</translation>
        </message>
        <message>
            <source>Gateway service PATH missing required dirs: %1</source>
            <translation>网关服务的 PATH 缺少必需的目录：%1</translation>
        </message>
        <message>
            <source>The service was installed by another version</source>
            <translation>服务由其他版本安装</translation>
        </message>
        <message>
            <source>The service carries a token that gateway.auth.token overrules</source>
            <translation>服务中的令牌会被 gateway.auth.token 覆盖</translation>
        </message>
        <message>
            <source>Others can read the token in the service file</source>
            <translation>其他用户可以读取服务文件中的令牌</translation>
        </message>
        <message>
            <source>launchctl bootstrap failed</source>
            <translation>launchctl bootstrap 失败</translation>
        </message>
        <message>
            <source>LaunchAgents need a log-in at the screen of this Mac. Log in there, or install for the whole machine: clawdbot gateway install --system</source>
            <translation>LaunchAgent 需要在这台 Mac 的屏幕上登录。请在屏幕上登录，或为整台计算机安装：clawdbot gateway install --system</translation>
        </message>
        <message>
            <source>See whether it is switched off: launchctl print-disabled %1</source>
            <translation>请检查是否已被停用：launchctl print-disabled %1</translation>
        </message>
        <message>
            <source>launchctl print failed</source>
            <translation>launchctl print 失败</translation>
        </message>
        <message>
            <source>a profile named %1 would take the label of another service</source>
            <translation>名为 %1 的配置会占用其他服务的标签</translation>
        </message>
        <message>
            <source>Choose another profile name, or set CLAWDBOT_LAUNCHD_LABEL</source>
            <translation>请选择其他配置名称，或设置 CLAWDBOT_LAUNCHD_LABEL</translation>
        </message>
        <message>
            <source>there is no %1</source>
            <translation>%1 不存在</translation>
        </message>
        <message>
            <source>Run: clawdbot gateway install</source>
            <translation>请运行：clawdbot gateway install</translation>
        </message>
        <message>
            <source>launchctl bootout failed</source>
            <translation>launchctl bootout 失败</translation>
        </message>
        <message>
            <source>launchctl bootout failed: the service does not end</source>
            <translation>launchctl bootout 失败：服务未结束</translation>
        </message>
        <message>
            <source>launchctl %1 failed</source>
            <translation>launchctl %1 失败</translation>
        </message>
        <message>
            <source>The LaunchAgent is switched off and will not start at log-in</source>
            <translation>LaunchAgent 已停用，登录时不会启动</translation>
        </message>
        <message>
            <source>run: clawdbot gateway start</source>
            <translation>请运行：clawdbot gateway start</translation>
        </message>
        <message>
            <source>The LaunchAgent is not the one an install would write</source>
            <translation>LaunchAgent 与安装时写入的内容不同</translation>
        </message>
        <message>
            <source>systemctl show failed</source>
            <translation>systemctl show 失败</translation>
        </message>
        <message>
            <source>Lingering is off: the gateway stops when you log out</source>
            <translation>Linger 已关闭：注销后网关会停止</translation>
        </message>
        <message>
            <source>run: loginctl enable-linger</source>
            <translation>请运行：loginctl enable-linger</translation>
        </message>
        <message>
            <source>The service file changed and systemd has not read it</source>
            <translation>服务文件已更改，但 systemd 尚未读取</translation>
        </message>
        <message>
            <source>run: systemctl --user daemon-reload</source>
            <translation>请运行：systemctl --user daemon-reload</translation>
        </message>
        <message>
            <source>The service file is not the one an install would write</source>
            <translation>服务文件与安装时写入的内容不同</translation>
        </message>
        <message>
            <source>schtasks query failed</source>
            <translation>schtasks 查询失败</translation>
        </message>
        <message>
            <source>If access was denied: run PowerShell as Administrator, or run the gateway in the foreground: clawdbot gateway run</source>
            <translation>如果访问被拒绝：请以管理员身份运行 PowerShell，或在前台运行网关：clawdbot gateway run</translation>
        </message>
        <message>
            <source>schtasks end failed: the task does not end</source>
            <translation>通过 schtasks 结束失败：任务未结束</translation>
        </message>
        <message>
            <source>schtasks unavailable</source>
            <translation>schtasks 不可用</translation>
        </message>
        <message>
            <source>schtasks %1 failed</source>
            <translation>schtasks %1 失败</translation>
        </message>
        <message>
            <source>The Scheduled Task is switched off and will not start at log-in</source>
            <translation>计划任务已停用，登录时不会启动</translation>
        </message>
        <message>
            <source>The task script is not the one an install would write</source>
            <translation>任务脚本与安装时写入的内容不同</translation>
        </message>
        <message>
            <source>a service for the whole machine is not supported on Windows</source>
            <translation>Windows 不支持面向整台计算机的服务</translation>
        </message>
        <message>
            <source>Install for this user: clawdbot gateway install</source>
            <translation>请为当前用户安装：clawdbot gateway install</translation>
        </message>
        <message>
            <source>Invalid value for %1: control characters are not allowed in a service file.</source>
            <translation>%1 的值无效：服务文件中不能有控制字符。</translation>
        </message>
        <message>
            <source>the command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>the environment file</source>
            <translation>环境文件</translation>
        </message>
        <message>
            <source>systemctl is not installed</source>
            <translation>systemctl 未安装</translation>
        </message>
        <message>
            <source>systemctl %1 failed</source>
            <translation>systemctl %1 失败</translation>
        </message>
        <message>
            <source>A batch file cannot hold a value with a quotation mark: %1</source>
            <translation>批处理文件不能包含带引号的值：%1</translation>
        </message>
        <message>
            <source>WSL2 needs systemd enabled: edit /etc/wsl.conf with [boot]\nsystemd=true
Then run: wsl --shutdown (from PowerShell) and reopen your distro.
Verify: systemctl --user status</source>
            <translation>WSL2 需要启用 systemd：请在 /etc/wsl.conf 中加入 [boot]\nsystemd=true
然后运行 wsl --shutdown（在 PowerShell 中）并重新打开发行版。
检查：systemctl --user status</translation>
        </message>
        <message>
            <source>systemd user services are unavailable; install/enable systemd or run the gateway under your supervisor.
If you&apos;re in a container, run the gateway in the foreground: clawdbot gateway run</source>
            <translation>systemd 用户服务不可用；请安装或启用 systemd，或用您自己的监管程序运行网关。
在容器中，请在前台运行网关：clawdbot gateway run</translation>
        </message>
        <message>
            <source>systemctl --user unavailable: %1</source>
            <translation>systemctl --user 不可用：%1</translation>
        </message>
        <message>
            <source>the gateway is a user service</source>
            <translation>网关是用户服务</translation>
        </message>
        <message>
            <source>Run this without sudo: the gateway is a user service.</source>
            <translation>请不要使用 sudo 运行：网关是用户服务。</translation>
        </message>
        <message>
            <source>this system was not started by systemd</source>
            <translation>此系统不是由 systemd 启动的</translation>
        </message>
        <message>
            <source>no service manager runs for this user</source>
            <translation>当前用户没有正在运行的服务管理器</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::ApprovalInbox</name>
        <message>
            <source>%1 wants to connect</source>
            <translation>%1 请求连接</translation>
        </message>
        <message>
            <source>%1 wants to be a node</source>
            <translation>%1 请求成为节点</translation>
        </message>
        <message>
            <source>A command waits for your approval</source>
            <translation>有一条命令等待批准</translation>
        </message>
        <message>
            <source>%1 wants to run a command</source>
            <translation>%1 请求运行命令</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::ApprovalMenu</name>
        <message numerus="yes">
            <source>%n approval(s) waiting</source>
            <translation>
                <numerusform>%n 项等待批准</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Allow once</source>
            <translation>允许一次(&amp;A)</translation>
        </message>
        <message>
            <source>Al&amp;ways allow</source>
            <translation>始终允许(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Approve</source>
            <translation>批准(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Deny</source>
            <translation>拒绝(&amp;D)</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n s left)</source>
            <translation>
                <numerusform>%1（剩余 %n 秒）</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>claw::tray::ControlWindow</name>
        <message>
            <source>State of the gateway</source>
            <translation>网关状态</translation>
        </message>
        <message>
            <source>Reason of the state</source>
            <translation>状态原因</translation>
        </message>
        <message>
            <source>Name of the gateway</source>
            <translation>网关名称</translation>
        </message>
        <message>
            <source>Process of the gateway</source>
            <translation>网关进程</translation>
        </message>
        <message>
            <source>What is connected</source>
            <translation>连接情况</translation>
        </message>
        <message>
            <source>Clawdbot</source>
            <translation>Clawdbot</translation>
        </message>
        <message>
            <source>Something is under way</source>
            <translation>正在执行操作</translation>
        </message>
        <message>
            <source>Connection URL, copies it</source>
            <translation>连接 URL，点击即可复制</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::LogWindow</name>
        <message>
            <source>Log of %1</source>
            <translation>%1 的日志</translation>
        </message>
        <message>
            <source>Lines of the log</source>
            <translation>日志行</translation>
        </message>
        <message>
            <source>No log: %1</source>
            <translation>无法显示日志：%1</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>警告和错误</translation>
        </message>
        <message>
            <source>Information and above</source>
            <translation>信息及以上</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Which lines are shown</source>
            <translation>要显示的日志级别</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Text that lines must hold</source>
            <translation>日志行须包含的文本</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>Copy diagnostic &amp;report</source>
            <translation>复制诊断报告(&amp;R)</translation>
        </message>
        <message>
            <source>Copies the selected lines, or all that are shown.</source>
            <translation>复制所选的行；如果未选择，则复制显示的所有行。</translation>
        </message>
        <message>
            <source>Copies state, versions and the end of the log, without secrets.</source>
            <translation>复制状态、版本和日志末尾部分，不包含机密信息。</translation>
        </message>
        <message>
            <source>The report is in the clipboard.</source>
            <translation>报告已复制到剪贴板。</translation>
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
            <translation>您想如何启动网关？</translation>
        </message>
        <message>
            <source>As a service it starts whenever you log in, and is started again when it ends unexpectedly. Without, it runs until it is stopped or you log out.</source>
            <translation>作为服务安装后，网关会在您每次登录时启动，意外结束后也会重新启动。如果不安装，网关将一直运行到被停止或您注销为止。</translation>
        </message>
        <message>
            <source>This computer has no service manager for your account. The gateway runs until it is stopped or you log out.</source>
            <translation>此计算机没有适用于您账户的服务管理器。网关将一直运行到被停止或您注销为止。</translation>
        </message>
        <message>
            <source>&amp;Install the service</source>
            <translation>安装服务(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Run it now</source>
            <translation>立即运行(&amp;R)</translation>
        </message>
        <message>
            <source>This gateway was not started by the tray.</source>
            <translation>此网关不是由托盘启动的。</translation>
        </message>
        <message>
            <source>Process %1 runs in a terminal or belongs to another program. It would be stopped and started again in the background.</source>
            <translation>进程 %1 正在终端中运行，或属于其他程序。如果继续，它将被停止，然后在后台重新启动。</translation>
        </message>
        <message>
            <source>Process %1 runs in a terminal or belongs to another program. Stop it all the same?</source>
            <translation>进程 %1 正在终端中运行，或属于其他程序。仍要停止它吗？</translation>
        </message>
        <message>
            <source>&amp;Restart it</source>
            <translation>重新启动(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Stop it</source>
            <translation>停止(&amp;S)</translation>
        </message>
        <message>
            <source>Keep the gateway running?</source>
            <translation>要让网关继续运行吗？</translation>
        </message>
        <message>
            <source>The tray started the gateway. It can go on without the tray.</source>
            <translation>此网关由托盘启动。没有托盘，它也可以继续运行。</translation>
        </message>
        <message>
            <source>&amp;Keep it running</source>
            <translation>继续运行(&amp;K)</translation>
        </message>
        <message>
            <source>Clawdbot %1</source>
            <translation>Clawdbot %1</translation>
        </message>
        <message>
            <source>The tray shows and controls the Clawdbot Gateway.</source>
            <translation>托盘用于显示和控制 Clawdbot 网关。</translation>
        </message>
        <message>
            <source>The tray shows and controls the Clawdbot Gateway. Connected to version %1.</source>
            <translation>托盘用于显示和控制 Clawdbot 网关。已连接到版本 %1。</translation>
        </message>
        <message>
            <source>The gateway could not be stopped.</source>
            <translation>无法停止网关。</translation>
        </message>
        <message>
            <source>The gateway could not be restarted.</source>
            <translation>无法重新启动网关。</translation>
        </message>
        <message>
            <source>The service could not be installed.</source>
            <translation>无法安装服务。</translation>
        </message>
        <message>
            <source>The service could not be removed.</source>
            <translation>无法移除服务。</translation>
        </message>
        <message>
            <source>The gateway could not be started.</source>
            <translation>无法启动网关。</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::SettingsDialog</name>
        <message>
            <source>&amp;Start the tray when I log in</source>
            <translation>登录时启动托盘(&amp;S)</translation>
        </message>
        <message>
            <source>Show &amp;notifications</source>
            <translation>显示通知(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Apply</source>
            <translation>应用(&amp;A)</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Tray</source>
            <translation>托盘</translation>
        </message>
        <message>
            <source>&amp;Icon:</source>
            <translation>图标(&amp;I)：</translation>
        </message>
        <message>
            <source>Lan&amp;guage:</source>
            <translation>语言(&amp;L)：</translation>
        </message>
        <message>
            <source>Coloured</source>
            <translation>彩色</translation>
        </message>
        <message>
            <source>Dark, for light panels</source>
            <translation>深色，用于浅色面板</translation>
        </message>
        <message>
            <source>Light, for dark panels</source>
            <translation>浅色，用于深色面板</translation>
        </message>
        <message>
            <source>One colour</source>
            <translation>单色</translation>
        </message>
        <message>
            <source>Language of the desktop</source>
            <translation>桌面语言</translation>
        </message>
        <message>
            <source>In force the next time that the tray starts.</source>
            <translation>下次启动托盘时生效。</translation>
        </message>
        <message>
            <source>Service:</source>
            <translation>服务：</translation>
        </message>
        <message>
            <source>&amp;Reachable from:</source>
            <translation>可访问范围(&amp;R)：</translation>
        </message>
        <message>
            <source>&amp;Port:</source>
            <translation>端口(&amp;P)：</translation>
        </message>
        <message>
            <source>&amp;Token:</source>
            <translation>令牌(&amp;T)：</translation>
        </message>
        <message>
            <source>This computer only</source>
            <translation>仅此计算机</translation>
        </message>
        <message>
            <source>The local network</source>
            <translation>本地网络</translation>
        </message>
        <message>
            <source>The tailnet</source>
            <translation>tailnet</translation>
        </message>
        <message>
            <source>Wherever it makes sense</source>
            <translation>自动（视情况而定）</translation>
        </message>
        <message>
            <source>An address of its own</source>
            <translation>自定义地址</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Sho&amp;w</source>
            <translation>显示(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>N&amp;ew</source>
            <translation>重新生成(&amp;N)</translation>
        </message>
        <message>
            <source>Makes another token; programs that use this one have to be told.</source>
            <translation>生成新的令牌；正在使用当前令牌的程序也需要改用新令牌。</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>已安装</translation>
        </message>
        <message>
            <source>Not installed</source>
            <translation>未安装</translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>移除(&amp;M)</translation>
        </message>
        <message>
            <source>Insta&amp;ll</source>
            <translation>安装(&amp;T)</translation>
        </message>
        <message>
            <source>Saved. The gateway takes it over by itself.</source>
            <translation>已保存。网关会自动采用新设置。</translation>
        </message>
        <message>
            <source>The new token counts once it is applied.</source>
            <translation>新令牌将在应用后生效。</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::StateText</name>
        <message>
            <source>Running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>正在启动</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>Degraded</source>
            <translation>部分异常</translation>
        </message>
        <message>
            <source>Unreachable</source>
            <translation>无法连接</translation>
        </message>
        <message>
            <source>Not installed</source>
            <translation>未安装</translation>
        </message>
        <message>
            <source>Looking for the gateway.</source>
            <translation>正在查找网关。</translation>
        </message>
        <message>
            <source>The gateway is restarting.</source>
            <translation>网关正在重新启动。</translation>
        </message>
        <message>
            <source>It ended and is being started again.</source>
            <translation>网关已结束，正在重新启动。</translation>
        </message>
        <message>
            <source>It is being started again. The last run %1.</source>
            <translation>正在重新启动。上次运行：%1。</translation>
        </message>
        <message>
            <source>The gateway is coming up.</source>
            <translation>网关正在启动。</translation>
        </message>
        <message>
            <source>You stopped it.</source>
            <translation>您已将其停止。</translation>
        </message>
        <message>
            <source>It was stopped in order.</source>
            <translation>已正常停止。</translation>
        </message>
        <message>
            <source>The gateway is stopping.</source>
            <translation>网关正在停止。</translation>
        </message>
        <message>
            <source>The last run failed.</source>
            <translation>上次运行失败。</translation>
        </message>
        <message>
            <source>The last run %1.</source>
            <translation>上次运行：%1。</translation>
        </message>
        <message>
            <source>The configuration is broken: %1</source>
            <translation>配置有误：%1</translation>
        </message>
        <message>
            <source>Its start was refused.</source>
            <translation>启动被拒绝。</translation>
        </message>
        <message>
            <source>Its start was refused: %1</source>
            <translation>启动被拒绝：%1</translation>
        </message>
        <message>
            <source>Another program listens on its port.</source>
            <translation>其他程序正在使用其端口。</translation>
        </message>
        <message>
            <source>Its port is taken by %1.</source>
            <translation>其端口已被 %1 占用。</translation>
        </message>
        <message>
            <source>The service is masked: somebody forbade starting it.</source>
            <translation>服务已被屏蔽（masked），禁止启动。</translation>
        </message>
        <message>
            <source>The gateway does not run.</source>
            <translation>网关未在运行。</translation>
        </message>
        <message>
            <source>The gateway does not answer: it is frozen.</source>
            <translation>网关已卡死，没有响应。</translation>
        </message>
        <message>
            <source>The gateway does not accept the token of this computer.</source>
            <translation>网关不接受此计算机的令牌。</translation>
        </message>
        <message>
            <source>The gateway wants this computer to be approved first.</source>
            <translation>需要先在网关上批准此计算机。</translation>
        </message>
        <message>
            <source>Something answers there that is not a gateway.</source>
            <translation>该地址上响应的不是网关。</translation>
        </message>
        <message>
            <source>There is no way to that computer.</source>
            <translation>没有通往该计算机的网络路径。</translation>
        </message>
        <message>
            <source>The gateway shows a certificate that is not trusted.</source>
            <translation>网关的证书不受信任。</translation>
        </message>
        <message>
            <source>The gateway does not answer.</source>
            <translation>网关没有响应。</translation>
        </message>
        <message>
            <source>The configuration is broken: %1
The gateway runs on the last one that was good.</source>
            <translation>配置有误：%1
网关正在使用上一份有效的配置运行。</translation>
        </message>
        <message>
            <source>A gateway answers, but the one of the service cannot start: %1</source>
            <translation>有网关在响应，但服务的网关无法启动：%1</translation>
        </message>
        <message>
            <source>No gateway runs, and none is installed as a service.</source>
            <translation>没有正在运行的网关，也没有安装为服务的网关。</translation>
        </message>
        <message>
            <source>The gateway runs already.</source>
            <translation>网关已在运行。</translation>
        </message>
        <message>
            <source>The gateway is starting already.</source>
            <translation>网关已在启动。</translation>
        </message>
        <message>
            <source>The gateway is stopping already.</source>
            <translation>网关已在停止。</translation>
        </message>
        <message>
            <source>Wait until what you asked for is done.</source>
            <translation>请等待您请求的操作完成。</translation>
        </message>
        <message>
            <source>This gateway runs on another computer.</source>
            <translation>此网关在另一台计算机上运行。</translation>
        </message>
        <message>
            <source>There is no connection to the gateway.</source>
            <translation>未连接到网关。</translation>
        </message>
        <message>
            <source>The dashboard is switched off in the configuration.</source>
            <translation>仪表板已在配置中关闭。</translation>
        </message>
        <message>
            <source>This computer has no service manager for your account.</source>
            <translation>此计算机没有适用于您账户的服务管理器。</translation>
        </message>
        <message>
            <source>The service is installed already.</source>
            <translation>服务已安装。</translation>
        </message>
        <message>
            <source>There is no service to remove.</source>
            <translation>没有可移除的服务。</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::TrayActions</name>
        <message>
            <source>&amp;Start</source>
            <translation>启动(&amp;S)</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>停止(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Restart</source>
            <translation>重新启动(&amp;R)</translation>
        </message>
        <message>
            <source>Open &amp;dashboard</source>
            <translation>打开仪表板(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Copy connection URL</source>
            <translation>复制连接 URL(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Open Clawdbot</source>
            <translation>打开 Clawdbot(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Logs…</source>
            <translation>日志(&amp;L)…</translation>
        </message>
        <message>
            <source>S&amp;ettings…</source>
            <translation>设置(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;About Clawdbot</source>
            <translation>关于 Clawdbot(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Quit the tray</source>
            <translation>退出托盘(&amp;Q)</translation>
        </message>
        <message>
            <source>Copy the connection URL.</source>
            <translation>复制连接 URL。</translation>
        </message>
        <message>
            <source>Copy the process number.</source>
            <translation>复制进程号。</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::TrayController</name>
        <message>
            <source>The answer did not reach the gateway.</source>
            <translation>您的答复未能送达网关。</translation>
        </message>
        <message>
            <source>Allow once</source>
            <translation>允许一次</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>批准</translation>
        </message>
        <message>
            <source>Deny</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a gateway and its state</comment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::TrayIcon</name>
        <message>
            <source>Clawdbot: %1</source>
            <translation>Clawdbot：%1</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::TrayMenu</name>
        <message>
            <source>&amp;Gateway</source>
            <translation>网关(&amp;G)</translation>
        </message>
        <message>
            <source>Clawdbot gateway</source>
            <translation>Clawdbot 网关</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::TrayText</name>
        <message>
            <source>%1: %2</source>
            <comment>state and its reason</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>正在启动…</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <source>Restarting…</source>
            <translation>正在重新启动…</translation>
        </message>
        <message>
            <source>Installing the service…</source>
            <translation>正在安装服务…</translation>
        </message>
        <message>
            <source>Removing the service…</source>
            <translation>正在移除服务…</translation>
        </message>
        <message>
            <source>PID %1</source>
            <translation>PID %1</translation>
        </message>
        <message>
            <source>up %1</source>
            <translation>已运行 %1</translation>
        </message>
        <message>
            <source>v%1</source>
            <translation>v%1</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n 个会话</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n client(s)</source>
            <translation>
                <numerusform>%n 个客户端</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n node(s)</source>
            <translation>
                <numerusform>%n 个节点</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n channel(s)</source>
            <translation>
                <numerusform>%n 个渠道</numerusform>
            </translation>
        </message>
        <message>
            <source>Default gateway</source>
            <translation>默认网关</translation>
        </message>
        <message>
            <source>Profile %1</source>
            <translation>配置方案 %1</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>a gateway and its computer</comment>
            <translation>%2 上的 %1</translation>
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
                <numerusform>%n 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h</source>
            <comment>hours</comment>
            <translation>
                <numerusform>%n 小时</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n d</source>
            <comment>days</comment>
            <translation>
                <numerusform>%n 天</numerusform>
            </translation>
        </message>
    </context>
</TS>
