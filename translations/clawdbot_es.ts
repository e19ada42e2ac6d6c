<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>claw::backup</name>
    <message>
        <source>there is no file %1</source>
        <translation>no existe el archivo %1</translation>
    </message>
    <message>
        <source>the backup is damaged: %1</source>
        <translation>la copia de seguridad está dañada: %1</translation>
    </message>
    <message>
        <source>the backup has too many entries</source>
        <translation>la copia de seguridad tiene demasiadas entradas</translation>
    </message>
    <message>
        <source>the backup holds something that no backup holds: %1</source>
        <translation>la copia de seguridad contiene algo impropio de una copia: %1</translation>
    </message>
    <message>
        <source>do not restore it; it was not made by this program</source>
        <translation>no la restaure; no la creó este programa</translation>
    </message>
    <message>
        <source>the backup cannot be written: %1</source>
        <translation>no se puede escribir la copia de seguridad: %1</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 changed while it was read</source>
        <translation>%1 cambió durante la lectura</translation>
    </message>
    <message>
        <source>%1 exists</source>
        <translation>%1 ya existe</translation>
    </message>
    <message>
        <source>choose another name, or remove it first</source>
        <translation>elija otro nombre o elimínelo primero</translation>
    </message>
    <message>
        <source>there is no directory %1</source>
        <translation>no existe el directorio %1</translation>
    </message>
    <message>
        <source>the backup would lie within %1, which it is a backup of</source>
        <translation>la copia de seguridad quedaría dentro de %1, que es lo que se copia</translation>
    </message>
    <message>
        <source>write it elsewhere, best to another disk</source>
        <translation>escríbala en otro lugar, preferiblemente en otro disco</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>the backup is damaged: unexpected %1</source>
        <translation>la copia de seguridad está dañada: %1 inesperado</translation>
    </message>
    <message>
        <source>the backup is not complete: no manifest</source>
        <translation>la copia de seguridad está incompleta: falta el manifiesto</translation>
    </message>
    <message>
        <source>its manifest is none</source>
        <translation>su manifiesto no es válido</translation>
    </message>
    <message>
        <source>the backup has version %1, this program knows version %2</source>
        <translation>la copia de seguridad tiene la versión %1; este programa conoce la versión %2</translation>
    </message>
    <message>
        <source>restore it with the program that made it (%1)</source>
        <translation>restáurela con el programa que la creó (%1)</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>%1 is not what was put into it</source>
        <translation>%1 no coincide con lo que se guardó</translation>
    </message>
    <message>
        <source>%1 does not belong to it</source>
        <translation>%1 no pertenece a la copia</translation>
    </message>
    <message>
        <source>%1 may be the root of a disk, or belong to another user</source>
        <translation>%1 puede ser la raíz de un disco o pertenecer a otro usuario</translation>
    </message>
    <message>
        <source>cannot remove %1</source>
        <translation>no se puede eliminar %1</translation>
    </message>
    <message>
        <source>an earlier restore has left something behind that cannot be removed</source>
        <translation>una restauración anterior ha dejado restos que no se pueden eliminar</translation>
    </message>
    <message>
        <source>remove what ends in .restoring beside %1</source>
        <translation>elimine lo que termine en .restoring junto a %1</translation>
    </message>
    <message>
        <source>the backup has its %1 outside of the state directory, this machine has not</source>
        <translation>la copia de seguridad tiene %1 fuera del directorio de estado; este equipo, no</translation>
    </message>
    <message>
        <source>set the same CLAWDBOT_* variables as where it was made</source>
        <translation>defina las mismas variables CLAWDBOT_* que en el equipo de origen</translation>
    </message>
    <message>
        <source>there is no room for what the backup holds</source>
        <translation>no hay espacio para el contenido de la copia de seguridad</translation>
    </message>
    <message>
        <source>it is written beside what is there, so both need room for a while</source>
        <translation>se escribe junto a lo existente, por lo que durante un tiempo hace falta espacio para ambos</translation>
    </message>
