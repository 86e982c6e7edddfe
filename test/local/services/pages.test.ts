// HtmlService: templates, escaping and files.
import { describe, expect, it } from 'vitest';
import { evaluate, smallHost } from '../host/small-host';

const page = (template: string, set = ''): Promise<unknown> =>
  evaluate(
    `(() => { const t = HtmlService.createTemplate(${JSON.stringify(template)}); ${set}; return t.evaluate().getContent() })()`,
  );

describe('templates', () => {
  it('run code, print escaped, print raw', async () => {
    expect(
      await page(
        `<ul><? for (const n of names) { ?><li><?= n ?></li><? } ?></ul><?!= raw ?>`,
        `t.names = ['a', '<b>']; t.raw = '<hr>'`,
      ),
    ).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul><hr>');
  });

  it("call the script's own functions, with the script's own objects", async () => {
    const host = smallHost({
      'A.js': `function greet(name) { return 'Halo, ' + name }
        function main() { const t = HtmlService.createTemplateFromFile('Page'); t.when = new Date(0); return t.evaluate().getContent() }`,
      'Page.html': `<?= greet('Budi') ?> <?= when instanceof Date ?>`,
    });
    expect(await host.run('main')).toBe('Halo, Budi true');
  });

  it('print only the first statement', async () => {
    expect(await page(`<?= 'a;b' ; 'c' ?>|<?= 1 ?>`)).toBe('a;b|1');
  });

  it('print what has a text of its own as that text', async () => {
    expect(await page(`<?= [1, 2] ?> <?= v ?>`, `t.v = { toString() { return 'own' } }`)).toBe('1,2 own');
  });

  it('let their errors out', async () => {
    await expect(page(`<?= missing ?>`)).rejects.toMatchObject({ name: 'ReferenceError' });
    await expect(page(`<? throw new Error('mine') ?>`)).rejects.toThrow('mine');
  });

  it('do not run code in a plain output', async () => {
    expect(await evaluate(`HtmlService.createHtmlOutput('<?= 1 ?>').getContent()`)).toBe('<?= 1 ?>');
    expect(
      await evaluate(`HtmlService.createHtmlOutput('<?= 1 ?>').asTemplate().evaluate().getContent()`),
    ).toBe('1');
  });
});

describe('what a template prints cannot leave its place (unverified forms)', () => {
  const bad = `"'><script>alert(1)</script>`;
  const put = (template: string, value: unknown = bad): Promise<unknown> =>
    page(template, `t.v = ${JSON.stringify(value)}`);

  it('in text and attributes', async () => {
    const safe = '&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;';
    expect(await put(`<p title="<?= v ?>"><?= v ?></p>`)).toBe(`<p title="${safe}">${safe}</p>`);
    expect(await put(`<p title=<?= v ?>>`, 'a onclick=x')).toBe('<p title=a&#32;onclick&#61;x>');
  });

  it('in a script, as a value of JavaScript', async () => {
    for (const value of [bad, `\\'; alert(1) //`, '</script>', 'baris\nbaru']) {
      const html = (await put(`<script>x = <?= v ?>; y = '<?= v ?>'</script>`, value)) as string;
      expect(html.match(/<\/script>/g)).toHaveLength(1);
      const code = html.slice('<script>'.length, -'</script>'.length);
      expect(new Function(`let x, y; ${code}; return [x, y]`)()).toEqual([value, value]);
    }
    expect(await put(`<script>x = <?= v ?></script>`, 5)).toBe('<script>x =  5 </script>');
  });

  it('in a handler, as JavaScript in an attribute', async () => {
    const html = (await put(`<a onclick="go('<?= v ?>')">`)) as string;
    expect(html).not.toMatch(/<script|'&gt;/);
    expect(html.match(/"/g)).toHaveLength(2);
  });

  it('in an address, where it can name no script', async () => {
    expect(await put(`<a href="<?= v ?>">`, 'javascript:alert(1)')).toBe('<a href="#">');
    expect(await put(`<a href="<?= v ?>">`, 'https://a.id/x?y=1&z=2')).toBe(
      '<a href="https://a.id/x?y=1&amp;z=2">',
    );
    expect(await put(`<a href="/cari?q=<?= v ?>">`, 'a&b=c d')).toBe('<a href="/cari?q=a%26b%3Dc%20d">');
  });

  it('in a comment it is left out', async () => {
    expect(await put(`<!-- <?= v ?> -->x`, '-->')).toBe('<!--  -->x');
  });

  it('after a script that holds quotation marks and comments', async () => {
    expect(
      await put(`<script>/* don't */ var a = "it's"; // can't\n</script><b><?= v ?></b>`, '<i>'),
    ).toContain('<b>&lt;i&gt;</b>');
  });
});

describe('HtmlService', () => {
  it('reads the HTML files of the script', async () => {
    const host = smallHost({
      'A.js': `function main(name) { return HtmlService.createHtmlOutputFromFile(name).getContent() }`,
      'Index.html': '<b>1</b>',
    });
    expect([await host.run('main', 'Index'), await host.run('main', 'Index.html')]).toEqual([
      '<b>1</b>',
      '<b>1</b>',
    ]);
    await expect(host.run('main', 'Other')).rejects.toMatchObject({
      name: 'Exception',
      message: 'No HTML file named Other was found.',
    });
  });

  it('keeps title, size and content', async () => {
    expect(
      await evaluate(`(() => { const o = HtmlService.createHtmlOutput('a').setTitle('T').setWidth(300).setHeight(200).append('<b>').appendUntrusted('<i>');
        return [o.getTitle(), o.getWidth(), o.getHeight(), o.getContent(), o.clear().getContent(), HtmlService.createHtmlOutput().getWidth()] })()`),
    ).toEqual(['T', 300, 200, 'a<b>&lt;i&gt;', '', null]);
  });

  it('takes a blob', async () => {
    expect(await evaluate(`HtmlService.createHtmlOutput(Utilities.newBlob('<p>')).getContent()`)).toBe('<p>');
  });
});
