// Utilities: expected values are Java's, the RFCs' and arithmetic.
import { describe, expect, it } from 'vitest';
import { evaluate, smallHost } from '../host/small-host';

describe('Utilities.formatDate', () => {
  const at = `new Date('2026-08-07T03:04:05.678Z')`;
  const format = (pattern: string, zone = 'Asia/Jakarta'): Promise<unknown> =>
    evaluate(`Utilities.formatDate(${at}, '${zone}', ${JSON.stringify(pattern)})`);

  it.each([
    ["yyyy-MM-dd'T'HH:mm:ss.SSS", '2026-08-07T10:04:05.678'],
    ['d/M/yy h:m:s a', '7/8/26 10:4:5 AM'],
    ['EEE EEEE MMM MMMM', 'Fri Friday Aug August'],
    ['y yyy yyyyy G', '2026 2026 02026 AD'],
    ['D F u', '219 1 5'],
    ['k K kk KK', '10 10 10 10'],
    ["hh 'o''clock' ''", "10 o'clock '"],
    ['Z X XX XXX', '+0700 +07 +0700 +07:00'],
    ['z', 'WIB'],
    ['w W', '32 2'],
  ])('writes %s by the letters of SimpleDateFormat', async (pattern, text) => {
    expect(await format(pattern)).toBe(text);
  });

  it.each([
    ['GMT', '03:04 Z'],
    ['Etc/GMT', '03:04 Z'],
    ['GMT+8', '11:04 +08:00'],
    ['GMT-3:30', '23:34 -03:30'],
    ['Asia/Jayapura', '12:04 +09:00'],
    ['America/New_York', '23:04 -04:00'],
  ])('knows the zone %s', async (zone, text) => {
    expect(await format('HH:mm XXX', zone)).toBe(text);
  });

  it('writes midnight as 0, 12 and 24', async () => {
    expect(await evaluate(`Utilities.formatDate(new Date(0), 'UTC', 'H h k K a')`)).toBe('0 12 24 0 AM');
  });

  it('refuses what is no date with the signature', async () => {
    await expect(evaluate(`Utilities.formatDate('today', 'GMT', 'yyyy')`)).rejects.toMatchObject({
      name: 'Exception',
      message:
        "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    });
  });

  it('refuses a letter and a zone that there is not (unverified text)', async () => {
    await expect(format('yyyy-bb')).rejects.toThrow("Illegal pattern character 'b'");
    await expect(format('yyyy', 'Mars/Olympus')).rejects.toThrow('Mars/Olympus');
  });
});

describe('Utilities.parseDate', () => {
  const parse = (text: string, pattern: string, zone = 'Asia/Makassar'): Promise<unknown> =>
    evaluate(`Utilities.parseDate('${text}', '${zone}', "${pattern}").toISOString()`);

  it.each([
    ['2026-08-07 10:04', 'yyyy-MM-dd HH:mm', '2026-08-07T02:04:00.000Z'],
    ['7 August 2026', 'd MMMM yyyy', '2026-08-06T16:00:00.000Z'],
    ['20260807', 'yyyyMMdd', '2026-08-06T16:00:00.000Z'],
    ['12:30 AM', 'hh:mm a', '1969-12-31T16:30:00.000Z'],
    ['2026-08-07T00:00:00+0700', "yyyy-MM-dd'T'HH:mm:ssZ", '2026-08-06T17:00:00.000Z'],
    ['7/8/99', 'd/M/yy', '1999-08-06T16:00:00.000Z'],
    ['7/8/27', 'd/M/yy', '2027-08-06T16:00:00.000Z'],
  ])('reads %s by %s', async (text, pattern, iso) => {
    expect(await parse(text, pattern)).toBe(iso);
  });

  it('gives a Date of the script', async () => {
    expect(await evaluate(`Utilities.parseDate('2026', 'UTC', 'yyyy') instanceof Date`)).toBe(true);
  });

  it('throws when the text does not match (unverified text)', async () => {
    await expect(parse('August', 'yyyy')).rejects.toMatchObject({ name: 'Exception' });
  });

  it('hits the hour after a change of clocks', async () => {
    expect(await parse('2026-03-08 03:30', 'yyyy-MM-dd HH:mm', 'America/New_York')).toBe(
      '2026-03-08T07:30:00.000Z',
    );
  });
});

describe('Utilities.formatString', () => {
  it.each([
    [`'%s-%s', 'a', 1`, 'a-1'],
    [`'%5.2f|%-6s|%06d|%+d', 3.14159, 'ab', 42, 7`, ' 3.14|ab    |000042|+7'],
    [`'%,d %x %%', 1234567, 255`, '1,234,567 ff %'],
    [`'%2$s %1$s', 'a', 'b'`, 'b a'],
    [`'%05.1f', -2.25`, '-02.3'],
  ])('fills in %s', async (args, text) => {
    expect(await evaluate(`Utilities.formatString(${args})`)).toBe(text);
  });

  it('has no %j', async () => {
    await expect(evaluate(`Utilities.formatString('%j', {})`)).rejects.toMatchObject({ name: 'Exception' });
  });
});

describe('digests and encodings', () => {
  const hex = (call: string): Promise<unknown> =>
    evaluate(`${call}.map((b) => ((b + 256) % 256).toString(16).padStart(2, '0')).join('')`);

  it('digests the standard test words', async () => {
    expect(await hex(`Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '')`)).toBe(
      'd41d8cd98f00b204e9800998ecf8427e',
    );
    expect(await hex(`Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc')`)).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('signs as RFC 4231 test case 2', async () => {
    expect(await hex(`Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe')`)).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });

  it('gives signed bytes in an array of the script', async () => {
    expect(
      await evaluate(
        `(() => { const d = Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, ''); return [d instanceof Array, d[0], d[3]] })()`,
      ),
    ).toEqual([true, 0xd4 - 256, 0xd9 - 256]);
  });

  it('throws by name for MD2', async () => {
    await expect(
      evaluate(`Utilities.computeDigest(Utilities.DigestAlgorithm.MD2, 'x')`),
    ).rejects.toMatchObject({ name: 'NotImplemented' });
  });

  it('encodes and decodes as RFC 4648 does', async () => {
    expect(await evaluate(`Utilities.base64Encode('foob')`)).toBe('Zm9vYg==');
    expect(await evaluate(`Utilities.base64EncodeWebSafe([-5, -17, -66])`)).toBe('----');
    expect(await evaluate(`Utilities.base64Decode('++++')`)).toEqual([-5, -17, -66]);
    expect(await evaluate(`Utilities.base64DecodeWebSafe('----')`)).toEqual([-5, -17, -66]);
    expect(
      await evaluate(
        `Utilities.newBlob(Utilities.base64Decode(Utilities.base64Encode('Ünïcøde €'))).getDataAsString()`,
      ),
    ).toBe('Ünïcøde €');
  });

  it('refuses what is not base64 (unverified text)', async () => {
    await expect(evaluate(`Utilities.base64Decode('!!')`)).rejects.toThrow('Could not decode string.');
  });

  it('makes different UUIDs of version 4', async () => {
    const [a, b] = (await evaluate(`[Utilities.getUuid(), Utilities.getUuid()]`)) as string[];
    expect(a).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(a).not.toBe(b);
  });
});

describe('Utilities.parseCsv', () => {
  it('reads quotations, line breaks in them, and other delimiters', async () => {
    expect(await evaluate(`Utilities.parseCsv('a,"b ""c"", d"\\n"e\\nf",g\\n')`)).toEqual([
      ['a', 'b "c", d'],
      ['e\nf', 'g'],
    ]);
    expect(await evaluate(`Utilities.parseCsv('a;b', ';')`)).toEqual([['a', 'b']]);
  });

  it('refuses a quotation that does not end (unverified text)', async () => {
    await expect(evaluate(`Utilities.parseCsv('"a')`)).rejects.toThrow('Could not parse text.');
  });
});

describe('Utilities.sleep', () => {
  it('moves the clock on', async () => {
    const host = smallHost({
      'A.js': `function main() { const t = Date.now(); Utilities.sleep(1500); return Date.now() - t }`,
    });
    expect(await host.run('main')).toBe(1500);
  });

  it('refuses what is no number', async () => {
    await expect(evaluate(`Utilities.sleep('soon')`)).rejects.toThrow('Cannot convert soon to int.');
  });

  it('refuses more than five minutes (unverified)', async () => {
    await expect(evaluate(`Utilities.sleep(300001)`)).rejects.toMatchObject({ name: 'Exception' });
  });
});

describe('blobs', () => {
  it('keeps bytes, type and name', async () => {
    expect(
      await evaluate(`(() => { const b = Utilities.newBlob('é', 'text/csv', 'a.csv');
        return [b.getBytes(), b.getContentType(), b.getName(), b.getDataAsString(), b.copyBlob() === b] })()`),
    ).toEqual([[0xc3 - 256, 0xa9 - 256], 'text/csv', 'a.csv', 'é', false]);
  });

  it('is plain text without a type, and may have no name', async () => {
    expect(
      await evaluate(`[Utilities.newBlob('x').getContentType(), Utilities.newBlob('x').getName()]`),
    ).toEqual(['text/plain', null]);
  });

  it('reads and writes character sets', async () => {
    expect(await evaluate(`Utilities.newBlob([-23]).getDataAsString('ISO-8859-1')`)).toBe('é');
    expect(await evaluate(`Utilities.newBlob('').setDataFromString('é', 'ISO-8859-1').getBytes()`)).toEqual([
      -23,
    ]);
  });

  it('takes its type from its name', async () => {
    expect(
      await evaluate(
        `Utilities.newBlob('x').setName('a.PDF').setContentTypeFromExtension().getContentType()`,
      ),
    ).toBe('application/pdf');
  });

  it('gives itself as its own type, throws by name where Google converts, refuses the rest (unverified text)', async () => {
    expect(await evaluate(`Utilities.newBlob('x', 'text/html').getAs('text/html').getDataAsString()`)).toBe(
      'x',
    );
    await expect(
      evaluate(`Utilities.newBlob('x', 'text/html').getAs('application/pdf')`),
    ).rejects.toMatchObject({
      name: 'NotImplemented',
    });
    await expect(evaluate(`Utilities.newBlob([1], 'audio/wav').getAs('application/pdf')`)).rejects.toThrow(
      'Converting from audio/wav to application/pdf is not supported.',
    );
  });

  it('zips and unzips by name', async () => {
    expect(
      await evaluate(`(() => {
        const zip = Utilities.zip([Utilities.newBlob('satu', 'text/plain', 'a.txt'), Utilities.newBlob('dua', null, 'b.csv')], 'all.zip');
        return [zip.getName(), zip.getContentType(), Utilities.unzip(zip).map((b) => [b.getName(), b.getContentType(), b.getDataAsString()])];
      })()`),
    ).toEqual([
      'all.zip',
      'application/zip',
      [
        ['a.txt', 'text/plain', 'satu'],
        ['b.csv', 'text/csv', 'dua'],
      ],
    ]);
  });

  it('cannot zip a blob without a name', async () => {
    await expect(evaluate(`Utilities.zip([Utilities.newBlob('x')])`)).rejects.toThrow(
      'Blob object must have non-null name for this operation.',
    );
  });

  it('gzips and ungzips', async () => {
    expect(
      await evaluate(`(() => { const z = Utilities.gzip(Utilities.newBlob('x'.repeat(99), 'text/plain', 'a.txt'));
        const u = Utilities.ungzip(z); return [z.getName(), u.getName(), u.getDataAsString().length] })()`),
    ).toEqual(['a.txt.gz', 'a.txt', 99]);
  });
});

describe('enumerations', () => {
  it('keep their identity and print as their name', async () => {
    expect(
      await evaluate(`(() => { const e = Utilities.DigestAlgorithm;
        return [e.MD5 === Utilities.DigestAlgorithm.MD5, e.MD5 === e.SHA_1, String(e.MD5), JSON.stringify({ e: e.MD5 }), e.MD5.name()] })()`),
    ).toEqual([true, false, 'MD5', '{"e":"MD5"}', 'MD5']);
  });
});