</context>
<context>
    <name>claw::cli</name>
    <message>
        <source>Run the gateway in the foreground</source>
        <translation>Ejecuta la pasarela en primer plano</translation>
    </message>
    <message>
        <source>Run the gateway, or ask a running one</source>
        <translation>Ejecuta la pasarela o consulta una en ejecución</translation>
    </message>
    <message>
        <source>Port to listen on (18789)</source>
        <translation>Puerto de escucha (18789)</translation>
    </message>
    <message>
        <source>Where to listen: loopback, lan, tailnet, auto, custom</source>
        <translation>Dónde escuchar: loopback, lan, tailnet, auto, custom</translation>
    </message>
    <message>
        <source>Shared token; prefer CLAWDBOT_GATEWAY_TOKEN</source>
        <translation>Token compartido; es preferible CLAWDBOT_GATEWAY_TOKEN</translation>
    </message>
    <message>
        <source>What clients show: token or password</source>
        <translation>Qué presentan los clientes: token o password</translation>
    </message>
    <message>
        <source>Shared password; prefer CLAWDBOT_GATEWAY_PASSWORD</source>
        <translation>Contraseña compartida; es preferible CLAWDBOT_GATEWAY_PASSWORD</translation>
    </message>
    <message>
        <source>Publish through Tailscale: off, serve, funnel</source>
        <translation>Publicar mediante Tailscale: off, serve, funnel</translation>
    </message>
    <message>
        <source>Undo that at the end</source>
        <translation>Deshacer esa publicación al terminar</translation>
    </message>
    <message>
        <source>Start without gateway.mode=local</source>
        <translation>Iniciar sin gateway.mode=local</translation>
    </message>
    <message>
        <source>Use a playground: profile ~/.clawdbot-dev, ~/clawd-dev</source>
        <translation>Usar un entorno de pruebas: perfil ~/.clawdbot-dev, ~/clawd-dev</translation>
    </message>
    <message>
        <source>Delete the playground first (with --dev)</source>
        <translation>Borrar antes el entorno de pruebas (con --dev)</translation>
    </message>
    <message>
        <source>End whoever listens on the port</source>
        <translation>Terminar el proceso que escuche en el puerto</translation>
    </message>
    <message>
        <source>Show debug lines and WebSocket traffic</source>
        <translation>Mostrar las líneas de depuración y el tráfico WebSocket</translation>
    </message>
    <message>
        <source>Show only the lines of the claude-cli agent</source>
        <translation>Mostrar solo las líneas del agente claude-cli</translation>
    </message>
    <message>
        <source>Lines about frames, with --verbose: auto, full, compact</source>
        <translation>Líneas sobre tramas, con --verbose: auto, full, compact</translation>
    </message>
    <message>
        <source>Same as --ws-log compact</source>
        <translation>Igual que --ws-log compact</translation>
    </message>
    <message>
        <source>Record what models stream</source>
        <translation>Registrar lo que transmiten los modelos</translation>
    </message>
    <message>
        <source>Where to record it</source>
        <translation>Dónde registrarlo</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>otro proceso</translation>
    </message>
    <message>
        <source>the gateway with pid %1</source>
        <translation>la pasarela con PID %1</translation>
    </message>
    <message>
        <source>%1 works in %2, and sessions have one writer</source>
        <translation>%1 trabaja en %2, y las sesiones solo admiten un escritor</translation>
    </message>
    <message>
        <source>Leave --local out, or stop it: clawdbot gateway stop</source>
        <translation>Omita --local o detenga la pasarela: clawdbot gateway stop</translation>
    </message>
    <message>
        <source>the agent did not come to an end</source>
        <translation>el agente no llegó a terminar</translation>
    </message>
    <message>
        <source>the run was stopped</source>
        <translation>se detuvo la ejecución</translation>
    </message>
    <message>
        <source>Lend this machine to a gateway</source>
        <translation>Cede este equipo a una pasarela</translation>
    </message>
    <message>
        <source>Lend this machine to a gateway, in the foreground</source>
        <translation>Cede este equipo a una pasarela, en primer plano</translation>
    </message>
    <message>
        <source>node.json not written: %1</source>
        <translation>no se escribió node.json: %1</translation>
    </message>
    <message>
        <source>Waiting for agent reply…</source>
        <translation>Esperando la respuesta del agente…</translation>
    </message>
    <message>
        <source>No reply from agent.</source>
        <translation>El agente no ha respondido.</translation>
    </message>
    <message>
        <source>Let an agent answer one message</source>
        <translation>Hace que un agente responda a un mensaje</translation>
    </message>
    <message>
        <source>What to say to the agent</source>
        <translation>Qué decir al agente</translation>
    </message>
    <message>
        <source>The session of this person, by phone number (E.164)</source>
        <translation>La sesión de esta persona, por número de teléfono (E.164)</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Esta sesión</translation>
    </message>
    <message>
        <source>The main session of this agent</source>
        <translation>La sesión principal de este agente</translation>
    </message>
    <message>
        <source>How much it thinks: off, minimal, low, medium, high</source>
        <translation>Cuánto razona: off, minimal, low, medium, high</translation>
    </message>
    <message>
        <source>Whether the session shows tools; stays so</source>
        <translation>Si la sesión muestra las herramientas; se conserva</translation>
    </message>
    <message>
        <source>Also send the reply to a channel</source>
        <translation>Enviar también la respuesta a un canal</translation>
    </message>
    <message>
        <source>That channel</source>
        <translation>Ese canal</translation>
    </message>
    <message>
        <source>Deliver to somebody else</source>
        <translation>Entregar a otra persona</translation>
    </message>
    <message>
        <source>Deliver by this channel</source>
        <translation>Entregar por este canal</translation>
    </message>
    <message>
        <source>Deliver from this account</source>
        <translation>Entregar desde esta cuenta</translation>
    </message>
    <message>
        <source>How long the agent may take (agents.defaults.timeoutSeconds, 600)</source>
        <translation>Cuánto puede tardar el agente (agents.defaults.timeoutSeconds, 600)</translation>
    </message>
    <message>
        <source>In this process; no gateway may run</source>
        <translation>En este proceso; no puede haber una pasarela en ejecución</translation>
    </message>
    <message>
        <source>--timeout must be a positive integer (seconds)</source>
        <translation>--timeout debe ser un entero positivo (segundos)</translation>
    </message>
    <message>
        <source>without a gateway nothing can be delivered to a channel</source>
        <translation>sin una pasarela no se puede entregar nada a un canal</translation>
    </message>
    <message>
        <source>Leave --local or --deliver out</source>
        <translation>Omita --local o --deliver</translation>
    </message>
    <message>
        <source>Message (--message) is required</source>
        <translation>Falta el mensaje (--message)</translation>
    </message>
    <message>
        <source>Pass --to &lt;E.164&gt;, --session-id, or --agent to choose a session</source>
        <translation>Indique --to &lt;E.164&gt;, --session-id o --agent para elegir una sesión</translation>
    </message>
    <message>
        <source>--verbose must be on or off</source>
        <translation>--verbose debe ser on u off</translation>
    </message>
    <message>
        <source>Unknown agent id &quot;%1&quot;.</source>
        <translation>Identificador de agente desconocido: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Existen: %1</translation>
    </message>
    <message>
        <source>Gateway agent failed; falling back to embedded: %1</source>
        <translation>Falló el agente de la pasarela; se usa el integrado: %1</translation>
    </message>
    <message>
        <source>Target node id/name/IP</source>
        <translation>Id., nombre o IP del nodo de destino</translation>
    </message>
    <message>
        <source>The gateway&apos;s approvals</source>
        <translation>Las aprobaciones de la pasarela</translation>
    </message>
    <message>
        <source>Exec approvals hash missing; reload and retry.</source>
        <translation>Falta el hash de las aprobaciones de ejecución; vuelva a cargarlas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Destino: %1</translation>
    </message>
    <message>
        <source>Show which commands run without asking</source>
        <translation>Muestra qué comandos se ejecutan sin preguntar</translation>
    </message>
    <message>
        <source>Showing local approvals.</source>
        <translation>Se muestran las aprobaciones locales.</translation>
    </message>
    <message>
        <source>Replace exec approvals with a JSON file</source>
        <translation>Sustituye las aprobaciones de ejecución por un archivo JSON</translation>
    </message>
    <message>
        <source>Path to JSON file to upload</source>
        <translation>Ruta del archivo JSON que se va a cargar</translation>
    </message>
    <message>
        <source>Read JSON from stdin</source>
        <translation>Leer JSON de la entrada estándar</translation>
    </message>
    <message>
        <source>Provide --file or --stdin.</source>
        <translation>Indique --file o --stdin.</translation>
    </message>
    <message>
        <source>Use either --file or --stdin (not both).</source>
        <translation>Use --file o --stdin (no ambos).</translation>
    </message>
    <message>
        <source>Failed to parse approvals JSON: %1</source>
        <translation>No se pudo interpretar el JSON de las aprobaciones: %1</translation>
    </message>
    <message>
        <source>standard input cannot be read</source>
        <translation>no se puede leer la entrada estándar</translation>
    </message>
    <message>
        <source>Add a glob pattern to an allowlist</source>
        <translation>Añade un patrón glob a una lista de permitidos</translation>
    </message>
    <message>
        <source>Remove a glob pattern from an allowlist</source>
        <translation>Quita un patrón glob de una lista de permitidos</translation>
    </message>
    <message>
        <source>Such as /usr/bin/rg or ~/bin/*</source>
        <translation>Por ejemplo, /usr/bin/rg o ~/bin/*</translation>
    </message>
    <message>
        <source>Agent id (defaults to &quot;*&quot;)</source>
        <translation>Id. del agente (predeterminado: &quot;*&quot;)</translation>
    </message>
    <message>
        <source>Pattern required.</source>
        <translation>Falta el patrón.</translation>
    </message>
    <message>
        <source>Already allowlisted.</source>
        <translation>Ya está en la lista de permitidos.</translation>
    </message>
    <message>
        <source>Pattern not found.</source>
        <translation>No se encontró el patrón.</translation>
    </message>
    <message>
        <source>Which commands run without asking</source>
        <translation>Qué comandos se ejecutan sin preguntar</translation>
    </message>
    <message>
        <source>Edit the allowlist of an agent</source>
        <translation>Modifica la lista de permitidos de un agente</translation>
    </message>
    <message>
        <source>the gateway at %1</source>
        <translation>la pasarela en %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Exists</source>
        <translation>Existe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Allowlist</source>
        <translation>Permitidos</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>No allowlist entries.</source>
        <translation>La lista de permitidos está vacía.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Last Used</source>
        <translation>Último uso</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation>
            <numerusform>%n archivo, %1</numerusform>
            <numerusform>%n archivos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>a gateway is running on %1 (pid %2)</source>
        <translation>hay una pasarela en ejecución en %1 (PID %2)</translation>
    </message>
    <message>
        <source>a gateway is running on %1</source>
        <translation>hay una pasarela en ejecución en %1</translation>
    </message>
    <message>
        <source>it would go on writing; stop it first: %1</source>
        <translation>seguiría escribiendo; deténgala primero: %1</translation>
    </message>
    <message>
        <source>The backup: *.tar.zst, or *.tar.gz</source>
        <translation>La copia de seguridad: *.tar.zst o *.tar.gz</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>Mostrar JSON</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Put configuration and state into one file</source>
        <translation>Guarda la configuración y el estado en un archivo</translation>
    </message>
    <message>
        <source>there is nothing to back up: no %1</source>
        <translation>no hay nada que copiar: no existe %1</translation>
    </message>
    <message>
        <source>backup written: %1 in %2 (%3)</source>
        <translation>copia de seguridad escrita: %1 en %2 (%3)</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>omitido: %1</translation>
    </message>
    <message>
        <source>It holds your keys and tokens: keep it as safe as they are.</source>
        <translation>Contiene sus claves y tokens: guárdela con el mismo cuidado.</translation>
    </message>
    <message>
        <source>Check that a backup is complete and unchanged</source>
        <translation>Comprueba que una copia de seguridad está completa e intacta</translation>
    </message>
    <message>
        <source>backup is complete: %1, made %2 by version %3</source>
        <translation>la copia de seguridad está completa: %1, creada el %2 con la versión %3</translation>
    </message>
    <message>
        <source>Put a backup in the place of what is there</source>
        <translation>Sustituye lo existente por una copia de seguridad</translation>
    </message>
    <message>
        <source>restored: %1, made %2</source>
        <translation>restaurada: %1, creada el %2</translation>
    </message>
    <message>
        <source>what was there before is kept in %1</source>
        <translation>lo que había antes se conserva en %1</translation>
    </message>
    <message>
        <source>Start the gateway: %1</source>
        <translation>Inicie la pasarela: %1</translation>
    </message>
    <message>
        <source>Save, check and restore configuration and state</source>
        <translation>Guarda, comprueba y restaura la configuración y el estado</translation>
    </message>
    <message>
        <source>a message has at most 1 MiB</source>
        <translation>un mensaje admite como máximo 1 MiB</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>Error: the gateway went away and did not come back</source>
        <translation>Error: la pasarela se desconectó y no volvió</translation>
    </message>
    <message>
        <source>Talk to an agent on the terminal</source>
        <translation>Permite hablar con un agente en el terminal</translation>
    </message>
    <message>
        <source>This session (main)</source>
        <translation>Esta sesión (main)</translation>
    </message>
    <message>
        <source>Say only this, print the answer and leave</source>
        <translation>Decir solo esto, mostrar la respuesta y salir</translation>
    </message>
    <message>
        <source>How much it thinks</source>
        <translation>Cuánto razona</translation>
    </message>
    <message>
        <source>Messages to show at the start (50)</source>
        <translation>Mensajes que se muestran al empezar (50)</translation>
    </message>
    <message>
        <source>--history-limit must be a number from 1 to 1000</source>
        <translation>--history-limit debe ser un número de 1 a 1000</translation>
    </message>
    <message>
        <source>there is no message to send</source>
        <translation>no hay ningún mensaje que enviar</translation>
    </message>
    <message>
        <source>The connection is lost; trying again…</source>
        <translation>Se ha perdido la conexión; intentándolo de nuevo…</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>Conexión restablecida.</translation>
    </message>
    <message>
        <source>Session %1. Ctrl-C ends an answer, Ctrl-D leaves.</source>
        <translation>Sesión %1. Ctrl-C interrumpe una respuesta, Ctrl-D sale.</translation>
    </message>
    <message>
        <source>Press Ctrl-C again to leave.</source>
        <translation>Pulse Ctrl-C otra vez para salir.</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation>(sin respuesta)</translation>
    </message>
    <message>
        <source>(aborted)</source>
        <translation>(interrumpida)</translation>
    </message>
    <message>
        <source>Start the tray at log-in</source>
        <translation>Inicia la aplicación de bandeja al iniciar sesión</translation>
    </message>
    <message>
        <source>Config invalid</source>
        <translation>Configuración no válida</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Archivo: %1</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>Problema:</translation>
    </message>
    <message>
        <source>Using the last configuration that was good.</source>
        <translation>Se usa la última configuración que era válida.</translation>
    </message>
    <message>
        <source>Using the parts of it that make sense.</source>
        <translation>Se usan las partes válidas.</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Ejecute: %1</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Mostrar esta ayuda</translation>
    </message>
    <message>
        <source>Print a completion script for bash, zsh or fish</source>
        <translation>Muestra un script de autocompletado para bash, zsh o fish</translation>
    </message>
    <message>
        <source>bash, zsh or fish</source>
        <translation>bash, zsh o fish</translation>
    </message>
    <message>
        <source>There is no completion for &quot;%1&quot;; choose bash, zsh or fish.</source>
        <translation>No hay autocompletado para &quot;%1&quot;; elija bash, zsh o fish.</translation>
    </message>
    <message>
        <source>Failed to parse JSON5 value: %1</source>
        <translation>No se pudo interpretar el valor JSON5: %1</translation>
    </message>
    <message>
        <source>Show a value of the configuration</source>
        <translation>Muestra un valor de la configuración</translation>
    </message>
    <message>
        <source>The key: agents.defaults.model, agents.list[0].id</source>
        <translation>La clave: agents.defaults.model, agents.list[0].id</translation>
    </message>
    <message>
        <source>Print text as JSON, too</source>
        <translation>Mostrar también el texto como JSON</translation>
    </message>
    <message>
        <source>Config path not found: %1</source>
        <translation>No se encontró la ruta en la configuración: %1</translation>
    </message>
    <message>
        <source>Change a value of the configuration; everything else in the file stays</source>
        <translation>Cambia un valor de la configuración; el resto del archivo se conserva</translation>
    </message>
    <message>
        <source>Remove a value from the configuration; everything else stays</source>
        <translation>Quita un valor de la configuración; el resto se conserva</translation>
    </message>
    <message>
        <source>The key: gateway.port, agents.list[0].name</source>
        <translation>La clave: gateway.port, agents.list[0].name</translation>
    </message>
    <message>
        <source>The value as JSON5; anything else is text</source>
        <translation>El valor en JSON5; cualquier otra cosa es texto</translation>
    </message>
    <message>
        <source>Refuse a value that is no JSON5</source>
        <translation>Rechazar un valor que no sea JSON5</translation>
    </message>
    <message>
        <source>Updated %1.</source>
        <translation>Se ha actualizado %1.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Se ha quitado %1.</translation>
    </message>
    <message>
        <source>Check the configuration file</source>
        <translation>Comprueba el archivo de configuración</translation>
    </message>
    <message>
        <source>No %1; the defaults apply.</source>
        <translation>No existe %1; se aplican los valores predeterminados.</translation>
    </message>
    <message>
        <source>Config OK: %1</source>
        <translation>Configuración correcta: %1</translation>
    </message>
    <message>
        <source>Run `%1` for help.</source>
        <translation>Ejecute `%1` para ver la ayuda.</translation>
    </message>
    <message>
        <source>A running gateway applies it by itself.</source>
        <translation>Si hay una pasarela en ejecución, lo aplica automáticamente.</translation>
    </message>
    <message>
        <source>A running gateway restarts by itself to apply it.</source>
        <translation>Si hay una pasarela en ejecución, se reinicia automáticamente para aplicarlo.</translation>
    </message>
    <message>
        <source>Restart the gateway to apply.</source>
        <translation>Reinicie la pasarela para aplicarlo.</translation>
    </message>
    <message>
        <source>Config invalid at %1.</source>
        <translation>Configuración no válida en %1.</translation>
    </message>
    <message>
        <source>Run `%1` to repair, then retry.</source>
        <translation>Ejecute `%1` para repararla e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(sin definir)</translation>
    </message>
    <message>
        <source>%1 (device %2)</source>
        <translation>%1 (dispositivo %2)</translation>
    </message>
    <message>
        <source>a command (pid %1)</source>
        <translation>una orden (PID %1)</translation>
    </message>
    <message>
        <source>a message to the agent</source>
        <translation>un mensaje al agente</translation>
    </message>
    <message>
        <source>an editor</source>
        <translation>un editor</translation>
    </message>
    <message>
        <source>(too large to keep)</source>
        <translation>(demasiado grande para conservarlo)</translation>
    </message>
    <message>
        <source>Show who changed the configuration, and what</source>
        <translation>Muestra quién cambió la configuración y qué cambió</translation>
    </message>
    <message>
        <source>How many of the latest changes (default: 20)</source>
        <translation>Cuántos de los últimos cambios (predeterminado: 20)</translation>
    </message>
    <message>
        <source>--limit wants a number</source>
        <translation>--limit requiere un número</translation>
    </message>
    <message>
        <source>No change is remembered yet.</source>
        <translation>Todavía no hay ningún cambio registrado.</translation>
    </message>
    <message>
        <source>Take one change of the configuration back; later ones stay</source>
        <translation>Revierte un cambio de la configuración; los posteriores se conservan</translation>
    </message>
    <message>
        <source>The number of the change, as `config history` shows it</source>
        <translation>El número del cambio, tal como lo muestra `config history`</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a change</source>
        <translation>&quot;%1&quot; no es un número de cambio</translation>
    </message>
    <message>
        <source>config revert %1</source>
        <translation>config revert %1</translation>
    </message>
    <message>
        <source>Took change %1 back. %2</source>
        <translation>Se ha revertido el cambio %1. %2</translation>
    </message>
    <message>
        <source>this device is not paired with the gateway</source>
        <translation>este dispositivo no está emparejado con la pasarela</translation>
    </message>
    <message>
        <source>the gateway wants a %1 and none is configured here</source>
        <translation>la pasarela requiere %1 y aquí no hay ninguno configurado</translation>
    </message>
    <message>
        <source>the %1 is not the one of the gateway (%2)</source>
        <translation>el valor de %1 no es el de la pasarela (%2)</translation>
    </message>
    <message>
        <source>see gateway.remote.%1</source>
        <translation>consulte gateway.remote.%1</translation>
    </message>
    <message>
        <source>see gateway.auth.%1</source>
        <translation>consulte gateway.auth.%1</translation>
    </message>
    <message>
        <source>the gateway refused this client</source>
        <translation>la pasarela rechazó este cliente</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>falló TLS</translation>
    </message>
    <message>
        <source>connection refused: nothing listens on %1</source>
        <translation>conexión rechazada: nada escucha en %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2)</source>
        <translation>no se puede acceder a %1 (%2)</translation>
    </message>
    <message>
        <source>no secure connection: %1</source>
        <translation>no hay conexión segura: %1</translation>
    </message>
    <message>
        <source>what answers on %1 is not a gateway (%2)</source>
        <translation>lo que responde en %1 no es una pasarela (%2)</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>the connection ended before the answer came</source>
        <translation>la conexión terminó antes de llegar la respuesta</translation>
    </message>
    <message>
        <source>gateway timeout after %1ms</source>
        <translation>la pasarela no respondió en %1 ms</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Causa: %1</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Pruebe: %1</translation>
    </message>
    <message>
        <source>warning: cron scheduler is disabled in the Gateway; jobs are saved but will not run automatically.</source>
        <translation>advertencia: el planificador cron está desactivado en la pasarela; las tareas se guardan, pero no se ejecutarán automáticamente.</translation>
    </message>
    <message>
        <source>Re-enable with `cron.enabled: true` (or remove `cron.enabled: false`) and restart the Gateway.</source>
        <translation>Vuelva a activarlo con `cron.enabled: true` (o quite `cron.enabled: false`) y reinicie la pasarela.</translation>
    </message>
    <message>
        <source>store: %1</source>
        <translation>almacén: %1</translation>
    </message>
    <message>
        <source>Show how the scheduler is</source>
        <translation>Muestra el estado del planificador</translation>
    </message>
    <message>
        <source>List the jobs</source>
        <translation>Muestra las tareas</translation>
    </message>
    <message>
        <source>Include disabled jobs</source>
        <translation>Incluir las tareas desactivadas</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>Añade una tarea</translation>
    </message>
    <message>
        <source>Change what a job is</source>
        <translation>Modifica una tarea</translation>
    </message>
    <message>
        <source>The job, see cron list</source>
        <translation>La tarea, véase cron list</translation>
    </message>
    <message>
        <source>Let a job run again</source>
        <translation>Permite que una tarea vuelva a ejecutarse</translation>
    </message>
    <message>
        <source>Keep a job without running it</source>
        <translation>Conserva una tarea sin ejecutarla</translation>
    </message>
    <message>
        <source>Remove a job</source>
        <translation>Quita una tarea</translation>
    </message>
    <message>
        <source>Run a job now if it is due</source>
        <translation>Ejecuta ahora una tarea si le corresponde</translation>
    </message>
    <message>
        <source>Run it although it is not due</source>
        <translation>Ejecutarla aunque no le corresponda</translation>
    </message>
    <message>
        <source>Show when a job ran and what came of it</source>
        <translation>Muestra cuándo se ejecutó una tarea y con qué resultado</translation>
    </message>
    <message>
        <source>The newest so many (default 50)</source>
        <translation>Cuántas de las más recientes (predeterminado: 50)</translation>
    </message>
    <message>
        <source>Include due times at which the job did not run, and why</source>
        <translation>Incluir las horas previstas en las que la tarea no se ejecutó y el motivo</translation>
    </message>
    <message>
        <source>Let agents do things by the clock</source>
        <translation>Hace que los agentes actúen a horas fijadas</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>The agent that does it</source>
        <translation>El agente que la realiza</translation>
    </message>
    <message>
        <source>Where: main, or isolated for a conversation of its own</source>
        <translation>Dónde: main, o isolated para una conversación propia</translation>
    </message>
    <message>
        <source>When the agent looks at it: now or next-heartbeat</source>
        <translation>Cuándo lo examina el agente: now o next-heartbeat</translation>
    </message>
    <message>
        <source>Once: ISO time, or from now (20m)</source>
        <translation>Una vez: hora ISO o desde ahora (20m)</translation>
    </message>
    <message>
        <source>Again and again (10m, 1h, 1d)</source>
        <translation>Repetidamente (10m, 1h, 1d)</translation>
    </message>
    <message>
        <source>By a cron expression of 5 or 6 fields</source>
        <translation>Según una expresión cron de 5 o 6 campos</translation>
    </message>
    <message>
        <source>The time zone of the expression</source>
        <translation>La zona horaria de la expresión</translation>
    </message>
    <message>
        <source>Words for the main session</source>
        <translation>Texto para la sesión principal</translation>
    </message>
    <message>
        <source>A message to an agent</source>
        <translation>Un mensaje para un agente</translation>
    </message>
    <message>
        <source>How much it thinks (off, minimal, low, medium, high)</source>
        <translation>Cuánto razona (off, minimal, low, medium, high)</translation>
    </message>
    <message>
        <source>Which model it asks</source>
        <translation>A qué modelo consulta</translation>
    </message>
    <message>
        <source>How long it may take</source>
        <translation>Cuánto puede tardar</translation>
    </message>
    <message>
        <source>Send the reply out</source>
        <translation>Enviar la respuesta</translation>
    </message>
    <message>
        <source>By which channel (default last)</source>
        <translation>Por qué canal (predeterminado: last)</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>A reply that cannot be sent is no failure</source>
        <translation>Una respuesta que no se puede enviar no es un fallo</translation>
    </message>
    <message>
        <source>What the main session&apos;s notice begins with (default Cron)</source>
        <translation>Cómo empieza el aviso de la sesión principal (predeterminado: Cron)</translation>
    </message>
    <message>
        <source>Remove a one-shot job once it has succeeded</source>
        <translation>Quitar una tarea única cuando se haya realizado con éxito</translation>
    </message>
    <message>
        <source>Due times that were missed: skip, run-once or run-all</source>
        <translation>Horas previstas que se perdieron: skip, run-once o run-all</translation>
    </message>
    <message>
        <source>How many of them run-all runs (default 10)</source>
        <translation>Cuántas de ellas ejecuta run-all (predeterminado: 10)</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>Keep it without running it</source>
        <translation>Conservarla sin ejecutarla</translation>
    </message>
    <message>
        <source>What the main session hears: summary or full</source>
        <translation>Qué recibe la sesión principal: summary o full</translation>
    </message>
    <message>
        <source>The most of it in full (default 8000)</source>
        <translation>El máximo con full (predeterminado: 8000)</translation>
    </message>
    <message>
        <source>A new name</source>
        <translation>Un nombre nuevo</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Permitir que se ejecute</translation>
    </message>
    <message>
        <source>Keep a one-shot job</source>
        <translation>Conservar una tarea única</translation>
    </message>
    <message>
        <source>Leave it to the default agent</source>
        <translation>Dejarla al agente predeterminado</translation>
    </message>
    <message>
        <source>Do not send the reply out</source>
        <translation>No enviar la respuesta</translation>
    </message>
    <message>
        <source>A reply that cannot be sent is a failure</source>
        <translation>Una respuesta que no se puede enviar es un fallo</translation>
    </message>
    <message>
        <source>Invalid --at; use ISO time or duration like 20m</source>
        <translation>--at no válido; use una hora ISO o una duración como 20m</translation>
    </message>
    <message>
        <source>Invalid --every; use e.g. 10m, 1h, 1d</source>
        <translation>--every no válido; use, p. ej., 10m, 1h, 1d</translation>
    </message>
    <message>
        <source>Choose exactly one payload: --system-event or --message</source>
        <translation>Elija exactamente un contenido: --system-event o --message</translation>
    </message>
    <message>
        <source>--session must be main or isolated</source>
        <translation>--session debe ser main o isolated</translation>
    </message>
    <message>
        <source>--wake must be now or next-heartbeat</source>
        <translation>--wake debe ser now o next-heartbeat</translation>
    </message>
    <message>
        <source>--missed must be skip, run-once or run-all</source>
        <translation>--missed debe ser skip, run-once o run-all</translation>
    </message>
    <message>
        <source>--missed-most must be a positive number</source>
        <translation>--missed-most debe ser un número positivo</translation>
    </message>
    <message>
        <source>Choose exactly one schedule: --at, --every, or --cron</source>
        <translation>Elija exactamente una programación: --at, --every o --cron</translation>
    </message>
    <message>
        <source>Main jobs require --system-event (systemEvent).</source>
        <translation>Las tareas main requieren --system-event (systemEvent).</translation>
    </message>
    <message>
        <source>Isolated jobs require --message (agentTurn).</source>
        <translation>Las tareas isolated requieren --message (agentTurn).</translation>
    </message>
    <message>
        <source>--name is required</source>
        <translation>Falta --name</translation>
    </message>
    <message>
        <source>Main jobs cannot use --message; use --system-event or --session isolated.</source>
        <translation>Las tareas main no admiten --message; use --system-event o --session isolated.</translation>
    </message>
    <message>
        <source>Isolated jobs cannot use --system-event; use --message or --session main.</source>
        <translation>Las tareas isolated no admiten --system-event; use --message o --session main.</translation>
    </message>
    <message>
        <source>--post-prefix only applies to isolated jobs.</source>
        <translation>--post-prefix solo se aplica a las tareas isolated.</translation>
    </message>
    <message>
        <source>Choose --enable or --disable, not both</source>
        <translation>Elija --enable o --disable, no ambos</translation>
    </message>
    <message>
        <source>Choose --delete-after-run or --keep-after-run, not both</source>
        <translation>Elija --delete-after-run o --keep-after-run, no ambos</translation>
    </message>
    <message>
        <source>Use --agent or --clear-agent, not both</source>
        <translation>Use --agent o --clear-agent, no ambos</translation>
    </message>
    <message>
        <source>Choose at most one schedule change</source>
        <translation>Elija como máximo un cambio de programación</translation>
    </message>
    <message>
        <source>Choose at most one payload change</source>
        <translation>Elija como máximo un cambio de contenido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>cada %1</translation>
    </message>
    <message>
        <source>No cron jobs.</source>
        <translation>No hay tareas cron.</translation>
    </message>
    <message>
        <source>%1 (not understood: %2)</source>
        <translation>%1 (no se entiende: %2)</translation>
    </message>
    <message>
        <source>Open the control page in the browser, signed in</source>
        <translation>Abre la página de control en el navegador, con la sesión iniciada</translation>
    </message>
    <message>
        <source>Print the link instead of opening it</source>
        <translation>Mostrar el enlace en lugar de abrirlo</translation>
    </message>
    <message>
        <source>Opened %1 in your browser.</source>
        <translation>Se ha abierto %1 en el navegador.</translation>
    </message>
    <message>
        <source>The link signs one browser in, once, within %1 s.</source>
        <translation>El enlace inicia sesión en un navegador, una sola vez, durante %1 s.</translation>
    </message>
    <message>
        <source>From your computer, first: ssh -N -L %1:127.0.0.1:%1 &lt;this machine&gt;</source>
        <translation>Antes, desde su equipo: ssh -N -L %1:127.0.0.1:%1 &lt;este equipo&gt;</translation>
    </message>
    <message>
        <source>List pending requests and paired devices</source>
        <translation>Muestra las solicitudes pendientes y los dispositivos emparejados</translation>
    </message>
    <message>
        <source>Let a device in that asked for it</source>
        <translation>Admite un dispositivo que lo ha solicitado</translation>
    </message>
    <message>
        <source>Turn a device away</source>
        <translation>Rechaza un dispositivo</translation>
    </message>
    <message>
        <source>The request, see devices list</source>
        <translation>La solicitud, véase devices list</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Give a device a new token</source>
        <translation>Da a un dispositivo un token nuevo</translation>
    </message>
    <message>
        <source>Take the token of a device away</source>
        <translation>Retira el token de un dispositivo</translation>
    </message>
    <message>
        <source>The device</source>
        <translation>El dispositivo</translation>
    </message>
    <message>
        <source>The role of the token</source>
        <translation>El rol del token</translation>
    </message>
    <message>
        <source>What it may do from now on</source>
        <translation>Qué puede hacer a partir de ahora</translation>
    </message>
    <message>
        <source>--device and --role required</source>
        <translation>Faltan --device y --role</translation>
    </message>
    <message>
        <source>Pair devices and manage their tokens</source>
        <translation>Empareja dispositivos y gestiona sus tokens</translation>
    </message>
    <message>
        <source>%1 (revoked)</source>
        <translation>%1 (revocado)</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>reparación</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>Emparejados</translation>
    </message>
    <message>
        <source>No device pairing entries.</source>
        <translation>No hay emparejamientos de dispositivos.</translation>
    </message>
    <message>
        <source>Find out what is wrong, and repair what can be repaired</source>
        <translation>Averigua qué va mal y repara lo que se pueda reparar</translation>
    </message>
    <message>
        <source>Do what helps and loses nothing</source>
        <translation>Hacer lo que ayuda sin perder nada</translation>
    </message>
    <message>
        <source>Accepted for scripts; changes nothing</source>
        <translation>Se acepta por los scripts; no cambia nada</translation>
    </message>
    <message>
        <source>Repaired:</source>
        <translation>Reparado:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Motivo:</translation>
    </message>
    <message>
        <source>Fix:</source>
        <translation>Solución:</translation>
    </message>
    <message>
        <source>Could not repair it:</source>
        <translation>No se pudo reparar:</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Nada requiere atención.</translation>
    </message>
    <message>
        <source>One thing needs attention.</source>
        <translation>Una cosa requiere atención.</translation>
    </message>
    <message numerus="yes">
        <source>%n things need attention.</source>
        <translation>
            <numerusform>%n cosa requiere atención.</numerusform>
            <numerusform>%n cosas requieren atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run &quot;%1&quot; to apply changes (%2 of them can be repaired).</source>
        <translation>Ejecute &quot;%1&quot; para aplicar los cambios (se pueden reparar %2).</translation>
    </message>
    <message>
        <source>Call one method of the gateway and print its answer</source>
        <translation>Llama a un método de la pasarela y muestra su respuesta</translation>
    </message>
    <message>
        <source>Name of the method, such as health or status</source>
        <translation>Nombre del método, como health o status</translation>
    </message>
    <message>
        <source>Parameters as JSON ({})</source>
        <translation>Parámetros en JSON ({})</translation>
    </message>
    <message>
        <source>Wait for the final answer of methods that answer twice</source>
        <translation>Esperar la respuesta final de los métodos que responden dos veces</translation>
    </message>
    <message>
        <source>Gateway call failed: Error: %1</source>
        <translation>Falló la llamada a la pasarela: Error: %1</translation>
    </message>
    <message>
        <source>--params is not JSON</source>
        <translation>--params no es JSON</translation>
    </message>
    <message>
        <source>Gateway call</source>
        <translation>Llamada a la pasarela</translation>
    </message>
    <message>
        <source>Gateway Discovery</source>
        <translation>Búsqueda de pasarelas</translation>
    </message>
    <message numerus="yes">
        <source>Found %n gateway(s) · domains: %1</source>
        <translation>
            <numerusform>Se encontró %n pasarela · dominios: %1</numerusform>
            <numerusform>Se encontraron %n pasarelas · dominios: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Find gateways that announce themselves in the network</source>
        <translation>Busca pasarelas que se anuncian en la red</translation>
    </message>
    <message>
        <source>Look around for this many milliseconds (2000)</source>
        <translation>Buscar durante estos milisegundos (2000)</translation>
    </message>
    <message>
        <source>gateway discover failed: Error: %1</source>
        <translation>falló gateway discover: Error: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>connect failed: %1</source>
        <translation>falló la conexión: %1</translation>
    </message>
    <message>
        <source>Find out which gateways can be reached from here</source>
        <translation>Averigua a qué pasarelas se puede acceder desde aquí</translation>
    </message>
    <message>
        <source>Ask through an SSH tunnel (user@host:port)</source>
        <translation>Consultar mediante un túnel SSH (usuario@host:puerto)</translation>
    </message>
    <message>
        <source>Key file for the tunnel</source>
        <translation>Archivo de clave para el túnel</translation>
    </message>
    <message>
        <source>Tunnel to the first gateway found in the network</source>
        <translation>Túnel a la primera pasarela encontrada en la red</translation>
    </message>
    <message>
        <source>No gateway answers. Try: %1</source>
        <translation>No responde ninguna pasarela. Pruebe: %1</translation>
    </message>
    <message>
        <source>Loopback-only gateway; only local clients can connect.</source>
        <translation>Pasarela solo en loopback; solo pueden conectarse clientes locales.</translation>
    </message>
    <message>
        <source>Local probe uses loopback (127.0.0.1). bind=lan listens on 0.0.0.0 (all interfaces); use a LAN IP for remote clients.</source>
        <translation>La prueba local usa loopback (127.0.0.1). bind=lan escucha en 0.0.0.0 (todas las interfaces); use una IP de la LAN para los clientes remotos.</translation>
    </message>
    <message>
        <source>Show the gateway service and whether the gateway answers</source>
        <translation>Muestra el servicio de la pasarela y si la pasarela responde</translation>
    </message>
    <message>
        <source>Look at the service only</source>
        <translation>Examinar solo el servicio</translation>
    </message>
    <message>
        <source>Also look at services of the system</source>
        <translation>Examinar también los servicios del sistema</translation>
    </message>
    <message>
        <source>Gateway status failed: %1</source>
        <translation>Falló la consulta del estado de la pasarela: %1</translation>
    </message>
    <message>
        <source>Service config looks out of date or non-standard.</source>
        <translation>La configuración del servicio parece obsoleta o no estándar.</translation>
    </message>
    <message>
        <source>Service config issue: %1</source>
        <translation>Problema de configuración del servicio: %1</translation>
    </message>
    <message>
        <source>Recommendation: run &quot;%1&quot;</source>
        <translation>Recomendación: ejecute &quot;%1&quot;</translation>
    </message>
    <message>
        <source>File logs: %1</source>
        <translation>Registros en archivo: %1</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Orden: %1</translation>
    </message>
    <message>
        <source>Service file: %1</source>
        <translation>Archivo del servicio: %1</translation>
    </message>
    <message>
        <source>Working dir: %1</source>
        <translation>Directorio de trabajo: %1</translation>
    </message>
    <message>
        <source>Service env: %1</source>
        <translation>Entorno del servicio: %1</translation>
    </message>
    <message>
        <source>Version: %1 (cli), %2 (service)</source>
        <translation>Versión: %1 (CLI), %2 (servicio)</translation>
    </message>
    <message>
        <source>Config (%1): %2</source>
        <translation>Configuración (%1): %2</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(no existe)</translation>
    </message>
    <message>
        <source>(invalid)</source>
        <translation>(no válida)</translation>
    </message>
    <message>
        <source>Config issue</source>
        <translation>Problema de configuración</translation>
    </message>
    <message>
        <source>Service config issue</source>
        <translation>Problema de configuración del servicio</translation>
    </message>
    <message>
        <source>Root cause: CLI and service are using different config paths (likely a profile/state-dir mismatch).</source>
        <translation>Causa: la CLI y el servicio usan rutas de configuración distintas (probablemente no coincide el perfil o el directorio de estado).</translation>
    </message>
    <message>
        <source>Fix: rerun `clawdbot gateway install --force` from the same --profile / CLAWDBOT_STATE_DIR you expect.</source>
        <translation>Solución: vuelva a ejecutar `clawdbot gateway install --force` con el --profile / CLAWDBOT_STATE_DIR que desee usar.</translation>
    </message>
    <message numerus="yes">
        <source>Since: %1, restarted %n times</source>
        <translation>
            <numerusform>Desde: %1, reiniciada %n vez</numerusform>
            <numerusform>Desde: %1, reiniciada %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation>Desde: %1</translation>
    </message>
    <message>
        <source>Gateway says: %1</source>
        <translation>La pasarela indica: %1</translation>
    </message>
    <message>
        <source>Gateway: bind=%1 (%2), port=%3 (%4)</source>
        <translation>Pasarela: bind=%1 (%2), puerto=%3 (%4)</translation>
    </message>
    <message>
        <source>service args</source>
        <translation>argumentos del servicio</translation>
    </message>
    <message>
        <source>Probe target: %1</source>
        <translation>Destino de la prueba: %1</translation>
    </message>
    <message>
        <source>Dashboard: %1</source>
        <translation>Panel de control: %1</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Probe note: %1</source>
        <translation>Nota de la prueba: %1</translation>
    </message>
    <message>
        <source>Last run: it %1</source>
        <translation>Última ejecución: %1</translation>
    </message>
    <message>
        <source>RPC target: %1</source>
        <translation>Destino RPC: %1</translation>
    </message>
    <message>
        <source>Listening: %1</source>
        <translation>Escucha en: %1</translation>
    </message>
    <message>
        <source>Note: CLI config resolves gateway port=%1.</source>
        <translation>Nota: la configuración de la CLI da como puerto de la pasarela %1.</translation>
    </message>
    <message>
        <source>%1 user services unavailable.</source>
        <translation>Los servicios de usuario de %1 no están disponibles.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>A continuación: %1</translation>
    </message>
    <message>
        <source>Logs: %1</source>
        <translation>Registros: %1</translation>
    </message>
    <message>
        <source>Other gateway-like services detected (best effort):</source>
        <translation>Se han detectado otros servicios similares a una pasarela (orientativo):</translation>
    </message>
    <message>
        <source>- %1 (%2, unit: %3)</source>
        <translation>- %1 (%2, unidad: %3)</translation>
    </message>
    <message>
        <source>Cleanup hint: %1</source>
        <translation>Sugerencia de limpieza: %1</translation>
    </message>
    <message>
        <source>Recommendation: run a single gateway per machine for most setups. One gateway supports multiple agents (see docs: /gateway#multiple-gateways-same-host).</source>
        <translation>Recomendación: en la mayoría de los casos, ejecute una sola pasarela por equipo. Una pasarela admite varios agentes (véase la documentación: /gateway#multiple-gateways-same-host).</translation>
    </message>
    <message>
        <source>Troubles: run %1</source>
        <translation>En caso de problemas: ejecute %1</translation>
    </message>
    <message>
        <source>Troubleshooting: https://docs.clawd.bot/troubleshooting</source>
        <translation>Solución de problemas: https://docs.clawd.bot/troubleshooting</translation>
    </message>
    <message>
        <source>invalid gateway URL: %1</source>
        <translation>URL de pasarela no válida: %1</translation>
    </message>
    <message>
        <source>use ws://host:port or wss://host:port</source>
        <translation>use ws://host:puerto o wss://host:puerto</translation>
    </message>
    <message>
        <source>local tailnet %1</source>
        <translation>tailnet local %1</translation>
    </message>
    <message>
        <source>local loopback</source>
        <translation>loopback local</translation>
    </message>
    <message>
        <source>Gateway target: %1</source>
        <translation>Pasarela de destino: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Origen: %1</translation>
    </message>
    <message>
        <source>Config: %1</source>
        <translation>Configuración: %1</translation>
    </message>
    <message>
        <source>Bind: %1</source>
        <translation>Bind: %1</translation>
    </message>
    <message>
        <source>Warn: gateway.mode=remote but gateway.remote.url is missing; set gateway.remote.url or switch gateway.mode=local.</source>
        <translation>Advertencia: gateway.mode=remote, pero falta gateway.remote.url; defina gateway.remote.url o cambie a gateway.mode=local.</translation>
    </message>
    <message>
        <source>cli --url</source>
        <translation>CLI --url</translation>
    </message>
    <message>
        <source>config gateway.remote.url</source>
        <translation>configuración gateway.remote.url</translation>
    </message>
    <message>
        <source>gateway remote mode misconfigured: gateway.remote.url missing
Config: %1
Fix: set gateway.remote.url, or set gateway.mode=local.</source>
        <translation>modo remoto de la pasarela mal configurado: falta gateway.remote.url
Configuración: %1
Solución: defina gateway.remote.url o establezca gateway.mode=local.</translation>
    </message>
    <message>
        <source>missing gateway.remote.url (fallback local)</source>
        <translation>falta gateway.remote.url (se usa local)</translation>
    </message>
    <message>
        <source>%1 · %2 tokens</source>
        <translation>%1 · %2 tokens</translation>
    </message>
    <message>
        <source>Show what models used in the last days</source>
        <translation>Muestra lo que han consumido los modelos en los últimos días</translation>
    </message>
    <message>
        <source>Days to look back, today included (30)</source>
        <translation>Días que se consultan, hoy incluido (30)</translation>
    </message>
    <message>
        <source>Gateway usage cost failed: %1</source>
        <translation>Falló la consulta del coste de uso de la pasarela: %1</translation>
    </message>
    <message numerus="yes">
        <source>Usage cost (%n days)</source>
        <translation>
            <numerusform>Coste de uso (%n día)</numerusform>
            <numerusform>Coste de uso (%n días)</numerusform>
        </translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total: %1</translation>
    </message>
    <message>
        <source>Missing entries: %1</source>
        <translation>Entradas que faltan: %1</translation>
    </message>
    <message>
        <source>Latest day: %1 · %2</source>
        <translation>Último día: %1 · %2</translation>
    </message>
    <message>
        <source>--profile requires a value</source>
        <translation>--profile requiere un valor</translation>
    </message>
    <message>
        <source>Invalid --profile (use letters, numbers, &quot;_&quot;, &quot;-&quot; only)</source>
        <translation>--profile no válido (use solo letras, números, &quot;_&quot; y &quot;-&quot;)</translation>
    </message>
    <message>
        <source>Cannot combine --dev with --profile</source>
        <translation>No se puede combinar --dev con --profile</translation>
    </message>
    <message>
        <source>Use the state and configuration of this profile</source>
        <translation>Usar el estado y la configuración de este perfil</translation>
    </message>
    <message>
        <source>The profile &quot;dev&quot; with port 19001</source>
        <translation>El perfil &quot;dev&quot; con el puerto 19001</translation>
    </message>
    <message>
        <source>Never show a window</source>
        <translation>No mostrar nunca una ventana</translation>
    </message>
    <message>
        <source>No colours</source>
        <translation>Sin colores</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Mostrar la versión</translation>
    </message>
    <message>
        <source>Ask the running gateway for its health</source>
        <translation>Consulta el estado de salud de la pasarela en ejecución</translation>
    </message>
    <message>
        <source>Probe the channels and show the connection</source>
        <translation>Probar los canales y mostrar la conexión</translation>
    </message>
    <message>
        <source>Same as --verbose</source>
        <translation>Igual que --verbose</translation>
    </message>
    <message>
        <source>Gateway connection:</source>
        <translation>Conexión con la pasarela:</translation>
    </message>
    <message>
        <source>failed (%1) - %2</source>
        <translation>falló (%1) - %2</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>error desconocido</translation>
    </message>
    <message>
        <source>ok (%1ms)</source>
        <translation>correcto (%1 ms)</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>no vinculado</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>vinculado</translation>
    </message>
    <message>
        <source>linked (auth age %1)</source>
        <translation>vinculado (credenciales de hace %1)</translation>
    </message>
    <message>
        <source>configured</source>
        <translation>configurado</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>no configurado</translation>
    </message>
    <message numerus="yes">
        <source>Session store (%1): %2 (%n entries)</source>
        <translation>
            <numerusform>Almacén de sesiones (%1): %2 (%n entrada)</numerusform>
            <numerusform>Almacén de sesiones (%1): %2 (%n entradas)</numerusform>
        </translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>sin actividad</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (predeterminado)</translation>
    </message>
    <message>
        <source>Agents: %1</source>
        <translation>Agentes: %1</translation>
    </message>
    <message>
        <source>Heartbeat interval: %1</source>
        <translation>Intervalo de latido: %1</translation>
    </message>
    <message>
        <source>! Gateway is degraded (%1): %2</source>
        <translation>! La pasarela está degradada (%1): %2</translation>
    </message>
    <message>
        <source>! The last run %1, on %2 UTC</source>
        <translation>! Última ejecución: %1, el %2 UTC</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>See whether it runs and answers</source>
        <translation>Comprobar si está en ejecución y responde</translation>
    </message>
    <message>
        <source>Try things out, apart from your own state</source>
        <translation>Hacer pruebas sin afectar a su propio estado</translation>
    </message>
    <message>
        <source>Ask the running gateway from a script</source>
        <translation>Consultar la pasarela en ejecución desde un script</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opciones]</translation>
    </message>
    <message>
        <source>[command]</source>
        <translation>[orden]</translation>
    </message>
    <message>
        <source>All your chats, one Clawdbot.</source>
        <translation>Todos sus chats, un solo Clawdbot.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Órdenes:</translation>
    </message>
    <message>
        <source>Docs:</source>
        <translation>Documentación:</translation>
    </message>
    <message>
        <source>off: nothing is started at log-in</source>
        <translation>desactivado: no se inicia nada al iniciar sesión</translation>
    </message>
    <message>
        <source>on: %1 is started at log-in</source>
        <translation>activado: %1 se inicia al iniciar sesión</translation>
    </message>
    <message>
        <source>blocked: switched off in the settings of the desktop</source>
        <translation>bloqueado: desactivado en la configuración del escritorio</translation>
    </message>
    <message>
        <source>stale: %1 is not there any more</source>
        <translation>obsoleto: %1 ya no existe</translation>
    </message>
    <message>
        <source>Start the tray whenever you log in</source>
        <translation>Inicia la aplicación de bandeja al iniciar sesión</translation>
    </message>
    <message>
        <source>Do not start the tray any more</source>
        <translation>Deja de iniciar la aplicación de bandeja</translation>
    </message>
    <message>
        <source>Show whether the tray is started at log-in</source>
        <translation>Muestra si la aplicación de bandeja se inicia al iniciar sesión</translation>
    </message>
    <message>
        <source>clawdbot-tray is not installed</source>
        <translation>clawdbot-tray no está instalado</translation>
    </message>
    <message>
        <source>install the tray; the gateway itself is kept online by: %1</source>
        <translation>instale la aplicación de bandeja; la propia pasarela se mantiene en línea con: %1</translation>
    </message>
    <message>
        <source>the tray is already started at log-in</source>
        <translation>la aplicación de bandeja ya se inicia al iniciar sesión</translation>
    </message>
    <message>
        <source>the tray starts at your next log-in</source>
        <translation>la aplicación de bandeja se iniciará la próxima vez que inicie sesión</translation>
    </message>
    <message>
        <source>the tray is not started at log-in any more</source>
        <translation>la aplicación de bandeja ya no se inicia al iniciar sesión</translation>
    </message>
    <message>
        <source>there was no login item</source>
        <translation>no había ningún elemento de inicio de sesión</translation>
    </message>
    <message>
        <source>Login item %1 failed: %2</source>
        <translation>Elemento de inicio de sesión: falló %1: %2</translation>
    </message>
    <message>
        <source>Login item %1</source>
        <translation>Elemento de inicio de sesión: %1</translation>
    </message>
    <message>
        <source>Log tail truncated (increase --max-bytes).</source>
        <translation>Se ha truncado el final del registro (aumente --max-bytes).</translation>
    </message>
    <message>
        <source>Log cursor reset (file rotated).</source>
        <translation>Se ha restablecido la posición en el registro (archivo rotado).</translation>
    </message>
    <message>
        <source>clawdbot logs: output stdout closed (EPIPE). Stopping tail.</source>
        <translation>clawdbot logs: la salida estándar está cerrada (EPIPE). Se deja de seguir el registro.</translation>
    </message>
    <message>
        <source>Log file:</source>
        <translation>Archivo de registro:</translation>
    </message>
    <message>
        <source>Gateway not reachable. Is it running and accessible?</source>
        <translation>No se puede acceder a la pasarela. ¿Está en ejecución y accesible?</translation>
    </message>
    <message>
        <source>Hint: run `%1`.</source>
        <translation>Sugerencia: ejecute `%1`.</translation>
    </message>
    <message>
        <source>invalid %1: %2 (a whole number from %3 to %4)</source>
        <translation>%1 no válido: %2 (un número entero de %3 a %4)</translation>
    </message>
    <message>
        <source>Show the gateway&apos;s log</source>
        <translation>Muestra el registro de la pasarela</translation>
    </message>
    <message>
        <source>Most lines to show (200)</source>
        <translation>Máximo de líneas que se muestran (200)</translation>
    </message>
    <message>
        <source>Most bytes to read (250000)</source>
        <translation>Máximo de bytes que se leen (250000)</translation>
    </message>
    <message>
        <source>Leave out what matters less: trace, debug, info, warn, error, fatal</source>
        <translation>Omitir lo menos importante: trace, debug, info, warn, error, fatal</translation>
    </message>
    <message>
        <source>Go on with what is added</source>
        <translation>Seguir mostrando lo que se añada</translation>
    </message>
    <message>
        <source>How often to look for more (1000)</source>
        <translation>Cada cuánto buscar líneas nuevas (1000)</translation>
    </message>
    <message>
        <source>Full times, no colours</source>
        <translation>Horas completas, sin colores</translation>
    </message>
    <message>
        <source>invalid --level: %1 (use trace, debug, info, warn, error or fatal)</source>
        <translation>--level no válido: %1 (use trace, debug, info, warn, error o fatal)</translation>
    </message>
    <message>
        <source>Gateway not reachable (%1); %2</source>
        <translation>No se puede acceder a la pasarela (%1); %2</translation>
    </message>
    <message>
        <source>reading the file.</source>
        <translation>se lee el archivo.</translation>
    </message>
    <message>
        <source>trying again.</source>
        <translation>se intenta de nuevo.</translation>
    </message>
    <message>
        <source>The gateway answers again.</source>
        <translation>La pasarela vuelve a responder.</translation>
    </message>
    <message>
        <source>Invalid model reference: %1</source>
        <translation>Referencia de modelo no válida: %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Se ha actualizado %1</translation>
    </message>
    <message>
        <source>Choose the model that agents use</source>
        <translation>Elige el modelo que usan los agentes</translation>
    </message>
    <message>
        <source>Choose the model that looks at images</source>
        <translation>Elige el modelo que examina las imágenes</translation>
    </message>
    <message>
        <source>provider/model, or an alias</source>
        <translation>proveedor/modelo o un alias</translation>
    </message>
    <message>
        <source>Default model: %1</source>
        <translation>Modelo predeterminado: %1</translation>
    </message>
    <message>
        <source>Image model: %1</source>
        <translation>Modelo de imágenes: %1</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>Alternativas</translation>
    </message>
    <message>
        <source>Image fallbacks</source>
        <translation>Alternativas para imágenes</translation>
    </message>
    <message>
        <source>Try one more model when the others fail</source>
        <translation>Prueba un modelo más cuando fallen los demás</translation>
    </message>
    <message>
        <source>No longer try this model</source>
        <translation>Deja de probar este modelo</translation>
    </message>
    <message>
        <source>Try no other models</source>
        <translation>No prueba ningún otro modelo</translation>
    </message>
    <message>
        <source>Fallback list cleared.</source>
        <translation>Se ha vaciado la lista de alternativas.</translation>
    </message>
    <message>
        <source>Image fallback list cleared.</source>
        <translation>Se ha vaciado la lista de alternativas para imágenes.</translation>
    </message>
    <message>
        <source>Fallback not found: %1</source>
        <translation>No se encontró la alternativa: %1</translation>
    </message>
    <message>
        <source>Image fallback not found: %1</source>
        <translation>No se encontró la alternativa para imágenes: %1</translation>
    </message>
    <message>
        <source>Give a model a short name</source>
        <translation>Da un nombre corto a un modelo</translation>
    </message>
    <message>
        <source>Take a short name away</source>
        <translation>Quita un nombre corto</translation>
    </message>
    <message>
        <source>The short name</source>
        <translation>El nombre corto</translation>
    </message>
    <message>
        <source>Alias must use letters, numbers, dots, underscores, colons, or dashes.</source>
        <translation>El alias solo admite letras, números, puntos, guiones bajos, dos puntos o guiones.</translation>
    </message>
    <message>
        <source>Alias not found: %1</source>
        <translation>No se encontró el alias: %1</translation>
    </message>
    <message>
        <source>Alias %1 already points to %2.</source>
        <translation>El alias %1 ya apunta a %2.</translation>
    </message>
    <message>
        <source>Alias %1 -&gt; %2</source>
        <translation>Alias %1 -&gt; %2</translation>
    </message>
    <message>
        <source>List the short names of models</source>
        <translation>Muestra los nombres cortos de los modelos</translation>
    </message>
    <message>
        <source>List what is tried when a model fails</source>
        <translation>Muestra lo que se prueba cuando falla un modelo</translation>
    </message>
    <message>
        <source>One in a line and nothing else</source>
        <translation>Uno por línea y nada más</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>- none</source>
        <translation>- ninguno</translation>
    </message>
    <message>
        <source>Short names of models</source>
        <translation>Nombres cortos de los modelos</translation>
    </message>
    <message>
        <source>What is tried when the model fails</source>
        <translation>Lo que se prueba cuando falla el modelo</translation>
    </message>
    <message>
        <source>What is tried when the image model fails</source>
        <translation>Lo que se prueba cuando falla el modelo de imágenes</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
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
        <translation>Auth</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>List the models that the configuration names</source>
        <translation>Muestra los modelos que nombra la configuración</translation>
    </message>
    <message>
        <source>Every model there is</source>
        <translation>Todos los modelos que existen</translation>
    </message>
    <message>
        <source>Only those on this machine</source>
        <translation>Solo los de este equipo</translation>
    </message>
    <message>
        <source>Only those of this provider</source>
        <translation>Solo los de este proveedor</translation>
    </message>
    <message>
        <source>Error: Choose either --json or --plain, not both.</source>
        <translation>Error: Elija --json o --plain, no ambos.</translation>
    </message>
    <message>
        <source>No models found.</source>
        <translation>No se encontraron modelos.</translation>
    </message>
    <message>
        <source>static</source>
        <translation>estático</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>expiring expires in %1</source>
        <translation>por caducar, caduca en %1</translation>
    </message>
    <message>
        <source>ok expires in %1</source>
        <translation>correcto, caduca en %1</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Agent dir</source>
        <translation>Dir. del agente</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (de %2)</translation>
    </message>
    <message>
        <source>Image model</source>
        <translation>Modelo de imágenes</translation>
    </message>
    <message>
        <source>Configured models</source>
        <translation>Modelos configurados</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Auth overview</source>
        <translation>Resumen de autenticación</translation>
    </message>
    <message>
        <source>Auth store</source>
        <translation>Almacén de autenticación</translation>
    </message>
    <message>
        <source>Missing auth</source>
        <translation>Sin autenticación</translation>
    </message>
    <message>
        <source>- %1 Run `%2` or set an API key env var.</source>
        <translation>- %1 Ejecute `%2` o defina una variable de entorno con la clave de API.</translation>
    </message>
    <message>
        <source>- %1 failed lately; it is tried again in %2</source>
        <translation>- %1 falló hace poco; se volverá a probar en %2</translation>
    </message>
    <message>
        <source>OAuth/token status</source>
        <translation>Estado de OAuth y tokens</translation>
    </message>
    <message>
        <source>See and choose models</source>
        <translation>Muestra y elige los modelos</translation>
    </message>
    <message>
        <source>Show which models are used and whether there are keys</source>
        <translation>Muestra qué modelos se usan y si hay claves</translation>
    </message>
    <message>
        <source>Only the name of the default model</source>
        <translation>Solo el nombre del modelo predeterminado</translation>
    </message>
    <message>
        <source>Exit code 1 when a key is missing or expired, 2 when one expires within a day</source>
        <translation>Código de salida 1 si falta una clave o ha caducado, 2 si alguna caduca en un día</translation>
    </message>
    <message>
        <source>Choose either --json or --plain, not both.</source>
        <translation>Elija --json o --plain, no ambos.</translation>
    </message>
    <message>
        <source>Gateway host</source>
        <translation>Host de la pasarela</translation>
    </message>
    <message>
        <source>Gateway port</source>
        <translation>Puerto de la pasarela</translation>
    </message>
    <message>
        <source>Use TLS for the gateway connection</source>
        <translation>Usar TLS para la conexión con la pasarela</translation>
    </message>
    <message>
        <source>Expected TLS certificate fingerprint (sha256)</source>
        <translation>Huella esperada del certificado TLS (sha256)</translation>
    </message>
    <message>
        <source>Override node id</source>
        <translation>Sustituir el id. del nodo</translation>
    </message>
    <message>
        <source>Override node display name</source>
        <translation>Sustituir el nombre visible del nodo</translation>
    </message>
    <message>
        <source>Invalid port</source>
        <translation>Puerto no válido</translation>
    </message>
    <message>
        <source>node required</source>
        <translation>falta el nodo</translation>
    </message>
    <message>
        <source>unknown node: %1</source>
        <translation>nodo desconocido: %1</translation>
    </message>
    <message>
        <source>unknown node: %1 (known: %2)</source>
        <translation>nodo desconocido: %1 (conocidos: %2)</translation>
    </message>
    <message>
        <source>ambiguous node: %1 (matches: %2)</source>
        <translation>nodo ambiguo: %1 (coincide con: %2)</translation>
    </message>
    <message>
        <source>nodes %1 failed: Error: %2</source>
        <translation>falló nodes %1: Error: %2</translation>
    </message>
    <message>
        <source>Only show connected nodes</source>
        <translation>Mostrar solo los nodos conectados</translation>
    </message>
    <message>
        <source>Only show nodes connected within duration (e.g. 24h)</source>
        <translation>Mostrar solo los nodos conectados en este plazo (p. ej., 24h)</translation>
    </message>
    <message>
        <source>Invalid --last-connected: invalid duration: %1</source>
        <translation>--last-connected no válido: duración no válida: %1</translation>
    </message>
    <message>
        <source>List known nodes with connection status and capabilities</source>
        <translation>Muestra los nodos conocidos con su estado de conexión y sus capacidades</translation>
    </message>
    <message>
        <source>List pending and paired nodes</source>
        <translation>Muestra los nodos pendientes y emparejados</translation>
    </message>
    <message>
        <source>List pending pairing requests</source>
        <translation>Muestra las solicitudes de emparejamiento pendientes</translation>
    </message>
    <message>
        <source>Describe a node (capabilities + supported invoke commands)</source>
        <translation>Describe un nodo (capacidades y comandos que admite)</translation>
    </message>
    <message>
        <source>Node id, name, or IP</source>
        <translation>Id., nombre o IP del nodo</translation>
    </message>
    <message>
        <source>Approve a pending pairing request</source>
        <translation>Aprueba una solicitud de emparejamiento pendiente</translation>
    </message>
    <message>
        <source>Reject a pending pairing request</source>
        <translation>Rechaza una solicitud de emparejamiento pendiente</translation>
    </message>
    <message>
        <source>Pending request id</source>
        <translation>Id. de la solicitud pendiente</translation>
    </message>
    <message>
        <source>Rename a paired node (display name override)</source>
        <translation>Cambia el nombre visible de un nodo emparejado</translation>
    </message>
    <message>
        <source>New display name</source>
        <translation>Nuevo nombre visible</translation>
    </message>
    <message>
        <source>--node and --name required</source>
        <translation>Faltan --node y --name</translation>
    </message>
    <message>
        <source>node rename ok: %1 -&gt; %2</source>
        <translation>nombre del nodo cambiado: %1 -&gt; %2</translation>
    </message>
    <message>
        <source>Devices that lend their capabilities</source>
        <translation>Dispositivos que ceden sus capacidades</translation>
    </message>
    <message>
        <source>Node %1 failed</source>
        <translation>Falló node %1</translation>
    </message>
    <message>
        <source>Keep the node host running as a service</source>
        <translation>Mantiene el host de nodo en ejecución como servicio</translation>
    </message>
    <message>
        <source>Accepted and not needed: node or bun</source>
        <translation>Se acepta, pero no es necesario: node o bun</translation>
    </message>
    <message>
        <source>Reinstall/overwrite if already installed</source>
        <translation>Reinstalar y sobrescribir si ya está instalado</translation>
    </message>
    <message>
        <source>Node service check failed</source>
        <translation>Falló la comprobación del servicio del nodo</translation>
    </message>
    <message>
        <source>Node service already %1.</source>
        <translation>Servicio del nodo: ya %1.</translation>
    </message>
    <message>
        <source>Reinstall with: %1</source>
        <translation>Reinstale con: %1</translation>
    </message>
    <message>
        <source>Installed %1: %2</source>
        <translation>Se ha instalado %1: %2</translation>
    </message>
    <message>
        <source>Node install failed: it was started and does not run</source>
        <translation>Falló la instalación del nodo: se inició, pero no está en ejecución</translation>
    </message>
    <message>
        <source>Stop the node host service until it is started again</source>
        <translation>Detiene el servicio del host de nodo hasta que se vuelva a iniciar</translation>
    </message>
    <message>
        <source>Start the node host service over</source>
        <translation>Reinicia el servicio del host de nodo</translation>
    </message>
    <message>
        <source>Stop the node host service and remove it</source>
        <translation>Detiene el servicio del host de nodo y lo quita</translation>
    </message>
    <message>
        <source>Node service %1.</source>
        <translation>Servicio del nodo: %1.</translation>
    </message>
    <message>
        <source>Start with: %1</source>
        <translation>Inicie con: %1</translation>
    </message>
    <message>
        <source>Stopped %1: %2</source>
        <translation>Se ha detenido %1: %2</translation>
    </message>
    <message>
        <source>Restarted %1: %2</source>
        <translation>Se ha reiniciado %1: %2</translation>
    </message>
    <message>
        <source>Removed %1: %2</source>
        <translation>Se ha quitado %1: %2</translation>
    </message>
    <message>
        <source>%1 not found at %2</source>
        <translation>no se encontró %1 en %2</translation>
    </message>
    <message>
        <source>Whose node this machine is, and its service</source>
        <translation>De quién es nodo este equipo, y su servicio</translation>
    </message>
    <message>
        <source>Node: %1</source>
        <translation>Nodo: %1</translation>
    </message>
    <message>
        <source>not set up yet</source>
        <translation>sin configurar todavía</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>Pasarela: %1</translation>
    </message>
    <message>
        <source>invalid %1: %2</source>
        <translation>%1 no válido: %2</translation>
    </message>
    <message>
        <source>How long the node may take (default 15000)</source>
        <translation>Cuánto puede tardar el nodo (predeterminado: 15000)</translation>
    </message>
    <message>
        <source>Told to the node, which may know the request already</source>
        <translation>Se comunica al nodo, que puede conocer ya la solicitud</translation>
    </message>
    <message>
        <source>Invoke a command on a paired node</source>
        <translation>Invoca un comando en un nodo emparejado</translation>
    </message>
    <message>
        <source>Command (e.g. system.which)</source>
        <translation>Comando (p. ej., system.which)</translation>
    </message>
    <message>
        <source>JSON object string for params</source>
        <translation>Parámetros como objeto JSON</translation>
    </message>
    <message>
        <source>Show a notification on a node</source>
        <translation>Muestra una notificación en un nodo</translation>
    </message>
    <message>
        <source>Notification title</source>
        <translation>Título de la notificación</translation>
    </message>
    <message>
        <source>Notification body</source>
        <translation>Texto de la notificación</translation>
    </message>
    <message>
        <source>Notification sound</source>
        <translation>Sonido de la notificación</translation>
    </message>
    <message>
        <source>Notification priority</source>
        <translation>Prioridad de la notificación</translation>
    </message>
    <message>
        <source>Delivery mode (default system)</source>
        <translation>Modo de entrega (predeterminado: system)</translation>
    </message>
    <message>
        <source>missing --title or --body</source>
        <translation>falta --title o --body</translation>
    </message>
    <message>
        <source>notify ok</source>
        <translation>notificación enviada</translation>
    </message>
    <message>
        <source>Run a command on a node</source>
        <translation>Ejecuta un comando en un nodo</translation>
    </message>
    <message>
        <source>Command and args</source>
        <translation>Comando y argumentos</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Directorio de trabajo</translation>
    </message>
    <message>
        <source>Environment override (repeatable)</source>
        <translation>Variable de entorno (se puede repetir)</translation>
    </message>
    <message>
        <source>Run a raw shell command string (sh -lc / cmd.exe /c)</source>
        <translation>Ejecutar una línea de shell tal cual (sh -lc / cmd.exe /c)</translation>
    </message>
    <message>
        <source>Whose rules count (default: main)</source>
        <translation>De quién son las reglas que se aplican (predeterminado: main)</translation>
    </message>
    <message>
        <source>Exec ask mode (off|on-miss|always)</source>
        <translation>Modo de consulta de ejecución (off|on-miss|always)</translation>
    </message>
    <message>
        <source>Exec security mode (deny|allowlist|full)</source>
        <translation>Modo de seguridad de ejecución (deny|allowlist|full)</translation>
    </message>
    <message>
        <source>Command timeout (ms)</source>
        <translation>Tiempo límite del comando (ms)</translation>
    </message>
    <message>
        <source>Require screen recording permission</source>
        <translation>Requerir el permiso de grabación de pantalla</translation>
    </message>
    <message>
        <source>Node invoke timeout in ms (default 30000)</source>
        <translation>Tiempo límite de la invocación del nodo en ms (predeterminado: 30000)</translation>
    </message>
    <message>
        <source>use --raw or argv, not both</source>
        <translation>use --raw o argv, no ambos</translation>
    </message>
    <message>
        <source>command required</source>
        <translation>falta el comando</translation>
    </message>
    <message>
        <source>node required (set --node)</source>
        <translation>falta el nodo (indique --node)</translation>
    </message>
    <message>
        <source>invalid --security (use deny|allowlist|full)</source>
        <translation>--security no válido (use deny|allowlist|full)</translation>
    </message>
    <message>
        <source>invalid --ask (use off|on-miss|always)</source>
        <translation>--ask no válido (use off|on-miss|always)</translation>
    </message>
    <message>
        <source>invalid --env (use KEY=VALUE): %1</source>
        <translation>--env no válido (use KEY=VALUE): %1</translation>
    </message>
    <message>
        <source>invalid --command-timeout: %1</source>
        <translation>--command-timeout no válido: %1</translation>
    </message>
    <message>
        <source>invalid --invoke-timeout: %1</source>
        <translation>--invoke-timeout no válido: %1</translation>
    </message>
    <message>
        <source>exec approvals unavailable</source>
        <translation>las aprobaciones de ejecución no están disponibles</translation>
    </message>
    <message>
        <source>exec denied: host=node security=deny</source>
        <translation>ejecución denegada: host=node security=deny</translation>
    </message>
    <message>
        <source>exec denied: user denied</source>
        <translation>ejecución denegada: la denegó el usuario</translation>
    </message>
    <message>
        <source>exec denied: approval required (nobody answered in time)</source>
        <translation>ejecución denegada: requiere aprobación (nadie respondió a tiempo)</translation>
    </message>
    <message>
        <source>run timed out</source>
        <translation>se agotó el tiempo de la ejecución</translation>
    </message>
    <message>
        <source>run failed: %1</source>
        <translation>falló la ejecución: %1</translation>
    </message>
    <message>
        <source>run exit %1</source>
        <translation>código de salida %1</translation>
    </message>
    <message>
        <source>the command was ended by a signal</source>
        <translation>una señal terminó el comando</translation>
    </message>
    <message>
        <source>device: %1</source>
        <translation>dispositivo: %1</translation>
    </message>
    <message>
        <source>hw: %1</source>
        <translation>hw: %1</translation>
    </message>
    <message>
        <source>perms: %1</source>
        <translation>permisos: %1</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>emparejado</translation>
    </message>
    <message>
        <source>unpaired</source>
        <translation>sin emparejar</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>desconectado</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Last Connect</source>
        <translation>Última conexión</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1 (de %2)</translation>
    </message>
    <message>
        <source>Known: %1 · Paired: %2 · Connected: %3</source>
        <translation>Conocidos: %1 · Emparejados: %2 · Conectados: %3</translation>
    </message>
    <message>
        <source>(%1 ago)</source>
        <translation>(hace %1)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>Cap.</translation>
    </message>
    <message>
        <source>Perms</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>- (none reported)</source>
        <translation>- (ninguno comunicado)</translation>
    </message>
    <message>
        <source>No pending pairing requests.</source>
        <translation>No hay solicitudes de emparejamiento pendientes.</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparación</translation>
    </message>
    <message>
        <source>Pending: %1 · Paired: %2</source>
        <translation>Pendientes: %1 · Emparejados: %2</translation>
    </message>
    <message>
        <source>Invalid channel: %1</source>
        <translation>Canal no válido: %1</translation>
    </message>
    <message>
        <source>Channel (%1)</source>
        <translation>Canal (%1)</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Channel required. Use --channel &lt;channel&gt; or pass it as the first argument (expected one of: %1)</source>
        <translation>Falta el canal. Use --channel &lt;canal&gt; o indíquelo como primer argumento (se espera uno de: %1)</translation>
    </message>
    <message>
        <source>No pending %1 pairing requests.</source>
        <translation>No hay solicitudes de emparejamiento pendientes de %1.</translation>
    </message>
    <message>
        <source>Pairing requests</source>
        <translation>Solicitudes de emparejamiento</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Approve a pairing code and allow that sender</source>
        <translation>Aprueba un código de emparejamiento y admite a ese remitente</translation>
    </message>
    <message>
        <source>The code, after the channel unless --channel names it</source>
        <translation>El código, después del canal salvo que lo indique --channel</translation>
    </message>
    <message>
        <source>Usage: clawdbot pairing approve &lt;channel&gt; &lt;code&gt; (or: %1)</source>
        <translation>Uso: clawdbot pairing approve &lt;canal&gt; &lt;código&gt; (o: %1)</translation>
    </message>
    <message>
        <source>Too many arguments. Use: %1</source>
        <translation>Demasiados argumentos. Use: %1</translation>
    </message>
    <message>
        <source>Approved %1 sender %2.</source>
        <translation>Se ha aprobado en %1 el remitente %2.</translation>
    </message>
    <message>
        <source>People who want to talk to the assistant</source>
        <translation>Personas que quieren hablar con el asistente</translation>
    </message>
    <message>
        <source>error: unknown option &apos;%1&apos;</source>
        <translation>error: opción desconocida &apos;%1&apos;</translation>
    </message>
    <message>
        <source>error: unknown command &apos;%1&apos;</source>
        <translation>error: orden desconocida &apos;%1&apos;</translation>
    </message>
    <message>
        <source>error: too many arguments for &apos;%1&apos;. Expected 1 argument but got %2.</source>
        <translation>error: demasiados argumentos para &apos;%1&apos;. Se esperaba 1 argumento, pero se recibieron %2.</translation>
    </message>
    <message numerus="yes">
        <source>error: too many arguments for &apos;%1&apos;. Expected %n arguments but got %2.</source>
        <translation>
            <numerusform>error: demasiados argumentos para &apos;%1&apos;. Se esperaba %n argumento, pero se recibieron %2.</numerusform>
            <numerusform>error: demasiados argumentos para &apos;%1&apos;. Se esperaban %n argumentos, pero se recibieron %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>error: missing required argument &apos;%1&apos;</source>
        <translation>error: falta el argumento obligatorio &apos;%1&apos;</translation>
    </message>
    <message>
        <source>error: required option &apos;%1&apos; not specified</source>
        <translation>error: no se ha indicado la opción obligatoria &apos;%1&apos;</translation>
    </message>
    <message>
        <source>error: option &apos;%1&apos; argument missing</source>
        <translation>error: falta el argumento de la opción &apos;%1&apos;</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>error: %1</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>Gateway already running locally. Stop it (%1) or use a different port.</source>
        <translation>La pasarela ya está en ejecución en este equipo. Deténgala (%1) o use otro puerto.</translation>
    </message>
    <message>
        <source>SSH tunnel already bound to this port. Close the tunnel or use a different local port in -L.</source>
        <translation>Un túnel SSH ya usa este puerto. Cierre el túnel o use otro puerto local en -L.</translation>
    </message>
    <message>
        <source>Another process is listening on this port.</source>
        <translation>Otro proceso escucha en este puerto.</translation>
    </message>
    <message>
        <source>Multiple listeners detected; ensure only one gateway/tunnel per port unless intentionally running isolated profiles.</source>
        <translation>Se han detectado varios procesos a la escucha; debe haber una sola pasarela o un solo túnel por puerto, salvo que se ejecuten perfiles aislados a propósito.</translation>
    </message>
    <message>
        <source>Port is in use but process details are unavailable (run as an admin user to see them).</source>
        <translation>El puerto está en uso, pero no se conocen los detalles del proceso (ejecute como administrador para verlos).</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>El puerto %1 está libre.</translation>
    </message>
    <message>
        <source>Port %1 is already in use.</source>
        <translation>El puerto %1 ya está en uso.</translation>
    </message>
    <message>
        <source>- pid ? %1: unknown</source>
        <translation>- PID ? %1: desconocido</translation>
    </message>
    <message>
        <source>URL (explicit)</source>
        <translation>URL (explícita)</translation>
    </message>
    <message>
        <source>Remote (configured)</source>
        <translation>Remota (configurada)</translation>
    </message>
    <message>
        <source>Remote (configured, inactive)</source>
        <translation>Remota (configurada, inactiva)</translation>
    </message>
    <message>
        <source>Remote over SSH</source>
        <translation>Remota por SSH</translation>
    </message>
    <message>
        <source>Found in the network</source>
        <translation>Encontrada en la red</translation>
    </message>
    <message>
        <source>Local loopback</source>
        <translation>Loopback local</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>Answers, and wants credentials; none are shown to a gateway that is known from the network alone</source>
        <translation>Responde y pide credenciales; no se presentan a una pasarela que solo se conoce por la red</translation>
    </message>
    <message>
        <source>Connect: %1</source>
        <translation>Conexión: %1</translation>
    </message>
    <message>
        <source>failed - %1</source>
        <translation>falló - %1</translation>
    </message>
    <message>
        <source>Connect: %1 (%2ms) · RPC: %3</source>
        <translation>Conexión: %1 (%2 ms) · RPC: %3</translation>
    </message>
    <message>
        <source>Gateway: %1 (%2) · %3 · app %4</source>
        <translation>Pasarela: %1 (%2) · %3 · aplicación %4</translation>
    </message>
    <message>
        <source>Wide-area discovery: %1</source>
        <translation>Búsqueda de área extensa: %1</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Advertencia:</translation>
    </message>
    <message>
        <source>Discovery (this machine)</source>
        <translation>Búsqueda (este equipo)</translation>
    </message>
    <message numerus="yes">
        <source>Found %n gateway(s) via Bonjour (%1)</source>
        <translation>
            <numerusform>Se encontró %n pasarela mediante Bonjour (%1)</numerusform>
            <numerusform>Se encontraron %n pasarelas mediante Bonjour (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Found 0 gateways via Bonjour (%1)</source>
        <translation>Se encontraron 0 pasarelas mediante Bonjour (%1)</translation>
    </message>
    <message>
        <source>Tip: if the gateway is remote, mDNS won’t cross networks; use Wide-Area Bonjour (split DNS) or SSH tunnels.</source>
        <translation>Consejo: si la pasarela es remota, mDNS no pasa de una red a otra; use Bonjour de área extensa (DNS dividido) o túneles SSH.</translation>
    </message>
    <message>
        <source>SSH tunnel failed: %1</source>
        <translation>Falló el túnel SSH: %1</translation>
    </message>
    <message>
        <source>More than one gateway answers; run one on purpose only.</source>
        <translation>Responde más de una pasarela; ejecute varias solo si es a propósito.</translation>
    </message>
    <message>
        <source>Gateway Status</source>
        <translation>Estado de la pasarela</translation>
    </message>
    <message>
        <source>Reachable: %1</source>
        <translation>Accesible: %1</translation>
    </message>
    <message>
        <source>Probe budget: %1ms</source>
        <translation>Tiempo para la prueba: %1 ms</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Setup cancelled.</source>
        <translation>Configuración cancelada.</translation>
    </message>
    <message>
        <source>Please answer y or n.</source>
        <translation>Responda y o n.</translation>
    </message>
    <message>
        <source>Please answer with a number from 1 to %1.</source>
        <translation>Responda con un número de 1 a %1.</translation>
    </message>
    <message>
        <source>gateway connect failed: Error: %1</source>
        <translation>falló la conexión con la pasarela: Error: %1</translation>
    </message>
    <message>
        <source>Give up after this many milliseconds (%1)</source>
        <translation>Desistir tras estos milisegundos (%1)</translation>
    </message>
    <message>
        <source>WebSocket URL of the gateway</source>
        <translation>URL WebSocket de la pasarela</translation>
    </message>
    <message>
        <source>Shared token of the gateway</source>
        <translation>Token compartido de la pasarela</translation>
    </message>
    <message>
        <source>Password of the gateway</source>
        <translation>Contraseña de la pasarela</translation>
    </message>
    <message>
        <source>invalid --timeout: %1</source>
        <translation>--timeout no válido: %1</translation>
    </message>
    <message>
        <source>Two gateways: the service, and %1 on port %2.</source>
        <translation>Dos pasarelas: el servicio y %1 en el puerto %2.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program: %2.</source>
        <translation>El puerto %1 está ocupado por otro programa: %2.</translation>
    </message>
    <message>
        <source>The gateway refused to start as it is configured.</source>
        <translation>La pasarela se negó a iniciarse con la configuración actual.</translation>
    </message>
    <message>
        <source>The gateway does not stay up.</source>
        <translation>La pasarela no se mantiene en ejecución.</translation>
    </message>
    <message>
        <source>Service is loaded but not running: it was stopped.</source>
        <translation>El servicio está cargado, pero no en ejecución: se detuvo.</translation>
    </message>
    <message>
        <source>Service is loaded but not running (likely exited immediately).</source>
        <translation>El servicio está cargado, pero no en ejecución (probablemente terminó enseguida).</translation>
    </message>
    <message>
        <source>The gateway answers, but not to this command line.</source>
        <translation>La pasarela responde, pero no a esta línea de órdenes.</translation>
    </message>
    <message>
        <source>The gateway holds its port and does not answer.</source>
        <translation>La pasarela ocupa su puerto y no responde.</translation>
    </message>
    <message>
        <source>The gateway was started a moment ago and does not listen yet.</source>
        <translation>La pasarela se inició hace un momento y todavía no escucha.</translation>
    </message>
    <message>
        <source>Gateway port %1 is not listening (service appears running).</source>
        <translation>El puerto %1 de la pasarela no está a la escucha (el servicio parece en ejecución).</translation>
    </message>
    <message>
        <source>The service manager cannot be asked: %1.</source>
        <translation>No se puede consultar el gestor de servicios: %1.</translation>
    </message>
    <message>
        <source>Somebody forbade the service to start (masked).</source>
        <translation>Se ha prohibido iniciar el servicio (enmascarado).</translation>
    </message>
    <message>
        <source>Keep the gateway running as a service</source>
        <translation>Mantiene la pasarela en ejecución como servicio</translation>
    </message>
    <message>
        <source>Shared token; kept in a file only you can read</source>
        <translation>Token compartido; se guarda en un archivo que solo usted puede leer</translation>
    </message>
    <message>
        <source>Write the service file again</source>
        <translation>Volver a escribir el archivo del servicio</translation>
    </message>
    <message>
        <source>Register it without starting it</source>
        <translation>Registrarlo sin iniciarlo</translation>
    </message>
    <message>
        <source>Also keep it running when you log out</source>
        <translation>Mantenerla también en ejecución al cerrar la sesión</translation>
    </message>
    <message>
        <source>Show the service file for the whole machine instead</source>
        <translation>Mostrar en su lugar el archivo del servicio para todo el equipo</translation>
    </message>
    <message>
        <source>Nix mode detected; service install is disabled.</source>
        <translation>Se ha detectado el modo Nix; la instalación del servicio está desactivada.</translation>
    </message>
    <message>
        <source>Gateway install failed</source>
        <translation>Falló la instalación de la pasarela</translation>
    </message>
    <message>
        <source>Invalid --runtime (use &quot;node&quot; or &quot;bun&quot;)</source>
        <translation>--runtime no válido (use &quot;node&quot; o &quot;bun&quot;)</translation>
    </message>
    <message>
        <source>Gateway service check failed</source>
        <translation>Falló la comprobación del servicio de la pasarela</translation>
    </message>
    <message>
        <source>Gateway service is masked. Run: %1</source>
        <translation>El servicio de la pasarela está enmascarado. Ejecute: %1</translation>
    </message>
    <message>
        <source>Gateway install failed: it was started and does not answer</source>
        <translation>Falló la instalación de la pasarela: se inició, pero no responde</translation>
    </message>
    <message>
        <source>Gateway service already %1.</source>
        <translation>Servicio de la pasarela: ya %1.</translation>
    </message>
    <message>
        <source>It does not run. Start with: %1</source>
        <translation>No está en ejecución. Inicie con: %1</translation>
    </message>
    <message>
        <source># Nothing was changed. As an administrator, write this to %1:
</source>
        <translation># No se ha cambiado nada. Como administrador, escriba esto en %1:
</translation>
    </message>
    <message>
        <source># Then run:</source>
        <translation># Después ejecute:</translation>
    </message>
    <message>
        <source>%1. Run: sudo loginctl enable-linger $USER</source>
        <translation>%1. Ejecute: sudo loginctl enable-linger $USER</translation>
    </message>
    <message>
        <source>Without lingering the gateway stops when you log out. Keep it online: %1</source>
        <translation>Sin lingering, la pasarela se detiene al cerrar la sesión. Para mantenerla en línea: %1</translation>
    </message>
    <message>
        <source>%1: Error: %2</source>
        <translation>%1: Error: %2</translation>
    </message>
    <message>
        <source>Port %1 is still held, by %2: not by this service.</source>
        <translation>El puerto %1 sigue ocupado por %2: no por este servicio.</translation>
    </message>
    <message>
        <source>Start the service</source>
        <translation>Inicia el servicio</translation>
    </message>
    <message>
        <source>Stop the service until it is started again</source>
        <translation>Detiene el servicio hasta que se vuelva a iniciar</translation>
    </message>
    <message>
        <source>Start the service over</source>
        <translation>Reinicia el servicio</translation>
    </message>
    <message>
        <source>Stop the service and remove it</source>
        <translation>Detiene el servicio y lo quita</translation>
    </message>
    <message>
        <source>Gateway %1 failed</source>
        <translation>Falló gateway %1</translation>
    </message>
    <message>
        <source>Gateway service %1.</source>
        <translation>Servicio de la pasarela: %1.</translation>
    </message>
    <message>
        <source>%1: Error: no new process was started</source>
        <translation>%1: Error: no se inició ningún proceso nuevo</translation>
    </message>
    <message>
        <source>%1: it was started and does not answer</source>
        <translation>%1: se inició, pero no responde</translation>
    </message>
    <message>
        <source>%1: Error: process %2 is still there</source>
        <translation>%1: Error: el proceso %2 sigue en ejecución</translation>
    </message>
    <message>
        <source>Nix mode detected; service uninstall is disabled.</source>
        <translation>Se ha detectado el modo Nix; la desinstalación del servicio está desactivada.</translation>
    </message>
    <message>
        <source>Gateway service still loaded after uninstall.</source>
        <translation>El servicio de la pasarela sigue cargado después de la desinstalación.</translation>
    </message>
    <message>
        <source>a process of another user</source>
        <translation>un proceso de otro usuario</translation>
    </message>
    <message numerus="yes">
        <source>It is started again and again (%n times so far).</source>
        <translation>
            <numerusform>Se inicia una y otra vez (%n vez hasta ahora).</numerusform>
            <numerusform>Se inicia una y otra vez (%n veces hasta ahora).</numerusform>
        </translation>
    </message>
    <message>
        <source>Exit code 78: it is not started again until the configuration is fixed.</source>
        <translation>Código de salida 78: no se vuelve a iniciar hasta que se corrija la configuración.</translation>
    </message>
    <message>
        <source>It froze, and the watchdog ended it.</source>
        <translation>Se bloqueó y el watchdog la terminó.</translation>
    </message>
    <message>
        <source>The system ran out of memory and ended it.</source>
        <translation>El sistema se quedó sin memoria y la terminó.</translation>
    </message>
    <message>
        <source>Session store: %1</source>
        <translation>Almacén de sesiones: %1</translation>
    </message>
    <message>
        <source>Sessions listed: %1</source>
        <translation>Sesiones mostradas: %1</translation>
    </message>
    <message numerus="yes">
        <source>Filtered to last %n minute(s)</source>
        <translation>
            <numerusform>Solo el último %n minuto</numerusform>
            <numerusform>Solo los últimos %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>No sessions found.</source>
        <translation>No se encontraron sesiones.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Tokens (ctx %)</source>
        <translation>Tokens (ctx %)</translation>
    </message>
    <message>
        <source>List the conversations there are</source>
        <translation>Muestra las conversaciones existentes</translation>
    </message>
    <message>
        <source>Read this session store instead</source>
        <translation>Leer este almacén de sesiones en su lugar</translation>
    </message>
    <message>
        <source>Only those used within so many minutes</source>
        <translation>Solo las usadas en los últimos minutos indicados</translation>
    </message>
    <message>
        <source>Accepted for old scripts</source>
        <translation>Se acepta por los scripts antiguos</translation>
    </message>
    <message>
        <source>--active must be a positive integer (minutes)</source>
        <translation>--active debe ser un entero positivo (minutos)</translation>
    </message>
    <message>
        <source>Invalid %1 &quot;%2&quot; (use %3).</source>
        <translation>%1 &quot;%2&quot; no válido (use %3).</translation>
    </message>
    <message>
        <source>Invalid --gateway-auth &quot;%1&quot; (use off, token or password).</source>
        <translation>--gateway-auth &quot;%1&quot; no válido (use off, token o password).</translation>
    </message>
    <message>
        <source>Give one API key at a time: %1 or %2</source>
        <translation>Indique una sola clave de API: %1 o %2</translation>
    </message>
    <message>
        <source>Ask nothing; take the options</source>
        <translation>No preguntar nada; usar las opciones</translation>
    </message>
    <message>
        <source>An agent can run programs; needed with --non-interactive</source>
        <translation>Un agente puede ejecutar programas; necesario con --non-interactive</translation>
    </message>
    <message>
        <source>local, or remote: the gateway runs elsewhere</source>
        <translation>local o remote: la pasarela se ejecuta en otro equipo</translation>
    </message>
    <message>
        <source>Where agents keep their files</source>
        <translation>Dónde guardan los agentes sus archivos</translation>
    </message>
    <message>
        <source>The provider whose API key is the first line of standard input</source>
        <translation>El proveedor cuya clave de API es la primera línea de la entrada estándar</translation>
    </message>
    <message>
        <source>API key of %1; others see it in the list of processes</source>
        <translation>Clave de API de %1; otros la ven en la lista de procesos</translation>
    </message>
    <message>
        <source>skip: no key</source>
        <translation>skip: sin clave</translation>
    </message>
    <message>
        <source>The model that agents use</source>
        <translation>El modelo que usan los agentes</translation>
    </message>
    <message>
        <source>Do not try the key out</source>
        <translation>No probar la clave</translation>
    </message>
    <message>
        <source>loopback, lan, tailnet, auto or custom</source>
        <translation>loopback, lan, tailnet, auto o custom</translation>
    </message>
    <message>
        <source>off, token or password</source>
        <translation>off, token o password</translation>
    </message>
    <message>
        <source>Shared token; one is made otherwise</source>
        <translation>Token compartido; si falta, se genera uno</translation>
    </message>
    <message>
        <source>Shared password</source>
        <translation>Contraseña compartida</translation>
    </message>
    <message>
        <source>off, serve or funnel</source>
        <translation>off, serve o funnel</translation>
    </message>
    <message>
        <source>WebSocket URL of the remote gateway</source>
        <translation>URL WebSocket de la pasarela remota</translation>
    </message>
    <message>
        <source>Its token</source>
        <translation>Su token</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Sin servicio</translation>
    </message>
    <message>
        <source>Do not look whether the gateway answers</source>
        <translation>No comprobar si la pasarela responde</translation>
    </message>
    <message>
        <source>Invalid --mode &quot;%1&quot; (use local|remote).</source>
        <translation>--mode &quot;%1&quot; no válido (use local|remote).</translation>
    </message>
    <message>
        <source>Missing --remote-url for remote mode.</source>
        <translation>Falta --remote-url para el modo remoto.</translation>
    </message>
    <message>
        <source>Invalid --gateway-port</source>
        <translation>--gateway-port no válido</translation>
    </message>
    <message>
        <source>✓ The key works: %1 answered.</source>
        <translation>✓ La clave funciona: %1 respondió.</translation>
    </message>
    <message>
        <source>Nothing was changed. --skip-key-test keeps the key all the same.</source>
        <translation>No se ha cambiado nada. Con --skip-key-test, la clave se guarda de todos modos.</translation>
    </message>
    <message>
        <source>The key could not be tried out: %1. It is kept.</source>
        <translation>No se pudo probar la clave: %1. Se conserva.</translation>
    </message>
    <message>
        <source>Workspace OK: %1</source>
        <translation>Espacio de trabajo correcto: %1</translation>
    </message>
    <message>
        <source>Sessions OK: %1</source>
        <translation>Sesiones correctas: %1</translation>
    </message>
    <message>
        <source>✓ The gateway answers. Talk to the agent: %1</source>
        <translation>✓ La pasarela responde. Hable con el agente: %1</translation>
    </message>
    <message>
        <source>Next: %1, then %2</source>
        <translation>A continuación: %1 y después %2</translation>
    </message>
    <message>
        <source>Remote gateway: %1</source>
        <translation>Pasarela remota: %1</translation>
    </message>
    <message>
        <source>--provider needs the API key on standard input</source>
        <translation>--provider necesita la clave de API en la entrada estándar</translation>
    </message>
    <message>
        <source>there is no terminal to ask questions on</source>
        <translation>no hay ningún terminal en el que preguntar</translation>
    </message>
    <message>
        <source>Answer with options: %1</source>
        <translation>Responda con opciones: %1</translation>
    </message>
    <message>
        <source>Set the gateway up: models, workspace, access, service</source>
        <translation>Configura la pasarela: modelos, espacio de trabajo, acceso, servicio</translation>
    </message>
    <message>
        <source>Non-interactive onboarding requires explicit risk acknowledgement.</source>
        <translation>La configuración no interactiva requiere aceptar expresamente el riesgo.</translation>
    </message>
    <message>
        <source>Read: https://docs.clawd.bot/security
Re-run with: %1</source>
        <translation>Lea: https://docs.clawd.bot/security
Vuelva a ejecutar con: %1</translation>
    </message>
    <message>
        <source>Make configuration and workspace</source>
        <translation>Crea la configuración y el espacio de trabajo</translation>
    </message>
    <message>
        <source>Ask everything, as onboard does</source>
        <translation>Preguntar todo, como hace onboard</translation>
    </message>
    <message>
        <source>Read and change the configuration file</source>
        <translation>Lee y modifica el archivo de configuración</translation>
    </message>
    <message>
        <source>Change parts of the set-up</source>
        <translation>Modifica partes de la configuración</translation>
    </message>
    <message>
        <source>Only this part; may be repeated: %1</source>
        <translation>Solo esta parte; se puede repetir: %1</translation>
    </message>
    <message>
        <source>Invalid --section: %1. Expected one of: %2.</source>
        <translation>--section no válido: %1. Se espera uno de: %2.</translation>
    </message>
    <message>
        <source>There is nothing to configure for %1 yet.</source>
        <translation>Todavía no hay nada que configurar para %1.</translation>
    </message>
    <message>
        <source>An agent acts in your name: it can run programs, read and change files, and send
messages. Messages from strangers can try to talk it into something. Keep it on a
machine and an account where that is acceptable.</source>
        <translation>Un agente actúa en su nombre: puede ejecutar programas, leer y modificar archivos
y enviar mensajes. Los mensajes de extraños pueden intentar manipularlo. Manténgalo
en un equipo y una cuenta donde eso sea aceptable.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Where does the gateway run</source>
        <translation>Dónde se ejecuta la pasarela</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>On another machine</source>
        <translation>En otro equipo</translation>
    </message>
    <message>
        <source>It begins with ws:// or wss://.</source>
        <translation>Empieza por ws:// o wss://.</translation>
    </message>
    <message>
        <source>Its token (Enter: as it is)</source>
        <translation>Su token (Intro: sin cambios)</translation>
    </message>
    <message>
        <source>None for now</source>
        <translation>Ninguno por ahora</translation>
    </message>
    <message>
        <source>Whose models do you use</source>
        <translation>De quién son los modelos que usa</translation>
    </message>
    <message>
        <source>%1. It is kept; no key is asked for.</source>
        <translation>%1. Se conserva; no se pide ninguna clave.</translation>
    </message>
    <message>
        <source>There is a key already (%1). Use it</source>
        <translation>Ya hay una clave (%1). Usarla</translation>
    </message>
    <message>
        <source>API key of %1 (Enter: later)</source>
        <translation>Clave de API de %1 (Intro: más tarde)</translation>
    </message>
    <message>
        <source>Trying it with %1…</source>
        <translation>Probando con %1…</translation>
    </message>
    <message>
        <source>✓ The key works.</source>
        <translation>✓ La clave funciona.</translation>
    </message>
    <message>
        <source>Keep this key anyway</source>
        <translation>Conservar esta clave de todos modos</translation>
    </message>
    <message>
        <source>Where does the agent keep its files</source>
        <translation>Dónde guarda el agente sus archivos</translation>
    </message>
    <message>
        <source>Who may reach the gateway</source>
        <translation>Quién puede acceder a la pasarela</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>Solo este equipo</translation>
    </message>
    <message>
        <source>The local network</source>
        <translation>La red local</translation>
    </message>
    <message>
        <source>My tailnet (Tailscale)</source>
        <translation>Mi tailnet (Tailscale)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>With a token (recommended)</source>
        <translation>Con un token (recomendado)</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Con una contraseña</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>De ninguna manera</translation>
    </message>
    <message>
        <source>How do clients prove themselves</source>
        <translation>Cómo se identifican los clientes</translation>
    </message>
    <message>
        <source>Token (Enter: as it is)</source>
        <translation>Token (Intro: sin cambios)</translation>
    </message>
    <message>
        <source>Token (Enter: make one)</source>
        <translation>Token (Intro: generar uno)</translation>
    </message>
    <message>
        <source>Password (Enter: as it is)</source>
        <translation>Contraseña (Intro: sin cambios)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Show the gateway, its agents and sessions on one page</source>
        <translation>Muestra la pasarela, sus agentes y sus sesiones en una página</translation>
    </message>
    <message>
        <source>Everything that helps to find a fault</source>
        <translation>Todo lo que ayuda a encontrar un fallo</translation>
    </message>
    <message>
        <source>With the use of models</source>
        <translation>Con el uso de los modelos</translation>
    </message>
    <message>
        <source>With the health of the gateway</source>
        <translation>Con el estado de salud de la pasarela</translation>
    </message>
    <message>
        <source>With the connection</source>
        <translation>Con la conexión</translation>
    </message>
    <message>
        <source>fallback %1 · misconfigured (remote.url missing)</source>
        <translation>alternativa %1 · mal configurado (falta remote.url)</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>remota</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>%1 · unreachable (%2)</source>
        <translation>%1 · inaccesible (%2)</translation>
    </message>
    <message>
        <source>%1 · reachable %2ms · auth %3</source>
        <translation>%1 · accesible en %2 ms · autenticación %3</translation>
    </message>
    <message>
        <source>%1 active · default %2 (%3k ctx) · %4</source>
        <translation>%1 activas · predeterminado %2 (%3k ctx) · %4</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>límite alcanzado</translation>
    </message>
    <message>
        <source>limit of %1 reached</source>
        <translation>límite de %1 alcanzado</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 en cola</translation>
    </message>
    <message>
        <source>%1 not installed</source>
        <translation>%1 no instalado</translation>
    </message>
    <message>
        <source>%1 installed · %2 · %3</source>
        <translation>%1 instalado · %2 · %3</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel de control</translation>
    </message>
    <message>
        <source>Tailscale</source>
        <translation>Tailscale</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Gateway service</source>
        <translation>Servicio de la pasarela</translation>
    </message>
    <message>
        <source>Node service</source>
        <translation>Servicio del nodo</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>skipped (use --deep)</source>
        <translation>omitidas (use --deep)</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degradada</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Gastado hoy</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Latido</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>no sessions yet</source>
        <translation>todavía no hay sesiones</translation>
    </message>
    <message>
        <source>System events</source>
        <translation>Eventos del sistema</translation>
    </message>
    <message>
        <source>… +%1 more</source>
        <translation>… +%1 más</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>accesible</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>degradada</translation>
    </message>
    <message>
        <source>Usage: no provider usage available. This version does not ask providers yet.</source>
        <translation>Uso: no hay datos de uso del proveedor. Esta versión todavía no consulta a los proveedores.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Clawdbot status</source>
        <translation>Estado de Clawdbot</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>FAQ: https://docs.clawd.bot/faq</source>
        <translation>Preguntas frecuentes: https://docs.clawd.bot/faq</translation>
    </message>
    <message>
        <source>Next steps:</source>
        <translation>Próximos pasos:</translation>
    </message>
    <message>
        <source>Need to share?</source>
        <translation>¿Necesita compartirlo?</translation>
    </message>
    <message>
        <source>Need to debug live?</source>
        <translation>¿Necesita depurar en vivo?</translation>
    </message>
    <message>
        <source>Need to test channels?</source>
        <translation>¿Necesita probar los canales?</translation>
    </message>
    <message>
        <source>Fix reachability first:</source>
        <translation>Resuelva primero el acceso:</translation>
    </message>
    <message>
        <source>Show the gateway in the tray of the desktop</source>
        <translation>Muestra la pasarela en la bandeja del escritorio</translation>
    </message>
    <message>
        <source>Open the control window as well</source>
        <translation>Abrir también la ventana de control</translation>
    </message>
    <message>
        <source>Install the package clawdbot-tray; on a server use: %1</source>
        <translation>Instale el paquete clawdbot-tray; en un servidor use: %1</translation>
    </message>
    <message>
        <source>there is no graphical session to show the tray in</source>
        <translation>no hay ninguna sesión gráfica en la que mostrar la aplicación de bandeja</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>Use: %1</translation>
    </message>
    <message>
        <source>cannot start %1: %2</source>
        <translation>no se puede iniciar %1: %2</translation>
    </message>
    <message>
        <source>The tray shows the gateway now.</source>
        <translation>La aplicación de bandeja ya muestra la pasarela.</translation>
    </message>
    <message>
        <source>--token is not used: gateway.auth.token in %1 overrules it.</source>
        <translation>--token no se usa: prevalece gateway.auth.token de %1.</translation>
    </message>
    <message>
        <source>CLAWDBOT_GATEWAY_PASSWORD is not carried into the service; set gateway.auth.password.</source>
        <translation>CLAWDBOT_GATEWAY_PASSWORD no se traslada al servicio; defina gateway.auth.password.</translation>
    </message>
    <message>
        <source>the service file cannot be read</source>
        <translation>no se puede leer el archivo del servicio</translation>
    </message>
</context>
<context>
    <name>claw::config</name>
    <message>
        <source>the whole file</source>
        <translation>todo el archivo</translation>
    </message>
    <message>
        <source>%1 was changed again since</source>
        <translation>%1 se ha vuelto a cambiar desde entonces</translation>
    </message>
    <message>
        <source>Revert the later change first, or set the key by hand.</source>
        <translation>Revierta primero el cambio posterior o establezca la clave a mano.</translation>
    </message>
    <message>
        <source>the earlier value of %1 is not kept any more</source>
        <translation>el valor anterior de %1 ya no se conserva</translation>
    </message>
    <message>
        <source>Set it by hand; secrets are kept in the last five backups alone.</source>
        <translation>Establézcalo a mano; los secretos solo se conservan en las cinco últimas copias de seguridad.</translation>
    </message>
    <message>
        <source>there is no change %1</source>
        <translation>no existe el cambio %1</translation>
    </message>
    <message>
        <source>The history lists those that can be taken back.</source>
        <translation>El historial muestra los que se pueden revertir.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (y %n más)</numerusform>
            <numerusform>%1 (y %n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the file back; the last that worked is config/last-good.json in the state directory.</source>
        <translation>Restaure el archivo; el último que funcionó es config/last-good.json, en el directorio de estado.</translation>
    </message>
    <message>
        <source>Move the directory %1 away; a file belongs there.</source>
        <translation>Mueva el directorio %1 a otro lugar; ahí va un archivo.</translation>
    </message>
    <message>
        <source>Make %1 readable for this user (chmod 600) and not larger than 16 MiB.</source>
        <translation>Haga que este usuario pueda leer %1 (chmod 600) y que no supere los 16 MiB.</translation>
    </message>
    <message>
        <source>Restart the gateway: it moves these keys itself.</source>
        <translation>Reinicie la pasarela: ella misma traslada estas claves.</translation>
    </message>
    <message>
        <source>Correct this place, or go back to the backup %1.</source>
        <translation>Corrija este punto o vuelva a la copia de seguridad %1.</translation>
    </message>
    <message>
        <source>Correct this place. To check the file: clawdbot doctor</source>
        <translation>Corrija este punto. Para comprobar el archivo: clawdbot doctor</translation>
    </message>
</context>
<context>
    <name>claw::doctor</name>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>State directory</source>
        <translation>Directorio de estado</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>After log-out</source>
        <translation>Tras cerrar la sesión</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Restos</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Model provider</source>
        <translation>Proveedor de modelos</translation>
    </message>
    <message>
        <source>the gateway refuses to start like that</source>
        <translation>la pasarela se niega a iniciarse así</translation>
    </message>
    <message>
        <source>every program on this machine may connect without a secret</source>
        <translation>cualquier programa de este equipo puede conectarse sin un secreto</translation>
    </message>
    <message>
        <source>web pages are still refused, other users of the machine are not</source>
        <translation>las páginas web se siguen rechazando; los demás usuarios del equipo, no</translation>
    </message>
    <message>
        <source>a long random text</source>
        <translation>un texto largo y aleatorio</translation>
    </message>
    <message>
        <source>gateway.controlUi.allowInsecureAuth lets browsers in without a device key</source>
        <translation>gateway.controlUi.allowInsecureAuth admite navegadores sin clave de dispositivo</translation>
    </message>
    <message>
        <source>whoever learns the token can use it from anywhere</source>
        <translation>quien conozca el token puede usarlo desde cualquier lugar</translation>
    </message>
    <message>
        <source>gateway.controlUi.allowedOrigins allows every web page</source>
        <translation>gateway.controlUi.allowedOrigins admite cualquier página web</translation>
    </message>
    <message>
        <source>any page you open can then talk to the gateway</source>
        <translation>cualquier página que se abra puede entonces hablar con la pasarela</translation>
    </message>
    <message>
        <source>name the origins that you use</source>
        <translation>indique los orígenes que usa</translation>
    </message>
    <message>
        <source>clients need the password or a paired device</source>
        <translation>los clientes necesitan la contraseña o un dispositivo emparejado</translation>
    </message>
    <message>
        <source>clients need the token or a paired device</source>
        <translation>los clientes necesitan el token o un dispositivo emparejado</translation>
    </message>
    <message>
        <source>device keys and certificates are refused when the clock is wrong, and jobs run at the wrong time</source>
        <translation>las claves de dispositivo y los certificados se rechazan si el reloj va mal, y las tareas se ejecutan a deshora</translation>
    </message>
    <message>
        <source>set the clock, and let it be kept (timedatectl set-ntp true)</source>
        <translation>ponga el reloj en hora y haga que se mantenga (timedatectl set-ntp true)</translation>
    </message>
    <message>
        <source>the clock says %1, before this program was made</source>
        <translation>el reloj indica %1, antes de que se creara este programa</translation>
    </message>
    <message>
        <source>the clock has gone back: the gateway was last seen at %1</source>
        <translation>el reloj ha retrocedido: la última actividad de la pasarela fue: %1</translation>
    </message>
    <message>
        <source>the gateway runs on the last configuration that worked and ignores your change</source>
        <translation>la pasarela funciona con la última configuración válida e ignora su cambio</translation>
    </message>
    <message>
        <source>the gateway does not start with it</source>
        <translation>la pasarela no se inicia con ella</translation>
    </message>
    <message>
        <source>correct that line of the file</source>
        <translation>corrija esa línea del archivo</translation>
    </message>
    <message>
        <source>%1 does not exist: everything has its default</source>
        <translation>%1 no existe: todo tiene su valor predeterminado</translation>
    </message>
    <message>
        <source>the gateway passes over it</source>
        <translation>la pasarela lo pasa por alto</translation>
    </message>
    <message>
        <source>gateway.mode is unset</source>
        <translation>gateway.mode no está definido</translation>
    </message>
    <message>
        <source>the gateway refuses to start without it</source>
        <translation>la pasarela se niega a iniciarse sin él</translation>
    </message>
    <message>
        <source>%1 is valid</source>
        <translation>%1 es válido</translation>
    </message>
    <message>
        <source>the system does not say how much room there is</source>
        <translation>el sistema no indica cuánto espacio hay</translation>
    </message>
    <message>
        <source>%1 is on a disk that is read-only</source>
        <translation>%1 está en un disco de solo lectura</translation>
    </message>
    <message>
        <source>the gateway runs degraded and keeps nothing</source>
        <translation>la pasarela funciona degradada y no guarda nada</translation>
    </message>
    <message>
        <source>mount %1 for writing, or set CLAWDBOT_STATE_DIR</source>
        <translation>monte %1 para escritura o defina CLAWDBOT_STATE_DIR</translation>
    </message>
    <message>
        <source>%1 free for %2</source>
        <translation>%1 libres para %2</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>what the gateway cannot write it loses: sessions, pairings, log</source>
        <translation>lo que la pasarela no puede escribir se pierde: sesiones, emparejamientos, registro</translation>
    </message>
    <message>
        <source>make room on %1</source>
        <translation>libere espacio en %1</translation>
    </message>
    <message>
        <source>it may soon not be able to write</source>
        <translation>es posible que pronto no pueda escribir</translation>
    </message>
    <message>
        <source>programs on this machine</source>
        <translation>los programas de este equipo</translation>
    </message>
    <message>
        <source>devices of your tailnet</source>
        <translation>los dispositivos de su tailnet</translation>
    </message>
    <message>
        <source>everybody in the local network</source>
        <translation>cualquiera en la red local</translation>
    </message>
    <message>
        <source>everybody who can reach this machine, perhaps from the internet</source>
        <translation>cualquiera que pueda acceder a este equipo, quizá desde internet</translation>
    </message>
    <message>
        <source>%1 port %2: %3</source>
        <translation>%1 puerto %2: %3</translation>
    </message>
    <message>
        <source>no secret is asked for</source>
        <translation>no se pide ningún secreto</translation>
    </message>
    <message>
        <source>without TLS the token and all messages can be read on the way</source>
        <translation>sin TLS, el token y todos los mensajes se pueden leer por el camino</translation>
    </message>
    <message>
        <source>Tailscale serves it to the devices of your tailnet</source>
        <translation>Tailscale da acceso a los dispositivos de su tailnet</translation>
    </message>
    <message>
        <source>Tailscale Funnel publishes it to the internet</source>
        <translation>Tailscale Funnel la publica en internet</translation>
    </message>
    <message>
        <source>the password is all that stands between</source>
        <translation>la contraseña es la única protección</translation>
    </message>
    <message>
        <source>the proxies %1 are believed when they say who a client is</source>
        <translation>se confía en lo que los proxies %1 dicen sobre quién es un cliente</translation>
    </message>
    <message>
        <source>a proxy that passes headers through lets clients lie</source>
        <translation>un proxy que deja pasar las cabeceras permite mentir a los clientes</translation>
    </message>
    <message>
        <source>runs as pid %1, version %2</source>
        <translation>en ejecución con PID %1, versión %2</translation>
    </message>
    <message>
        <source>pid %1 has stood still for %2 s, busy with %3</source>
        <translation>el PID %1 lleva bloqueado %2 s, ocupado con %3</translation>
    </message>
    <message>
        <source>pid %1 has stood still for %2 s</source>
        <translation>el PID %1 lleva bloqueado %2 s</translation>
    </message>
    <message>
        <source>it answers nobody</source>
        <translation>no responde a nadie</translation>
    </message>
    <message numerus="yes">
        <source>its loop stood still %n times, for %1 ms at most, busy with %2</source>
        <translation>
            <numerusform>su bucle se bloqueó %n vez, durante %1 ms como máximo, ocupado con %2</numerusform>
            <numerusform>su bucle se bloqueó %n veces, durante %1 ms como máximo, ocupado con %2</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody is answered meanwhile</source>
        <translation>mientras tanto no se responde a nadie</translation>
    </message>
    <message>
        <source>the last run %1</source>
        <translation>última ejecución: %1</translation>
    </message>
    <message>
        <source>whatever was under way was cut off</source>
        <translation>se interrumpió lo que estuviera en curso</translation>
    </message>
    <message>
        <source>no gateway has run here yet</source>
        <translation>todavía no se ha ejecutado ninguna pasarela aquí</translation>
    </message>
    <message>
        <source>it is not running</source>
        <translation>no está en ejecución</translation>
    </message>
    <message>
        <source>nobody is answered</source>
        <translation>no se responde a nadie</translation>
    </message>
    <message>
        <source>%1 starts the npm package</source>
        <translation>%1 inicia el paquete npm</translation>
    </message>
    <message>
        <source>two gateways fight for the port and for the sessions</source>
        <translation>dos pasarelas compiten por el puerto y por las sesiones</translation>
    </message>
    <message>
        <source>a gateway of the npm package seems to run with this configuration (pid %1)</source>
        <translation>parece que una pasarela del paquete npm se ejecuta con esta configuración (PID %1)</translation>
    </message>
    <message>
        <source>both write to the same sessions</source>
        <translation>ambas escriben en las mismas sesiones</translation>
    </message>
    <message>
        <source>%1 was left behind by the npm package</source>
        <translation>%1 es un resto del paquete npm</translation>
    </message>
    <message>
        <source>its owner is gone; it stops nobody</source>
        <translation>su propietario ya no existe; no impide nada</translation>
    </message>
    <message>
        <source>nothing of the npm package is in the way</source>
        <translation>no estorba nada del paquete npm</translation>
    </message>
    <message>
        <source>no user service of systemd is concerned</source>
        <translation>no afecta a ningún servicio de usuario de systemd</translation>
    </message>
    <message>
        <source>USER is not set, so nobody knows whose service to look at</source>
        <translation>USER no está definida, así que no se sabe de quién es el servicio que hay que examinar</translation>
    </message>
    <message>
        <source>the service goes on when %1 logs out</source>
        <translation>el servicio continúa cuando %1 cierra la sesión</translation>
    </message>
    <message>
        <source>lingering is off for %1</source>
        <translation>el lingering está desactivado para %1</translation>
    </message>
    <message>
        <source>systemd ends the gateway some seconds after the log-out, and does not start it before the next log-in</source>
        <translation>systemd termina la pasarela unos segundos después de cerrar la sesión y no la inicia hasta el siguiente inicio de sesión</translation>
    </message>
    <message>
        <source>no gateway runs whose PATH could differ</source>
        <translation>no hay ninguna pasarela en ejecución cuyo PATH pueda diferir</translation>
    </message>
    <message>
        <source>the system does not show the gateway&apos;s</source>
        <translation>el sistema no muestra el de la pasarela</translation>
    </message>
    <message>
        <source>the gateway finds the programs that this shell finds</source>
        <translation>la pasarela encuentra los programas que encuentra este shell</translation>
    </message>
    <message>
        <source>the gateway does not look in %1</source>
        <translation>la pasarela no busca en %1</translation>
    </message>
    <message>
        <source>programs that work here may not be found by the assistant</source>
        <translation>es posible que el asistente no encuentre programas que aquí funcionan</translation>
    </message>
    <message>
        <source>add what is needed to PATH in the service file (%1 shows where it is), then: %2; an install keeps what you add</source>
        <translation>añada lo necesario a PATH en el archivo del servicio (%1 muestra dónde está) y después: %2; una instalación conserva lo añadido</translation>
    </message>
    <message>
        <source>%1, run by %2</source>
        <translation>%1, ejecutado por %2</translation>
    </message>
    <message>
        <source>port %1 is held by %2, which is not this gateway</source>
        <translation>el puerto %1 está ocupado por %2, que no es esta pasarela</translation>
    </message>
    <message>
        <source>the gateway cannot listen there</source>
        <translation>la pasarela no puede escuchar ahí</translation>
    </message>
    <message>
        <source>stop that program, or %1</source>
        <translation>detenga ese programa o %1</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>otro puerto</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>el puerto %1</translation>
    </message>
    <message>
        <source>the system does not say who listens on %1</source>
        <translation>el sistema no indica quién escucha en %1</translation>
    </message>
    <message>
        <source>a program of another user</source>
        <translation>un programa de otro usuario</translation>
    </message>
    <message>
        <source>a program of %1</source>
        <translation>un programa de %1</translation>
    </message>
    <message>
        <source>%1 is the gateway&apos;s (pid %2)</source>
        <translation>%1 es de la pasarela (PID %2)</translation>
    </message>
    <message>
        <source>the gateway runs but does not listen on %1</source>
        <translation>la pasarela está en ejecución, pero no escucha en %1</translation>
    </message>
    <message>
        <source>commands look for it there</source>
        <translation>las órdenes la buscan ahí</translation>
    </message>
    <message>
        <source>restart it, or give the commands the port it was started with</source>
        <translation>reiníciela o indique en las órdenes el puerto con el que se inició</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 está libre</translation>
    </message>
    <message>
        <source>%1 is not reached over TLS from here directly; not tried</source>
        <translation>desde aquí no se accede a %1 directamente por TLS; no se ha probado</translation>
    </message>
    <message>
        <source>%1 answers over TLS</source>
        <translation>%1 responde por TLS</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>no se puede acceder a %1: %2</translation>
    </message>
    <message>
        <source>%1 needs it to answer</source>
        <translation>%1 lo necesita para responder</translation>
    </message>
    <message>
        <source>check the network, DNS and a firewall on the way</source>
        <translation>compruebe la red, el DNS y los cortafuegos intermedios</translation>
    </message>
    <message>
        <source>the %1 is shorter than %2 characters</source>
        <translation>el valor de %1 tiene menos de %2 caracteres</translation>
    </message>
    <message>
        <source>the %1 has only %2 different characters</source>
        <translation>el valor de %1 solo tiene %2 caracteres distintos</translation>
    </message>
    <message>
        <source>the %1 begins with a word that guessers try first</source>
        <translation>el valor de %1 empieza por una palabra de las que primero se prueban</translation>
    </message>
    <message>
        <source>the %1 is hard to guess</source>
        <translation>el valor de %1 es difícil de adivinar</translation>
    </message>
    <message>
        <source>it can be guessed</source>
        <translation>se puede adivinar</translation>
    </message>
    <message>
        <source>set gateway.auth.%1 to what `openssl rand -hex 24` prints</source>
        <translation>asigne a gateway.auth.%1 lo que muestra `openssl rand -hex 24`</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>no hay ninguno definido</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is masked: nobody may start it</source>
        <translation>%1 está enmascarado: nadie puede iniciarlo</translation>
    </message>
    <message>
        <source>the gateway does not come back after a reboot</source>
        <translation>la pasarela no vuelve a iniciarse tras un reinicio del equipo</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 no está %2</translation>
    </message>
    <message>
        <source>it is started and ends again and again</source>
        <translation>se inicia y termina una y otra vez</translation>
    </message>
    <message>
        <source>nobody starts the gateway</source>
        <translation>nadie inicia la pasarela</translation>
    </message>
    <message>
        <source>the service is not what an install from here would make</source>
        <translation>el servicio no es el que crearía una instalación desde aquí</translation>
    </message>
    <message>
        <source>the gateway is not installed as a service</source>
        <translation>la pasarela no está instalada como servicio</translation>
    </message>
    <message>
        <source>it ends with the terminal, and does not come back after a reboot</source>
        <translation>termina con el terminal y no vuelve a iniciarse tras un reinicio del equipo</translation>
    </message>
    <message>
        <source>%1 looks like another gateway (%2)</source>
        <translation>%1 parece otra pasarela (%2)</translation>
    </message>
    <message>
        <source>nothing here starts the gateway after a reboot</source>
        <translation>nada inicia aquí la pasarela tras un reinicio del equipo</translation>
    </message>
    <message>
        <source>%1 can be read or changed by other users</source>
        <translation>otros usuarios pueden leer o modificar %1</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 no existe</translation>
    </message>
    <message>
        <source>nothing is kept until the gateway has made it</source>
        <translation>no se guarda nada hasta que la pasarela lo crea</translation>
    </message>
    <message>
        <source>%1 is not a directory</source>
        <translation>%1 no es un directorio</translation>
    </message>
    <message>
        <source>the gateway can keep nothing</source>
        <translation>la pasarela no puede guardar nada</translation>
    </message>
    <message>
        <source>move it out of the way</source>
        <translation>muévalo a otro lugar</translation>
    </message>
    <message>
        <source>%1 cannot be written to</source>
        <translation>no se puede escribir en %1</translation>
    </message>
    <message>
        <source>pairings, sessions and the log are lost with each restart</source>
        <translation>los emparejamientos, las sesiones y el registro se pierden en cada reinicio</translation>
    </message>
    <message>
        <source>keys, tokens and conversations are in there</source>
        <translation>contiene claves, tokens y conversaciones</translation>
    </message>
    <message>
        <source>it may hold a token or a password</source>
        <translation>puede contener un token o una contraseña</translation>
    </message>
    <message>
        <source>%1 is there, and yours alone</source>
        <translation>%1 existe y solo usted tiene acceso</translation>
    </message>
    <message>
        <source>no answer within 4 s</source>
        <translation>sin respuesta en 4 s</translation>
    </message>
    <message>
        <source>%1: no answer within %2 s</source>
        <translation>%1: sin respuesta en %2 s</translation>
    </message>
    <message>
        <source>whatever it looks at is slow or does not answer</source>
        <translation>lo que examina es lento o no responde</translation>
    </message>
    <message>
        <source>set %1 to %2 in %3</source>
        <translation>defina %1 como %2 en %3</translation>
    </message>
    <message>
        <source>set mode %1 on %2</source>
        <translation>establecer el modo %1 en %2</translation>
    </message>
    <message>
        <source>make %1</source>
        <translation>crear %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>eliminar %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>ejecutar %1</translation>
    </message>
</context>
<context>
    <name>claw::flight</name>
    <message>
        <source>%1 sent by pid %2</source>
        <translation>%1, enviada por el PID %2</translation>
    </message>
    <message>
        <source>ended, and its record is too damaged to say how</source>
        <translation>terminada; su registro está demasiado dañado para saber cómo</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>was replaced by a newer program</source>
        <translation>sustituida por un programa más reciente</translation>
    </message>
    <message>
        <source>was refused its start</source>
        <translation>inicio rechazado</translation>
    </message>
    <message>
        <source>left before its clean-up was done</source>
        <translation>terminada antes de acabar la limpieza</translation>
    </message>
    <message>
        <source>was killed without warning (SIGKILL)</source>
        <translation>terminada sin aviso (SIGKILL)</translation>
    </message>
    <message>
        <source>was killed by the system for want of memory</source>
        <translation>terminada por el sistema por falta de memoria</translation>
    </message>
    <message>
        <source>was killed, probably by the system for want of memory</source>
        <translation>terminada, probablemente por el sistema por falta de memoria</translation>
    </message>
    <message>
        <source>crashed with %1</source>
        <translation>fallo con %1</translation>
    </message>
    <message>
        <source>aborted (SIGABRT)</source>
        <translation>abortada (SIGABRT)</translation>
    </message>
    <message>
        <source>stood still and was ended by the watchdog</source>
        <translation>bloqueada y terminada por el watchdog</translation>
    </message>
    <message>
        <source>went down with the machine (power loss or reboot)</source>
        <translation>caída junto con el equipo (corte de luz o reinicio)</translation>
    </message>
    <message>
        <source>%1 during its start</source>
        <translation>%1 durante el inicio</translation>
    </message>
    <message>
        <source>%1 while stopping</source>
        <translation>%1 durante la detención</translation>
    </message>
    <message>
        <source>%1 while restarting</source>
        <translation>%1 durante el reinicio</translation>
    </message>
    <message>
        <source>%1, busy with %2</source>
        <translation>%1, ocupada con %2</translation>
    </message>
    <message>
        <source>%1, busy with %2 for %3</source>
        <translation>%1, ocupada con %2 durante %3</translation>
    </message>
    <message>
        <source>%1, after %2, on %3 UTC</source>
        <translation>%1, después de %2, el %3 UTC</translation>
    </message>
</context>
<context>
    <name>claw::process</name>
    <message>
        <source>the program is not installed</source>
        <translation>el programa no está instalado</translation>
    </message>
    <message>
        <source>the program could not be started</source>
        <translation>no se pudo iniciar el programa</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>ended by signal %1</source>
        <translation>terminado por la señal %1</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>código de salida %1</translation>
    </message>
</context>
<context>
    <name>claw::service</name>
    <message>
        <source>cannot make %1</source>
        <translation>no se puede crear %1</translation>
    </message>
    <message>
        <source>cannot remove %1</source>
        <translation>no se puede eliminar %1</translation>
    </message>
    <message>
        <source>a login item holds no control characters: %1</source>
        <translation>un elemento de inicio de sesión no admite caracteres de control: %1</translation>
    </message>
    <message>
        <source>a login item of Windows holds no quotes: %1</source>
        <translation>un elemento de inicio de sesión de Windows no admite comillas: %1</translation>
    </message>
    <message>
        <source>the command is too long for a login item: %1 characters, at most %2</source>
        <translation>la orden es demasiado larga para un elemento de inicio de sesión: %1 caracteres, máximo %2</translation>
    </message>
    <message>
        <source>install the program in a shorter path</source>
        <translation>instale el programa en una ruta más corta</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>no se puede escribir %1</translation>
    </message>
    <message>
        <source>has not yet run</source>
        <translation>todavía no se ha ejecutado</translation>
    </message>
    <message>
        <source>ended by a person</source>
        <translation>terminado por una persona</translation>
    </message>
    <message>
        <source>Service command does not include the gateway subcommand</source>
        <translation>La orden del servicio no incluye la suborden gateway</translation>
    </message>
    <message>
        <source>The service starts another implementation of the gateway</source>
        <translation>El servicio inicia otra implementación de la pasarela</translation>
    </message>
    <message>
        <source>The program of the service is not there any more</source>
        <translation>El programa del servicio ya no existe</translation>
    </message>
    <message>
        <source>Gateway service entrypoint does not match the current install.</source>
        <translation>El ejecutable del servicio de la pasarela no coincide con la instalación actual.</translation>
    </message>
    <message>
        <source>The service listens on another port than the configuration says</source>
        <translation>El servicio escucha en un puerto distinto del que indica la configuración</translation>
    </message>
    <message>
        <source>The service uses another %1 than this command</source>
        <translation>El servicio usa un %1 distinto del de esta orden</translation>
    </message>
    <message>
        <source>Gateway service PATH is not set; the daemon should use a minimal PATH.</source>
        <translation>El servicio de la pasarela no tiene PATH; debería usar un PATH mínimo.</translation>
    </message>
    <message>
        <source>Gateway service PATH missing required dirs: %1</source>
        <translation>Al PATH del servicio de la pasarela le faltan directorios necesarios: %1</translation>
    </message>
    <message>
        <source>The service was installed by another version</source>
        <translation>El servicio lo instaló otra versión</translation>
    </message>
    <message>
        <source>The service carries a token that gateway.auth.token overrules</source>
        <translation>El servicio lleva un token sobre el que prevalece gateway.auth.token</translation>
    </message>
    <message>
        <source>Others can read the token in the service file</source>
        <translation>Otros pueden leer el token en el archivo del servicio</translation>
    </message>
    <message>
        <source>launchctl bootstrap failed</source>
        <translation>falló launchctl bootstrap</translation>
    </message>
    <message>
        <source>LaunchAgents need a log-in at the screen of this Mac. Log in there, or install for the whole machine: clawdbot gateway install --system</source>
        <translation>Los LaunchAgents requieren iniciar sesión en la pantalla de este Mac. Iníciela allí o instale para todo el equipo: clawdbot gateway install --system</translation>
    </message>
    <message>
        <source>See whether it is switched off: launchctl print-disabled %1</source>
        <translation>Compruebe si está desactivado: launchctl print-disabled %1</translation>
    </message>
    <message>
        <source>launchctl print failed</source>
        <translation>falló launchctl print</translation>
    </message>
    <message>
        <source>a profile named %1 would take the label of another service</source>
        <translation>un perfil llamado %1 ocuparía la etiqueta de otro servicio</translation>
    </message>
    <message>
        <source>Choose another profile name, or set CLAWDBOT_LAUNCHD_LABEL</source>
        <translation>Elija otro nombre de perfil o defina CLAWDBOT_LAUNCHD_LABEL</translation>
    </message>
    <message>
        <source>there is no %1</source>
        <translation>no existe %1</translation>
    </message>
    <message>
        <source>Run: clawdbot gateway install</source>
        <translation>Ejecute: clawdbot gateway install</translation>
    </message>
    <message>
        <source>launchctl bootout failed</source>
        <translation>falló launchctl bootout</translation>
    </message>
    <message>
        <source>launchctl bootout failed: the service does not end</source>
        <translation>falló launchctl bootout: el servicio no termina</translation>
    </message>
    <message>
        <source>launchctl %1 failed</source>
        <translation>falló launchctl %1</translation>
    </message>
    <message>
        <source>The LaunchAgent is switched off and will not start at log-in</source>
        <translation>El LaunchAgent está desactivado y no se inicia al iniciar sesión</translation>
    </message>
    <message>
        <source>run: clawdbot gateway start</source>
        <translation>ejecute: clawdbot gateway start</translation>
    </message>
    <message>
        <source>The LaunchAgent is not the one an install would write</source>
        <translation>El LaunchAgent no es el que escribiría una instalación</translation>
    </message>
    <message>
        <source>systemctl show failed</source>
        <translation>falló systemctl show</translation>
    </message>
    <message>
        <source>Lingering is off: the gateway stops when you log out</source>
        <translation>El lingering está desactivado: la pasarela se detiene al cerrar la sesión</translation>
    </message>
    <message>
        <source>run: loginctl enable-linger</source>
        <translation>ejecute: loginctl enable-linger</translation>
    </message>
    <message>
        <source>The service file changed and systemd has not read it</source>
        <translation>El archivo del servicio ha cambiado y systemd no lo ha leído</translation>
    </message>
    <message>
        <source>run: systemctl --user daemon-reload</source>
        <translation>ejecute: systemctl --user daemon-reload</translation>
    </message>
    <message>
        <source>The service file is not the one an install would write</source>
        <translation>El archivo del servicio no es el que escribiría una instalación</translation>
    </message>
    <message>
        <source>schtasks query failed</source>
        <translation>falló la consulta con schtasks</translation>
    </message>
    <message>
        <source>If access was denied: run PowerShell as Administrator, or run the gateway in the foreground: clawdbot gateway run</source>
        <translation>Si se denegó el acceso: ejecute PowerShell como administrador o inicie la pasarela en primer plano: clawdbot gateway run</translation>
    </message>
    <message>
        <source>schtasks end failed: the task does not end</source>
        <translation>falló la detención con schtasks: la tarea no termina</translation>
    </message>
    <message>
        <source>schtasks unavailable</source>
        <translation>schtasks no está disponible</translation>
    </message>
    <message>
        <source>schtasks %1 failed</source>
        <translation>falló schtasks %1</translation>
    </message>
    <message>
        <source>The Scheduled Task is switched off and will not start at log-in</source>
        <translation>La tarea programada está desactivada y no se inicia al iniciar sesión</translation>
    </message>
    <message>
        <source>The task script is not the one an install would write</source>
        <translation>El script de la tarea no es el que escribiría una instalación</translation>
    </message>
    <message>
        <source>a service for the whole machine is not supported on Windows</source>
        <translation>en Windows no se admite un servicio para todo el equipo</translation>
    </message>
    <message>
        <source>Install for this user: clawdbot gateway install</source>
        <translation>Instale para este usuario: clawdbot gateway install</translation>
    </message>
    <message>
        <source>Invalid value for %1: control characters are not allowed in a service file.</source>
        <translation>Valor no válido para %1: un archivo de servicio no admite caracteres de control.</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>la orden</translation>
    </message>
    <message>
        <source>the environment file</source>
        <translation>el archivo de entorno</translation>
    </message>
    <message>
        <source>systemctl is not installed</source>
        <translation>systemctl no está instalado</translation>
    </message>
    <message>
        <source>systemctl %1 failed</source>
        <translation>falló systemctl %1</translation>
    </message>
    <message>
        <source>A batch file cannot hold a value with a quotation mark: %1</source>
        <translation>Un archivo por lotes no puede contener un valor con comillas: %1</translation>
    </message>
    <message>
        <source>WSL2 needs systemd enabled: edit /etc/wsl.conf with [boot]\nsystemd=true
Then run: wsl --shutdown (from PowerShell) and reopen your distro.
Verify: systemctl --user status</source>
        <translation>WSL2 necesita systemd: añada [boot]\nsystemd=true a /etc/wsl.conf
Después ejecute wsl --shutdown (en PowerShell) y vuelva a abrir la distribución.
Compruebe: systemctl --user status</translation>
    </message>
    <message>
        <source>systemd user services are unavailable; install/enable systemd or run the gateway under your supervisor.
If you&apos;re in a container, run the gateway in the foreground: clawdbot gateway run</source>
        <translation>Los servicios de usuario de systemd no están disponibles; instale o active systemd, o ejecute la pasarela con su propio supervisor.
En un contenedor, ejecute la pasarela en primer plano: clawdbot gateway run</translation>
    </message>
    <message>
        <source>systemctl --user unavailable: %1</source>
        <translation>systemctl --user no está disponible: %1</translation>
    </message>
    <message>
        <source>the gateway is a user service</source>
        <translation>la pasarela es un servicio de usuario</translation>
    </message>
    <message>
        <source>Run this without sudo: the gateway is a user service.</source>
        <translation>Ejecute esto sin sudo: la pasarela es un servicio de usuario.</translation>
    </message>
    <message>
        <source>this system was not started by systemd</source>
        <translation>este sistema no se inició con systemd</translation>
    </message>
    <message>
        <source>no service manager runs for this user</source>
        <translation>no se ejecuta ningún gestor de servicios para este usuario</translation>
    </message>
</context>
<context>
    <name>claw::tray::ApprovalInbox</name>
    <message>
        <source>%1 wants to connect</source>
        <translation>%1 quiere conectarse</translation>
    </message>
    <message>
        <source>%1 wants to be a node</source>
        <translation>%1 quiere ser un nodo</translation>
    </message>
    <message>
        <source>A command waits for your approval</source>
        <translation>Un comando espera su aprobación</translation>
    </message>
    <message>
        <source>%1 wants to run a command</source>
        <translation>%1 quiere ejecutar un comando</translation>
    </message>
</context>
<context>
    <name>claw::tray::ApprovalMenu</name>
    <message numerus="yes">
        <source>%n approval(s) waiting</source>
        <translation>
            <numerusform>%n aprobación pendiente</numerusform>
            <numerusform>%n aprobaciones pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Allow once</source>
        <translation>Permitir &amp;una vez</translation>
    </message>
    <message>
        <source>Al&amp;ways allow</source>
        <translation>Permitir &amp;siempre</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Aprobar</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>&amp;Denegar</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n s left)</source>
        <translation>
            <numerusform>%1 (queda %n s)</numerusform>
            <numerusform>%1 (quedan %n s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claw::tray::ControlWindow</name>
    <message>
        <source>State of the gateway</source>
        <translation>Estado de la pasarela</translation>
    </message>
    <message>
        <source>Reason of the state</source>
        <translation>Motivo del estado</translation>
    </message>
    <message>
        <source>Name of the gateway</source>
        <translation>Nombre de la pasarela</translation>
    </message>
    <message>
        <source>Process of the gateway</source>
        <translation>Proceso de la pasarela</translation>
    </message>
    <message>
        <source>What is connected</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Clawdbot</source>
        <translation>Clawdbot</translation>
    </message>
    <message>
        <source>Something is under way</source>
        <translation>Hay una operación en curso</translation>
    </message>
    <message>
        <source>Connection URL, copies it</source>
        <translation>URL de conexión (para copiar)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>claw::tray::LogWindow</name>
    <message>
        <source>Log of %1</source>
        <translation>Registro: %1</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Líneas del registro</translation>
    </message>
    <message>
        <source>No log: %1</source>
        <translation>Sin registro: %1</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Información y superiores</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>Líneas mostradas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Text that lines must hold</source>
        <translation>Texto que deben contener las líneas</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy diagnostic &amp;report</source>
        <translation>Copiar &amp;informe de diagnóstico</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown.</source>
        <translation>Copia las líneas seleccionadas o, si no hay ninguna, todas las mostradas.</translation>
    </message>
    <message>
        <source>Copies state, versions and the end of the log, without secrets.</source>
        <translation>Copia el estado, las versiones y el final del registro, sin datos confidenciales.</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>El informe se ha copiado al portapapeles.</translation>
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
        <translation>¿Cómo desea iniciar la pasarela?</translation>
    </message>
    <message>
        <source>As a service it starts whenever you log in, and is started again when it ends unexpectedly. Without, it runs until it is stopped or you log out.</source>
        <translation>Como servicio, se inicia cada vez que se inicia sesión y se reinicia si termina de forma inesperada. Sin servicio, se ejecuta hasta que se detenga o se cierre la sesión.</translation>
    </message>
    <message>
        <source>This computer has no service manager for your account. The gateway runs until it is stopped or you log out.</source>
        <translation>Este equipo no tiene un gestor de servicios para su cuenta. La pasarela se ejecuta hasta que se detenga o se cierre la sesión.</translation>
    </message>
    <message>
        <source>&amp;Install the service</source>
        <translation>&amp;Instalar el servicio</translation>
    </message>
    <message>
        <source>&amp;Run it now</source>
        <translation>I&amp;niciar ahora</translation>
    </message>
    <message>
        <source>This gateway was not started by the tray.</source>
        <translation>La aplicación de bandeja no inició esta pasarela.</translation>
    </message>
    <message>
        <source>Process %1 runs in a terminal or belongs to another program. It would be stopped and started again in the background.</source>
        <translation>El proceso %1 se ejecuta en un terminal o pertenece a otro programa. Se detendría y se volvería a iniciar en segundo plano.</translation>
    </message>
    <message>
        <source>Process %1 runs in a terminal or belongs to another program. Stop it all the same?</source>
        <translation>El proceso %1 se ejecuta en un terminal o pertenece a otro programa. ¿Detenerlo de todos modos?</translation>
    </message>
    <message>
        <source>&amp;Restart it</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Keep the gateway running?</source>
        <translation>¿Mantener la pasarela en ejecución?</translation>
    </message>
    <message>
        <source>The tray started the gateway. It can go on without the tray.</source>
        <translation>La aplicación de bandeja inició la pasarela. Puede seguir en ejecución sin la aplicación.</translation>
    </message>
    <message>
        <source>&amp;Keep it running</source>
        <translation>&amp;Mantener en ejecución</translation>
    </message>
    <message>
        <source>Clawdbot %1</source>
        <translation>Clawdbot %1</translation>
    </message>
    <message>
        <source>The tray shows and controls the Clawdbot Gateway.</source>
        <translation>La aplicación de bandeja muestra y controla la pasarela de Clawdbot.</translation>
    </message>
    <message>
        <source>The tray shows and controls the Clawdbot Gateway. Connected to version %1.</source>
        <translation>La aplicación de bandeja muestra y controla la pasarela de Clawdbot. Conectada a la versión %1.</translation>
    </message>
    <message>
        <source>The gateway could not be stopped.</source>
        <translation>No se pudo detener la pasarela.</translation>
    </message>
    <message>
        <source>The gateway could not be restarted.</source>
        <translation>No se pudo reiniciar la pasarela.</translation>
    </message>
    <message>
        <source>The service could not be installed.</source>
        <translation>No se pudo instalar el servicio.</translation>
    </message>
    <message>
        <source>The service could not be removed.</source>
        <translation>No se pudo quitar el servicio.</translation>
    </message>
    <message>
        <source>The gateway could not be started.</source>
        <translation>No se pudo iniciar la pasarela.</translation>
    </message>
</context>
<context>
    <name>claw::tray::SettingsDialog</name>
    <message>
        <source>&amp;Start the tray when I log in</source>
        <translation>&amp;Iniciar la aplicación de bandeja al iniciar sesión</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>Mostrar &amp;notificaciones</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Aplicación de bandeja</translation>
    </message>
    <message>
        <source>&amp;Icon:</source>
        <translation>Ic&amp;ono:</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>I&amp;dioma:</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>En color</translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation>Oscuro, para paneles claros</translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation>Claro, para paneles oscuros</translation>
    </message>
    <message>
        <source>One colour</source>
        <translation>Monocromo</translation>
    </message>
    <message>
        <source>Language of the desktop</source>
        <translation>Idioma del escritorio</translation>
    </message>
    <message>
        <source>In force the next time that the tray starts.</source>
        <translation>Se aplicará la próxima vez que se inicie la aplicación de bandeja.</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>Servicio:</translation>
    </message>
    <message>
        <source>&amp;Reachable from:</source>
        <translation>Acce&amp;sible desde:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Puerto:</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Solo este equipo</translation>
    </message>
    <message>
        <source>The local network</source>
        <translation>La red local</translation>
    </message>
    <message>
        <source>The tailnet</source>
        <translation>La tailnet</translation>
    </message>
    <message>
        <source>Wherever it makes sense</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>An address of its own</source>
        <translation>Dirección personalizada</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>N&amp;ew</source>
        <translation>N&amp;uevo</translation>
    </message>
    <message>
        <source>Makes another token; programs that use this one have to be told.</source>
        <translation>Genera otro token; habrá que actualizar los programas que usen el actual.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>No instalado</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Insta&amp;ll</source>
        <translation>Insta&amp;lar</translation>
    </message>
    <message>
        <source>Saved. The gateway takes it over by itself.</source>
        <translation>Guardado. La pasarela aplicará el cambio automáticamente.</translation>
    </message>
    <message>
        <source>The new token counts once it is applied.</source>
        <translation>El nuevo token será válido una vez aplicado.</translation>
    </message>
</context>
<context>
    <name>claw::tray::StateText</name>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degradada</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>No instalada</translation>
    </message>
    <message>
        <source>Looking for the gateway.</source>
        <translation>Buscando la pasarela.</translation>
    </message>
    <message>
        <source>The gateway is restarting.</source>
        <translation>La pasarela se está reiniciando.</translation>
    </message>
    <message>
        <source>It ended and is being started again.</source>
        <translation>Terminó y se está volviendo a iniciar.</translation>
    </message>
    <message>
        <source>It is being started again. The last run %1.</source>
        <translation>Se está volviendo a iniciar. Última ejecución: %1.</translation>
    </message>
    <message>
        <source>The gateway is coming up.</source>
        <translation>La pasarela se está iniciando.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Detenida manualmente.</translation>
    </message>
    <message>
        <source>It was stopped in order.</source>
        <translation>Se detuvo correctamente.</translation>
    </message>
    <message>
        <source>The gateway is stopping.</source>
        <translation>La pasarela se está deteniendo.</translation>
    </message>
    <message>
        <source>The last run failed.</source>
        <translation>La última ejecución falló.</translation>
    </message>
    <message>
        <source>The last run %1.</source>
        <translation>Última ejecución: %1.</translation>
    </message>
    <message>
        <source>The configuration is broken: %1</source>
        <translation>La configuración no es válida: %1</translation>
    </message>
    <message>
        <source>Its start was refused.</source>
        <translation>Se rechazó el inicio.</translation>
    </message>
    <message>
        <source>Its start was refused: %1</source>
        <translation>Se rechazó el inicio: %1</translation>
    </message>
    <message>
        <source>Another program listens on its port.</source>
        <translation>Otro programa está usando su puerto.</translation>
    </message>
    <message>
        <source>Its port is taken by %1.</source>
        <translation>Su puerto está ocupado por %1.</translation>
    </message>
    <message>
        <source>The service is masked: somebody forbade starting it.</source>
        <translation>El servicio está enmascarado: se ha prohibido iniciarlo.</translation>
    </message>
    <message>
        <source>The gateway does not run.</source>
        <translation>La pasarela no está en ejecución.</translation>
    </message>
    <message>
        <source>The gateway does not answer: it is frozen.</source>
        <translation>La pasarela no responde: está bloqueada.</translation>
    </message>
    <message>
        <source>The gateway does not accept the token of this computer.</source>
        <translation>La pasarela no acepta el token de este equipo.</translation>
    </message>
    <message>
        <source>The gateway wants this computer to be approved first.</source>
        <translation>Este equipo debe aprobarse primero en la pasarela.</translation>
    </message>
    <message>
        <source>Something answers there that is not a gateway.</source>
        <translation>En esa dirección responde algo que no es una pasarela.</translation>
    </message>
    <message>
        <source>There is no way to that computer.</source>
        <translation>No hay ruta de red hasta ese equipo.</translation>
    </message>
    <message>
        <source>The gateway shows a certificate that is not trusted.</source>
        <translation>El certificado de la pasarela no es de confianza.</translation>
    </message>
    <message>
        <source>The gateway does not answer.</source>
        <translation>La pasarela no responde.</translation>
    </message>
    <message>
        <source>The configuration is broken: %1
The gateway runs on the last one that was good.</source>
        <translation>La configuración no es válida: %1
La pasarela funciona con la última que era válida.</translation>
    </message>
    <message>
        <source>A gateway answers, but the one of the service cannot start: %1</source>
        <translation>Una pasarela responde, pero la del servicio no puede iniciarse: %1</translation>
    </message>
    <message>
        <source>No gateway runs, and none is installed as a service.</source>
        <translation>No hay ninguna pasarela en ejecución ni instalada como servicio.</translation>
    </message>
    <message>
        <source>The gateway runs already.</source>
        <translation>La pasarela ya está en ejecución.</translation>
    </message>
    <message>
        <source>The gateway is starting already.</source>
        <translation>La pasarela ya se está iniciando.</translation>
    </message>
    <message>
        <source>The gateway is stopping already.</source>
        <translation>La pasarela ya se está deteniendo.</translation>
    </message>
    <message>
        <source>Wait until what you asked for is done.</source>
        <translation>Espere a que termine la operación en curso.</translation>
    </message>
    <message>
        <source>This gateway runs on another computer.</source>
        <translation>Esta pasarela se ejecuta en otro equipo.</translation>
    </message>
    <message>
        <source>There is no connection to the gateway.</source>
        <translation>No hay conexión con la pasarela.</translation>
    </message>
    <message>
        <source>The dashboard is switched off in the configuration.</source>
        <translation>El panel de control está desactivado en la configuración.</translation>
    </message>
    <message>
        <source>This computer has no service manager for your account.</source>
        <translation>Este equipo no tiene un gestor de servicios para su cuenta.</translation>
    </message>
    <message>
        <source>The service is installed already.</source>
        <translation>El servicio ya está instalado.</translation>
    </message>
    <message>
        <source>There is no service to remove.</source>
        <translation>No hay ningún servicio que quitar.</translation>
    </message>
</context>
<context>
    <name>claw::tray::TrayActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>Open &amp;dashboard</source>
        <translation>Abrir panel de con&amp;trol</translation>
    </message>
    <message>
        <source>&amp;Copy connection URL</source>
        <translation>&amp;Copiar URL de conexión</translation>
    </message>
    <message>
        <source>&amp;Open Clawdbot</source>
        <translation>&amp;Abrir Clawdbot</translation>
    </message>
    <message>
        <source>&amp;Logs…</source>
        <translation>Re&amp;gistro…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Con&amp;figuración…</translation>
    </message>
    <message>
        <source>&amp;About Clawdbot</source>
        <translation>Acerca de C&amp;lawdbot</translation>
    </message>
    <message>
        <source>&amp;Quit the tray</source>
        <translation>&amp;Salir de la aplicación de bandeja</translation>
    </message>
    <message>
        <source>Copy the connection URL.</source>
        <translation>Copiar la URL de conexión.</translation>
    </message>
    <message>
        <source>Copy the process number.</source>
        <translation>Copiar el número de proceso.</translation>
    </message>
</context>
<context>
    <name>claw::tray::TrayController</name>
    <message>
        <source>The answer did not reach the gateway.</source>
        <translation>La respuesta no llegó a la pasarela.</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Permitir una vez</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Denegar</translation>
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
        <translation>&amp;Pasarela</translation>
    </message>
    <message>
        <source>Clawdbot gateway</source>
        <translation>Pasarela de Clawdbot</translation>
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
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>Reiniciando…</translation>
    </message>
    <message>
        <source>Installing the service…</source>
        <translation>Instalando el servicio…</translation>
    </message>
    <message>
        <source>Removing the service…</source>
        <translation>Quitando el servicio…</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>activa desde hace %1</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nodo</numerusform>
            <numerusform>%n nodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canales</numerusform>
        </translation>
    </message>
    <message>
        <source>Default gateway</source>
        <translation>Pasarela predeterminada</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Perfil %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a gateway and its computer</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claw::wizard</name>
    <message>
        <source>Missing --gateway-password for password auth.</source>
        <translation>Falta --gateway-password para la autenticación con password.</translation>
    </message>
</context>
</TS>
