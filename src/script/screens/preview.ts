// The page that shows the messages before anything is sent.
import type { Text } from '../locale/text';
import type { Message } from '../mail/compose';
import { html } from '../mail/html';

/** The page's HTML. `fresh` holds the keys of the messages that would be sent. Buttons call the entry points. */
export const previewPage = (
  { preview, language }: Text,
  messages: readonly Message[],
  fresh: ReadonlySet<string>,
  remaining: number,
): string => {
  const recipients = messages.filter(({ key }) => fresh.has(key)).reduce((sum, { to }) => sum + to.length, 0);
  return html`<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><style>
body{font:14px/1.45 Arial,Helvetica,sans-serif;color:#1c2b30;margin:12px}
button{font:inherit;padding:8px 14px;margin:0 8px 12px 0;border:1px solid #1f4e5f;border-radius:4px;background:#fff;color:#1f4e5f;cursor:pointer}
button.main{background:#1f4e5f;color:#fff}
button:disabled{opacity:.5}
details{border:1px solid #d5dee1;border-radius:4px;margin-bottom:10px;padding:8px 10px}
summary{cursor:pointer}
iframe{width:100%;height:420px;border:1px solid #d5dee1;margin-top:8px}
#said{font-weight:bold;min-height:1.4em}
</style></head><body>
<p>${preview.intro(messages.length, recipients, remaining)}</p>
<p><button onclick="run('sendTest', {})">${preview.test}</button><button class="main" onclick="run('sendMessagesAsJob', {confirmed: true})">${preview.send}</button></p>
<p id="said" role="status"></p>
${messages.map(
  (
    message,
  ) => html`<details><summary>${preview.to}: ${message.to.join(', ')}${fresh.has(message.key) ? '' : ` (${preview.unchanged})`}</summary>
<p>${preview.subject}: <b>${message.subject}</b></p><iframe sandbox="" title="${message.subject}" srcdoc="${message.html}"></iframe></details>`,
)}
<script>
function run(name, options) {
  var said = document.getElementById('said');
  var buttons = document.querySelectorAll('button');
  function done(text) {
    said.textContent = text;
    buttons.forEach(function (button) { button.disabled = false; });
  }
  buttons.forEach(function (button) { button.disabled = true; });
  said.textContent = ${{ html: JSON.stringify(preview.working).replace(/</g, '\\u003c') }};
  google.script.run
    .withSuccessHandler(function (report) { done(report.said); })
    .withFailureHandler(function (error) { done(error.message); })[name](options);
}
</script></body></html>`.html;
};
