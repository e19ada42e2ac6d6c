<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>claw::backup</name>
    <message>
        <source>there is no file %1</source>
        <translation>文件 %1 不存在</translation>
    </message>
    <message>
        <source>the backup is damaged: %1</source>
        <translation>备份已损坏：%1</translation>
    </message>
    <message>
        <source>the backup has too many entries</source>
        <translation>备份中的条目过多</translation>
    </message>
    <message>
        <source>the backup holds something that no backup holds: %1</source>
        <translation>备份中有不应存在的内容：%1</translation>
    </message>
    <message>
        <source>do not restore it; it was not made by this program</source>
        <translation>请勿恢复；此备份不是由本程序创建的</translation>
    </message>
    <message>
        <source>the backup cannot be written: %1</source>
        <translation>无法写入备份：%1</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 changed while it was read</source>
        <translation>%1 在读取过程中发生了更改</translation>
    </message>
    <message>
        <source>%1 exists</source>
        <translation>%1 已存在</translation>
    </message>
    <message>
        <source>choose another name, or remove it first</source>
        <translation>请选择其他名称，或先将其移除</translation>
    </message>
    <message>
        <source>there is no directory %1</source>
        <translation>目录 %1 不存在</translation>
    </message>
    <message>
        <source>the backup would lie within %1, which it is a backup of</source>
        <translation>备份将位于被备份的 %1 之内</translation>
    </message>
    <message>
        <source>write it elsewhere, best to another disk</source>
        <translation>请写入其他位置，最好是另一个磁盘</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>the backup is damaged: unexpected %1</source>
        <translation>备份已损坏：意外的 %1</translation>
    </message>
    <message>
        <source>the backup is not complete: no manifest</source>
        <translation>备份不完整：没有清单</translation>
    </message>
    <message>
        <source>its manifest is none</source>
        <translation>其清单无效</translation>
    </message>
    <message>
        <source>the backup has version %1, this program knows version %2</source>
        <translation>备份的版本为 %1，本程序支持的版本为 %2</translation>
    </message>
    <message>
        <source>restore it with the program that made it (%1)</source>
        <translation>请使用创建此备份的程序恢复 (%1)</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 is not what was put into it</source>
        <translation>%1 与备份时的内容不一致</translation>
    </message>
    <message>
        <source>%1 does not belong to it</source>
        <translation>%1 不属于此备份</translation>
    </message>
    <message>
        <source>%1 may be the root of a disk, or belong to another user</source>
        <translation>%1 可能是磁盘的根目录，或属于其他用户</translation>
    </message>
    <message>
        <source>cannot remove %1</source>
        <translation>无法移除 %1</translation>
    </message>
    <message>
        <source>an earlier restore has left something behind that cannot be removed</source>
        <translation>先前的恢复操作留下了无法移除的内容</translation>
    </message>
    <message>
        <source>remove what ends in .restoring beside %1</source>
        <translation>请移除 %1 旁边以 .restoring 结尾的项目</translation>
    </message>
    <message>
        <source>the backup has its %1 outside of the state directory, this machine has not</source>
        <translation>备份中的 %1 位于状态目录之外，而此计算机并非如此</translation>
    </message>
    <message>
        <source>set the same CLAWDBOT_* variables as where it was made</source>
        <translation>请设置与创建备份时相同的 CLAWDBOT_* 变量</translation>
    </message>
    <message>
        <source>there is no room for what the backup holds</source>
        <translation>没有足够的空间存放备份内容</translation>
    </message>
    <message>
        <source>it is written beside what is there, so both need room for a while</source>
        <translation>恢复的内容会写在现有内容旁边，因此暂时需要同时容纳两者的空间</translation>
    </message>
