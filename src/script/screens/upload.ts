// The page on which a person chooses the .xlsx files that officers sent.
import type { Text } from '../locale/text';
import { html } from '../mail/html';

/** The page's HTML. It sends one file at a time to `receiveFiles`, then calls `collectSheets` for the files alone. */
export const uploadPage = ({ upload, language }: Text): string =>
  html`<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><style>
body{font:14px/1.45 Arial,Helvetica,sans-serif;color:#1c2b30;margin:12px}
button{font:inherit;padding:8px 14px;border:1px solid #1f4e5f;border-radius:4px;background:#1f4e5f;color:#fff;cursor:pointer}
button:disabled{opacity:.5}
#said{font-weight:bold;min-height:1.4em;white-space:pre-line}
</style></head><body>
<p>${upload.intro}</p>
<p><label>${upload.choose}: <input type="file" id="files" accept=".xlsx" multiple></label></p>
<p><button id="send" onclick="send()">${upload.send}</button></p>
<p id="said" role="status"></p>
<script>
var working = ${{ html: JSON.stringify(upload.working('\u0001')).replace(/</g, '\\u003c') }};
function say(text) { document.getElementById('said').textContent = text; }
function end(text) { document.getElementById('send').disabled = false; say(text); }
function call(name, argument, then) {
  google.script.run.withSuccessHandler(then)
    .withFailureHandler(function (error) { end(error.message); })[name](argument);
}
function send() {
  var files = Array.prototype.slice.call(document.getElementById('files').files);
  var told = [];
  if (files.length === 0) return;
  document.getElementById('send').disabled = true;
  function next() {
    var file = files.shift();
    if (!file) {
      call('collectSheets', { onlyFiles: true }, function (report) { end(told.concat(report.said).join('\\n')); });
      return;
    }
    say(working.replace('\\u0001', file.name));
    var reader = new FileReader();
    reader.onload = function () {
      var content = String(reader.result).split(',')[1] || '';
      call('receiveFiles', { files: [{ name: file.name, content: content }] }, function (report) {
        if (report.refused || report.sheets.length > 0) told.push(report.said);
        next();
      });
    };
    reader.readAsDataURL(file);
  }
  next();
}
</script></body></html>`.html;
