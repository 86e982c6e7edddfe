// The plain way people write it: one cell at a time. Judges far less than the program does, to be fair to it.
// biome-ignore-all lint/correctness/noUnusedVariables: the top-level functions of a script are its entry points.

function validateCellByCell() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Isian');
  const lastRow = sheet.getLastRow();
  const counts = { rows: 0, findings: 0 };
  for (let row = 2; row <= lastRow; row += 1) {
    const region = sheet.getRange(row, 1).getValue();
    const indicator = sheet.getRange(row, 3).getValue();
    if (region === '' || indicator === '') continue;
    const unit = sheet.getRange(row, 7).getValue();
    const answer = sheet.getRange(row, 8).getValue();
    const numerator = sheet.getRange(row, 9).getValue();
    const denominator = sheet.getRange(row, 10).getValue();
    const year = sheet.getRange(row, 11).getValue();
    const evidence = sheet.getRange(row, 12).getValue();
    const note = sheet.getRange(row, 13).getValue();
    const findings = judge(unit, answer, numerator, denominator, year, evidence, note);
    counts.rows += 1;
    counts.findings += findings.length;
    for (const finding of findings) {
      sheet.getRange(row, finding.column).setBackground('#f4b6b6');
      sheet.getRange(row, finding.column).setNote(finding.text);
      sheet.getRange(row, 21).setValue(finding.text);
    }
  }
  return { said: `${counts.rows} rows, ${counts.findings} findings` };
}

function judge(unit, answer, numerator, denominator, year, evidence, note) {
  const findings = [];
  if (answer === '' && numerator === '' && denominator === '') {
    findings.push({ column: 8, text: 'Belum dijawab.' });
    return findings;
  }
  if (answer === 'Tidak ada data' || answer === 'Tidak berlaku') {
    if (note === '') findings.push({ column: 13, text: 'Alasan belum ada.' });
    return findings;
  }
  if (answer === '') {
    if (numerator === '') findings.push({ column: 9, text: 'Pembilang belum diisi.' });
    else if (typeof numerator !== 'number') findings.push({ column: 9, text: 'Bukan angka.' });
    if (denominator === '') findings.push({ column: 10, text: 'Penyebut belum diisi.' });
    else if (typeof denominator !== 'number') findings.push({ column: 10, text: 'Bukan angka.' });
    else if (denominator <= 0) findings.push({ column: 10, text: 'Penyebut harus lebih dari 0.' });
    else if (unit === '%' && numerator > denominator)
      findings.push({ column: 9, text: 'Melebihi penyebut.' });
  }
  if (year !== 2025) findings.push({ column: 11, text: 'Bukan data tahun 2025.' });
  if (answer !== 'Tidak ada' && !/^https?:\/\//.test(String(evidence))) {
    findings.push({ column: 12, text: 'Bukti dukung belum ada.' });
  }
  return findings;
}