</context>
<context>
    <name>claw::cli</name>
    <message>
        <source>Run the gateway in the foreground</source>
        <translation>在前台运行网关</translation>
    </message>
    <message>
        <source>Run the gateway, or ask a running one</source>
        <translation>运行网关，或查询正在运行的网关</translation>
    </message>
    <message>
        <source>Port to listen on (18789)</source>
        <translation>监听端口 (18789)</translation>
    </message>
    <message>
        <source>Where to listen: loopback, lan, tailnet, auto, custom</source>
        <translation>监听位置：loopback、lan、tailnet、auto、custom</translation>
    </message>
    <message>
        <source>Shared token; prefer CLAWDBOT_GATEWAY_TOKEN</source>
        <translation>共享令牌；建议使用 CLAWDBOT_GATEWAY_TOKEN</translation>
    </message>
    <message>
        <source>What clients show: token or password</source>
        <translation>客户端的认证方式：token 或 password</translation>
    </message>
    <message>
        <source>Shared password; prefer CLAWDBOT_GATEWAY_PASSWORD</source>
        <translation>共享密码；建议使用 CLAWDBOT_GATEWAY_PASSWORD</translation>
    </message>
    <message>
        <source>Publish through Tailscale: off, serve, funnel</source>
        <translation>通过 Tailscale 发布：off、serve、funnel</translation>
    </message>
    <message>
        <source>Undo that at the end</source>
        <translation>结束时撤销发布</translation>
    </message>
    <message>
        <source>Start without gateway.mode=local</source>
        <translation>没有 gateway.mode=local 也启动</translation>
    </message>
    <message>
        <source>Use a playground: profile ~/.clawdbot-dev, ~/clawd-dev</source>
        <translation>使用试验环境：配置方案 ~/.clawdbot-dev、~/clawd-dev</translation>
    </message>
    <message>
        <source>Delete the playground first (with --dev)</source>
        <translation>先删除试验环境（与 --dev 一起使用）</translation>
    </message>
    <message>
        <source>End whoever listens on the port</source>
        <translation>结束正在监听该端口的程序</translation>
    </message>
    <message>
        <source>Show debug lines and WebSocket traffic</source>
        <translation>显示调试信息和 WebSocket 流量</translation>
    </message>
    <message>
        <source>Show only the lines of the claude-cli agent</source>
        <translation>仅显示 claude-cli 智能体的日志行</translation>
    </message>
    <message>
        <source>Lines about frames, with --verbose: auto, full, compact</source>
        <translation>使用 --verbose 时的帧日志样式：auto、full、compact</translation>
    </message>
    <message>
        <source>Same as --ws-log compact</source>
        <translation>等同于 --ws-log compact</translation>
    </message>
    <message>
        <source>Record what models stream</source>
        <translation>记录模型的流式输出</translation>
    </message>
    <message>
        <source>Where to record it</source>
        <translation>记录的保存位置</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>另一个进程</translation>
    </message>
    <message>
        <source>the gateway with pid %1</source>
        <translation>网关 (PID %1)</translation>
    </message>
    <message>
        <source>%1 works in %2, and sessions have one writer</source>
        <translation>%1 正在使用 %2，而会话只能有一个写入者</translation>
    </message>
    <message>
        <source>Leave --local out, or stop it: clawdbot gateway stop</source>
        <translation>请去掉 --local，或停止该网关：clawdbot gateway stop</translation>
    </message>
    <message>
        <source>the agent did not come to an end</source>
        <translation>智能体未能结束运行</translation>
    </message>
    <message>
        <source>the run was stopped</source>
        <translation>运行已被停止</translation>
    </message>
    <message>
        <source>Lend this machine to a gateway</source>
        <translation>将此计算机提供给网关使用</translation>
    </message>
    <message>
        <source>Lend this machine to a gateway, in the foreground</source>
        <translation>在前台将此计算机提供给网关使用</translation>
    </message>
    <message>
        <source>node.json not written: %1</source>
        <translation>未能写入 node.json：%1</translation>
    </message>
    <message>
        <source>Waiting for agent reply…</source>
        <translation>正在等待智能体回复…</translation>
    </message>
    <message>
        <source>No reply from agent.</source>
        <translation>智能体没有回复。</translation>
    </message>
    <message>
        <source>Let an agent answer one message</source>
        <translation>让智能体回复一条消息</translation>
    </message>
    <message>
        <source>What to say to the agent</source>
        <translation>要对智能体说的内容</translation>
    </message>
    <message>
        <source>The session of this person, by phone number (E.164)</source>
        <translation>此人的会话，按电话号码 (E.164)</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>此会话</translation>
    </message>
    <message>
        <source>The main session of this agent</source>
        <translation>此智能体的主会话</translation>
    </message>
    <message>
        <source>How much it thinks: off, minimal, low, medium, high</source>
        <translation>思考程度：off、minimal、low、medium、high</translation>
    </message>
    <message>
        <source>Whether the session shows tools; stays so</source>
        <translation>会话是否显示工具；此设置会保留</translation>
    </message>
    <message>
        <source>Also send the reply to a channel</source>
        <translation>同时将回复发送到渠道</translation>
    </message>
    <message>
        <source>That channel</source>
        <translation>该渠道</translation>
    </message>
    <message>
        <source>Deliver to somebody else</source>
        <translation>发送给其他人</translation>
    </message>
    <message>
        <source>Deliver by this channel</source>
        <translation>通过此渠道发送</translation>
    </message>
    <message>
        <source>Deliver from this account</source>
        <translation>从此账户发送</translation>
    </message>
    <message>
        <source>How long the agent may take (agents.defaults.timeoutSeconds, 600)</source>
        <translation>智能体可用的时间（agents.defaults.timeoutSeconds，600）</translation>
    </message>
    <message>
        <source>In this process; no gateway may run</source>
        <translation>在此进程中运行；网关不能同时运行</translation>
    </message>
    <message>
        <source>--timeout must be a positive integer (seconds)</source>
        <translation>--timeout 必须是正整数（秒）</translation>
    </message>
    <message>
        <source>without a gateway nothing can be delivered to a channel</source>
        <translation>没有网关就无法将回复发送到渠道</translation>
    </message>
    <message>
        <source>Leave --local or --deliver out</source>
        <translation>请去掉 --local 或 --deliver</translation>
    </message>
    <message>
        <source>Message (--message) is required</source>
        <translation>必须提供消息 (--message)</translation>
    </message>
    <message>
        <source>Pass --to &lt;E.164&gt;, --session-id, or --agent to choose a session</source>
        <translation>请使用 --to &lt;E.164&gt;、--session-id 或 --agent 选择会话</translation>
    </message>
    <message>
        <source>--verbose must be on or off</source>
        <translation>--verbose 必须是 on 或 off</translation>
    </message>
    <message>
        <source>Unknown agent id &quot;%1&quot;.</source>
        <translation>未知的智能体 ID“%1”。</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>可用的有：%1</translation>
    </message>
    <message>
        <source>Gateway agent failed; falling back to embedded: %1</source>
        <translation>通过网关运行智能体失败；改为在此进程中运行：%1</translation>
    </message>
    <message>
        <source>Target node id/name/IP</source>
        <translation>目标节点的 ID、名称或 IP</translation>
    </message>
    <message>
        <source>The gateway&apos;s approvals</source>
        <translation>网关的批准设置</translation>
    </message>
    <message>
        <source>Exec approvals hash missing; reload and retry.</source>
        <translation>缺少命令批准的哈希值；请重新加载后重试。</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>Show which commands run without asking</source>
        <translation>显示哪些命令无需询问即可运行</translation>
    </message>
    <message>
        <source>Showing local approvals.</source>
        <translation>正在显示本地批准设置。</translation>
    </message>
    <message>
        <source>Replace exec approvals with a JSON file</source>
        <translation>用 JSON 文件替换命令批准设置</translation>
    </message>
    <message>
        <source>Path to JSON file to upload</source>
        <translation>要上传的 JSON 文件的路径</translation>
    </message>
    <message>
        <source>Read JSON from stdin</source>
        <translation>从标准输入读取 JSON</translation>
    </message>
    <message>
        <source>Provide --file or --stdin.</source>
        <translation>请提供 --file 或 --stdin。</translation>
    </message>
    <message>
        <source>Use either --file or --stdin (not both).</source>
        <translation>请使用 --file 或 --stdin（不能同时使用）。</translation>
    </message>
    <message>
        <source>Failed to parse approvals JSON: %1</source>
        <translation>无法解析批准设置的 JSON：%1</translation>
    </message>
    <message>
        <source>standard input cannot be read</source>
        <translation>无法读取标准输入</translation>
    </message>
    <message>
        <source>Add a glob pattern to an allowlist</source>
        <translation>向允许列表添加通配模式</translation>
    </message>
    <message>
        <source>Remove a glob pattern from an allowlist</source>
        <translation>从允许列表移除通配模式</translation>
    </message>
    <message>
        <source>Such as /usr/bin/rg or ~/bin/*</source>
        <translation>例如 /usr/bin/rg 或 ~/bin/*</translation>
    </message>
    <message>
        <source>Agent id (defaults to &quot;*&quot;)</source>
        <translation>智能体 ID（默认为“*”）</translation>
    </message>
    <message>
        <source>Pattern required.</source>
        <translation>必须提供模式。</translation>
    </message>
    <message>
        <source>Already allowlisted.</source>
        <translation>已在允许列表中。</translation>
    </message>
    <message>
        <source>Pattern not found.</source>
        <translation>未找到该模式。</translation>
    </message>
    <message>
        <source>Which commands run without asking</source>
        <translation>哪些命令无需询问即可运行</translation>
    </message>
    <message>
        <source>Edit the allowlist of an agent</source>
        <translation>编辑智能体的允许列表</translation>
    </message>
    <message>
        <source>the gateway at %1</source>
        <translation>位于 %1 的网关</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Exists</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希值</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Allowlist</source>
        <translation>允许列表</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>批准设置</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>No allowlist entries.</source>
        <translation>允许列表中没有条目。</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Last Used</source>
        <translation>上次使用</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation>
            <numerusform>%n 个文件，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>a gateway is running on %1 (pid %2)</source>
        <translation>有网关正在使用 %1 (PID %2)</translation>
    </message>
    <message>
        <source>a gateway is running on %1</source>
        <translation>有网关正在使用 %1</translation>
    </message>
    <message>
        <source>it would go on writing; stop it first: %1</source>
        <translation>网关会继续写入；请先停止它：%1</translation>
    </message>
    <message>
        <source>The backup: *.tar.zst, or *.tar.gz</source>
        <translation>备份文件：*.tar.zst 或 *.tar.gz</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>输出 JSON</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Put configuration and state into one file</source>
        <translation>将配置和状态保存到一个文件</translation>
    </message>
    <message>
        <source>there is nothing to back up: no %1</source>
        <translation>没有可备份的内容：%1 不存在</translation>
    </message>
    <message>
        <source>backup written: %1 in %2 (%3)</source>
        <translation>备份已写入 %2：%1 (%3)</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>未包含：%1</translation>
    </message>
    <message>
        <source>It holds your keys and tokens: keep it as safe as they are.</source>
        <translation>备份包含您的密钥和令牌：请像保管它们一样妥善保管。</translation>
    </message>
    <message>
        <source>Check that a backup is complete and unchanged</source>
        <translation>检查备份是否完整且未被更改</translation>
    </message>
    <message>
        <source>backup is complete: %1, made %2 by version %3</source>
        <translation>备份完整：%1，由版本 %3 创建于 %2</translation>
    </message>
    <message>
        <source>Put a backup in the place of what is there</source>
        <translation>用备份替换现有内容</translation>
    </message>
    <message>
        <source>restored: %1, made %2</source>
        <translation>已恢复：%1，创建于 %2</translation>
    </message>
    <message>
        <source>what was there before is kept in %1</source>
        <translation>原有内容保留在 %1</translation>
    </message>
    <message>
        <source>Start the gateway: %1</source>
        <translation>启动网关：%1</translation>
    </message>
    <message>
        <source>Save, check and restore configuration and state</source>
        <translation>保存、检查和恢复配置与状态</translation>
    </message>
    <message>
        <source>a message has at most 1 MiB</source>
        <translation>消息最大为 1 MiB</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>Error: the gateway went away and did not come back</source>
        <translation>错误：与网关的连接已断开，未能恢复</translation>
    </message>
    <message>
        <source>Talk to an agent on the terminal</source>
        <translation>在终端上与智能体对话</translation>
    </message>
    <message>
        <source>This session (main)</source>
        <translation>此会话 (main)</translation>
    </message>
    <message>
        <source>Say only this, print the answer and leave</source>
        <translation>仅发送此消息，输出回复后退出</translation>
    </message>
    <message>
        <source>How much it thinks</source>
        <translation>思考程度</translation>
    </message>
    <message>
        <source>Messages to show at the start (50)</source>
        <translation>开始时显示的消息数 (50)</translation>
    </message>
    <message>
        <source>--history-limit must be a number from 1 to 1000</source>
        <translation>--history-limit 必须是 1 到 1000 之间的数字</translation>
    </message>
    <message>
        <source>there is no message to send</source>
        <translation>没有要发送的消息</translation>
    </message>
    <message>
        <source>The connection is lost; trying again…</source>
        <translation>连接已断开；正在重试…</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>已重新连接。</translation>
    </message>
    <message>
        <source>Session %1. Ctrl-C ends an answer, Ctrl-D leaves.</source>
        <translation>会话 %1。Ctrl-C 结束回复，Ctrl-D 退出。</translation>
    </message>
    <message>
        <source>Press Ctrl-C again to leave.</source>
        <translation>再次按 Ctrl-C 退出。</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation>（没有回复）</translation>
    </message>
    <message>
        <source>(aborted)</source>
        <translation>（已中止）</translation>
    </message>
    <message>
        <source>Start the tray at log-in</source>
        <translation>登录时启动托盘</translation>
    </message>
    <message>
        <source>Config invalid</source>
        <translation>配置无效</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>问题：</translation>
    </message>
    <message>
        <source>Using the last configuration that was good.</source>
        <translation>正在使用上一份有效的配置。</translation>
    </message>
    <message>
        <source>Using the parts of it that make sense.</source>
        <translation>正在使用其中有效的部分。</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>请运行：%1</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>显示此帮助</translation>
    </message>
    <message>
        <source>Print a completion script for bash, zsh or fish</source>
        <translation>输出 bash、zsh 或 fish 的补全脚本</translation>
    </message>
    <message>
        <source>bash, zsh or fish</source>
        <translation>bash、zsh 或 fish</translation>
    </message>
    <message>
        <source>There is no completion for &quot;%1&quot;; choose bash, zsh or fish.</source>
        <translation>没有适用于“%1”的补全脚本；请选择 bash、zsh 或 fish。</translation>
    </message>
    <message>
        <source>Failed to parse JSON5 value: %1</source>
        <translation>无法解析 JSON5 值：%1</translation>
    </message>
    <message>
        <source>Show a value of the configuration</source>
        <translation>显示配置中的值</translation>
    </message>
    <message>
        <source>The key: agents.defaults.model, agents.list[0].id</source>
        <translation>键：agents.defaults.model、agents.list[0].id</translation>
    </message>
    <message>
        <source>Print text as JSON, too</source>
        <translation>文本也以 JSON 输出</translation>
    </message>
    <message>
        <source>Config path not found: %1</source>
        <translation>未找到配置路径：%1</translation>
    </message>
    <message>
        <source>Change a value of the configuration; everything else in the file stays</source>
        <translation>更改配置中的值；文件中的其他内容保持不变</translation>
    </message>
    <message>
        <source>Remove a value from the configuration; everything else stays</source>
        <translation>从配置中移除值；其他内容保持不变</translation>
    </message>
    <message>
        <source>The key: gateway.port, agents.list[0].name</source>
        <translation>键：gateway.port、agents.list[0].name</translation>
    </message>
    <message>
        <source>The value as JSON5; anything else is text</source>
        <translation>JSON5 格式的值；其他内容按文本处理</translation>
    </message>
    <message>
        <source>Refuse a value that is no JSON5</source>
        <translation>拒绝不是 JSON5 的值</translation>
    </message>
    <message>
        <source>Updated %1.</source>
        <translation>已更新 %1。</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>已移除 %1。</translation>
    </message>
    <message>
        <source>Check the configuration file</source>
        <translation>检查配置文件</translation>
    </message>
    <message>
        <source>No %1; the defaults apply.</source>
        <translation>%1 不存在；使用默认值。</translation>
    </message>
    <message>
        <source>Config OK: %1</source>
        <translation>配置正常：%1</translation>
    </message>
    <message>
        <source>Run `%1` for help.</source>
        <translation>运行 `%1` 可查看帮助。</translation>
    </message>
    <message>
        <source>A running gateway applies it by itself.</source>
        <translation>正在运行的网关会自动应用。</translation>
    </message>
    <message>
        <source>A running gateway restarts by itself to apply it.</source>
        <translation>正在运行的网关会自动重新启动以应用更改。</translation>
    </message>
    <message>
        <source>Restart the gateway to apply.</source>
        <translation>请重新启动网关以应用更改。</translation>
    </message>
    <message>
        <source>Config invalid at %1.</source>
        <translation>%1 中的配置无效。</translation>
    </message>
    <message>
        <source>Run `%1` to repair, then retry.</source>
        <translation>请运行 `%1` 进行修复，然后重试。</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>（未设置）</translation>
    </message>
    <message>
        <source>%1 (device %2)</source>
        <translation>%1（设备 %2）</translation>
    </message>
    <message>
        <source>a command (pid %1)</source>
        <translation>命令 (PID %1)</translation>
    </message>
    <message>
        <source>a message to the agent</source>
        <translation>发给智能体的消息</translation>
    </message>
    <message>
        <source>an editor</source>
        <translation>编辑器</translation>
    </message>
    <message>
        <source>(too large to keep)</source>
        <translation>（过大，未保留）</translation>
    </message>
    <message>
        <source>Show who changed the configuration, and what</source>
        <translation>显示谁更改了配置，以及更改了什么</translation>
    </message>
    <message>
        <source>How many of the latest changes (default: 20)</source>
        <translation>显示最近的更改数（默认：20）</translation>
    </message>
    <message>
        <source>--limit wants a number</source>
        <translation>--limit 需要数字</translation>
    </message>
    <message>
        <source>No change is remembered yet.</source>
        <translation>尚无更改记录。</translation>
    </message>
    <message>
        <source>Take one change of the configuration back; later ones stay</source>
        <translation>撤销一处配置更改；之后的更改保持不变</translation>
    </message>
    <message>
        <source>The number of the change, as `config history` shows it</source>
        <translation>更改的编号，可用 `config history` 查看</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a change</source>
        <translation>“%1”不是更改的编号</translation>
    </message>
    <message>
        <source>config revert %1</source>
        <translation>config revert %1</translation>
    </message>
    <message>
        <source>Took change %1 back. %2</source>
        <translation>已撤销更改 %1。%2</translation>
    </message>
    <message>
        <source>this device is not paired with the gateway</source>
        <translation>此设备尚未与网关配对</translation>
    </message>
    <message>
        <source>the gateway wants a %1 and none is configured here</source>
        <translation>网关要求 %1，但此处未配置</translation>
    </message>
    <message>
        <source>the %1 is not the one of the gateway (%2)</source>
        <translation>%1 与网关的不一致 (%2)</translation>
    </message>
    <message>
        <source>see gateway.remote.%1</source>
        <translation>请查看 gateway.remote.%1</translation>
    </message>
    <message>
        <source>see gateway.auth.%1</source>
        <translation>请查看 gateway.auth.%1</translation>
    </message>
    <message>
        <source>the gateway refused this client</source>
        <translation>网关拒绝了此客户端</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS 失败</translation>
    </message>
    <message>
        <source>connection refused: nothing listens on %1</source>
        <translation>连接被拒绝：%1 上没有程序在监听</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2)</source>
        <translation>无法连接到 %1 (%2)</translation>
    </message>
    <message>
        <source>no secure connection: %1</source>
        <translation>无法建立安全连接：%1</translation>
    </message>
    <message>
        <source>what answers on %1 is not a gateway (%2)</source>
        <translation>%1 上响应的不是网关 (%2)</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 没有响应</translation>
    </message>
    <message>
        <source>the connection ended before the answer came</source>
        <translation>收到响应前连接已断开</translation>
    </message>
    <message>
        <source>gateway timeout after %1ms</source>
        <translation>网关超时，已等待 %1ms</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>请尝试：%1</translation>
    </message>
    <message>
        <source>warning: cron scheduler is disabled in the Gateway; jobs are saved but will not run automatically.</source>
        <translation>警告：网关中的 cron 调度器已停用；任务会保存，但不会自动运行。</translation>
    </message>
    <message>
        <source>Re-enable with `cron.enabled: true` (or remove `cron.enabled: false`) and restart the Gateway.</source>
        <translation>请用 `cron.enabled: true` 重新启用（或移除 `cron.enabled: false`），然后重新启动网关。</translation>
    </message>
    <message>
        <source>store: %1</source>
        <translation>存储：%1</translation>
    </message>
    <message>
        <source>Show how the scheduler is</source>
        <translation>显示调度器的状态</translation>
    </message>
    <message>
        <source>List the jobs</source>
        <translation>列出任务</translation>
    </message>
    <message>
        <source>Include disabled jobs</source>
        <translation>包括已停用的任务</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>添加任务</translation>
    </message>
    <message>
        <source>Change what a job is</source>
        <translation>更改任务</translation>
    </message>
    <message>
        <source>The job, see cron list</source>
        <translation>任务，见 cron list</translation>
    </message>
    <message>
        <source>Let a job run again</source>
        <translation>让任务重新运行</translation>
    </message>
    <message>
        <source>Keep a job without running it</source>
        <translation>保留任务但不运行</translation>
    </message>
    <message>
        <source>Remove a job</source>
        <translation>移除任务</translation>
    </message>
    <message>
        <source>Run a job now if it is due</source>
        <translation>如果任务已到期，立即运行</translation>
    </message>
    <message>
        <source>Run it although it is not due</source>
        <translation>即使未到期也运行</translation>
    </message>
    <message>
        <source>Show when a job ran and what came of it</source>
        <translation>显示任务的运行时间和结果</translation>
    </message>
    <message>
        <source>The newest so many (default 50)</source>
        <translation>显示最新的条数（默认 50）</translation>
    </message>
    <message>
        <source>Include due times at which the job did not run, and why</source>
        <translation>包括任务到期但未运行的时间及原因</translation>
    </message>
    <message>
        <source>Let agents do things by the clock</source>
        <translation>让智能体按时间执行任务</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>任务的用途</translation>
    </message>
    <message>
        <source>The agent that does it</source>
        <translation>执行任务的智能体</translation>
    </message>
    <message>
        <source>Where: main, or isolated for a conversation of its own</source>
        <translation>位置：main，或使用独立对话的 isolated</translation>
    </message>
    <message>
        <source>When the agent looks at it: now or next-heartbeat</source>
        <translation>智能体何时处理：now 或 next-heartbeat</translation>
    </message>
    <message>
        <source>Once: ISO time, or from now (20m)</source>
        <translation>仅一次：ISO 时间，或从现在起 (20m)</translation>
    </message>
    <message>
        <source>Again and again (10m, 1h, 1d)</source>
        <translation>重复执行（10m、1h、1d）</translation>
    </message>
    <message>
        <source>By a cron expression of 5 or 6 fields</source>
        <translation>按 5 或 6 个字段的 cron 表达式</translation>
    </message>
    <message>
        <source>The time zone of the expression</source>
        <translation>表达式的时区</translation>
    </message>
    <message>
        <source>Words for the main session</source>
        <translation>发给主会话的文字</translation>
    </message>
    <message>
        <source>A message to an agent</source>
        <translation>发给智能体的消息</translation>
    </message>
    <message>
        <source>How much it thinks (off, minimal, low, medium, high)</source>
        <translation>思考程度（off、minimal、low、medium、high）</translation>
    </message>
    <message>
        <source>Which model it asks</source>
        <translation>使用的模型</translation>
    </message>
    <message>
        <source>How long it may take</source>
        <translation>可用的时间</translation>
    </message>
    <message>
        <source>Send the reply out</source>
        <translation>将回复发送出去</translation>
    </message>
    <message>
        <source>By which channel (default last)</source>
        <translation>通过哪个渠道（默认 last）</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>A reply that cannot be sent is no failure</source>
        <translation>回复无法发送时不视为失败</translation>
    </message>
    <message>
        <source>What the main session&apos;s notice begins with (default Cron)</source>
        <translation>主会话通知的前缀（默认 Cron）</translation>
    </message>
    <message>
        <source>Remove a one-shot job once it has succeeded</source>
        <translation>一次性任务成功后将其移除</translation>
    </message>
    <message>
        <source>Due times that were missed: skip, run-once or run-all</source>
        <translation>错过的到期时间：skip、run-once 或 run-all</translation>
    </message>
    <message>
        <source>How many of them run-all runs (default 10)</source>
        <translation>run-all 最多补运行的次数（默认 10）</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>任务的名称</translation>
    </message>
    <message>
        <source>Keep it without running it</source>
        <translation>保留但不运行</translation>
    </message>
    <message>
        <source>What the main session hears: summary or full</source>
        <translation>主会话收到的内容：summary 或 full</translation>
    </message>
    <message>
        <source>The most of it in full (default 8000)</source>
        <translation>full 的最大长度（默认 8000）</translation>
    </message>
    <message>
        <source>A new name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>允许运行</translation>
    </message>
    <message>
        <source>Keep a one-shot job</source>
        <translation>保留一次性任务</translation>
    </message>
    <message>
        <source>Leave it to the default agent</source>
        <translation>交给默认智能体</translation>
    </message>
    <message>
        <source>Do not send the reply out</source>
        <translation>不将回复发送出去</translation>
    </message>
    <message>
        <source>A reply that cannot be sent is a failure</source>
        <translation>回复无法发送时视为失败</translation>
    </message>
    <message>
        <source>Invalid --at; use ISO time or duration like 20m</source>
        <translation>--at 无效；请使用 ISO 时间或 20m 这样的时长</translation>
    </message>
    <message>
        <source>Invalid --every; use e.g. 10m, 1h, 1d</source>
        <translation>--every 无效；请使用例如 10m、1h、1d</translation>
    </message>
    <message>
        <source>Choose exactly one payload: --system-event or --message</source>
        <translation>请只选择一种内容：--system-event 或 --message</translation>
    </message>
    <message>
        <source>--session must be main or isolated</source>
        <translation>--session 必须是 main 或 isolated</translation>
    </message>
    <message>
        <source>--wake must be now or next-heartbeat</source>
        <translation>--wake 必须是 now 或 next-heartbeat</translation>
    </message>
    <message>
        <source>--missed must be skip, run-once or run-all</source>
        <translation>--missed 必须是 skip、run-once 或 run-all</translation>
    </message>
    <message>
        <source>--missed-most must be a positive number</source>
        <translation>--missed-most 必须是正数</translation>
    </message>
    <message>
        <source>Choose exactly one schedule: --at, --every, or --cron</source>
        <translation>请只选择一种计划：--at、--every 或 --cron</translation>
    </message>
    <message>
        <source>Main jobs require --system-event (systemEvent).</source>
        <translation>main 任务需要 --system-event (systemEvent)。</translation>
    </message>
    <message>
        <source>Isolated jobs require --message (agentTurn).</source>
        <translation>isolated 任务需要 --message (agentTurn)。</translation>
    </message>
    <message>
        <source>--name is required</source>
        <translation>必须提供 --name</translation>
    </message>
    <message>
        <source>Main jobs cannot use --message; use --system-event or --session isolated.</source>
        <translation>main 任务不能使用 --message；请使用 --system-event 或 --session isolated。</translation>
    </message>
    <message>
        <source>Isolated jobs cannot use --system-event; use --message or --session main.</source>
        <translation>isolated 任务不能使用 --system-event；请使用 --message 或 --session main。</translation>
    </message>
    <message>
        <source>--post-prefix only applies to isolated jobs.</source>
        <translation>--post-prefix 仅适用于 isolated 任务。</translation>
    </message>
    <message>
        <source>Choose --enable or --disable, not both</source>
        <translation>请选择 --enable 或 --disable，不能同时使用</translation>
    </message>
    <message>
        <source>Choose --delete-after-run or --keep-after-run, not both</source>
        <translation>请选择 --delete-after-run 或 --keep-after-run，不能同时使用</translation>
    </message>
    <message>
        <source>Use --agent or --clear-agent, not both</source>
        <translation>请使用 --agent 或 --clear-agent，不能同时使用</translation>
    </message>
    <message>
        <source>Choose at most one schedule change</source>
        <translation>最多只能更改一项计划</translation>
    </message>
    <message>
        <source>Choose at most one payload change</source>
        <translation>最多只能更改一项内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下次</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 后</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>No cron jobs.</source>
        <translation>没有 cron 任务。</translation>
    </message>
    <message>
        <source>%1 (not understood: %2)</source>
        <translation>%1（无法识别：%2）</translation>
    </message>
    <message>
        <source>Open the control page in the browser, signed in</source>
        <translation>在浏览器中打开控制页面并登录</translation>
    </message>
    <message>
        <source>Print the link instead of opening it</source>
        <translation>只输出链接，不打开</translation>
    </message>
    <message>
        <source>Opened %1 in your browser.</source>
        <translation>已在浏览器中打开 %1。</translation>
    </message>
    <message>
        <source>The link signs one browser in, once, within %1 s.</source>
        <translation>此链接可让一个浏览器登录一次，%1 秒内有效。</translation>
    </message>
    <message>
        <source>From your computer, first: ssh -N -L %1:127.0.0.1:%1 &lt;this machine&gt;</source>
        <translation>请先在您的计算机上运行：ssh -N -L %1:127.0.0.1:%1 &lt;此计算机&gt;</translation>
    </message>
    <message>
        <source>List pending requests and paired devices</source>
        <translation>列出待处理的请求和已配对的设备</translation>
    </message>
    <message>
        <source>Let a device in that asked for it</source>
        <translation>批准请求接入的设备</translation>
    </message>
    <message>
        <source>Turn a device away</source>
        <translation>拒绝设备</translation>
    </message>
    <message>
        <source>The request, see devices list</source>
        <translation>请求，见 devices list</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Give a device a new token</source>
        <translation>为设备更换新令牌</translation>
    </message>
    <message>
        <source>Take the token of a device away</source>
        <translation>吊销设备的令牌</translation>
    </message>
    <message>
        <source>The device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>The role of the token</source>
        <translation>令牌的角色</translation>
    </message>
    <message>
        <source>What it may do from now on</source>
        <translation>此后允许的权限范围</translation>
    </message>
    <message>
        <source>--device and --role required</source>
        <translation>必须提供 --device 和 --role</translation>
    </message>
    <message>
        <source>Pair devices and manage their tokens</source>
        <translation>配对设备并管理其令牌</translation>
    </message>
    <message>
        <source>%1 (revoked)</source>
        <translation>%1（已吊销）</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>权限范围</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>已配对</translation>
    </message>
    <message>
        <source>No device pairing entries.</source>
        <translation>没有设备配对条目。</translation>
    </message>
    <message>
        <source>Find out what is wrong, and repair what can be repaired</source>
        <translation>查找问题，并修复可以修复的问题</translation>
    </message>
    <message>
        <source>Do what helps and loses nothing</source>
        <translation>执行有效且不会造成丢失的修复</translation>
    </message>
    <message>
        <source>Accepted for scripts; changes nothing</source>
        <translation>为兼容脚本而接受；不起作用</translation>
    </message>
    <message>
        <source>Repaired:</source>
        <translation>已修复：</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>原因：</translation>
    </message>
    <message>
        <source>Fix:</source>
        <translation>解决方法：</translation>
    </message>
    <message>
        <source>Could not repair it:</source>
        <translation>无法修复：</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>没有需要处理的问题。</translation>
    </message>
    <message>
        <source>One thing needs attention.</source>
        <translation>有一个问题需要处理。</translation>
    </message>
    <message numerus="yes">
        <source>%n things need attention.</source>
        <translation>
            <numerusform>有 %n 个问题需要处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Run &quot;%1&quot; to apply changes (%2 of them can be repaired).</source>
        <translation>运行“%1”以应用更改（其中 %2 个可以修复）。</translation>
    </message>
    <message>
        <source>Call one method of the gateway and print its answer</source>
        <translation>调用网关的一个方法并输出其响应</translation>
    </message>
    <message>
        <source>Name of the method, such as health or status</source>
        <translation>方法的名称，例如 health 或 status</translation>
    </message>
    <message>
        <source>Parameters as JSON ({})</source>
        <translation>JSON 格式的参数 ({})</translation>
    </message>
    <message>
        <source>Wait for the final answer of methods that answer twice</source>
        <translation>对于响应两次的方法，等待最终响应</translation>
    </message>
    <message>
        <source>Gateway call failed: Error: %1</source>
        <translation>网关调用失败：错误：%1</translation>
    </message>
    <message>
        <source>--params is not JSON</source>
        <translation>--params 不是 JSON</translation>
    </message>
    <message>
        <source>Gateway call</source>
        <translation>网关调用</translation>
    </message>
    <message>
        <source>Gateway Discovery</source>
        <translation>网关发现</translation>
    </message>
    <message numerus="yes">
        <source>Found %n gateway(s) · domains: %1</source>
        <translation>
            <numerusform>找到 %n 个网关 · 域：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Find gateways that announce themselves in the network</source>
        <translation>查找在网络中公布自身的网关</translation>
    </message>
    <message>
        <source>Look around for this many milliseconds (2000)</source>
        <translation>查找的毫秒数 (2000)</translation>
    </message>
    <message>
        <source>gateway discover failed: Error: %1</source>
        <translation>gateway discover 失败：错误：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>connect failed: %1</source>
        <translation>连接失败：%1</translation>
    </message>
    <message>
        <source>Find out which gateways can be reached from here</source>
        <translation>查找可以从此处连接的网关</translation>
    </message>
    <message>
        <source>Ask through an SSH tunnel (user@host:port)</source>
        <translation>通过 SSH 隧道查询 (user@host:port)</translation>
    </message>
    <message>
        <source>Key file for the tunnel</source>
        <translation>隧道的密钥文件</translation>
    </message>
    <message>
        <source>Tunnel to the first gateway found in the network</source>
        <translation>通过隧道连接网络中找到的第一个网关</translation>
    </message>
    <message>
        <source>No gateway answers. Try: %1</source>
        <translation>没有网关响应。请尝试：%1</translation>
    </message>
    <message>
        <source>Loopback-only gateway; only local clients can connect.</source>
        <translation>网关仅监听 loopback；只有本地客户端可以连接。</translation>
    </message>
    <message>
        <source>Local probe uses loopback (127.0.0.1). bind=lan listens on 0.0.0.0 (all interfaces); use a LAN IP for remote clients.</source>
        <translation>本地探测使用 loopback (127.0.0.1)。bind=lan 监听 0.0.0.0（所有接口）；远程客户端请使用局域网 IP。</translation>
    </message>
    <message>
        <source>Show the gateway service and whether the gateway answers</source>
        <translation>显示网关服务，以及网关是否响应</translation>
    </message>
    <message>
        <source>Look at the service only</source>
        <translation>仅查看服务</translation>
    </message>
    <message>
        <source>Also look at services of the system</source>
        <translation>同时查看系统的服务</translation>
    </message>
    <message>
        <source>Gateway status failed: %1</source>
        <translation>获取网关状态失败：%1</translation>
    </message>
    <message>
        <source>Service config looks out of date or non-standard.</source>
        <translation>服务配置似乎已过时或不标准。</translation>
    </message>
    <message>
        <source>Service config issue: %1</source>
        <translation>服务配置问题：%1</translation>
    </message>
    <message>
        <source>Recommendation: run &quot;%1&quot;</source>
        <translation>建议：运行“%1”</translation>
    </message>
    <message>
        <source>File logs: %1</source>
        <translation>文件日志：%1</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>命令：%1</translation>
    </message>
    <message>
        <source>Service file: %1</source>
        <translation>服务文件：%1</translation>
    </message>
    <message>
        <source>Working dir: %1</source>
        <translation>工作目录：%1</translation>
    </message>
    <message>
        <source>Service env: %1</source>
        <translation>服务环境变量：%1</translation>
    </message>
    <message>
        <source>Version: %1 (cli), %2 (service)</source>
        <translation>版本：%1（命令行），%2（服务）</translation>
    </message>
    <message>
        <source>Config (%1): %2</source>
        <translation>配置 (%1)：%2</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>（缺失）</translation>
    </message>
    <message>
        <source>(invalid)</source>
        <translation>（无效）</translation>
    </message>
    <message>
        <source>Config issue</source>
        <translation>配置问题</translation>
    </message>
    <message>
        <source>Service config issue</source>
        <translation>服务配置问题</translation>
    </message>
    <message>
        <source>Root cause: CLI and service are using different config paths (likely a profile/state-dir mismatch).</source>
        <translation>根本原因：命令行和服务使用了不同的配置路径（可能是配置方案或状态目录不一致）。</translation>
    </message>
    <message>
        <source>Fix: rerun `clawdbot gateway install --force` from the same --profile / CLAWDBOT_STATE_DIR you expect.</source>
        <translation>解决方法：请使用所需的 --profile / CLAWDBOT_STATE_DIR 重新运行 `clawdbot gateway install --force`。</translation>
    </message>
    <message numerus="yes">
        <source>Since: %1, restarted %n times</source>
        <translation>
            <numerusform>开始时间：%1，已重新启动 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation>开始时间：%1</translation>
    </message>
    <message>
        <source>Gateway says: %1</source>
        <translation>网关报告：%1</translation>
    </message>
    <message>
        <source>Gateway: bind=%1 (%2), port=%3 (%4)</source>
        <translation>网关：bind=%1 (%2)，port=%3 (%4)</translation>
    </message>
    <message>
        <source>service args</source>
        <translation>服务参数</translation>
    </message>
    <message>
        <source>Probe target: %1</source>
        <translation>探测目标：%1</translation>
    </message>
    <message>
        <source>Dashboard: %1</source>
        <translation>仪表板：%1</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Probe note: %1</source>
        <translation>探测说明：%1</translation>
    </message>
    <message>
        <source>Last run: it %1</source>
        <translation>上次运行：%1</translation>
    </message>
    <message>
        <source>RPC target: %1</source>
        <translation>RPC 目标：%1</translation>
    </message>
    <message>
        <source>Listening: %1</source>
        <translation>正在监听：%1</translation>
    </message>
    <message>
        <source>Note: CLI config resolves gateway port=%1.</source>
        <translation>注意：命令行配置解析的网关端口为 port=%1。</translation>
    </message>
    <message>
        <source>%1 user services unavailable.</source>
        <translation>%1 用户服务不可用。</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Logs: %1</source>
        <translation>日志：%1</translation>
    </message>
    <message>
        <source>Other gateway-like services detected (best effort):</source>
        <translation>检测到其他类似网关的服务（仅供参考）：</translation>
    </message>
    <message>
        <source>- %1 (%2, unit: %3)</source>
        <translation>- %1（%2，单元：%3）</translation>
    </message>
    <message>
        <source>Cleanup hint: %1</source>
        <translation>清理提示：%1</translation>
    </message>
    <message>
        <source>Recommendation: run a single gateway per machine for most setups. One gateway supports multiple agents (see docs: /gateway#multiple-gateways-same-host).</source>
        <translation>建议：大多数情况下，每台计算机只运行一个网关。一个网关可支持多个智能体（见文档：/gateway#multiple-gateways-same-host）。</translation>
    </message>
    <message>
        <source>Troubles: run %1</source>
        <translation>遇到问题请运行：%1</translation>
    </message>
    <message>
        <source>Troubleshooting: https://docs.clawd.bot/troubleshooting</source>
        <translation>疑难解答：https://docs.clawd.bot/troubleshooting</translation>
    </message>
    <message>
        <source>invalid gateway URL: %1</source>
        <translation>网关 URL 无效：%1</translation>
    </message>
    <message>
        <source>use ws://host:port or wss://host:port</source>
        <translation>请使用 ws://host:port 或 wss://host:port</translation>
    </message>
    <message>
        <source>local tailnet %1</source>
        <translation>本地 tailnet %1</translation>
    </message>
    <message>
        <source>local loopback</source>
        <translation>本地 loopback</translation>
    </message>
    <message>
        <source>Gateway target: %1</source>
        <translation>网关目标：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Config: %1</source>
        <translation>配置：%1</translation>
    </message>
    <message>
        <source>Bind: %1</source>
        <translation>绑定：%1</translation>
    </message>
    <message>
        <source>Warn: gateway.mode=remote but gateway.remote.url is missing; set gateway.remote.url or switch gateway.mode=local.</source>
        <translation>警告：gateway.mode=remote，但缺少 gateway.remote.url；请设置 gateway.remote.url，或改用 gateway.mode=local。</translation>
    </message>
    <message>
        <source>cli --url</source>
        <translation>命令行 --url</translation>
    </message>
    <message>
        <source>config gateway.remote.url</source>
        <translation>配置 gateway.remote.url</translation>
    </message>
    <message>
        <source>gateway remote mode misconfigured: gateway.remote.url missing
Config: %1
Fix: set gateway.remote.url, or set gateway.mode=local.</source>
        <translation>网关的远程模式配置有误：缺少 gateway.remote.url
配置：%1
解决方法：请设置 gateway.remote.url，或设置 gateway.mode=local。</translation>
    </message>
    <message>
        <source>missing gateway.remote.url (fallback local)</source>
        <translation>缺少 gateway.remote.url（改用本地）</translation>
    </message>
    <message>
        <source>%1 · %2 tokens</source>
        <translation>%1 · %2 个 token</translation>
    </message>
    <message>
        <source>Show what models used in the last days</source>
        <translation>显示最近几天的模型用量</translation>
    </message>
    <message>
        <source>Days to look back, today included (30)</source>
        <translation>回溯的天数，包括今天 (30)</translation>
    </message>
    <message>
        <source>Gateway usage cost failed: %1</source>
        <translation>获取网关用量费用失败：%1</translation>
    </message>
    <message numerus="yes">
        <source>Usage cost (%n days)</source>
        <translation>
            <numerusform>用量费用（%n 天）</numerusform>
        </translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>总计：%1</translation>
    </message>
    <message>
        <source>Missing entries: %1</source>
        <translation>缺失的条目：%1</translation>
    </message>
    <message>
        <source>Latest day: %1 · %2</source>
        <translation>最近一天：%1 · %2</translation>
    </message>
    <message>
        <source>--profile requires a value</source>
        <translation>--profile 需要值</translation>
    </message>
    <message>
        <source>Invalid --profile (use letters, numbers, &quot;_&quot;, &quot;-&quot; only)</source>
        <translation>--profile 无效（只能使用字母、数字、“_”和“-”）</translation>
    </message>
    <message>
        <source>Cannot combine --dev with --profile</source>
        <translation>不能同时使用 --dev 和 --profile</translation>
    </message>
    <message>
        <source>Use the state and configuration of this profile</source>
        <translation>使用此配置方案的状态和配置</translation>
    </message>
    <message>
        <source>The profile &quot;dev&quot; with port 19001</source>
        <translation>配置方案“dev”，端口 19001</translation>
    </message>
    <message>
        <source>Never show a window</source>
        <translation>从不显示窗口</translation>
    </message>
    <message>
        <source>No colours</source>
        <translation>不使用颜色</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>输出版本</translation>
    </message>
    <message>
        <source>Ask the running gateway for its health</source>
        <translation>查询正在运行的网关的健康状况</translation>
    </message>
    <message>
        <source>Probe the channels and show the connection</source>
        <translation>探测渠道并显示连接</translation>
    </message>
    <message>
        <source>Same as --verbose</source>
        <translation>等同于 --verbose</translation>
    </message>
    <message>
        <source>Gateway connection:</source>
        <translation>网关连接：</translation>
    </message>
    <message>
        <source>failed (%1) - %2</source>
        <translation>失败 (%1) - %2</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>未知错误</translation>
    </message>
    <message>
        <source>ok (%1ms)</source>
        <translation>正常 (%1ms)</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>未关联</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>已关联</translation>
    </message>
    <message>
        <source>linked (auth age %1)</source>
        <translation>已关联（认证时长 %1）</translation>
    </message>
    <message>
        <source>configured</source>
        <translation>已配置</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>未配置</translation>
    </message>
    <message numerus="yes">
        <source>Session store (%1): %2 (%n entries)</source>
        <translation>
            <numerusform>会话存储 (%1)：%2（%n 个条目）</numerusform>
        </translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>无活动</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1（默认）</translation>
    </message>
    <message>
        <source>Agents: %1</source>
        <translation>智能体：%1</translation>
    </message>
    <message>
        <source>Heartbeat interval: %1</source>
        <translation>心跳间隔：%1</translation>
    </message>
    <message>
        <source>! Gateway is degraded (%1): %2</source>
        <translation>! 网关部分异常 (%1)：%2</translation>
    </message>
    <message>
        <source>! The last run %1, on %2 UTC</source>
        <translation>! 上次运行：%1，时间 %2 UTC</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>See whether it runs and answers</source>
        <translation>查看网关是否在运行和响应</translation>
    </message>
    <message>
        <source>Try things out, apart from your own state</source>
        <translation>试用，不影响您自己的状态</translation>
    </message>
    <message>
        <source>Ask the running gateway from a script</source>
        <translation>从脚本查询正在运行的网关</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[选项]</translation>
    </message>
    <message>
        <source>[command]</source>
        <translation>[命令]</translation>
    </message>
    <message>
        <source>All your chats, one Clawdbot.</source>
        <translation>所有聊天，一个 Clawdbot。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>参数：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Docs:</source>
        <translation>文档：</translation>
    </message>
    <message>
        <source>off: nothing is started at log-in</source>
        <translation>已关闭：登录时不启动任何程序</translation>
    </message>
    <message>
        <source>on: %1 is started at log-in</source>
        <translation>已启用：登录时启动 %1</translation>
    </message>
    <message>
        <source>blocked: switched off in the settings of the desktop</source>
        <translation>已被阻止：已在桌面设置中关闭</translation>
    </message>
    <message>
        <source>stale: %1 is not there any more</source>
        <translation>已失效：%1 已不存在</translation>
    </message>
    <message>
        <source>Start the tray whenever you log in</source>
        <translation>每次登录时启动托盘</translation>
    </message>
    <message>
        <source>Do not start the tray any more</source>
        <translation>不再启动托盘</translation>
    </message>
    <message>
        <source>Show whether the tray is started at log-in</source>
        <translation>显示登录时是否启动托盘</translation>
    </message>
    <message>
        <source>clawdbot-tray is not installed</source>
        <translation>clawdbot-tray 未安装</translation>
    </message>
    <message>
        <source>install the tray; the gateway itself is kept online by: %1</source>
        <translation>请安装托盘；要让网关本身保持在线，请使用：%1</translation>
    </message>
    <message>
        <source>the tray is already started at log-in</source>
        <translation>已设置为登录时启动托盘</translation>
    </message>
    <message>
        <source>the tray starts at your next log-in</source>
        <translation>托盘将在下次登录时启动</translation>
    </message>
    <message>
        <source>the tray is not started at log-in any more</source>
        <translation>登录时不再启动托盘</translation>
    </message>
    <message>
        <source>there was no login item</source>
        <translation>没有登录项</translation>
    </message>
    <message>
        <source>Login item %1 failed: %2</source>
        <translation>登录项 %1 失败：%2</translation>
    </message>
    <message>
        <source>Login item %1</source>
        <translation>登录项%1</translation>
    </message>
    <message>
        <source>Log tail truncated (increase --max-bytes).</source>
        <translation>日志末尾已截断（请增大 --max-bytes）。</translation>
    </message>
    <message>
        <source>Log cursor reset (file rotated).</source>
        <translation>日志游标已重置（文件已轮换）。</translation>
    </message>
    <message>
        <source>clawdbot logs: output stdout closed (EPIPE). Stopping tail.</source>
        <translation>clawdbot logs：标准输出已关闭 (EPIPE)。停止跟踪。</translation>
    </message>
    <message>
        <source>Log file:</source>
        <translation>日志文件：</translation>
    </message>
    <message>
        <source>Gateway not reachable. Is it running and accessible?</source>
        <translation>无法连接网关。网关是否正在运行且可以访问？</translation>
    </message>
    <message>
        <source>Hint: run `%1`.</source>
        <translation>提示：请运行 `%1`。</translation>
    </message>
    <message>
        <source>invalid %1: %2 (a whole number from %3 to %4)</source>
        <translation>无效的 %1：%2（应为 %3 到 %4 之间的整数）</translation>
    </message>
    <message>
        <source>Show the gateway&apos;s log</source>
        <translation>显示网关的日志</translation>
    </message>
    <message>
        <source>Most lines to show (200)</source>
        <translation>最多显示的行数 (200)</translation>
    </message>
    <message>
        <source>Most bytes to read (250000)</source>
        <translation>最多读取的字节数 (250000)</translation>
    </message>
    <message>
        <source>Leave out what matters less: trace, debug, info, warn, error, fatal</source>
        <translation>省略较次要的内容：trace、debug、info、warn、error、fatal</translation>
    </message>
    <message>
        <source>Go on with what is added</source>
        <translation>持续显示新增内容</translation>
    </message>
    <message>
        <source>How often to look for more (1000)</source>
        <translation>查看新内容的间隔 (1000)</translation>
    </message>
    <message>
        <source>Full times, no colours</source>
        <translation>完整时间，不使用颜色</translation>
    </message>
    <message>
        <source>invalid --level: %1 (use trace, debug, info, warn, error or fatal)</source>
        <translation>无效的 --level：%1（请使用 trace、debug、info、warn、error 或 fatal）</translation>
    </message>
    <message>
        <source>Gateway not reachable (%1); %2</source>
        <translation>无法连接网关 (%1)；%2</translation>
    </message>
    <message>
        <source>reading the file.</source>
        <translation>正在读取文件。</translation>
    </message>
    <message>
        <source>trying again.</source>
        <translation>正在重试。</translation>
    </message>
    <message>
        <source>The gateway answers again.</source>
        <translation>网关已恢复响应。</translation>
    </message>
    <message>
        <source>Invalid model reference: %1</source>
        <translation>模型引用无效：%1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>已更新 %1</translation>
    </message>
    <message>
        <source>Choose the model that agents use</source>
        <translation>选择智能体使用的模型</translation>
    </message>
    <message>
        <source>Choose the model that looks at images</source>
        <translation>选择查看图像的模型</translation>
    </message>
    <message>
        <source>provider/model, or an alias</source>
        <translation>provider/model，或别名</translation>
    </message>
    <message>
        <source>Default model: %1</source>
        <translation>默认模型：%1</translation>
    </message>
    <message>
        <source>Image model: %1</source>
        <translation>图像模型：%1</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>备用模型</translation>
    </message>
    <message>
        <source>Image fallbacks</source>
        <translation>备用图像模型</translation>
    </message>
    <message>
        <source>Try one more model when the others fail</source>
        <translation>其他模型失败时再尝试一个模型</translation>
    </message>
    <message>
        <source>No longer try this model</source>
        <translation>不再尝试此模型</translation>
    </message>
    <message>
        <source>Try no other models</source>
        <translation>不尝试其他模型</translation>
    </message>
    <message>
        <source>Fallback list cleared.</source>
        <translation>备用模型列表已清空。</translation>
    </message>
    <message>
        <source>Image fallback list cleared.</source>
        <translation>备用图像模型列表已清空。</translation>
    </message>
    <message>
        <source>Fallback not found: %1</source>
        <translation>未找到备用模型：%1</translation>
    </message>
    <message>
        <source>Image fallback not found: %1</source>
        <translation>未找到备用图像模型：%1</translation>
    </message>
    <message>
        <source>Give a model a short name</source>
        <translation>为模型设置别名</translation>
    </message>
    <message>
        <source>Take a short name away</source>
        <translation>移除别名</translation>
    </message>
    <message>
        <source>The short name</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Alias must use letters, numbers, dots, underscores, colons, or dashes.</source>
        <translation>别名只能使用字母、数字、点、下划线、冒号或连字符。</translation>
    </message>
    <message>
        <source>Alias not found: %1</source>
        <translation>未找到别名：%1</translation>
    </message>
    <message>
        <source>Alias %1 already points to %2.</source>
        <translation>别名 %1 已指向 %2。</translation>
    </message>
    <message>
        <source>Alias %1 -&gt; %2</source>
        <translation>别名 %1 -&gt; %2</translation>
    </message>
    <message>
        <source>List the short names of models</source>
        <translation>列出模型的别名</translation>
    </message>
    <message>
        <source>List what is tried when a model fails</source>
        <translation>列出模型失败时尝试的模型</translation>
    </message>
    <message>
        <source>One in a line and nothing else</source>
        <translation>每行一个，不含其他内容</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>- none</source>
        <translation>- 无</translation>
    </message>
    <message>
        <source>Short names of models</source>
        <translation>模型的别名</translation>
    </message>
    <message>
        <source>What is tried when the model fails</source>
        <translation>模型失败时尝试的模型</translation>
    </message>
    <message>
        <source>What is tried when the image model fails</source>
        <translation>图像模型失败时尝试的模型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Ctx</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>List the models that the configuration names</source>
        <translation>列出配置中指定的模型</translation>
    </message>
    <message>
        <source>Every model there is</source>
        <translation>所有可用的模型</translation>
    </message>
    <message>
        <source>Only those on this machine</source>
        <translation>仅此计算机上的模型</translation>
    </message>
    <message>
        <source>Only those of this provider</source>
        <translation>仅此提供商的模型</translation>
    </message>
    <message>
        <source>Error: Choose either --json or --plain, not both.</source>
        <translation>错误：请选择 --json 或 --plain，不能同时使用。</translation>
    </message>
    <message>
        <source>No models found.</source>
        <translation>未找到模型。</translation>
    </message>
    <message>
        <source>static</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>expiring expires in %1</source>
        <translation>即将过期，剩余 %1</translation>
    </message>
    <message>
        <source>ok expires in %1</source>
        <translation>正常，剩余 %1</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Agent dir</source>
        <translation>智能体目录</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1（来自 %2）</translation>
    </message>
    <message>
        <source>Image model</source>
        <translation>图像模型</translation>
    </message>
    <message>
        <source>Configured models</source>
        <translation>已配置的模型</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Auth overview</source>
        <translation>认证概览</translation>
    </message>
    <message>
        <source>Auth store</source>
        <translation>认证存储</translation>
    </message>
    <message>
        <source>Missing auth</source>
        <translation>缺少认证</translation>
    </message>
    <message>
        <source>- %1 Run `%2` or set an API key env var.</source>
        <translation>- %1 请运行 `%2`，或设置 API 密钥环境变量。</translation>
    </message>
    <message>
        <source>- %1 failed lately; it is tried again in %2</source>
        <translation>- %1 最近失败过；将在 %2 后重试</translation>
    </message>
    <message>
        <source>OAuth/token status</source>
        <translation>OAuth/令牌状态</translation>
    </message>
    <message>
        <source>See and choose models</source>
        <translation>查看和选择模型</translation>
    </message>
    <message>
        <source>Show which models are used and whether there are keys</source>
        <translation>显示使用的模型，以及是否有密钥</translation>
    </message>
    <message>
        <source>Only the name of the default model</source>
        <translation>仅显示默认模型的名称</translation>
    </message>
    <message>
        <source>Exit code 1 when a key is missing or expired, 2 when one expires within a day</source>
        <translation>密钥缺失或已过期时退出代码为 1，一天内过期时为 2</translation>
    </message>
    <message>
        <source>Choose either --json or --plain, not both.</source>
        <translation>请选择 --json 或 --plain，不能同时使用。</translation>
    </message>
    <message>
        <source>Gateway host</source>
        <translation>网关主机</translation>
    </message>
    <message>
        <source>Gateway port</source>
        <translation>网关端口</translation>
    </message>
    <message>
        <source>Use TLS for the gateway connection</source>
        <translation>网关连接使用 TLS</translation>
    </message>
    <message>
        <source>Expected TLS certificate fingerprint (sha256)</source>
        <translation>预期的 TLS 证书指纹 (sha256)</translation>
    </message>
    <message>
        <source>Override node id</source>
        <translation>替换节点 ID</translation>
    </message>
    <message>
        <source>Override node display name</source>
        <translation>替换节点的显示名称</translation>
    </message>
    <message>
        <source>Invalid port</source>
        <translation>端口无效</translation>
    </message>
    <message>
        <source>node required</source>
        <translation>必须指定节点</translation>
    </message>
    <message>
        <source>unknown node: %1</source>
        <translation>未知节点：%1</translation>
    </message>
    <message>
        <source>unknown node: %1 (known: %2)</source>
        <translation>未知节点：%1（已知：%2）</translation>
    </message>
    <message>
        <source>ambiguous node: %1 (matches: %2)</source>
        <translation>节点不明确：%1（匹配：%2）</translation>
    </message>
    <message>
        <source>nodes %1 failed: Error: %2</source>
        <translation>nodes %1 失败：错误：%2</translation>
    </message>
    <message>
        <source>Only show connected nodes</source>
        <translation>仅显示已连接的节点</translation>
    </message>
    <message>
        <source>Only show nodes connected within duration (e.g. 24h)</source>
        <translation>仅显示在此时长内连接过的节点（如 24h）</translation>
    </message>
    <message>
        <source>Invalid --last-connected: invalid duration: %1</source>
        <translation>--last-connected 无效：时长无效：%1</translation>
    </message>
    <message>
        <source>List known nodes with connection status and capabilities</source>
        <translation>列出已知节点及其连接状态和能力</translation>
    </message>
    <message>
        <source>List pending and paired nodes</source>
        <translation>列出待处理和已配对的节点</translation>
    </message>
    <message>
        <source>List pending pairing requests</source>
        <translation>列出待处理的配对请求</translation>
    </message>
    <message>
        <source>Describe a node (capabilities + supported invoke commands)</source>
        <translation>显示节点详情（能力和支持的调用命令）</translation>
    </message>
    <message>
        <source>Node id, name, or IP</source>
        <translation>节点 ID、名称或 IP</translation>
    </message>
    <message>
        <source>Approve a pending pairing request</source>
        <translation>批准待处理的配对请求</translation>
    </message>
    <message>
        <source>Reject a pending pairing request</source>
        <translation>拒绝待处理的配对请求</translation>
    </message>
    <message>
        <source>Pending request id</source>
        <translation>待处理请求的 ID</translation>
    </message>
    <message>
        <source>Rename a paired node (display name override)</source>
        <translation>重命名已配对的节点（替换其显示名称）</translation>
    </message>
    <message>
        <source>New display name</source>
        <translation>新的显示名称</translation>
    </message>
    <message>
        <source>--node and --name required</source>
        <translation>需要 --node 和 --name</translation>
    </message>
    <message>
        <source>node rename ok: %1 -&gt; %2</source>
        <translation>节点已重命名：%1 -&gt; %2</translation>
    </message>
    <message>
        <source>Devices that lend their capabilities</source>
        <translation>提供自身能力的设备</translation>
    </message>
    <message>
        <source>Node %1 failed</source>
        <translation>节点 %1 失败</translation>
    </message>
    <message>
        <source>Keep the node host running as a service</source>
        <translation>让节点主机作为服务持续运行</translation>
    </message>
    <message>
        <source>Accepted and not needed: node or bun</source>
        <translation>仅为兼容而接受，无需使用：node 或 bun</translation>
    </message>
    <message>
        <source>Reinstall/overwrite if already installed</source>
        <translation>如已安装，则重新安装并覆盖</translation>
    </message>
    <message>
        <source>Node service check failed</source>
        <translation>节点服务检查失败</translation>
    </message>
    <message>
        <source>Node service already %1.</source>
        <translation>节点服务已处于 %1 状态。</translation>
    </message>
    <message>
        <source>Reinstall with: %1</source>
        <translation>重新安装：%1</translation>
    </message>
    <message>
        <source>Installed %1: %2</source>
        <translation>已安装 %1：%2</translation>
    </message>
    <message>
        <source>Node install failed: it was started and does not run</source>
        <translation>节点安装失败：已启动，但未在运行</translation>
    </message>
    <message>
        <source>Stop the node host service until it is started again</source>
        <translation>停止节点主机服务，直到再次启动</translation>
    </message>
    <message>
        <source>Start the node host service over</source>
        <translation>重新启动节点主机服务</translation>
    </message>
    <message>
        <source>Stop the node host service and remove it</source>
        <translation>停止并移除节点主机服务</translation>
    </message>
    <message>
        <source>Node service %1.</source>
        <translation>节点服务状态：%1。</translation>
    </message>
    <message>
        <source>Start with: %1</source>
        <translation>启动：%1</translation>
    </message>
    <message>
        <source>Stopped %1: %2</source>
        <translation>已停止 %1：%2</translation>
    </message>
    <message>
        <source>Restarted %1: %2</source>
        <translation>已重新启动 %1：%2</translation>
    </message>
    <message>
        <source>Removed %1: %2</source>
        <translation>已移除 %1：%2</translation>
    </message>
    <message>
        <source>%1 not found at %2</source>
        <translation>未找到 %1：%2</translation>
    </message>
    <message>
        <source>Whose node this machine is, and its service</source>
        <translation>显示此计算机是哪个网关的节点，以及节点服务的状态</translation>
    </message>
    <message>
        <source>Node: %1</source>
        <translation>节点：%1</translation>
    </message>
    <message>
        <source>not set up yet</source>
        <translation>尚未设置</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>网关：%1</translation>
    </message>
    <message>
        <source>invalid %1: %2</source>
        <translation>%1 无效：%2</translation>
    </message>
    <message>
        <source>How long the node may take (default 15000)</source>
        <translation>节点可用的最长时间（默认 15000）</translation>
    </message>
    <message>
        <source>Told to the node, which may know the request already</source>
        <translation>发送给节点，节点可据此识别重复的请求</translation>
    </message>
    <message>
        <source>Invoke a command on a paired node</source>
        <translation>在已配对的节点上调用命令</translation>
    </message>
    <message>
        <source>Command (e.g. system.which)</source>
        <translation>命令（如 system.which）</translation>
    </message>
    <message>
        <source>JSON object string for params</source>
        <translation>作为参数的 JSON 对象字符串</translation>
    </message>
    <message>
        <source>Show a notification on a node</source>
        <translation>在节点上显示通知</translation>
    </message>
    <message>
        <source>Notification title</source>
        <translation>通知标题</translation>
    </message>
    <message>
        <source>Notification body</source>
        <translation>通知正文</translation>
    </message>
    <message>
        <source>Notification sound</source>
        <translation>通知声音</translation>
    </message>
    <message>
        <source>Notification priority</source>
        <translation>通知优先级</translation>
    </message>
    <message>
        <source>Delivery mode (default system)</source>
        <translation>投递方式（默认 system）</translation>
    </message>
    <message>
        <source>missing --title or --body</source>
        <translation>缺少 --title 或 --body</translation>
    </message>
    <message>
        <source>notify ok</source>
        <translation>通知已发送</translation>
    </message>
    <message>
        <source>Run a command on a node</source>
        <translation>在节点上运行命令</translation>
    </message>
    <message>
        <source>Command and args</source>
        <translation>命令及其参数</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>工作目录</translation>
    </message>
    <message>
        <source>Environment override (repeatable)</source>
        <translation>替换环境变量（可重复）</translation>
    </message>
    <message>
        <source>Run a raw shell command string (sh -lc / cmd.exe /c)</source>
        <translation>运行原始 shell 命令字符串 (sh -lc / cmd.exe /c)</translation>
    </message>
    <message>
        <source>Whose rules count (default: main)</source>
        <translation>采用谁的规则（默认：main）</translation>
    </message>
    <message>
        <source>Exec ask mode (off|on-miss|always)</source>
        <translation>执行询问模式 (off|on-miss|always)</translation>
    </message>
    <message>
        <source>Exec security mode (deny|allowlist|full)</source>
        <translation>执行安全模式 (deny|allowlist|full)</translation>
    </message>
    <message>
        <source>Command timeout (ms)</source>
        <translation>命令超时（毫秒）</translation>
    </message>
    <message>
        <source>Require screen recording permission</source>
        <translation>需要屏幕录制权限</translation>
    </message>
    <message>
        <source>Node invoke timeout in ms (default 30000)</source>
        <translation>节点调用超时，以毫秒为单位（默认 30000）</translation>
    </message>
    <message>
        <source>use --raw or argv, not both</source>
        <translation>--raw 和 argv 只能使用其一</translation>
    </message>
    <message>
        <source>command required</source>
        <translation>需要指定命令</translation>
    </message>
    <message>
        <source>node required (set --node)</source>
        <translation>需要指定节点（请设置 --node）</translation>
    </message>
    <message>
        <source>invalid --security (use deny|allowlist|full)</source>
        <translation>--security 无效（请使用 deny|allowlist|full）</translation>
    </message>
    <message>
        <source>invalid --ask (use off|on-miss|always)</source>
        <translation>--ask 无效（请使用 off|on-miss|always）</translation>
    </message>
    <message>
        <source>invalid --env (use KEY=VALUE): %1</source>
        <translation>--env 无效（请使用 KEY=VALUE）：%1</translation>
    </message>
    <message>
        <source>invalid --command-timeout: %1</source>
        <translation>--command-timeout 无效：%1</translation>
    </message>
    <message>
        <source>invalid --invoke-timeout: %1</source>
        <translation>--invoke-timeout 无效：%1</translation>
    </message>
    <message>
        <source>exec approvals unavailable</source>
        <translation>命令批准不可用</translation>
    </message>
    <message>
        <source>exec denied: host=node security=deny</source>
        <translation>命令执行被拒绝：host=node security=deny</translation>
    </message>
    <message>
        <source>exec denied: user denied</source>
        <translation>命令执行被拒绝：用户已拒绝</translation>
    </message>
    <message>
        <source>exec denied: approval required (nobody answered in time)</source>
        <translation>命令执行被拒绝：需要批准（无人及时答复）</translation>
    </message>
    <message>
        <source>run timed out</source>
        <translation>运行超时</translation>
    </message>
    <message>
        <source>run failed: %1</source>
        <translation>运行失败：%1</translation>
    </message>
    <message>
        <source>run exit %1</source>
        <translation>运行结束，退出代码 %1</translation>
    </message>
    <message>
        <source>the command was ended by a signal</source>
        <translation>命令被信号结束</translation>
    </message>
    <message>
        <source>device: %1</source>
        <translation>设备：%1</translation>
    </message>
    <message>
        <source>hw: %1</source>
        <translation>硬件：%1</translation>
    </message>
    <message>
        <source>perms: %1</source>
        <translation>权限：%1</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>已配对</translation>
    </message>
    <message>
        <source>unpaired</source>
        <translation>未配对</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Last Connect</source>
        <translation>上次连接</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1（共 %2）</translation>
    </message>
    <message>
        <source>Known: %1 · Paired: %2 · Connected: %3</source>
        <translation>已知：%1 · 已配对：%2 · 已连接：%3</translation>
    </message>
    <message>
        <source>(%1 ago)</source>
        <translation>(%1 前)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Perms</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>- (none reported)</source>
        <translation>- （未报告）</translation>
    </message>
    <message>
        <source>No pending pairing requests.</source>
        <translation>没有待处理的配对请求。</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>请求时间</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Pending: %1 · Paired: %2</source>
        <translation>待处理：%1 · 已配对：%2</translation>
    </message>
    <message>
        <source>Invalid channel: %1</source>
        <translation>渠道无效：%1</translation>
    </message>
    <message>
        <source>Channel (%1)</source>
        <translation>渠道 (%1)</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Channel required. Use --channel &lt;channel&gt; or pass it as the first argument (expected one of: %1)</source>
        <translation>需要指定渠道。请使用 --channel &lt;channel&gt;，或将其作为第一个参数（可选：%1）</translation>
    </message>
    <message>
        <source>No pending %1 pairing requests.</source>
        <translation>没有待处理的 %1 配对请求。</translation>
    </message>
    <message>
        <source>Pairing requests</source>
        <translation>配对请求</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>配对码</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Approve a pairing code and allow that sender</source>
        <translation>批准配对码，并允许该发送者</translation>
    </message>
    <message>
        <source>The code, after the channel unless --channel names it</source>
        <translation>配对码；未用 --channel 指定渠道时，写在渠道之后</translation>
    </message>
    <message>
        <source>Usage: clawdbot pairing approve &lt;channel&gt; &lt;code&gt; (or: %1)</source>
        <translation>用法：clawdbot pairing approve &lt;channel&gt; &lt;code&gt;（或：%1）</translation>
    </message>
    <message>
        <source>Too many arguments. Use: %1</source>
        <translation>参数过多。请使用：%1</translation>
    </message>
    <message>
        <source>Approved %1 sender %2.</source>
        <translation>已批准 %1 发送者 %2。</translation>
    </message>
    <message>
        <source>People who want to talk to the assistant</source>
        <translation>希望与助手对话的人</translation>
    </message>
    <message>
        <source>error: unknown option &apos;%1&apos;</source>
        <translation>错误：未知选项“%1”</translation>
    </message>
    <message>
        <source>error: unknown command &apos;%1&apos;</source>
        <translation>错误：未知命令“%1”</translation>
    </message>
    <message>
        <source>error: too many arguments for &apos;%1&apos;. Expected 1 argument but got %2.</source>
        <translation>错误：“%1”的参数过多。应有 1 个参数，实际有 %2 个。</translation>
    </message>
    <message numerus="yes">
        <source>error: too many arguments for &apos;%1&apos;. Expected %n arguments but got %2.</source>
        <translation>
            <numerusform>错误：“%1”的参数过多。应有 %n 个参数，实际有 %2 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>error: missing required argument &apos;%1&apos;</source>
        <translation>错误：缺少必需的参数“%1”</translation>
    </message>
    <message>
        <source>error: required option &apos;%1&apos; not specified</source>
        <translation>错误：未指定必需的选项“%1”</translation>
    </message>
    <message>
        <source>error: option &apos;%1&apos; argument missing</source>
        <translation>错误：选项“%1”缺少参数</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>Gateway already running locally. Stop it (%1) or use a different port.</source>
        <translation>网关已在本机运行。请将其停止 (%1) 或使用其他端口。</translation>
    </message>
    <message>
        <source>SSH tunnel already bound to this port. Close the tunnel or use a different local port in -L.</source>
        <translation>已有 SSH 隧道绑定到此端口。请关闭该隧道，或在 -L 中使用其他本地端口。</translation>
    </message>
    <message>
        <source>Another process is listening on this port.</source>
        <translation>另一个进程正在监听此端口。</translation>
    </message>
    <message>
        <source>Multiple listeners detected; ensure only one gateway/tunnel per port unless intentionally running isolated profiles.</source>
        <translation>检测到多个监听程序；每个端口应只有一个网关或隧道，除非有意运行相互隔离的配置方案。</translation>
    </message>
    <message>
        <source>Port is in use but process details are unavailable (run as an admin user to see them).</source>
        <translation>端口已被占用，但无法获取进程详情（请以管理员身份运行以查看）。</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>端口 %1 空闲。</translation>
    </message>
    <message>
        <source>Port %1 is already in use.</source>
        <translation>端口 %1 已被占用。</translation>
    </message>
    <message>
        <source>- pid ? %1: unknown</source>
        <translation>- PID ? %1: 未知</translation>
    </message>
    <message>
        <source>URL (explicit)</source>
        <translation>URL（明确指定）</translation>
    </message>
    <message>
        <source>Remote (configured)</source>
        <translation>远程（已配置）</translation>
    </message>
    <message>
        <source>Remote (configured, inactive)</source>
        <translation>远程（已配置，未启用）</translation>
    </message>
    <message>
        <source>Remote over SSH</source>
        <translation>通过 SSH 的远程网关</translation>
    </message>
    <message>
        <source>Found in the network</source>
        <translation>在网络中发现</translation>
    </message>
    <message>
        <source>Local loopback</source>
        <translation>本地 loopback</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Answers, and wants credentials; none are shown to a gateway that is known from the network alone</source>
        <translation>有响应，但要求凭据；不会向仅通过网络发现的网关出示凭据</translation>
    </message>
    <message>
        <source>Connect: %1</source>
        <translation>连接：%1</translation>
    </message>
    <message>
        <source>failed - %1</source>
        <translation>失败 - %1</translation>
    </message>
    <message>
        <source>Connect: %1 (%2ms) · RPC: %3</source>
        <translation>连接：%1 (%2ms) · RPC：%3</translation>
    </message>
    <message>
        <source>Gateway: %1 (%2) · %3 · app %4</source>
        <translation>网关：%1 (%2) · %3 · 应用 %4</translation>
    </message>
    <message>
        <source>Wide-area discovery: %1</source>
        <translation>广域发现：%1</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>警告：</translation>
    </message>
    <message>
        <source>Discovery (this machine)</source>
        <translation>发现（此计算机）</translation>
    </message>
    <message numerus="yes">
        <source>Found %n gateway(s) via Bonjour (%1)</source>
        <translation>
            <numerusform>通过 Bonjour 发现 %n 个网关 (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Found 0 gateways via Bonjour (%1)</source>
        <translation>通过 Bonjour 发现 0 个网关 (%1)</translation>
    </message>
    <message>
        <source>Tip: if the gateway is remote, mDNS won’t cross networks; use Wide-Area Bonjour (split DNS) or SSH tunnels.</source>
        <translation>提示：如果网关在远程，mDNS 无法跨越网络；请使用广域 Bonjour（拆分 DNS）或 SSH 隧道。</translation>
    </message>
    <message>
        <source>SSH tunnel failed: %1</source>
        <translation>SSH 隧道失败：%1</translation>
    </message>
    <message>
        <source>More than one gateway answers; run one on purpose only.</source>
        <translation>有多个网关响应；除非有意如此，请只运行一个。</translation>
    </message>
    <message>
        <source>Gateway Status</source>
        <translation>网关状态</translation>
    </message>
    <message>
        <source>Reachable: %1</source>
        <translation>可连接：%1</translation>
    </message>
    <message>
        <source>Probe budget: %1ms</source>
        <translation>探测时限：%1ms</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Setup cancelled.</source>
        <translation>设置已取消。</translation>
    </message>
    <message>
        <source>Please answer y or n.</source>
        <translation>请回答 y 或 n。</translation>
    </message>
    <message>
        <source>Please answer with a number from 1 to %1.</source>
        <translation>请输入 1 到 %1 之间的数字。</translation>
    </message>
    <message>
        <source>gateway connect failed: Error: %1</source>
        <translation>网关连接失败：错误：%1</translation>
    </message>
    <message>
        <source>Give up after this many milliseconds (%1)</source>
        <translation>等待的最长时间，以毫秒为单位 (%1)</translation>
    </message>
    <message>
        <source>WebSocket URL of the gateway</source>
        <translation>网关的 WebSocket URL</translation>
    </message>
    <message>
        <source>Shared token of the gateway</source>
        <translation>网关的共享令牌</translation>
    </message>
    <message>
        <source>Password of the gateway</source>
        <translation>网关的密码</translation>
    </message>
    <message>
        <source>invalid --timeout: %1</source>
        <translation>--timeout 无效：%1</translation>
    </message>
    <message>
        <source>Two gateways: the service, and %1 on port %2.</source>
        <translation>有两个网关：服务，以及端口 %2 上的 %1。</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program: %2.</source>
        <translation>端口 %1 已被其他程序占用：%2。</translation>
    </message>
    <message>
        <source>The gateway refused to start as it is configured.</source>
        <translation>网关拒绝以当前配置启动。</translation>
    </message>
    <message>
        <source>The gateway does not stay up.</source>
        <translation>网关无法持续运行。</translation>
    </message>
    <message>
        <source>Service is loaded but not running: it was stopped.</source>
        <translation>服务已加载但未在运行：它已被停止。</translation>
    </message>
    <message>
        <source>Service is loaded but not running (likely exited immediately).</source>
        <translation>服务已加载但未在运行（可能启动后立即退出）。</translation>
    </message>
    <message>
        <source>The gateway answers, but not to this command line.</source>
        <translation>网关有响应，但不接受此命令行。</translation>
    </message>
    <message>
        <source>The gateway holds its port and does not answer.</source>
        <translation>网关占用其端口，但没有响应。</translation>
    </message>
    <message>
        <source>The gateway was started a moment ago and does not listen yet.</source>
        <translation>网关刚刚启动，尚未开始监听。</translation>
    </message>
    <message>
        <source>Gateway port %1 is not listening (service appears running).</source>
        <translation>网关端口 %1 未在监听（服务看似正在运行）。</translation>
    </message>
    <message>
        <source>The service manager cannot be asked: %1.</source>
        <translation>无法查询服务管理器：%1。</translation>
    </message>
    <message>
        <source>Somebody forbade the service to start (masked).</source>
        <translation>服务已被屏蔽（masked），禁止启动。</translation>
    </message>
    <message>
        <source>Keep the gateway running as a service</source>
        <translation>让网关作为服务持续运行</translation>
    </message>
    <message>
        <source>Shared token; kept in a file only you can read</source>
        <translation>共享令牌；保存在仅您可读取的文件中</translation>
    </message>
    <message>
        <source>Write the service file again</source>
        <translation>重新写入服务文件</translation>
    </message>
    <message>
        <source>Register it without starting it</source>
        <translation>仅注册，不启动</translation>
    </message>
    <message>
        <source>Also keep it running when you log out</source>
        <translation>注销后也继续运行</translation>
    </message>
    <message>
        <source>Show the service file for the whole machine instead</source>
        <translation>改为显示面向整台计算机的服务文件</translation>
    </message>
    <message>
        <source>Nix mode detected; service install is disabled.</source>
        <translation>检测到 Nix 模式；服务安装已停用。</translation>
    </message>
    <message>
        <source>Gateway install failed</source>
        <translation>网关安装失败</translation>
    </message>
    <message>
        <source>Invalid --runtime (use &quot;node&quot; or &quot;bun&quot;)</source>
        <translation>--runtime 无效（请使用“node”或“bun”）</translation>
    </message>
    <message>
        <source>Gateway service check failed</source>
        <translation>网关服务检查失败</translation>
    </message>
    <message>
        <source>Gateway service is masked. Run: %1</source>
        <translation>网关服务已被屏蔽（masked）。请运行：%1</translation>
    </message>
    <message>
        <source>Gateway install failed: it was started and does not answer</source>
        <translation>网关安装失败：已启动，但没有响应</translation>
    </message>
    <message>
        <source>Gateway service already %1.</source>
        <translation>网关服务已处于 %1 状态。</translation>
    </message>
    <message>
        <source>It does not run. Start with: %1</source>
        <translation>服务未在运行。启动：%1</translation>
    </message>
    <message>
        <source># Nothing was changed. As an administrator, write this to %1:
</source>
        <translation># 未做任何更改。请以管理员身份将以下内容写入 %1：
</translation>
    </message>
    <message>
        <source># Then run:</source>
        <translation># 然后运行：</translation>
    </message>
    <message>
        <source>%1. Run: sudo loginctl enable-linger $USER</source>
        <translation>%1。请运行：sudo loginctl enable-linger $USER</translation>
    </message>
    <message>
        <source>Without lingering the gateway stops when you log out. Keep it online: %1</source>
        <translation>未启用 Linger 时，注销后网关会停止。要让它保持在线：%1</translation>
    </message>
    <message>
        <source>%1: Error: %2</source>
        <translation>%1：错误：%2</translation>
    </message>
    <message>
        <source>Port %1 is still held, by %2: not by this service.</source>
        <translation>端口 %1 仍被 %2 占用，占用者不是此服务。</translation>
    </message>
    <message>
        <source>Start the service</source>
        <translation>启动服务</translation>
    </message>
    <message>
        <source>Stop the service until it is started again</source>
        <translation>停止服务，直到再次启动</translation>
    </message>
    <message>
        <source>Start the service over</source>
        <translation>重新启动服务</translation>
    </message>
    <message>
        <source>Stop the service and remove it</source>
        <translation>停止并移除服务</translation>
    </message>
    <message>
        <source>Gateway %1 failed</source>
        <translation>网关 %1 失败</translation>
    </message>
    <message>
        <source>Gateway service %1.</source>
        <translation>网关服务状态：%1。</translation>
    </message>
    <message>
        <source>%1: Error: no new process was started</source>
        <translation>%1：错误：没有启动新进程</translation>
    </message>
    <message>
        <source>%1: it was started and does not answer</source>
        <translation>%1：已启动，但没有响应</translation>
    </message>
    <message>
        <source>%1: Error: process %2 is still there</source>
        <translation>%1：错误：进程 %2 仍然存在</translation>
    </message>
    <message>
        <source>Nix mode detected; service uninstall is disabled.</source>
        <translation>检测到 Nix 模式；服务卸载已停用。</translation>
    </message>
    <message>
        <source>Gateway service still loaded after uninstall.</source>
        <translation>卸载后网关服务仍处于已加载状态。</translation>
    </message>
    <message>
        <source>a process of another user</source>
        <translation>其他用户的进程</translation>
    </message>
    <message numerus="yes">
        <source>It is started again and again (%n times so far).</source>
        <translation>
            <numerusform>服务反复重新启动（目前已 %n 次）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exit code 78: it is not started again until the configuration is fixed.</source>
        <translation>退出代码 78：配置修复之前不会再次启动。</translation>
    </message>
    <message>
        <source>It froze, and the watchdog ended it.</source>
        <translation>网关已卡死，被看门狗结束。</translation>
    </message>
    <message>
        <source>The system ran out of memory and ended it.</source>
        <translation>系统内存不足，已将其结束。</translation>
    </message>
    <message>
        <source>Session store: %1</source>
        <translation>会话存储：%1</translation>
    </message>
    <message>
        <source>Sessions listed: %1</source>
        <translation>列出的会话：%1</translation>
    </message>
    <message numerus="yes">
        <source>Filtered to last %n minute(s)</source>
        <translation>
            <numerusform>仅显示最近 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>No sessions found.</source>
        <translation>未找到会话。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Tokens (ctx %)</source>
        <translation>Token (上下文 %)</translation>
    </message>
    <message>
        <source>List the conversations there are</source>
        <translation>列出现有的对话</translation>
    </message>
    <message>
        <source>Read this session store instead</source>
        <translation>改为读取此会话存储</translation>
    </message>
    <message>
        <source>Only those used within so many minutes</source>
        <translation>仅列出最近这么多分钟内使用过的会话</translation>
    </message>
    <message>
        <source>Accepted for old scripts</source>
        <translation>为兼容旧脚本而保留</translation>
    </message>
    <message>
        <source>--active must be a positive integer (minutes)</source>
        <translation>--active 必须是正整数（分钟）</translation>
    </message>
    <message>
        <source>Invalid %1 &quot;%2&quot; (use %3).</source>
        <translation>%1“%2”无效（请使用 %3）。</translation>
    </message>
    <message>
        <source>Invalid --gateway-auth &quot;%1&quot; (use off, token or password).</source>
        <translation>--gateway-auth“%1”无效（请使用 off、token 或 password）。</translation>
    </message>
    <message>
        <source>Give one API key at a time: %1 or %2</source>
        <translation>一次只能提供一个 API 密钥：%1 或 %2</translation>
    </message>
    <message>
        <source>Ask nothing; take the options</source>
        <translation>不提问，直接采用选项的值</translation>
    </message>
    <message>
        <source>An agent can run programs; needed with --non-interactive</source>
        <translation>智能体可以运行程序；使用 --non-interactive 时必须指定</translation>
    </message>
    <message>
        <source>local, or remote: the gateway runs elsewhere</source>
        <translation>local，或 remote：网关在别处运行</translation>
    </message>
    <message>
        <source>Where agents keep their files</source>
        <translation>智能体保存文件的位置</translation>
    </message>
    <message>
        <source>The provider whose API key is the first line of standard input</source>
        <translation>提供商；其 API 密钥是标准输入的第一行</translation>
    </message>
    <message>
        <source>API key of %1; others see it in the list of processes</source>
        <translation>%1 的 API 密钥；其他人可在进程列表中看到</translation>
    </message>
    <message>
        <source>skip: no key</source>
        <translation>skip：不使用密钥</translation>
    </message>
    <message>
        <source>The model that agents use</source>
        <translation>智能体使用的模型</translation>
    </message>
    <message>
        <source>Do not try the key out</source>
        <translation>不测试密钥</translation>
    </message>
    <message>
        <source>loopback, lan, tailnet, auto or custom</source>
        <translation>loopback、lan、tailnet、auto 或 custom</translation>
    </message>
    <message>
        <source>off, token or password</source>
        <translation>off、token 或 password</translation>
    </message>
    <message>
        <source>Shared token; one is made otherwise</source>
        <translation>共享令牌；未指定时自动生成</translation>
    </message>
    <message>
        <source>Shared password</source>
        <translation>共享密码</translation>
    </message>
    <message>
        <source>off, serve or funnel</source>
        <translation>off、serve 或 funnel</translation>
    </message>
    <message>
        <source>WebSocket URL of the remote gateway</source>
        <translation>远程网关的 WebSocket URL</translation>
    </message>
    <message>
        <source>Its token</source>
        <translation>远程网关的令牌</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>不安装服务</translation>
    </message>
    <message>
        <source>Do not look whether the gateway answers</source>
        <translation>不检查网关是否响应</translation>
    </message>
    <message>
        <source>Invalid --mode &quot;%1&quot; (use local|remote).</source>
        <translation>--mode“%1”无效（请使用 local|remote）。</translation>
    </message>
    <message>
        <source>Missing --remote-url for remote mode.</source>
        <translation>远程模式缺少 --remote-url。</translation>
    </message>
    <message>
        <source>Invalid --gateway-port</source>
        <translation>--gateway-port 无效</translation>
    </message>
    <message>
        <source>✓ The key works: %1 answered.</source>
        <translation>✓ 密钥有效：%1 已响应。</translation>
    </message>
    <message>
        <source>Nothing was changed. --skip-key-test keeps the key all the same.</source>
        <translation>未做任何更改。使用 --skip-key-test 可仍然保留该密钥。</translation>
    </message>
    <message>
        <source>The key could not be tried out: %1. It is kept.</source>
        <translation>无法测试密钥：%1。密钥已保留。</translation>
    </message>
    <message>
        <source>Workspace OK: %1</source>
        <translation>工作区正常：%1</translation>
    </message>
    <message>
        <source>Sessions OK: %1</source>
        <translation>会话目录正常：%1</translation>
    </message>
    <message>
        <source>✓ The gateway answers. Talk to the agent: %1</source>
        <translation>✓ 网关有响应。与智能体对话：%1</translation>
    </message>
    <message>
        <source>Next: %1, then %2</source>
        <translation>接下来：%1，然后 %2</translation>
    </message>
    <message>
        <source>Remote gateway: %1</source>
        <translation>远程网关：%1</translation>
    </message>
    <message>
        <source>--provider needs the API key on standard input</source>
        <translation>--provider 需要从标准输入读取 API 密钥</translation>
    </message>
    <message>
        <source>there is no terminal to ask questions on</source>
        <translation>没有可用于提问的终端</translation>
    </message>
    <message>
        <source>Answer with options: %1</source>
        <translation>请用选项回答：%1</translation>
    </message>
    <message>
        <source>Set the gateway up: models, workspace, access, service</source>
        <translation>设置网关：模型、工作区、访问、服务</translation>
    </message>
    <message>
        <source>Non-interactive onboarding requires explicit risk acknowledgement.</source>
        <translation>非交互式设置需要明确确认风险。</translation>
    </message>
    <message>
        <source>Read: https://docs.clawd.bot/security
Re-run with: %1</source>
        <translation>请阅读：https://docs.clawd.bot/security
重新运行：%1</translation>
    </message>
    <message>
        <source>Make configuration and workspace</source>
        <translation>创建配置和工作区</translation>
    </message>
    <message>
        <source>Ask everything, as onboard does</source>
        <translation>询问所有内容，与 onboard 相同</translation>
    </message>
    <message>
        <source>Read and change the configuration file</source>
        <translation>读取和更改配置文件</translation>
    </message>
    <message>
        <source>Change parts of the set-up</source>
        <translation>更改部分设置</translation>
    </message>
    <message>
        <source>Only this part; may be repeated: %1</source>
        <translation>仅设置此部分；可重复：%1</translation>
    </message>
    <message>
        <source>Invalid --section: %1. Expected one of: %2.</source>
        <translation>--section 无效：%1。可选：%2。</translation>
    </message>
    <message>
        <source>There is nothing to configure for %1 yet.</source>
        <translation>%1 目前没有可配置的内容。</translation>
    </message>
    <message>
        <source>An agent acts in your name: it can run programs, read and change files, and send
messages. Messages from strangers can try to talk it into something. Keep it on a
machine and an account where that is acceptable.</source>
        <translation>智能体以您的名义行事：它可以运行程序、读取和更改文件，
还可以发送消息。陌生人发来的消息可能会诱导它做某些事。
请将它放在可以接受这种风险的计算机和账户中。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Where does the gateway run</source>
        <translation>网关在哪里运行</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>在此计算机上</translation>
    </message>
    <message>
        <source>On another machine</source>
        <translation>在另一台计算机上</translation>
    </message>
    <message>
        <source>It begins with ws:// or wss://.</source>
        <translation>应以 ws:// 或 wss:// 开头。</translation>
    </message>
    <message>
        <source>Its token (Enter: as it is)</source>
        <translation>其令牌（按 Enter：保持不变）</translation>
    </message>
    <message>
        <source>None for now</source>
        <translation>暂不选择</translation>
    </message>
    <message>
        <source>Whose models do you use</source>
        <translation>使用哪家的模型</translation>
    </message>
    <message>
        <source>%1. It is kept; no key is asked for.</source>
        <translation>%1。已保留；不再询问密钥。</translation>
    </message>
    <message>
        <source>There is a key already (%1). Use it</source>
        <translation>已有密钥 (%1)。是否使用</translation>
    </message>
    <message>
        <source>API key of %1 (Enter: later)</source>
        <translation>%1 的 API 密钥（按 Enter：稍后设置）</translation>
    </message>
    <message>
        <source>Trying it with %1…</source>
        <translation>正在用 %1 测试…</translation>
    </message>
    <message>
        <source>✓ The key works.</source>
        <translation>✓ 密钥有效。</translation>
    </message>
    <message>
        <source>Keep this key anyway</source>
        <translation>仍保留此密钥</translation>
    </message>
    <message>
        <source>Where does the agent keep its files</source>
        <translation>智能体在哪里保存文件</translation>
    </message>
    <message>
        <source>Who may reach the gateway</source>
        <translation>谁可以访问网关</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>仅此计算机</translation>
    </message>
    <message>
        <source>The local network</source>
        <translation>本地网络</translation>
    </message>
    <message>
        <source>My tailnet (Tailscale)</source>
        <translation>我的 tailnet (Tailscale)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>端口是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>With a token (recommended)</source>
        <translation>使用令牌（推荐）</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>使用密码</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>不验证</translation>
    </message>
    <message>
        <source>How do clients prove themselves</source>
        <translation>客户端如何验证身份</translation>
    </message>
    <message>
        <source>Token (Enter: as it is)</source>
        <translation>令牌（按 Enter：保持不变）</translation>
    </message>
    <message>
        <source>Token (Enter: make one)</source>
        <translation>令牌（按 Enter：自动生成）</translation>
    </message>
    <message>
        <source>Password (Enter: as it is)</source>
        <translation>密码（按 Enter：保持不变）</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Show the gateway, its agents and sessions on one page</source>
        <translation>在一页中显示网关及其智能体和会话</translation>
    </message>
    <message>
        <source>Everything that helps to find a fault</source>
        <translation>显示所有有助于排查故障的信息</translation>
    </message>
    <message>
        <source>With the use of models</source>
        <translation>包括模型用量</translation>
    </message>
    <message>
        <source>With the health of the gateway</source>
        <translation>包括网关的运行状况</translation>
    </message>
    <message>
        <source>With the connection</source>
        <translation>包括连接情况</translation>
    </message>
    <message>
        <source>fallback %1 · misconfigured (remote.url missing)</source>
        <translation>改用 %1 · 配置有误（缺少 remote.url）</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>远程</translation>
    </message>
    <message>
        <source>local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>%1 · unreachable (%2)</source>
        <translation>%1 · 无法连接 (%2)</translation>
    </message>
    <message>
        <source>%1 · reachable %2ms · auth %3</source>
        <translation>%1 · 可连接 %2ms · 认证 %3</translation>
    </message>
    <message>
        <source>%1 active · default %2 (%3k ctx) · %4</source>
        <translation>%1 个活跃 · 默认 %2 (%3k 上下文) · %4</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>已达上限</translation>
    </message>
    <message>
        <source>limit of %1 reached</source>
        <translation>%1 已达上限</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 个排队中</translation>
    </message>
    <message>
        <source>%1 not installed</source>
        <translation>%1 未安装</translation>
    </message>
    <message>
        <source>%1 installed · %2 · %3</source>
        <translation>%1 已安装 · %2 · %3</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Tailscale</source>
        <translation>Tailscale</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Gateway service</source>
        <translation>网关服务</translation>
    </message>
    <message>
        <source>Node service</source>
        <translation>节点服务</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>探测</translation>
    </message>
    <message>
        <source>skipped (use --deep)</source>
        <translation>已跳过（请使用 --deep）</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>部分异常</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>今日花费</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>心跳</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>no sessions yet</source>
        <translation>尚无会话</translation>
    </message>
    <message>
        <source>System events</source>
        <translation>系统事件</translation>
    </message>
    <message>
        <source>… +%1 more</source>
        <translation>… 另有 %1 个</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>可连接</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>部分异常</translation>
    </message>
    <message>
        <source>Usage: no provider usage available. This version does not ask providers yet.</source>
        <translation>用量：没有可用的提供商用量信息。此版本尚不查询提供商。</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>运行状况</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Clawdbot status</source>
        <translation>Clawdbot 状态</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>FAQ: https://docs.clawd.bot/faq</source>
        <translation>常见问题：https://docs.clawd.bot/faq</translation>
    </message>
    <message>
        <source>Next steps:</source>
        <translation>后续步骤：</translation>
    </message>
    <message>
        <source>Need to share?</source>
        <translation>需要分享？</translation>
    </message>
    <message>
        <source>Need to debug live?</source>
        <translation>需要实时调试？</translation>
    </message>
    <message>
        <source>Need to test channels?</source>
        <translation>需要测试渠道？</translation>
    </message>
    <message>
        <source>Fix reachability first:</source>
        <translation>请先修复连接问题：</translation>
    </message>
    <message>
        <source>Show the gateway in the tray of the desktop</source>
        <translation>在桌面托盘中显示网关</translation>
    </message>
    <message>
        <source>Open the control window as well</source>
        <translation>同时打开控制窗口</translation>
    </message>
    <message>
        <source>Install the package clawdbot-tray; on a server use: %1</source>
        <translation>请安装软件包 clawdbot-tray；在服务器上请使用：%1</translation>
    </message>
    <message>
        <source>there is no graphical session to show the tray in</source>
        <translation>没有可显示托盘的图形会话</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>请使用：%1</translation>
    </message>
    <message>
        <source>cannot start %1: %2</source>
        <translation>无法启动 %1：%2</translation>
    </message>
    <message>
        <source>The tray shows the gateway now.</source>
        <translation>托盘现在已显示网关。</translation>
    </message>
    <message>
        <source>--token is not used: gateway.auth.token in %1 overrules it.</source>
        <translation>--token 未被使用：%1 中的 gateway.auth.token 优先。</translation>
    </message>
    <message>
        <source>CLAWDBOT_GATEWAY_PASSWORD is not carried into the service; set gateway.auth.password.</source>
        <translation>CLAWDBOT_GATEWAY_PASSWORD 不会带入服务；请设置 gateway.auth.password。</translation>
    </message>
    <message>
        <source>the service file cannot be read</source>
        <translation>无法读取服务文件</translation>
    </message>
</context>
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
    <name>claw::doctor</name>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>State directory</source>
        <translation>状态目录</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密值</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>暴露范围</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>After log-out</source>
        <translation>注销后</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>残留</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Model provider</source>
        <translation>模型提供商</translation>
    </message>
    <message>
        <source>the gateway refuses to start like that</source>
        <translation>这样配置时网关会拒绝启动</translation>
    </message>
    <message>
        <source>every program on this machine may connect without a secret</source>
        <translation>此计算机上的任何程序无需凭据即可连接</translation>
    </message>
    <message>
        <source>web pages are still refused, other users of the machine are not</source>
        <translation>网页仍会被拒绝，但此计算机的其他用户不会</translation>
    </message>
    <message>
        <source>a long random text</source>
        <translation>一段较长的随机文本</translation>
    </message>
    <message>
        <source>gateway.controlUi.allowInsecureAuth lets browsers in without a device key</source>
        <translation>gateway.controlUi.allowInsecureAuth 允许浏览器在没有设备密钥时访问</translation>
    </message>
    <message>
        <source>whoever learns the token can use it from anywhere</source>
        <translation>任何得知令牌的人都可以从任何地方使用它</translation>
    </message>
    <message>
        <source>gateway.controlUi.allowedOrigins allows every web page</source>
        <translation>gateway.controlUi.allowedOrigins 允许所有网页</translation>
    </message>
    <message>
        <source>any page you open can then talk to the gateway</source>
        <translation>您打开的任何网页都能与网关通信</translation>
    </message>
    <message>
        <source>name the origins that you use</source>
        <translation>请列出您使用的来源</translation>
    </message>
    <message>
        <source>clients need the password or a paired device</source>
        <translation>客户端需要密码或已配对的设备</translation>
    </message>
    <message>
        <source>clients need the token or a paired device</source>
        <translation>客户端需要令牌或已配对的设备</translation>
    </message>
    <message>
        <source>device keys and certificates are refused when the clock is wrong, and jobs run at the wrong time</source>
        <translation>时钟不准时，设备密钥和证书会被拒绝，任务也会在错误的时间运行</translation>
    </message>
    <message>
        <source>set the clock, and let it be kept (timedatectl set-ntp true)</source>
        <translation>请设置时钟，并让其保持准确 (timedatectl set-ntp true)</translation>
    </message>
    <message>
        <source>the clock says %1, before this program was made</source>
        <translation>时钟显示 %1，早于此程序的构建时间</translation>
    </message>
    <message>
        <source>the clock has gone back: the gateway was last seen at %1</source>
        <translation>时钟已回退：网关上次活动时间为 %1</translation>
    </message>
    <message>
        <source>the gateway runs on the last configuration that worked and ignores your change</source>
        <translation>网关正在使用上一份有效的配置运行，并忽略您的更改</translation>
    </message>
    <message>
        <source>the gateway does not start with it</source>
        <translation>网关无法用它启动</translation>
    </message>
    <message>
        <source>correct that line of the file</source>
        <translation>请更正文件中的该行</translation>
    </message>
    <message>
        <source>%1 does not exist: everything has its default</source>
        <translation>%1 不存在：全部使用默认值</translation>
    </message>
    <message>
        <source>the gateway passes over it</source>
        <translation>网关会忽略它</translation>
    </message>
    <message>
        <source>gateway.mode is unset</source>
        <translation>未设置 gateway.mode</translation>
    </message>
    <message>
        <source>the gateway refuses to start without it</source>
        <translation>缺少它时网关会拒绝启动</translation>
    </message>
    <message>
        <source>%1 is valid</source>
        <translation>%1 有效</translation>
    </message>
    <message>
        <source>the system does not say how much room there is</source>
        <translation>系统未报告剩余空间</translation>
    </message>
    <message>
        <source>%1 is on a disk that is read-only</source>
        <translation>%1 所在的磁盘是只读的</translation>
    </message>
    <message>
        <source>the gateway runs degraded and keeps nothing</source>
        <translation>网关以部分异常状态运行，不保存任何内容</translation>
    </message>
    <message>
        <source>mount %1 for writing, or set CLAWDBOT_STATE_DIR</source>
        <translation>请以可写方式挂载 %1，或设置 CLAWDBOT_STATE_DIR</translation>
    </message>
    <message>
        <source>%1 free for %2</source>
        <translation>%1 可用于 %2</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>what the gateway cannot write it loses: sessions, pairings, log</source>
        <translation>网关无法写入的内容会丢失：会话、配对、日志</translation>
    </message>
    <message>
        <source>make room on %1</source>
        <translation>请在 %1 上腾出空间</translation>
    </message>
    <message>
        <source>it may soon not be able to write</source>
        <translation>可能很快就无法写入</translation>
    </message>
    <message>
        <source>programs on this machine</source>
        <translation>此计算机上的程序</translation>
    </message>
    <message>
        <source>devices of your tailnet</source>
        <translation>您的 tailnet 中的设备</translation>
    </message>
    <message>
        <source>everybody in the local network</source>
        <translation>本地网络中的所有人</translation>
    </message>
    <message>
        <source>everybody who can reach this machine, perhaps from the internet</source>
        <translation>所有能访问此计算机的人，可能包括互联网上的人</translation>
    </message>
    <message>
        <source>%1 port %2: %3</source>
        <translation>%1 端口 %2：%3</translation>
    </message>
    <message>
        <source>no secret is asked for</source>
        <translation>不要求任何凭据</translation>
    </message>
    <message>
        <source>without TLS the token and all messages can be read on the way</source>
        <translation>没有 TLS 时，令牌和所有消息在传输途中可被读取</translation>
    </message>
    <message>
        <source>Tailscale serves it to the devices of your tailnet</source>
        <translation>Tailscale 将其提供给您的 tailnet 中的设备</translation>
    </message>
    <message>
        <source>Tailscale Funnel publishes it to the internet</source>
        <translation>Tailscale Funnel 将其发布到互联网</translation>
    </message>
    <message>
        <source>the password is all that stands between</source>
        <translation>密码是唯一的保护</translation>
    </message>
    <message>
        <source>the proxies %1 are believed when they say who a client is</source>
        <translation>信任代理服务器 %1 提供的客户端身份</translation>
    </message>
    <message>
        <source>a proxy that passes headers through lets clients lie</source>
        <translation>如果代理服务器原样转发请求头，客户端便可伪造身份</translation>
    </message>
    <message>
        <source>runs as pid %1, version %2</source>
        <translation>正在运行，PID %1，版本 %2</translation>
    </message>
    <message>
        <source>pid %1 has stood still for %2 s, busy with %3</source>
        <translation>PID %1 已停止响应 %2 秒，当时正在处理 %3</translation>
    </message>
    <message>
        <source>pid %1 has stood still for %2 s</source>
        <translation>PID %1 已停止响应 %2 秒</translation>
    </message>
    <message>
        <source>it answers nobody</source>
        <translation>它不响应任何请求</translation>
    </message>
    <message numerus="yes">
        <source>its loop stood still %n times, for %1 ms at most, busy with %2</source>
        <translation>
            <numerusform>其循环停顿了 %n 次，最长 %1 毫秒，当时正在处理 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody is answered meanwhile</source>
        <translation>其间不响应任何请求</translation>
    </message>
    <message>
        <source>the last run %1</source>
        <translation>上次运行：%1</translation>
    </message>
    <message>
        <source>whatever was under way was cut off</source>
        <translation>当时正在进行的操作已中断</translation>
    </message>
    <message>
        <source>no gateway has run here yet</source>
        <translation>此处尚未运行过网关</translation>
    </message>
    <message>
        <source>it is not running</source>
        <translation>网关未在运行</translation>
    </message>
    <message>
        <source>nobody is answered</source>
        <translation>没有程序响应请求</translation>
    </message>
    <message>
        <source>%1 starts the npm package</source>
        <translation>%1 启动的是 npm 软件包</translation>
    </message>
    <message>
        <source>two gateways fight for the port and for the sessions</source>
        <translation>两个网关会争用端口和会话</translation>
    </message>
    <message>
        <source>a gateway of the npm package seems to run with this configuration (pid %1)</source>
        <translation>npm 软件包的网关似乎正在使用此配置运行 (PID %1)</translation>
    </message>
    <message>
        <source>both write to the same sessions</source>
        <translation>两者都会写入相同的会话</translation>
    </message>
    <message>
        <source>%1 was left behind by the npm package</source>
        <translation>%1 是 npm 软件包遗留的</translation>
    </message>
    <message>
        <source>its owner is gone; it stops nobody</source>
        <translation>其所有者已不存在；它不会妨碍任何程序</translation>
    </message>
    <message>
        <source>nothing of the npm package is in the way</source>
        <translation>没有 npm 软件包造成的妨碍</translation>
    </message>
    <message>
        <source>no user service of systemd is concerned</source>
        <translation>不涉及 systemd 用户服务</translation>
    </message>
    <message>
        <source>USER is not set, so nobody knows whose service to look at</source>
        <translation>未设置 USER，无法得知应检查谁的服务</translation>
    </message>
    <message>
        <source>the service goes on when %1 logs out</source>
        <translation>%1 注销后服务会继续运行</translation>
    </message>
    <message>
        <source>lingering is off for %1</source>
        <translation>%1 的 Linger 已关闭</translation>
    </message>
    <message>
        <source>systemd ends the gateway some seconds after the log-out, and does not start it before the next log-in</source>
        <translation>systemd 会在注销几秒后结束网关，并且在下次登录前不会启动它</translation>
    </message>
    <message>
        <source>no gateway runs whose PATH could differ</source>
        <translation>没有 PATH 可能不同的网关在运行</translation>
    </message>
    <message>
        <source>the system does not show the gateway&apos;s</source>
        <translation>系统未显示网关的 PATH</translation>
    </message>
    <message>
        <source>the gateway finds the programs that this shell finds</source>
        <translation>此 shell 能找到的程序，网关也能找到</translation>
    </message>
    <message>
        <source>the gateway does not look in %1</source>
        <translation>网关不会在 %1 中查找</translation>
    </message>
    <message>
        <source>programs that work here may not be found by the assistant</source>
        <translation>在此处可用的程序，助手可能找不到</translation>
    </message>
    <message>
        <source>add what is needed to PATH in the service file (%1 shows where it is), then: %2; an install keeps what you add</source>
        <translation>请在服务文件（%1 会显示其位置）的 PATH 中添加所需的目录，然后：%2；重新安装会保留您添加的内容</translation>
    </message>
    <message>
        <source>%1, run by %2</source>
        <translation>%1，由 %2 运行</translation>
    </message>
    <message>
        <source>port %1 is held by %2, which is not this gateway</source>
        <translation>端口 %1 已被 %2 占用，它不是此网关</translation>
    </message>
    <message>
        <source>the gateway cannot listen there</source>
        <translation>网关无法在该端口监听</translation>
    </message>
    <message>
        <source>stop that program, or %1</source>
        <translation>请停止该程序，或%1</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>其他端口</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>the system does not say who listens on %1</source>
        <translation>系统未报告是谁在监听%1</translation>
    </message>
    <message>
        <source>a program of another user</source>
        <translation>其他用户的程序</translation>
    </message>
    <message>
        <source>a program of %1</source>
        <translation>%1 的程序</translation>
    </message>
    <message>
        <source>%1 is the gateway&apos;s (pid %2)</source>
        <translation>%1由网关使用 (PID %2)</translation>
    </message>
    <message>
        <source>the gateway runs but does not listen on %1</source>
        <translation>网关正在运行，但未监听%1</translation>
    </message>
    <message>
        <source>commands look for it there</source>
        <translation>命令会在那里查找网关</translation>
    </message>
    <message>
        <source>restart it, or give the commands the port it was started with</source>
        <translation>请重新启动网关，或为命令指定网关启动时使用的端口</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1空闲</translation>
    </message>
    <message>
        <source>%1 is not reached over TLS from here directly; not tried</source>
        <translation>从此处不能通过 TLS 直接连接 %1；未测试</translation>
    </message>
    <message>
        <source>%1 answers over TLS</source>
        <translation>%1 通过 TLS 响应</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>无法连接 %1：%2</translation>
    </message>
    <message>
        <source>%1 needs it to answer</source>
        <translation>%1 需要它才能回答</translation>
    </message>
    <message>
        <source>check the network, DNS and a firewall on the way</source>
        <translation>请检查网络、DNS 和途中的防火墙</translation>
    </message>
    <message>
        <source>the %1 is shorter than %2 characters</source>
        <translation>%1 短于 %2 个字符</translation>
    </message>
    <message>
        <source>the %1 has only %2 different characters</source>
        <translation>%1 只有 %2 个不同的字符</translation>
    </message>
    <message>
        <source>the %1 begins with a word that guessers try first</source>
        <translation>%1 以容易首先被猜到的词开头</translation>
    </message>
    <message>
        <source>the %1 is hard to guess</source>
        <translation>%1 难以猜测</translation>
    </message>
    <message>
        <source>it can be guessed</source>
        <translation>它可能被猜到</translation>
    </message>
    <message>
        <source>set gateway.auth.%1 to what `openssl rand -hex 24` prints</source>
        <translation>请将 gateway.auth.%1 设为 `openssl rand -hex 24` 输出的内容</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 的状态：%2</translation>
    </message>
    <message>
        <source>%1 is masked: nobody may start it</source>
        <translation>%1 已被屏蔽（masked），禁止启动</translation>
    </message>
    <message>
        <source>the gateway does not come back after a reboot</source>
        <translation>计算机重启后网关不会恢复运行</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 未处于 %2 状态</translation>
    </message>
    <message>
        <source>it is started and ends again and again</source>
        <translation>它反复启动又结束</translation>
    </message>
    <message>
        <source>nobody starts the gateway</source>
        <translation>没有程序启动网关</translation>
    </message>
    <message>
        <source>the service is not what an install from here would make</source>
        <translation>服务与从此处安装时生成的内容不同</translation>
    </message>
    <message>
        <source>the gateway is not installed as a service</source>
        <translation>网关未安装为服务</translation>
    </message>
    <message>
        <source>it ends with the terminal, and does not come back after a reboot</source>
        <translation>它会随终端结束，计算机重启后也不会恢复运行</translation>
    </message>
    <message>
        <source>%1 looks like another gateway (%2)</source>
        <translation>%1 看似另一个网关 (%2)</translation>
    </message>
    <message>
        <source>nothing here starts the gateway after a reboot</source>
        <translation>计算机重启后，此处没有程序会启动网关</translation>
    </message>
    <message>
        <source>%1 can be read or changed by other users</source>
        <translation>%1 可被其他用户读取或更改</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 不存在</translation>
    </message>
    <message>
        <source>nothing is kept until the gateway has made it</source>
        <translation>网关创建它之前不会保存任何内容</translation>
    </message>
    <message>
        <source>%1 is not a directory</source>
        <translation>%1 不是目录</translation>
    </message>
    <message>
        <source>the gateway can keep nothing</source>
        <translation>网关无法保存任何内容</translation>
    </message>
    <message>
        <source>move it out of the way</source>
        <translation>请将其移走</translation>
    </message>
    <message>
        <source>%1 cannot be written to</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>pairings, sessions and the log are lost with each restart</source>
        <translation>每次重新启动都会丢失配对、会话和日志</translation>
    </message>
    <message>
        <source>keys, tokens and conversations are in there</source>
        <translation>其中有密钥、令牌和对话</translation>
    </message>
    <message>
        <source>it may hold a token or a password</source>
        <translation>其中可能有令牌或密码</translation>
    </message>
    <message>
        <source>%1 is there, and yours alone</source>
        <translation>%1 存在，且仅您可以访问</translation>
    </message>
    <message>
        <source>no answer within 4 s</source>
        <translation>4 秒内没有响应</translation>
    </message>
    <message>
        <source>%1: no answer within %2 s</source>
        <translation>%1：%2 秒内没有响应</translation>
    </message>
    <message>
        <source>whatever it looks at is slow or does not answer</source>
        <translation>检查的对象速度缓慢或没有响应</translation>
    </message>
    <message>
        <source>set %1 to %2 in %3</source>
        <translation>在 %3 中将 %1 设为 %2</translation>
    </message>
    <message>
        <source>set mode %1 on %2</source>
        <translation>将 %2 的权限设为 %1</translation>
    </message>
    <message>
        <source>make %1</source>
        <translation>创建 %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>运行 %1</translation>
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
        <translation>重新生成(&amp;E)</translation>
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
        <translation>安装(&amp;D)</translation>
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
<context>
    <name>claw::wizard</name>
    <message>
        <source>Missing --gateway-password for password auth.</source>
        <translation>密码认证缺少 --gateway-password。</translation>
    </message>
</context>
</TS>
